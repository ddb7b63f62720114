"""For every item and branch of a tree: who gets there. One assumption literal each, however many paths lead to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import z3

from engine.model.procedure import Ask, Do, Each, Item, Match, Procedure, Stop, When
from engine.problems import Span
from engine.prove.expressions import Encoder
from engine.prove.expressions import Item as GroupItem
from engine.prove.logic import Condition, both, either, negation

Literal: TypeAlias = Any
"""A boolean constant of the solver, its negation, or a certain ``bool``."""


@dataclass(frozen=True, slots=True)
class Place:
    """A point of the tree: for whom the walk comes by, and the conditions on the way there, the last one first."""

    literal: Literal
    """Where it holds, the walk comes by. It may be false all the same: only ``formula`` can be negated."""
    formula: Condition
    fact: Literal
    """What this place adds to the one before."""
    span: Span | None
    before: Place | None
    joined: bool = False
    """Behind branches, some of which ended the walk."""

    def way(self) -> Iterator[Place]:
        """This place and those before it."""
        place: Place | None = self
        while place is not None:
            yield place
            place = place.before


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch of an item: ``index`` counts them as ``engine.model.procedure.branches`` does."""

    item: When | Match
    index: int
    inside: GroupItem
    place: Place
    at: Place
    """Where the item stands."""


@dataclass(slots=True)
class Paths:
    """Who gets where in one procedure."""

    places: list[tuple[Item, GroupItem, Place]] = field(default_factory=list)
    """Every item, in the order of the tree; those of a group once for each number that is looked at."""
    branches: list[Branch] = field(default_factory=list)
    end: Condition = False
    """Who comes to the end of the tree without a stop."""

    def outcomes(self) -> dict[str, Condition]:
        """Who ends where."""
        found: dict[str, Condition] = {"guide": self.end}
        for item, _, place in self.places:
            if isinstance(item, Stop):
                found[item.outcome] = either(found.get(item.outcome, False), place.formula)
        return found


class Surveyor:
    """Follows a tree and defines the literals."""

    def __init__(self, procedure: Procedure, encoder: Encoder) -> None:
        self.procedure = procedure
        self.encoder = encoder
        self.solver = encoder.variables.solver
        self.paths = Paths()

    def survey(self) -> Paths:
        """The literals of the whole tree."""
        end = self._items(self.procedure.tree, Place(True, True, True, None, None), None)
        self.paths.end = False if end is None else end.formula
        return self.paths

    def _items(self, items: tuple[Item, ...], place: Place, inside: GroupItem) -> Place | None:
        """Follows the items; where the walk is behind them, or None when it never is."""
        here: Place | None = place
        for item in items:
            if here is None:
                return None
            self.paths.places.append((item, inside, here))
            match item:
                case Ask():
                    here = self._ask(item, here, inside)
                case When():
                    here = self._when(item, here, inside)
                case Match():
                    here = self._match(item, here, inside)
                case Each():
                    here = self._each(item, here)
                case Stop():
                    here = None
                case Do():
                    pass
        return here

    def _ask(self, item: Ask, place: Place, inside: GroupItem) -> Place:
        question = self.encoder.question(item.question, inside)
        assert question is not None
        fits = self.encoder.variables.acceptable(question, self.encoder.variable(item.question, inside))
        return place if fits is True else self._after(place, fits, item.span)

    def _after(self, place: Place, condition: Condition, span: Span) -> Place:
        fact = literal(self.solver, condition)
        formula = both(place.formula, condition)
        return Place(literal(self.solver, both(place.literal, fact)), formula, fact, span, place)

    def _branch(
        self, item: When | Match, index: int, inside: GroupItem, at: Place, condition: Condition, span: Span
    ) -> Place:
        taken = self._after(at, condition, span)
        self.paths.branches.append(Branch(item, index, inside, taken, at))
        return taken

    def _when(self, item: When, place: Place, inside: GroupItem) -> Place | None:
        test, span = self.encoder.condition(item.condition, inside), item.condition.span
        then = self._branch(item, 0, inside, place, test, span)
        otherwise = self._branch(item, 1, inside, place, negation(test), span)
        ends = [
            (then, self._items(item.then, then, inside)),
            (otherwise, self._items(item.otherwise, otherwise, inside)),
        ]
        return self._joined(item.span, place, ends)

    def _match(self, item: Match, place: Place, inside: GroupItem) -> Place | None:
        ends, tests = [], []
        for index, case in enumerate(item.cases):
            tests.append(self.encoder.condition(case.condition, inside))
            taken = self._branch(item, index, inside, place, tests[-1], case.condition.span)
            ends.append((taken, self._items(case.items, taken, inside)))
        rest = negation(either(*tests))
        last = self._branch(item, len(item.cases), inside, place, rest, item.subject_span)
        ends.append((last, self._items(item.otherwise, last, inside)))
        return self._joined(item.span, place, ends)

    def _each(self, item: Each, place: Place) -> Place:
        for inside, there in self.encoder.items(item.group):
            self._items(item.items, self._after(place, there, item.span), inside)
        return place

    def _joined(self, span: Span, place: Place, ends: list[tuple[Place, Place | None]]) -> Place | None:
        """Behind branches: as before where none of them ends the walk, else narrowed to those who go on."""
        if all(begin is end for begin, end in ends):
            return place
        through = [end for _, end in ends if end is not None]
        if not through:
            return None
        reached = literal(self.solver, either(*(end.literal for end in through)))
        return Place(reached, either(*(end.formula for end in through)), reached, span, place, joined=True)


def is_literal(condition: Condition) -> bool:
    """Whether the solver can assume the condition as it is."""
    plain = condition.arg(0) if z3.is_not(condition) else condition
    return bool(z3.is_const(plain))


def literal(solver: Any, condition: Condition) -> Literal:
    """A literal of the solver that holds only where the condition does.

    It may be false there too: so the solver passes over whatever a question does not ask about.
    """
    if isinstance(condition, bool) or is_literal(condition):
        return condition
    found = z3.FreshBool("p")
    solver.add(z3.Implies(found, condition))
    return found
