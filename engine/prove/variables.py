"""The answers of a person as unknowns of the solver, and back: from a model of the solver to raw answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import z3

from engine.answers import NONE_MARK, UNKNOWN_MARK
from engine.expression.parse import write_literal
from engine.expression.types import Type
from engine.model.procedure import Question
from engine.prove.calendar import FIRST_MONTH, LAST_MONTH, Day, Span, length
from engine.prove.logic import Condition, Number, at_most, both, either, equal, negation, number, one_of
from engine.prove.terms import Chosen, Payload, Term, Truth, Words, known, less
from engine.quantities import Duration, Money, Percent

_LARGEST: Final[Mapping[str, int]] = {"money": 10**14 - 1, "percent": 10**8 - 1}
"""What can be written as an answer: see ``engine.quantities``."""
MOST_ITEMS: Final = 3
"""So many items of a group are looked at; what further ones would add to a count or a sum may be anything."""
_MOST_MONTHS, _MOST_DAYS = 12 * 9_999 + 99_999, 7 * 99_999 + 999_999


@dataclass(frozen=True, slots=True)
class Limits:
    """What a question accepts. Of two questions with one id: what one of them accepts."""

    low: Any
    high: Any
    options: frozenset[str]
    unknown: bool

    def wider(self, other: Limits) -> Limits:
        """What one of both accepts."""
        low = None if self.low is None or other.low is None else min(self.low, other.low)
        high = None if self.high is None or other.high is None else max(self.high, other.high)
        return Limits(low, high, self.options | other.options, self.unknown or other.unknown)

    @property
    def empty(self) -> bool:
        """No value lies between the bounds."""
        return self.low is not None and self.high is not None and bool(self.low > self.high)


def limits(question: Question, today: date) -> Limits:
    """What the question accepts on a day."""
    low, high = (today if bound == "today" else bound for bound in (question.minimum, question.maximum))
    options = frozenset(option.id for option in question.options)
    return Limits(low, high, options, question.unknown is not None)


@dataclass(frozen=True, slots=True)
class Variable:
    """The answer to a question (for a group: to that of one item). ``key``: what raw answers call it."""

    key: str
    question: Question
    term: Term
    limits: Limits


class Variables:
    """The unknowns of one or several procedures, on one solver."""

    def __init__(self, questions: Iterable[Question], today: date) -> None:
        self.today = today
        self.solver = z3.SimpleSolver()
        self._numbers: dict[str, int] = {}
        self._found: dict[tuple[str, Type], Variable] = {}
        self._limits: dict[tuple[str, Type], Limits] = {}
        for question in questions:
            key, own = (question.id, question.type.plain()), limits(question, today)
            self._limits[key] = self._limits[key].wider(own) if key in self._limits else own

    def option(self, name: str) -> int:
        """The number of an option: the same wherever it is offered."""
        return self._numbers.setdefault(name, len(self._numbers))

    def variable(self, key: str, question: Question) -> Variable:
        """The unknown of a question, made when it is first asked for."""
        type_ = question.type.plain()
        found = self._found.get((key, type_))
        if found is None:
            wide = self._limits.get((question.id, type_)) or limits(question, self.today)
            payload = self.payload(key, type_, wide)
            unknown = z3.Bool(f"{key}?") if wide.unknown else False
            found = self._found[key, type_] = Variable(key, question, Term(payload, unknown), wide)
        return found

    def another(self, variable: Variable) -> Term:
        """Another answer to the same question."""
        key, type_ = f"{variable.key}'", variable.question.type.plain()
        unknown = z3.Bool(f"{key}?") if variable.limits.unknown else False
        return Term(self.payload(key, type_, variable.limits), unknown)

    def acceptable(self, question: Question, variable: Variable) -> Condition:
        """The answer fits the question. Certain unless another procedure of the solver asks it with other bounds."""
        own = limits(question, self.today)
        if own == variable.limits and not own.empty:
            return True
        term = variable.term
        known_ = False if own.empty else self._within(term.payload, own)
        return either(both(term.unknown, own.unknown), both(term.present, known_))

    def payload(self, name: str, type_: Type, bounds: Limits) -> Payload:
        """A fresh unknown of a type, which lies within the bounds wherever there is something between them."""
        made = self._payload(name, type_, bounds)
        within = True if bounds.empty else self._within(made, bounds)
        if within is not True:
            self.solver.add(within)
        return made

    def _payload(self, name: str, type_: Type, bounds: Limits) -> Payload:
        low, high = (None, None) if bounds.empty else (bounds.low, bounds.high)
        match type_.kind:
            case "boolean":
                return Truth(z3.Bool(name))
            case "choices":
                return Chosen({option: z3.Bool(f"{name}={option}") for option in sorted(bounds.options)})
            case "date" | "moment":
                return self._day(name, low, high, with_time=type_.kind == "moment")
            case "duration":
                return Span(self._number(f"{name}.m", 0, _MOST_MONTHS), self._number(f"{name}.d", 0, _MOST_DAYS))
            case "text":
                return Words()
            case "choice":
                numbers = [self.option(option) for option in sorted(bounds.options)]
                return self._number(name, min(numbers, default=None), max(numbers, default=None))
        amounts = [None if end is None else getattr(known(end, self.option), "fixed", None) for end in (low, high)]
        most = _LARGEST.get(type_.kind)
        least = amounts[0] if amounts[0] is not None else None if most is None else 0
        return self._number(name, least, amounts[1] if amounts[1] is not None else most)

    def _number(self, name: str, low: int | None, high: int | None) -> Number:
        if low is not None and low == high:
            return number(low)
        term = z3.Int(name)
        self.solver.add(*([term >= low] if low is not None else []), *([term <= high] if high is not None else []))
        return Number(term, low, high)

    def _day(self, name: str, low: date | None, high: date | None, *, with_time: bool) -> Day:
        ends = [FIRST_MONTH if low is None else _month(low), LAST_MONTH if high is None else _month(high)]
        months, day = self._number(f"{name}.m", *ends), self._number(f"{name}.d", 1, 31)
        self.solver.add(_formula(at_most(day, length(months))))
        return Day(months, day, equal(day, number(1)), self._number(f"{name}.t", 0, 1439) if with_time else None)

    def _within(self, payload: Payload, bounds: Limits) -> Condition:
        if isinstance(payload, Chosen):
            outside = (holds for option, holds in payload.options.items() if option not in bounds.options)
            return negation(either(*outside))
        if bounds.options and isinstance(payload, Number):
            return one_of(payload, sorted(self.option(option) for option in bounds.options))
        low = True if bounds.low is None else negation(less(payload, known(bounds.low, self.option)))
        high = True if bounds.high is None else negation(less(known(bounds.high, self.option), payload))
        return both(low, high)

    def raw(self, variable: Variable, model: Any) -> str:
        """The raw answer of a model."""
        if variable.term.unknown is not False and _true(model, variable.term.unknown):
            return UNKNOWN_MARK
        return self._written(variable.question, variable.term.payload, model)

    def _written(self, question: Question, payload: Payload, model: Any) -> str:
        match payload:
            case Truth(holds=holds):
                return "true" if _true(model, holds) else "false"
            case Chosen(options=options):
                return ",".join(option for option, holds in options.items() if _true(model, holds)) or NONE_MARK
            case Day(months=months, day=day, minutes=minutes):
                year, month = divmod(_value(model, months), 12)
                found = date(year, month + 1, _value(model, day))
                if minutes is None:
                    return found.isoformat()
                hour, minute = divmod(_value(model, minutes), 60)
                return f"{found.isoformat()} {hour:02}:{minute:02}"
            case Span(months=months, days=days):
                return _duration(_value(model, months), _value(model, days))
            case Words():
                return "X"
        return self._amount(question, _value(model, payload))

    def _amount(self, question: Question, amount: int) -> str:
        match question.type.kind:
            case "choice":
                return next(name for name, place in self._numbers.items() if place == amount)
            case "money":
                return write_literal(Money(amount, question.type.currency or ""))
            case "percent":
                return write_literal(Percent(amount))
        return str(amount)

    def wishes(self, variable: Variable) -> Iterator[Condition]:
        """What makes an answer plain, the most wished for first: each is kept where it can be."""
        term = variable.term
        yield negation(term.unknown)
        match term.payload:
            case Truth(holds=holds):
                yield negation(holds)
            case Chosen(options=options):
                yield from (negation(holds) for holds in options.values())
            case Day() as day:
                yield from self._plain_day(variable, day)
            case Span(months=months, days=days):
                yield equal(days, number(0))
                yield equal(months, number(1))
                yield at_most(months, number(24))
            case Number() as amount if variable.question.options:
                yield equal(amount, number(self.option(variable.question.options[0].id)))
            case Number() as amount:
                unit = 100 if variable.question.type.kind in _LARGEST else 1
                yield at_most(number(0), amount)
                for most in (0, 12, 60, 600, 6_000):
                    yield at_most(amount, number(most * unit))

    def _plain_day(self, variable: Variable, day: Day) -> Iterator[Condition]:
        # A date that may lie anywhere before today is a birth date or its like; others lie around today.
        past = variable.limits.high is not None and variable.limits.high <= self.today
        years = [(1965, 1965), (1955, 1975), (1940, 2010)] if past else [(self.today.year + 1,) * 2]
        for first, last in (*years, (self.today.year - 2, self.today.year + 3), (1920, 2090)):
            yield both(at_most(number(12 * first), day.months), at_most(day.months, number(12 * last + 11)))
        yield day.first
        yield equal(day.months, number(12 * years[0][0]))
        if day.minutes is not None:
            yield equal(day.minutes, number(480))


def _month(day: date) -> int:
    return 12 * day.year + day.month - 1


def _formula(condition: Condition) -> Any:
    return z3.BoolVal(condition) if isinstance(condition, bool) else condition


def _true(model: Any, condition: Condition) -> bool:
    return condition if isinstance(condition, bool) else z3.is_true(model.eval(condition, model_completion=True))


def _value(model: Any, amount: Number) -> int:
    if isinstance(amount.term, int):
        return amount.term
    return int(model.eval(amount.term, model_completion=True).as_long())


def _duration(months: int, days: int) -> str:
    if months <= 99_999 and days <= 999_999:
        return write_literal(Duration(months, days))
    weeks = -(-max(0, days - 999_999) // 7)
    return f"{months // 12} years {months % 12} months {weeks} weeks {days - 7 * weeks} days"
