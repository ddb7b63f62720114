"""Something that may differ between two versions."""

from __future__ import annotations

from dataclasses import dataclass

from engine.compare.views import Subject
from engine.model.items import ItemKey
from engine.prove.logic import Condition, alike
from engine.prove.terms import Term


@dataclass(frozen=True, slots=True)
class Suspect:
    """Something that may differ, and for whom. ``kind``: see ``engine.compare.report``."""

    kind: str
    subject: Subject
    item: ItemKey | None
    slot: str
    differs: Condition
    watched: tuple[Term, ...] = ()
    """What the difference rests on: where a walk does not bear it out, other figures are tried."""
    stage: Condition = True
    """Who sees the place at all: ``differs`` is for some of them."""
    figures: bool = False
    """Whether only figures in a text can differ, and not its words."""
    pair: tuple[str, str] | None = None
    """Two outcomes, or two steps or questions whose order changes."""


def certainly_alike(one: Condition, other: Condition) -> bool:
    """Whether two conditions are the same formula."""
    return alike(one, other) is True
