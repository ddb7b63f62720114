"""(program, answers, today) -> what is known of the person's way through a procedure.

A pure replay: nothing is stored or deleted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from engine.compile.known import Known, Values
from engine.compile.program import Program
from engine.model.procedure import Ask, Item, Match, Procedure, Stop, When


@dataclass(frozen=True, slots=True)
class Walk:
    """How far the answers lead.

    ``next``: the question to ask now; ``outcome``: ``guide`` or another end. One of the two is None.
    """

    program: Program
    answers: Mapping[str, object]
    today: date
    path: tuple[int, ...]
    """The numbers of the tree items that were taken."""
    next: str | None
    outcome: str | None
    steps: tuple[str, ...]
    """In the order of the tree; a step reached twice stands twice."""
    values: Mapping[str, object]
    """The values that were needed on the way to an outcome, by name. ``values_of`` has all that can be computed."""

    @property
    def procedure(self) -> Procedure:
        """The procedure walked."""
        return self.program.procedure

    @property
    def asked(self) -> tuple[str, ...]:
        """The questions answered on the way, in order. Answers to others are simply not read."""
        taken = set(self.path)
        return tuple(dict.fromkeys(name for number, name in self.program.asks if number in taken))


def walk(program: Program, answers: Mapping[str, object], today: date) -> Walk:
    """Replay typed answers (by question id) from the first item to an open question or an outcome."""
    try:
        path, question, outcome, steps, values = program.walk(answers.get, today)
    except OverflowError:
        path, question, outcome, steps, values = program.careful()[0](answers.get, today)
    # At an open question there are no values.
    named = zip(program.procedure.values, values, strict=False)
    needed = {name: value for name, value in named if value is not None}
    return Walk(program, answers, today, path, question, outcome, steps, needed)


def next_question(program: Program, answers: Mapping[str, object], today: date) -> str:
    """The name of the next question, or the outcome, without anything else."""
    try:
        return program.following(answers.get, today)
    except OverflowError:
        return program.careful()[1](answers.get, today)


def values_of(walked: Walk) -> Values:
    """The values of a walk, computed on demand beyond those the way needed."""
    values = Values(walked.program, walked.answers, walked.today)
    values.update(walked.values)
    return values


def known(walked: Walk) -> Known:
    """What the answers of a walk settle."""
    return Known(walked.program, frozenset(walked.asked), values_of(walked))


def remaining(walked: Walk) -> int:
    """How many questions remain at most, the open one included. Branches that the answers have closed do not count."""
    if walked.next is None:
        return 0
    settled = known(walked)
    found = _Counter(settled).longest(walked.procedure.tree, settled.asked)
    return max(found.stopped, found.through or 0)


@dataclass(frozen=True, slots=True)
class _Longest:
    """The longest way through some items: to a stop inside them, and to their end (None: every way stops)."""

    stopped: int
    through: int | None
    seen: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Counter:
    """Follows the tree along every branch that is still possible."""

    known: Known

    def longest(self, items: Iterable[Item], seen: frozenset[str]) -> _Longest:
        """The questions still to come, at most."""
        count = stopped = 0
        for item in items:
            if item.number not in self.known.program.deciding:
                continue
            match item:
                case Ask(question=name):
                    count += name not in seen
                    seen |= {name}
                case Stop():
                    return _Longest(max(stopped, count), None, seen)
                case When() | Match():
                    ways = [self.longest(branch, seen) for branch in self._open(item)]
                    stopped = max(stopped, *(count + way.stopped for way in ways))
                    through = [way for way in ways if way.through is not None]
                    if not through:
                        return _Longest(stopped, None, seen)
                    count += max(way.through or 0 for way in through)
                    seen = frozenset.intersection(*(way.seen for way in through))
        return _Longest(stopped, count, seen)

    def _open(self, item: When | Match) -> list[tuple[Item, ...]]:
        """The branches that may still be taken."""
        cases = (
            [(item.condition, item.then)]
            if isinstance(item, When)
            else [(case.condition, case.items) for case in item.cases]
        )
        open_: list[tuple[Item, ...]] = []
        for condition, items in cases:
            truth = self.known.truth(condition)
            if truth is not False:
                open_.append(items)
            if truth:
                return open_
        # A match without "otherwise" is complete: one of its cases is taken.
        return [*open_, item.otherwise] if isinstance(item, When) or item.otherwise else open_
