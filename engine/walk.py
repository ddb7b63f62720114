"""(program, answers, today) -> what is known of the person's way through a procedure.

A pure replay: nothing is stored or deleted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from engine.compile.known import Known, Values
from engine.compile.outline import Branch, Condition, Fork, Longest
from engine.compile.program import Program
from engine.model.procedure import Procedure
from engine.model.states import Missing


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
    outline = walked.program.outline
    counter = _Counter(known(walked), {})
    found, _ = counter.longest(outline.rest.get(walked.next, outline.whole), counter.settled.asked)
    return max(found.stopped, found.through or 0)


@dataclass(frozen=True, slots=True)
class _Counter:
    """Follows an outline along every branch that is still possible."""

    settled: Known
    truths: dict[int, bool | None]
    """By the id of a condition, which lives as long as its program."""

    def longest(self, branch: Branch, seen: frozenset[str]) -> tuple[Longest, frozenset[str]]:
        """The longest way through a branch, and the questions seen on every way to its end."""
        count = stopped = 0
        for part in branch.parts:
            match part:
                case None:
                    return Longest(max(stopped, count), None), seen
                case Fork():
                    ways = [self._way(each, seen) for each in self._open(part)]
                    stopped = max(stopped, *(count + way.stopped for way, _ in ways))
                    through = [(way.through, after) for way, after in ways if way.through is not None]
                    if not through:
                        return Longest(stopped, None), seen
                    count += max(questions for questions, _ in through)
                    seen = frozenset.intersection(*(after for _, after in through))
                case question if question not in seen:
                    count += 1
                    seen |= {question}
        return Longest(stopped, count), seen

    def _way(self, branch: Branch, seen: frozenset[str]) -> tuple[Longest, frozenset[str]]:
        """A branch that may be taken. No look inside is needed without forks, or with nothing known or asked of it."""
        if branch.plain and branch.asks.isdisjoint(seen):
            return branch.longest, seen | branch.asks
        reads = branch.condition.reads if branch.condition is not None else frozenset()
        untouched = reads and reads.isdisjoint(self.settled.asked) and branch.asks.isdisjoint(seen)
        return (branch.longest, seen) if untouched else self.longest(branch, seen)

    def _open(self, fork: Fork) -> list[Branch]:
        """The branches that may still be taken."""
        found = []
        for branch in fork.branches:
            truth = True if branch.condition is None else self._truth(branch.condition)
            if truth is not False:
                found.append(branch)
            if truth:
                break
        return found

    def _truth(self, condition: Condition) -> bool | None:
        """Whether a condition is settled, and how: as a whole, or by one of its parts."""
        if id(condition) not in self.truths:
            self.truths[id(condition)] = self._found(condition)
        return self.truths[id(condition)]

    def _found(self, condition: Condition) -> bool | None:
        if condition.reads <= self.settled.asked:
            found = self.settled.value(condition.expression)
            return self.settled.truth(condition.expression) if isinstance(found, Missing) else bool(found)
        if condition.reads.isdisjoint(self.settled.asked):
            return None
        if condition.operator == "not":
            inner = self._truth(condition.parts[0])
            return None if inner is None else not inner
        settling = condition.operator == "or"
        return settling if any(self._truth(part) is settling for part in condition.parts) else None
