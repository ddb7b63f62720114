"""Both versions on one solver: people who answer both, and what each of the two says to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import z3

from engine.compare.example import Example, example
from engine.compare.formulas import Side
from engine.compare.versions import Version
from engine.compare.views import Viewer
from engine.prove.encode import GaveUp, Model, all_questions
from engine.prove.logic import Condition, both
from engine.prove.paths import Literal
from engine.prove.variables import Variable, Variables


@dataclass(frozen=True, slots=True)
class Wish:
    """Something that makes a person ordinary. The literal asks for it; it may be false where the formula holds."""

    formula: Condition
    literal: Literal


class Among:
    """People who fulfil some conditions, asked about again and again: the solver keeps what it has learned of them."""

    def __init__(self, model: Model) -> None:
        self._model = model

    def search(self, literals: Iterable[Literal] = ()) -> Any | None:
        """A model of those for whom literals hold as well, None where there is nobody. Raises GaveUp."""
        return self._model.solver.model() if self.possible(literals) else None

    def possible(self, literals: Iterable[Literal] = ()) -> bool:
        """Whether there is anybody for whom literals hold as well. Raises GaveUp."""
        wanted = [each for each in literals if each is not True]
        if any(each is False for each in wanted):
            return False
        self._model.effort.queries += 1
        answer = self._model.solver.check(wanted)
        if answer == z3.unknown:
            raise GaveUp
        return bool(answer == z3.sat)

    def core(self) -> set[int]:
        """The numbers of the literals that ruled everybody out when the solver was asked last."""
        return {each.get_id() for each in self._model.solver.unsat_core()}


class Twins:
    """Two versions of a procedure, asked of the same people."""

    def __init__(self, old: Viewer, new: Viewer) -> None:
        questions = [question for each in (old, new) for question in all_questions(each.version.procedure)]
        self.variables = Variables(questions, min(old.version.today, new.version.today))
        first = self._model(old.version, self.variables)
        self.old = Side(old.version, old, old.views(), first)
        self.new = Side(new.version, new, new.views(), self._model(new.version, first))
        self.both_end = both(self.old.ends, self.new.ends)
        self._wishes: list[Wish] | None = None

    @staticmethod
    def _model(version: Version, shared: Model | Variables) -> Model:
        return Model(version.procedure, version.library, version.today, shared)

    @property
    def queries(self) -> int:
        """How often the solver was asked."""
        return self.old.model.effort.queries

    def literal(self, condition: Condition) -> Literal:
        """A literal that asks for a condition. To be made outside ``among``, which forgets what is added inside."""
        return self.old.model.literal(condition)

    @contextmanager
    def among(self, *conditions: Condition) -> Iterator[Among | None]:
        """The people who answer both versions and fulfil the conditions; None where it is plain that there are none."""
        open_ = [each for each in (self.both_end, *conditions) if each is not True]
        if any(each is False for each in open_):
            yield None
            return
        solver = self.variables.solver
        solver.push()
        try:
            solver.add(open_)
            yield Among(self.old.model)
        finally:
            solver.pop()

    def questions(self) -> list[Variable]:
        """The unknowns of both versions, each once."""
        found = {id(each): each for side in (self.old, self.new) for each in side.model.questions()}
        return list(found.values())

    def person(self, *conditions: Condition) -> tuple[Example | None, Any] | None:
        """An ordinary person who fulfils the conditions, walked through both versions, with the solver's model.

        None when nobody does; no example when a walk does not bear out what the solver says. Raises GaveUp.
        """
        wishes = self._ordinary()
        with self.among(*conditions) as people:
            model = None if people is None else people.search()
            if people is None or model is None:
                return None
            model = _plainest(people, wishes, model)
        raw_old, raw_new = self.old.model.raw(model), self.new.model.raw(model)
        return example(self.old.version, self.new.version, raw_old, raw_new), model

    def _ordinary(self) -> list[Wish]:
        if self._wishes is None:
            every = (wish for variable in self.questions() for wish in self.variables.wishes(variable))
            self._wishes = [Wish(each, self.literal(each)) for each in every if not isinstance(each, bool)]
        return self._wishes


def _plainest(people: Among, wishes: Iterable[Wish], model: Any) -> Any:
    """The model of somebody for whom as many wishes come true as can, one after the other."""
    kept: list[Literal] = []
    for wish in wishes:
        if not z3.is_true(model.eval(wish.formula, model_completion=True)):
            try:
                better = people.search([*kept, wish.literal])
            except GaveUp:
                continue
            if better is None:
                continue
            model = better
        kept.append(wish.literal)
    return model
