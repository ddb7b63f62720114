"""What the editor's workbench shows at one moment. A new moment is a new state: nobody sees half of two."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from flask import request

from engine.check.runner import Report
from engine.compile.program import Library
from engine.workbench.people import People, Touched

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

ENVIRON = "passerelle.state"
"""Where a request carries its state."""


class Proofs(StrEnum):
    """How far the proofs are: not begun (the content cannot be used), under way, done, ended early, or no solver."""

    none = "none"
    pending = "pending"
    done = "done"
    failed = "failed"
    impossible = "impossible"


@dataclass(frozen=True, slots=True)
class State:
    """One moment. ``version`` grows with everything that is shown, ``edition`` with what the pages are made from."""

    version: int
    edition: int
    library: Library
    """The last good content: the pages show it even where the files say something that cannot be used."""
    app: WSGIApplication
    """The pages of that content."""
    report: Report
    texts: Mapping[str, str] = field(default_factory=dict)
    """The files as they were read last."""
    sound: bool = False
    """Whether the pages show what the files say."""
    unreadable: str | None = None
    """The file that could not be read at all."""
    failed: bool = False
    """Whether the program itself failed at what was read last."""
    checked: bool = False
    """Whether the rules have spoken about what was read last."""
    proofs: Proofs = Proofs.none
    changed: tuple[str, ...] = ()
    """The files of the last save."""
    people: People | None = None
    """Example people, walked through the last good content; None while the first ones are sought."""
    touched: tuple[Touched, ...] | None = None
    """For whom the last save changed something; None where that is not known."""


def state() -> State:
    """The state that this request is about, from its beginning to its end."""
    return cast("State", request.environ[ENVIRON])
