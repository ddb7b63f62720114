"""A deadline as it is shown: its days, and whether to act at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engine.deadlines import Deadline


@dataclass(frozen=True, slots=True)
class Due:
    """``shape``: ``between`` two days, ``now`` up to a day, ``from`` or ``by`` a day. ``when``: its place in time."""

    shape: str
    first: date | None
    last: date | None
    when: date
    moved: bool
    unmoved: date
    overdue: bool
    advised: bool
    """The days are recommended; no rule sets them."""


def due(deadline: Deadline, today: date) -> Due:
    """The deadline, told by which of its two days there are."""
    first, last = deadline.recommended, deadline.latest
    shape = "by" if first is None else "from" if last is None else "between"
    if shape == "between" and first is not None and first <= today:
        shape = "now"
    when = (last if shape == "now" else first) or last or deadline.unmoved
    return Due(shape, first, last, when, deadline.moved, deadline.unmoved, deadline.overdue, deadline.kind == "window")
