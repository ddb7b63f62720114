"""Why a value may be missing at run time.

*Not asked* is no state: the flow check refuses content that could meet it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from engine.text import Text


@dataclass(frozen=True, slots=True)
class Missing:
    """There is no value."""


@dataclass(frozen=True, slots=True)
class Unknown(Missing):
    """The person does not know the answer."""


@dataclass(frozen=True, slots=True)
class Unconfirmed(Missing):
    """No figure or result is known to be right. ``reason`` is None where a key lies outside the table."""

    reason: Text | None = None


UNKNOWN: Final = Unknown()
OUTSIDE: Final = Unconfirmed()
