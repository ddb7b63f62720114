"""The longest way that is left through a procedure with groups: item by item, by what is settled of each."""

from __future__ import annotations

from dataclasses import dataclass

from engine.compile.known import Known
from engine.compile.outline import Branch, Fork, Longest, Repeat
from engine.model.items import ItemKey, address

Seen = frozenset[str]
"""The addresses of the questions asked so far."""


def count(whole: Branch, known: Known) -> int:
    """How many questions a person still has at most."""
    found, _ = _Counter(known).longest(whole, known, None, known.asked)
    return max(found.stopped, found.through or 0)


@dataclass(frozen=True, slots=True)
class _Counter:
    known: Known

    def longest(self, branch: Branch, settled: Known, item: ItemKey | None, seen: Seen) -> tuple[Longest, Seen]:
        """The longest way through a branch, and the questions seen on every way to its end.

        ``settled``: what is known at this place, ``item``: the item it is gone through for.
        """
        count = stopped = 0
        for part in branch.parts:
            match part:
                case None:
                    return Longest(max(stopped, count), None), seen
                case Fork():
                    found, seen = self._fork(part, settled, item, seen)
                    stopped = max(stopped, count + found.stopped)
                    if found.through is None:
                        return Longest(stopped, None), seen
                    count += found.through
                case Repeat():
                    more, seen = self._repeat(part, seen)
                    count += more
                case question:
                    asked = self._address(question, item)
                    count += asked not in seen
                    seen |= {asked}
        return Longest(stopped, count), seen

    def _address(self, question: str, item: ItemKey | None) -> str:
        return question if item is None or question not in self.known.program.items else address(*item, question)

    def _fork(self, fork: Fork, settled: Known, item: ItemKey | None, seen: Seen) -> tuple[Longest, Seen]:
        ways = []
        for branch in fork.branches:
            truth = True if branch.condition is None else settled.truth(branch.condition.expression)
            if truth is not False:
                ways.append(self.longest(branch, settled, item, seen))
            if truth:
                break
        through = [(way.through, after) for way, after in ways if way.through is not None]
        stopped = max(way.stopped for way, _ in ways)
        if not through:
            return Longest(stopped, None), seen
        behind = frozenset.intersection(*(after for _, after in through))
        return Longest(stopped, max(questions for questions, _ in through)), behind

    def _repeat(self, part: Repeat, seen: Seen) -> tuple[int, Seen]:
        """While it is not said how many items there are, as many as there may be; nothing is settled of them."""
        every = list(self.known.every(part.group)) if part.group in self.known.asked else [self.known] * part.most
        count = 0
        for number, settled in enumerate(every, start=1):
            found, seen = self.longest(part.branch, settled, (part.group, number), seen)
            count += found.through or 0
        return count, seen
