"""Lines of a report for a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap
from typing import Final

WIDTH: Final = 110


def wrapped(text: str, head: str, later: str) -> list[str]:
    """A paragraph in lines of the report's width. Spaces that do not break are kept."""
    room = WIDTH - max(len(head), len(later))
    lines = wrap(text, room, break_long_words=False, break_on_hyphens=False) or [""]
    return [(head if place == 0 else later) + line for place, line in enumerate(lines)]


def listed(names: Iterable[str]) -> str:
    """Names beside each other, each once."""
    return " · ".join(dict.fromkeys(names))
