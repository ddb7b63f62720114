"""What an expression comes to for every person at once: a value of the solver, and when it is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from engine.model.states import Missing, Unknown
from engine.prove.calendar import Day, Span, earlier, known_day, pick, same_day, shorter
from engine.prove.logic import Condition, Number, alike, below, both, choose, decide, either, equal, negation, number
from engine.quantities import Duration, Money, Percent, Rate


@dataclass(frozen=True, slots=True)
class Truth:
    """A boolean."""

    holds: Condition


@dataclass(frozen=True, slots=True)
class Chosen:
    """A set of options: when each of them is in it. An option that is not named never is."""

    options: Mapping[str, Condition]


@dataclass(frozen=True, slots=True)
class Words:
    """A text, which no condition can read."""


Payload: TypeAlias = Truth | Number | Day | Span | Chosen | Words
"""Integers, percentages (hundredths), sums (cents), rates (millionths) and options (their numbers) are numbers."""


@dataclass(frozen=True, slots=True)
class Term:
    """A value with the conditions under which the person does not know it or nobody can confirm it.

    At most one of the two holds, and where one does the payload means nothing.
    """

    payload: Payload
    unknown: Condition = False
    unconfirmed: Condition = False

    @property
    def present(self) -> Condition:
        """The value is there."""
        return negation(either(self.unknown, self.unconfirmed))

    @property
    def truth(self) -> Condition:
        """The condition itself, for a boolean that is there."""
        assert isinstance(self.payload, Truth)
        return self.payload.holds

    @property
    def holds(self) -> Condition:
        """The condition is there, and true."""
        return both(self.present, self.truth)


def known(value: object, option: Callable[[str], int]) -> Payload:
    """A certain value; ``option`` numbers the options."""
    match value:
        case bool():
            return Truth(value)
        case int():
            return number(value)
        case str():
            return number(option(value))
        case date():
            return known_day(value)
        case Duration(months=months, days=days):
            return Span(number(months), number(days))
        case Money(cents=amount) | Percent(hundredths=amount) | Rate(millionths=amount):
            return number(amount)
        case frozenset():
            return Chosen({str(each): True for each in value})
    raise TypeError(f"no value of the solver for {type(value).__name__}")


def figure(value: object, option: Callable[[str], int], blank: Payload) -> Term:
    """A cell of a table: a certain value, or a missing one (``blank`` stands in its place)."""
    if isinstance(value, Missing):
        unknown = isinstance(value, Unknown)
        return Term(blank, unknown, not unknown)
    return Term(known(value, option))


def select(test: Condition, then: Term, otherwise: Term) -> Term:
    """The first term where the condition holds, else the second."""
    if isinstance(test, bool):
        return then if test else otherwise
    return Term(
        _select(test, then.payload, otherwise.payload),
        decide(test, then.unknown, otherwise.unknown),
        decide(test, then.unconfirmed, otherwise.unconfirmed),
    )


def _select(test: Condition, then: Payload, otherwise: Payload) -> Payload:
    match then, otherwise:
        case Number(), Number():
            return choose(test, then, otherwise)
        case Truth(), Truth():
            return Truth(decide(test, then.holds, otherwise.holds))
        case Day(), Day():
            return pick(test, then, otherwise)
        case Span(), Span():
            return Span(choose(test, then.months, otherwise.months), choose(test, then.days, otherwise.days))
        case Chosen(options=one), Chosen(options=other):
            every = {**one, **other}
            return Chosen({each: decide(test, one.get(each, False), other.get(each, False)) for each in every})
    return then


def strict(build: Callable[..., Payload], *parts: Term) -> Term:
    """What a function of the parts comes to; the first part that is missing is the result."""
    unknown: Condition = False
    unconfirmed: Condition = False
    before: Condition = True
    for part in parts:
        unknown = either(unknown, both(before, part.unknown))
        unconfirmed = either(unconfirmed, both(before, part.unconfirmed))
        before = both(before, part.present)
    return Term(build(*(part.payload for part in parts)), unknown, unconfirmed)


def same(one: Payload, other: Payload) -> Condition:
    """Both values are equal."""
    match one, other:
        case Number(), Number():
            return equal(one, other)
        case Truth(), Truth():
            return alike(one.holds, other.holds)
        case Day(), Day():
            return same_day(one, other)
        case Span(), Span():
            return both(equal(one.months, other.months), equal(one.days, other.days))
        case Chosen(options=mine), Chosen(options=yours):
            return both(*(alike(mine.get(each, False), yours.get(each, False)) for each in {**mine, **yours}))
    raise TypeError("values of two kinds are never compared")


def less(one: Payload, other: Payload) -> Condition:
    """The first value comes before the second."""
    match one, other:
        case Number(), Number():
            return below(one, other)
        case Day(), Day():
            return earlier(one, other)
        case Span(), Span():
            return shorter(one, other)
    raise TypeError("these values have no order")


def compare(operator: str, one: Payload, other: Payload) -> Condition:
    """``one operator other``."""
    match operator:
        case "==":
            return same(one, other)
        case "!=":
            return negation(same(one, other))
        case "<":
            return less(one, other)
        case ">":
            return less(other, one)
        case "<=":
            return negation(less(other, one))
    return negation(less(one, other))


def differ(one: Term, other: Term) -> Condition:
    """The two terms are not the same: in their value, or in whether there is one."""
    if isinstance(one.payload, Words) or isinstance(other.payload, Words):
        return True
    values = both(one.present, other.present, negation(same(one.payload, other.payload)))
    states = (alike(one.unknown, other.unknown), alike(one.unconfirmed, other.unconfirmed))
    return either(values, *(negation(state) for state in states))
