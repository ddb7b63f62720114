"""As few example people as possible who together take everything that can be taken in a procedure.

Two targets that nobody can take both need two people. So many targets of which no two go together are a bound from
below; where the people found are no more than that, fewer are proved not to be enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from engine.model.procedure import Each, Item, branches
from engine.prove.apart import largest
from engine.prove.encode import GaveUp, Model
from engine.prove.plain import plain
from engine.prove.replay import Person, replay
from engine.prove.targets import Target, key, taken_by, targets

ROUNDS: Final = 30
"""So often the people are put together anew, while there may be a smaller set."""


@dataclass(frozen=True, slots=True)
class Example:
    """One person of the set. ``alone``: what nobody else of the set takes; it is why the person is there."""

    person: Person
    takes: tuple[Target, ...]
    alone: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """The set. ``nobody``: targets that nobody can take; ``undecided``: for which nobody was found in time.

    All this is about people with at most ``MOST_ITEMS`` items of a group.
    """

    examples: tuple[Example, ...]
    least: int
    """Fewer people than so many can never take everything that the set takes."""
    nobody: tuple[Target, ...]
    undecided: tuple[Target, ...]

    @property
    def smallest(self) -> bool:
        """Whether no smaller set is possible."""
        return len(self.examples) <= self.least


def cover(model: Model) -> Cover:
    """Example people for every target of a procedure, as plain as they can be. The same procedure gives the same."""
    search = _Search(model)
    reachable, nobody, undecided = search.reachable()
    search.pairs(reachable)
    bound = largest(reachable, search.apart)
    people = search.people(search.smallest(bound, reachable))
    taken = {place for _, mask in people for place in _places(mask)}
    undecided += [place for place in reachable if place not in taken]
    examples = [Example(person, search.named(_places(mask)), ()) for person, mask in people]
    return Cover(tuple(_marked(examples)), len(bound), search.named(nobody), search.named(undecided))


def _marked(examples: Sequence[Example]) -> Iterator[Example]:
    takers: dict[Target, int] = {}
    for target in (target for each in examples for target in each.takes):
        takers[target] = takers.get(target, 0) + 1
    for each in examples:
        yield replace(each, alone=tuple(target for target in each.takes if takers[target] == 1))


@dataclass(frozen=True, slots=True)
class _Set:
    """Targets for one person, and what the person found for them takes by the way. Targets are bits of a mask."""

    wanted: int
    taken: int


class _Search:
    """Looks for people, and remembers which targets go together and which do not."""

    def __init__(self, model: Model) -> None:
        self.model = model
        found = targets(model)
        self.targets = tuple(found)
        self.literals = [model.literal(who) for who in found.values()]
        self._bits = {key(target): 1 << place for place, target in enumerate(self.targets)}
        self._parents = _parents(self.targets, model.procedure.tree)
        self.together = [0] * len(self.targets)
        self.apart = [0] * len(self.targets)

    def named(self, places: Iterable[int]) -> tuple[Target, ...]:
        """The targets at some places."""
        return tuple(self.targets[place] for place in places)

    def meet(self, wanted: int) -> int | None:
        """What somebody takes who takes all that is wanted; None when there is nobody. Raises GaveUp."""
        raw = self.model.person(*(self.literals[place] for place in _places(wanted)), plain=False)
        person = None if raw is None else replay(self.model.program, raw, self.model.today)
        return None if person is None else self._met(person)

    def _met(self, person: Person) -> int:
        mask = 0
        for each in taken_by(person):
            mask |= self._bits.get(each, 0)
        for place in _places(mask):
            self.together[place] |= mask
        return mask

    def reachable(self) -> tuple[list[int], list[int], list[int]]:
        """The targets that somebody takes, that nobody takes, and that are left open."""
        some: list[int] = []
        nobody: list[int] = []
        open_: list[int] = []
        for place, target in enumerate(self.targets):
            try:
                if self.together[place] or self.meet(1 << place) is not None:
                    some.append(place)
                elif target.written:
                    nobody.append(place)
            except GaveUp:
                open_.append(place)
        return some, nobody, open_

    def pairs(self, reachable: Sequence[int]) -> None:
        """Find out which targets nobody takes both. What is left open counts as going together."""
        for later, place in enumerate(reachable):
            for other in reachable[:later]:
                if not self.together[place] >> other & 1 and self._nobody(place, other):
                    self.apart[place] |= 1 << other
                    self.apart[other] |= 1 << place

    def _nobody(self, place: int, other: int) -> bool:
        # Whatever lies in a branch goes with no more than the branch does; branches come before what lies in them.
        for one, two in ((place, other), (other, place)):
            parent = self._parents[one]
            if parent is not None and self.apart[parent] >> two & 1:
                return True
        try:
            return self.meet(1 << place | 1 << other) is None
        except GaveUp:
            return False

    def smallest(self, bound: Sequence[int], reachable: Sequence[int]) -> list[_Set]:
        """Sets that hold all targets: filled one by one from those that cannot go together, then put together anew."""
        rest = [place for place in reachable if place not in bound]
        hardest = sorted(rest, key=lambda place: (-self.apart[place].bit_count(), place))
        best = self.filled([*bound, *hardest])
        for turn in range(ROUNDS):
            if len(best) <= len(bound):
                break
            order = sorted(best, key=lambda each: each.wanted.bit_count()) if turn % 3 else best[::-1]
            order = order[turn % len(order) :] + order[: turn % len(order)]
            # Sets that were possible stay so in any order: there are never more of them.
            best = self.filled([place for each in order for place in _places(each.wanted)])
        return best

    def filled(self, order: Sequence[int]) -> list[_Set]:
        """Every target into the first set that can take it in."""
        sets: list[_Set] = []
        for place in order:
            candidates = ((number, self._grown(each, place)) for number, each in enumerate(sets))
            found = next(((number, grown) for number, grown in candidates if grown is not None), None)
            if found is not None:
                sets[found[0]] = found[1]
            elif (alone := self._grown(_Set(0, 0), place)) is not None:
                sets.append(alone)
        return sets

    def _grown(self, one: _Set, place: int) -> _Set | None:
        """The set with one target more; None where nobody takes all of them."""
        wanted = one.wanted | 1 << place
        if one.taken >> place & 1:
            return replace(one, wanted=wanted)
        if self.apart[place] & one.wanted:
            return None
        try:
            taken = self.meet(wanted)
        except GaveUp:
            return None
        return None if taken is None else _Set(wanted, taken)

    def people(self, sets: Sequence[_Set]) -> list[tuple[Person, int]]:
        """Ordinary people for the sets, without those who take nothing of their own, in the order of the tree."""
        found = []
        for each in sets:
            person = self._example(each.wanted)
            if person is not None:
                found.append((person, self._met(person)))
        found.sort(key=lambda pair: list(_places(pair[1])))
        for pair in tuple(found):
            others = 0
            for _, mask in (other for other in found if other is not pair):
                others |= mask
            if pair[1] & ~others == 0:
                found.remove(pair)
        return found

    def _example(self, wanted: int) -> Person | None:
        try:
            return plain(self.model, *(self.literals[place] for place in _places(wanted)))
        except GaveUp:
            return None


def _parents(every: Sequence[Target], tree: tuple[Item, ...]) -> list[int | None]:
    """For each target that stands at one place only the branch it lies in."""
    places = {key(target): place for place, target in enumerate(every)}
    above = dict(_above(tree, None))
    parents = (above.get(target.number) if target.kind in ("branch", "items") else None for target in every)
    return [None if branch is None else places[("branch", *branch, "")] for branch in parents]


def _above(items: tuple[Item, ...], branch: tuple[int, int] | None) -> Iterator[tuple[int, tuple[int, int] | None]]:
    """For the number of every item the branch it lies in."""
    for item in items:
        yield item.number, branch
        for index, inner in enumerate(branches(item)):
            yield from _above(inner, branch if isinstance(item, Each) else (item.number, index))


def _places(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
