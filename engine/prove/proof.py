"""What was proved of a library, as data. The solver is imported only when somebody asks for a proof."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from importlib.util import find_spec
from typing import Final

from engine.compile.program import Library
from engine.problems import Span
from engine.prove.replay import Person

NOBODY: Final = frozenset({"P001", "P002", "P003", "P004", "P005", "P006", "P007", "P008", "P009", "P011"})
"""The findings that say of all people that something never happens to them."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one procedure says of one place: whether what ``code`` warns of is so there.

    A place that several procedures share, or a tree includes twice, has several verdicts: all of them have to agree.
    """

    code: str
    span: Span
    so: bool
    params: Mapping[str, str] = field(default_factory=dict)
    related: tuple[Span, ...] = ()
    person: Person | None = None
    because: tuple[tuple[str, Span], ...] = ()
    """The verdicts on branches that nobody takes, by code and place, that explain this one."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something proved: nobody gets somewhere, or ``person`` meets something wrong."""

    code: str
    span: Span
    params: Mapping[str, str]
    related: tuple[Span, ...]
    person: Person | None


@dataclass(frozen=True, slots=True)
class Unproved:
    """What is left open. ``reason``: ``function`` (it has no encoding), ``time``, or ``items`` (so many were tried)."""

    reason: str
    span: Span
    what: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved of all procedures of a library, and what was not."""

    findings: tuple[Finding, ...]
    unproved: tuple[Unproved, ...]
    queries: int = 0
    """How often the solver was asked."""

    def of(self, code: str) -> tuple[Finding, ...]:
        """The findings of one rule."""
        return tuple(found for found in self.findings if found.code == code)


def available() -> bool:
    """Whether the solver is installed."""
    return find_spec("z3") is not None


def prove(library: Library, today: date) -> Proof:
    """Prove what can be proved of every procedure, seen from a day. Raises ImportError without the solver.

    What nobody reaches today somebody may reach tomorrow: it is reported only if it is so on the day of the next
    review too.
    """
    from engine.prove.inquiry import inquire

    verdicts: list[Verdict] = []
    unproved: list[Unproved] = []
    queries = 0
    for program in library.programs.values():
        procedure = program.procedure
        found = inquire(procedure, library, today)
        verdicts += found.verdicts
        unproved += found.unproved
        queries += found.model.effort.queries
        if procedure.review_by > today and any(each.so and each.code in NOBODY for each in found.verdicts):
            later = inquire(procedure, library, procedure.review_by)
            verdicts += (each for each in later.verdicts if each.code in NOBODY)
            queries += later.model.effort.queries
    return Proof(tuple(agreed(verdicts)), tuple(dict.fromkeys(unproved)), queries)


def agreed(verdicts: Iterable[Verdict]) -> Iterable[Finding]:
    """The findings that no verdict on the same place contradicts, in the order in which they were made.

    What a branch that is found itself explains is left out: it would be said again for all that stands in it.
    """
    places: dict[tuple[str, Span], list[Verdict]] = {}
    for verdict in verdicts:
        places.setdefault((verdict.code, verdict.span), []).append(verdict)
    found = {place: every for place, every in places.items() if all(verdict.so for verdict in every)}
    for (code, span), every in found.items():
        if not any(branch in found for verdict in every for branch in verdict.because):
            yield Finding(code, span, every[0].params, every[0].related, every[0].person)
