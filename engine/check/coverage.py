"""How much of what a person is owed is written: the duties of Regulation (EU) 2018/1724, articles 9 and 10."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from engine.model.library import Content
from engine.model.procedure import NotApplicable, NotFound, Procedure, Step

DUTIES: Final = (
    "authority",
    "documents",
    "due",
    "fee",
    "redress",
    "identification",
    "processing_time",
    "silence",
    "languages",
    "cross_border",
)
STATES: Final = ("filled", "not_applicable", "not_found", "left_out")
"""A duty is written, does not apply, is known to be missing, or is left out."""
_DEFAULTS: Final = frozenset({"redress", "identification", "silence", "languages", "cross_border"})
"""What an authority says once for all its steps."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many duties of the acts are in each state. A step that several procedures reach counts once."""

    filled: int = 0
    not_applicable: int = 0
    not_found: int = 0
    left_out: int = 0

    @property
    def total(self) -> int:
        """All duties of all acts."""
        return self.filled + self.not_applicable + self.not_found + self.left_out


def coverage(content: Content) -> Coverage:
    """Count the duties of every act that a procedure reaches."""
    steps = {step.span: step for step in _acts(content.procedures.values())}
    found = Counter(state(step, duty, content) for step in steps.values() for duty in DUTIES)
    return Coverage(**_by_name(found))


def _by_name(found: Mapping[str, int]) -> dict[str, int]:
    return {name: found.get(name, 0) for name in STATES}


def _acts(procedures: Iterable[Procedure]) -> Iterable[Step]:
    return (step for each in procedures for step in each.steps.values() if step.kind == "act")


def state(step: Step, duty: str, content: Content) -> str:
    """The state of one duty of a step, with the defaults of all its authorities: one of :data:`STATES`."""
    match getattr(step, duty):
        case NotApplicable():
            return "not_applicable"
        case NotFound():
            return "not_found"
        case None:
            return "filled" if duty in _DEFAULTS and _by_default(step, duty, content) else "left_out"
        case _:
            return "filled"


def _by_default(step: Step, duty: str, content: Content) -> bool:
    """Whether every authority that may be competent gives the duty."""
    competent = step.authority if isinstance(step.authority, tuple) else ()
    return bool(competent) and all(getattr(content.authorities[case.authority], duty) for case in competent)
