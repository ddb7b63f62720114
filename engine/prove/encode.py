"""A procedure as formulas: conditions, paths, and the people who fulfil them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import z3

from engine.compile.program import Library
from engine.compile.terms import Terms
from engine.expression.nodes import Expression
from engine.model.items import answer_key
from engine.model.procedure import Procedure, Question
from engine.prove.expressions import Encoder, Item
from engine.prove.logic import Condition, negation
from engine.prove.paths import Literal, Paths, Place, Surveyor, is_literal, literal
from engine.prove.replay import Person, replay
from engine.prove.terms import Term
from engine.prove.variables import MOST_ITEMS, Variable, Variables

MILLISECONDS: Final = 5_000
"""The longest search for one person; beyond it nothing is claimed."""


class GaveUp(Exception):
    """The solver found neither a person nor that there is none."""


@dataclass(slots=True)
class Effort:
    """How often the solver was asked."""

    queries: int = 0


class Model:
    """One procedure on a day. ``shared``: another model whose people (and solver) it shares, to compare the two."""

    def __init__(
        self, procedure: Procedure, library: Library, today: date, shared: Model | Variables | None = None
    ) -> None:
        self.procedure = procedure
        self.program = library.programs[procedure.key]
        self.today = today
        variables = shared.variables if isinstance(shared, Model) else shared
        self.variables: Variables = variables or unknowns([procedure], today)
        self.solver = self.variables.solver
        self.solver.set("timeout", MILLISECONDS)
        self.effort: Effort = shared.effort if isinstance(shared, Model) else Effort()
        self.encoder = Encoder(procedure, self.program.terms, self.variables, today)
        self.paths: Paths = Surveyor(procedure, self.encoder).survey()
        self._literals: dict[int, tuple[Condition, Literal]] = {}

    @property
    def terms(self) -> Terms:
        """What the names of expressions stand for."""
        return self.program.terms

    def condition(self, expression: Expression, item: Item = None) -> Condition:
        """When a condition is true; what is missing is not."""
        return self.encoder.condition(expression, item)

    def value(self, name: str, item: Item = None) -> Term:
        """What a question or value comes to."""
        return self.encoder.value(name, item)

    def questions(self) -> Iterator[Variable]:
        """The unknowns of every question, those of items once for each item that is looked at."""
        for name in self.procedure.questions:
            yield self.encoder.variable(name)
        for group in self.procedure.groups.values():
            for item, _ in self.encoder.items(group.name):
                for name in group.questions:
                    yield self.encoder.variable(name, item)

    def literal(self, condition: Condition) -> Literal:
        """A literal for a condition; the same one for the same condition."""
        if isinstance(condition, bool):
            return condition
        found = self._literals.get(condition.get_id())
        if found is None:
            found = self._literals[condition.get_id()] = condition, literal(self.solver, condition)
        return found[1]

    def search(self, *conditions: Condition) -> Any | None:
        """A model of the solver for people who fulfil all conditions; None when there are none. Raises GaveUp."""
        return self._asked(conditions, self.solver.model)

    def possible(self, *conditions: Condition) -> bool:
        """Whether there are people who fulfil all conditions, whoever they are. Raises GaveUp."""
        return self._asked(conditions, bool) is not None

    def _asked(self, conditions: tuple[Condition, ...], found: Callable[[], Any]) -> Any | None:
        open_ = [each for each in conditions if each is not True]
        if any(each is False for each in open_):
            return None
        literals = [each for each in open_ if is_literal(each)]
        self.effort.queries += 1
        if len(literals) == len(open_):
            return self._answer(literals, found)
        # What is asked once is forgotten again: a hard condition would slow every later search.
        self.solver.push()
        self.solver.add([each for each in open_ if not is_literal(each)])
        try:
            return self._answer(literals, found)
        finally:
            self.solver.pop()

    def _answer(self, literals: list[Literal], found: Callable[[], Any]) -> Any | None:
        answer = self.solver.check(literals)
        if answer == z3.unknown:
            raise GaveUp
        return found() if answer == z3.sat else None

    def raw(self, model: Any) -> dict[str, str]:
        """The answers of everybody in a model of the solver."""
        found = {variable.key: self.variables.raw(variable, model) for variable in self.questions()}
        for group in self.procedure.groups.values():
            for place in range(MOST_ITEMS + 1, int(found[group.question.id]) + 1):
                # An item that was not looked at answers as the last one that was.
                for question in group.questions.values():
                    found[answer_key(group, place, question)] = found[answer_key(group, MOST_ITEMS, question)]
        return found

    def person(self, *conditions: Condition, plain: bool = True) -> dict[str, str] | None:
        """Raw answers of somebody who fulfils all conditions, None when nobody does. Raises GaveUp.

        ``plain``: as ordinary a person as can be found.
        """
        model = self._few_items(conditions) or self.search(*conditions)
        if model is None:
            return None
        return self.raw(self._plainest(list(conditions), model) if plain else model)

    def _few_items(self, conditions: tuple[Condition, ...]) -> Any | None:
        """A model with no more items than are looked at, which says what becomes of each of them."""
        more = [self.encoder.more(group) for group in self.procedure.groups]
        few = [negation(each) for each in more if each is not False]
        return self.search(*conditions, *(self.literal(each) for each in few)) if few else None

    def _plainest(self, conditions: list[Condition], model: Any) -> Any:
        for variable in self.questions():
            for wish in self.variables.wishes(variable):
                if isinstance(wish, bool):
                    continue
                if not z3.is_true(model.eval(wish, model_completion=True)):
                    try:
                        better = self.search(*conditions, self.literal(wish))
                    except GaveUp:
                        continue
                    if better is None:
                        continue
                    model = better
                conditions = [*conditions, self.literal(wish)]
        return model

    def example(self, *conditions: Condition, plain: bool = True) -> Person | None:
        """Somebody who fulfils all conditions and comes to an end in the walk itself, or None. Raises GaveUp."""
        raw = self.person(*conditions, plain=plain)
        return None if raw is None else replay(self.program, raw, self.today)

    def reasons(self, place: Place) -> tuple[Place, ...]:
        """The conditions on the way that rule a place out, its own first, then the nearest."""
        way = [each for each in place.way() if each.fact is not True]
        certain = [each for each in way if each.fact is False]
        if certain:
            return tuple(certain[:1])
        by_fact = {each.fact.get_id(): each for each in reversed(way)}
        self.effort.queries += 1
        if self.solver.check([each.fact for each in way]) != z3.unsat:
            return ()
        core = {by_fact[each.get_id()].fact.get_id() for each in self.solver.unsat_core() if each.get_id() in by_fact}
        return tuple(each for each in way if each.fact.get_id() in core)


def unknowns(procedures: Iterable[Procedure], today: date) -> Variables:
    """The people of several procedures together: a question asked by several has one answer."""
    return Variables((question for procedure in procedures for question in all_questions(procedure)), today)


def all_questions(procedure: Procedure) -> Iterator[Question]:
    """Every question of a procedure, those of items too."""
    yield from procedure.questions.values()
    for group in procedure.groups.values():
        yield from group.questions.values()
