"""A walk -> the items of the tree and the branches that it went through, for a drawing that shows the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from engine.compile.known import Known
from engine.model.procedure import Ask, Each, Item, Match, Stop, When, branches, every
from engine.walk import Walk, known

Branch = tuple[int, int]
"""The number of a branching item, and which of its branches, counted from 0."""


@dataclass(frozen=True, slots=True)
class Trail:
    """A person's way. ``current``: the number of the item where it stands now, None at the end of the tree."""

    reached: frozenset[int] = frozenset()
    entered: frozenset[Branch] = frozenset()
    through: frozenset[Branch] = frozenset()
    """The branches that it left at their ends."""
    current: int | None = None
    ended: bool = False
    """Whether it came to the end of the tree."""


def trail(walked: Walk) -> Trail:
    """The way of a walk through the tree. Conditions are evaluated again: a walk does not record branches."""
    numbers = frozenset(each if isinstance(each, int) else each[0] for each in walked.path)
    follower = _Follower(walked.next, frozenset(walked.asked), known(walked), numbers)
    ended = follower.follow(walked.procedure.tree)
    return Trail(
        frozenset(follower.reached),
        frozenset(follower.entered),
        frozenset(follower.through),
        follower.current,
        ended,
    )


@dataclass(slots=True)
class _Follower:
    """Goes down the tree as the walk did."""

    next: str | None
    asked: frozenset[str]
    settled: Known
    numbers: frozenset[int]
    """Of the questions, steps and ends that were taken."""
    reached: set[int] = field(default_factory=set)
    entered: set[Branch] = field(default_factory=set)
    through: set[Branch] = field(default_factory=set)
    current: int | None = None

    def follow(self, items: Sequence[Item]) -> bool:
        """Whether the way comes to the end of these items."""
        return all(self._passes(item) for item in items)

    def _passes(self, item: Item) -> bool:
        self.reached.add(item.number)
        match item:
            case Ask(number=number, question=question) if question == self.next and question not in self.asked:
                self.current = number
                return False
            case Stop(number=number):
                self.current = number
                return False
            case When(condition=condition, then=then, otherwise=otherwise):
                index = 0 if self.settled.truth(condition) else 1
                return self._branch(item.number, index, (then, otherwise)[index])
            case Match(cases=cases, otherwise=otherwise):
                for index, case in enumerate(cases):
                    if self.settled.truth(case.condition):
                        return self._branch(item.number, index, case.items)
                return self._branch(item.number, len(cases), otherwise)
            case Each():
                return self._each(item)
            case _:
                return True

    def _branch(self, number: int, index: int, items: Sequence[Item]) -> bool:
        self.entered.add((number, index))
        if not self.follow(items):
            return False
        self.through.add((number, index))
        return True

    def _each(self, item: Each) -> bool:
        """What some item of the group has taken: the conditions differ from one to the other."""
        group, _, question = (self.next or "").rpartition("/")
        open_ = question if group.partition("/")[0] == item.group else None
        taken = {each.number for each in every(item.items) if each.number in self.numbers}
        asks = (each for each in every(item.items) if isinstance(each, Ask) and each.question == open_)
        self.current = next((ask.number for ask in asks), None)
        if self.current is not None:
            taken.add(self.current)
        self._cover(item.items, taken)
        return self.current is None

    def _cover(self, items: Sequence[Item], taken: set[int]) -> bool:
        """Mark what leads to the numbers that were taken; whether there is one among these items."""
        found = False
        for item in items:
            inside = [index for index, below in enumerate(branches(item)) if self._cover(below, taken)]
            if inside or item.number in taken:
                found = True
                self.reached.add(item.number)
                self.entered.update((item.number, index) for index in inside)
                self.through.update((item.number, index) for index in inside)
        return found
