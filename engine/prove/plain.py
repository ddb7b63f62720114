"""The one plainest person who fulfils some conditions: no answer is left to the solver's chance.

The solver may find another person in every process. What a file or a page shows has to be the same every time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import z3

from engine.prove.calendar import Day, Span
from engine.prove.encode import GaveUp, Model
from engine.prove.logic import Condition, Number, at_most, equal, number
from engine.prove.replay import Person, replay
from engine.prove.variables import Variable


def plain(model: Model, *conditions: Condition) -> Person | None:
    """Somebody who fulfils all conditions, walked to the end; None when there is nobody. Raises GaveUp.

    Question by question the answer is as ordinary as it can be (``Variables.wishes``), then as small as it can be.
    """
    found = model.search(*conditions)
    if found is None:
        return None
    settling = _Settling(model, list(conditions), found)
    for variable in model.questions():
        settling.settle(variable)
    return replay(model.program, model.raw(settling.found), model.today)


class _Settling:
    """Narrows the people down until one answer is left to each question."""

    def __init__(self, model: Model, conditions: list[Condition], found: Any) -> None:
        self.model = model
        self.conditions = conditions
        self.found = found

    def settle(self, variable: Variable) -> None:
        for wish in self.model.variables.wishes(variable):
            if not isinstance(wish, bool) and (self._holds(wish) or self._narrowed(wish)):
                self._keep(wish)
        payload = variable.term.payload
        if isinstance(payload, Number) and variable.question.options:
            every = (number(self.model.variables.option(option.id)) for option in variable.question.options)
            self._first(equal(payload, each) for each in every)
            return
        for amount in _numbers(payload):
            if amount.fixed is None:
                self._smallest(amount)

    def _first(self, wishes: Iterator[Condition]) -> None:
        """Keep the first wish that can be fulfilled."""
        for wish in wishes:
            if not isinstance(wish, bool) and (self._holds(wish) or self._narrowed(wish)):
                self._keep(wish)
                return

    def _smallest(self, amount: Number) -> None:
        """Keep the number next to zero. Whether it can be positive has been settled by the wishes."""
        sign = -1 if self._value(amount) < 0 else 1
        low = max(amount.low or 0, 0) if sign > 0 else 1
        size, step = abs(self._value(amount)), 1
        while low < size:
            # Mostly nothing smaller is possible: one question tells. Otherwise by halves.
            middle = size - 1 if step else (low + size) // 2
            step = 0
            if self._narrowed(at_most(amount, number(middle)) if sign > 0 else at_most(number(-middle), amount)):
                size = abs(self._value(amount))
            else:
                low = middle + 1
        self._keep(equal(amount, number(sign * size)))

    def _keep(self, condition: Condition) -> None:
        if condition is not True:
            self.conditions.append(self.model.literal(condition))

    def _narrowed(self, condition: Condition) -> bool:
        """Whether somebody fulfils the condition too; such a person is looked at from then on."""
        try:
            better = self.model.search(*self.conditions, condition)
        except GaveUp:
            return False
        if better is None:
            return False
        self.found = better
        return True

    def _holds(self, condition: Condition) -> bool:
        return bool(z3.is_true(self.found.eval(condition, model_completion=True)))

    def _value(self, amount: Number) -> int:
        return int(self.found.eval(amount.term, model_completion=True).as_long())


def _numbers(payload: object) -> Iterator[Number]:
    """The numbers an answer is made of."""
    match payload:
        case Number():
            yield payload
        case Day(months=months, day=day, minutes=minutes):
            yield from (months, day)
            if minutes is not None:
                yield minutes
        case Span(months=months, days=days):
            yield from (months, days)
