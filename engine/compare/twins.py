"""Both versions on one solver: people who answer both, and what each of the two says to them."""

from __future__ import annotations

from typing import Any

import z3

from engine.compare.example import Example, example
from engine.compare.formulas import Side
from engine.compare.versions import Version
from engine.compare.views import Viewer
from engine.prove.encode import GaveUp, Model, all_questions
from engine.prove.logic import Condition, both
from engine.prove.variables import Variable, Variables


class Twins:
    """Two versions of a procedure, asked of the same people."""

    def __init__(self, old: Viewer, new: Viewer) -> None:
        questions = [question for each in (old, new) for question in all_questions(each.version.procedure)]
        self.variables = Variables(questions, min(old.version.today, new.version.today))
        first = self._model(old.version, self.variables)
        self.old = Side(old.version, old, old.views(), first)
        self.new = Side(new.version, new, new.views(), self._model(new.version, first))
        self.both_end = both(self.old.ends, self.new.ends)

    @staticmethod
    def _model(version: Version, shared: Model | Variables) -> Model:
        return Model(version.procedure, version.library, version.today, shared)

    @property
    def queries(self) -> int:
        """How often the solver was asked."""
        return self.old.model.effort.queries

    def search(self, *conditions: Condition) -> Any | None:
        """A model of the solver, None where there is none. Raises GaveUp."""
        return self.old.model.search(self.both_end, *conditions)

    def questions(self) -> list[Variable]:
        """The unknowns of both versions, each once."""
        found = {id(each): each for side in (self.old, self.new) for each in side.model.questions()}
        return list(found.values())

    def person(self, *conditions: Condition) -> tuple[Example | None, Any] | None:
        """An ordinary person who fulfils the conditions, walked through both versions, with the solver's model.

        None when nobody does; no example when a walk does not bear out what the solver says. Raises GaveUp.
        """
        model = self.search(*conditions)
        if model is None:
            return None
        model = self._plainest(list(conditions), model)
        raw_old, raw_new = self.old.model.raw(model), self.new.model.raw(model)
        return example(self.old.version, self.new.version, raw_old, raw_new), model

    def _plainest(self, conditions: list[Condition], model: Any) -> Any:
        for variable in self.questions():
            for wish in self.variables.wishes(variable):
                if isinstance(wish, bool):
                    continue
                if not z3.is_true(model.eval(wish, model_completion=True)):
                    better = self._better([*conditions, wish])
                    if better is None:
                        continue
                    model = better
                conditions.append(wish)
        return model

    def _better(self, conditions: list[Condition]) -> Any | None:
        try:
            return self.search(*conditions)
        except GaveUp:
            return None
