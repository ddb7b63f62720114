"""How many questions a person still has at most."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.compile.counting import count
from engine.compile.known import Known
from engine.compile.outline import Branch, Condition, Fork, Longest, Place, conditions
from engine.model.procedure import Procedure
from engine.model.states import Missing
from engine.walk import Walk, known

_FEW_ANSWERS = frozenset({"boolean", "choice", "choices"})


def remaining(walked: Walk) -> int:
    """How many questions remain at most, the open one included. Branches that the answers have closed do not count."""
    if walked.next is None:
        return 0
    if walked.procedure.groups:
        return count(walked.program.outline.whole, known(walked))
    place = _place(walked, walked.next)
    settled = known(walked) if place.settled else None
    answers = walked.answers
    key = tuple([answers[id_] for id_ in place.few])
    if settled is not None:
        key += tuple([_truth(settled, condition) for condition in place.settled])
    found = place.counts.get(key)
    return found if found is not None else place.counts.keep(key, _count(place.rest, settled or known(walked)))


def _place(walked: Walk, question: str) -> Place:
    """What the answers may decide at an open question; the same for all who come there after the same questions."""
    outline = walked.program.outline
    key = (question, walked.today, walked.asked)
    found = outline.places.get(key)
    if found is not None:
        return found
    rest = outline.rest.get(question, outline.whole)
    return outline.places.keep(key, _made(rest, frozenset(walked.asked), walked.procedure))


def _made(rest: Branch, asked: frozenset[str], procedure: Procedure) -> Place:
    few: dict[str, None] = {}
    settled: dict[int, Condition] = {}
    for condition in _settled(conditions(rest), asked):
        questions = [procedure.questions[name] for name in sorted(condition.reads)]
        if all(question.type.kind in _FEW_ANSWERS for question in questions):
            few.update((question.id, None) for question in questions)
        else:
            settled[id(condition)] = condition
    return Place(rest, tuple(few), tuple(settled.values()))


def _settled(found: Iterable[Condition], asked: frozenset[str]) -> Iterator[Condition]:
    """The conditions, or parts of them, that read nothing but questions already answered."""
    for condition in found:
        if condition.reads <= asked:
            yield condition
        elif not condition.reads.isdisjoint(asked):
            yield from _settled(condition.parts, asked)


def _truth(settled: Known, condition: Condition) -> bool | None:
    """Whether a condition holds whose questions are all answered."""
    found = settled.value(condition.expression)
    return settled.truth(condition.expression) if isinstance(found, Missing) else bool(found)


def _count(rest: Branch, settled: Known) -> int:
    found, _ = _Counter(settled, {}).longest(rest, settled.asked)
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
                case str() as question if question not in seen:
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
            return _truth(self.settled, condition)
        if condition.reads.isdisjoint(self.settled.asked):
            return None
        if condition.operator == "not":
            inner = self._truth(condition.parts[0])
            return None if inner is None else not inner
        settling = condition.operator == "or"
        truths = {self._truth(part) for part in condition.parts} or {None}
        return settling if settling in truths else None if None in truths else not settling
