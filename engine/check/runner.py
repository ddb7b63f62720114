"""Runs the rules over content that loads: what they find, what the editor accepts, what was not proved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Final

from engine.check.allow import Allowance, Allowed, accept, allowances
from engine.check.coverage import Coverage, coverage
from engine.check.rule import Rule, Subject
from engine.check.rules import RULES
from engine.problems import Problem, Severity, by_place, gathered, problem

PROOFS: Final = "P"
"""The letter of the rules that need the solver."""
NEEDLESS: Final = "U051"
"""The rule about ``allow`` where nothing was found."""
Progress = Callable[[str, int, int], None]
"""Told before each rule: its code, how many have run, how many there are."""


@dataclass(frozen=True, slots=True)
class NotProved:
    """Rules of proof that did not run. ``reason``: ``not_asked``, or ``no_solver`` where z3 is not installed."""

    codes: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """What is to be said of a folder of content, sorted by place.

    ``loaded`` is False when the content cannot be used: then the problems are those of reading it, and no rule ran.
    """

    problems: tuple[Problem, ...]
    """What says the same stands once, with its other places in ``more``."""
    allowed: tuple[Allowed, ...] = ()
    not_proved: tuple[NotProved, ...] = ()
    coverage: Coverage = field(default_factory=Coverage)
    procedures: int = 0
    loaded: bool = True

    def of(self, severity: Severity) -> tuple[Problem, ...]:
        """The findings of one weight."""
        return tuple(found for found in self.problems if found.severity is severity)

    def count(self, severity: Severity) -> int:
        """How many places were found of one weight."""
        return sum(places(found) for found in self.of(severity))

    def by_code(self, severity: Severity) -> dict[str, int]:
        """How many places were found of one weight, for each code."""
        found: Counter[str] = Counter()
        for each in self.of(severity):
            found[each.code] += places(each)
        return dict(sorted(found.items()))

    @property
    def errors(self) -> bool:
        """Whether something was found that forbids publishing."""
        return any(found.severity is Severity.error for found in self.problems)


def places(found: Problem) -> int:
    """How many places a finding stands for."""
    return 1 + len(found.more)


def examine(
    subject: Subject, rules: Iterable[Rule] = RULES, proofs: bool = True, progress: Progress | None = None
) -> Report:
    """Let every rule look at the content. Without ``proofs``, or without z3, the rules of proof do not run."""
    every = tuple(rules)
    chosen, not_proved = _runnable(every, proofs)
    found: list[Problem] = []
    for done, rule in enumerate(chosen):
        if progress is not None:
            progress(rule.code, done, len(chosen))
        found += rule.find(subject) if rule.find is not None else ()
    offered = allowances(subject.files)
    shown, allowed, used = accept(dict.fromkeys(by_place(found)), offered)
    shown += _needless(chosen, (each for each in offered if each not in used))
    return Report(
        problems=gathered(shown),
        allowed=tuple(allowed),
        not_proved=not_proved,
        coverage=coverage(subject.library),
        procedures=len(subject.library.procedures),
    )


def solver_installed() -> bool:
    """Whether proofs are possible: z3 is an optional part of the installation."""
    return find_spec("z3") is not None


def _runnable(rules: Collection[Rule], proofs: bool) -> tuple[tuple[Rule, ...], tuple[NotProved, ...]]:
    """The rules that can run, and those that cannot with the reason."""
    proving = tuple(rule.code for rule in rules if rule.code.startswith(PROOFS))
    if not proving or (proofs and solver_installed()):
        return tuple(rules), ()
    left = tuple(rule for rule in rules if rule.code not in proving)
    return left, (NotProved(proving, "no_solver" if proofs else "not_asked"),)


def _needless(rules: Collection[Rule], unused: Iterable[Allowance]) -> list[Problem]:
    """The allowances that accept nothing although their rule ran."""
    codes = {rule.code for rule in rules}
    if NEEDLESS not in codes:
        return []
    return [
        problem(NEEDLESS, each.span, severity=Severity.warning, name=each.code) for each in unused if each.code in codes
    ]
