"""The registered functions as the solver sees them, beside their Python in ``engine.expression.functions``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from engine.prove import calendar
from engine.prove.calendar import Span
from engine.prove.logic import Condition, Number, at_most, choose, minus, number, plus, product, quotient, scaled
from engine.prove.terms import Payload

Encoding: TypeAlias = Callable[..., tuple[Payload, Condition]]
"""The arguments (today last, where the function takes it) -> the result, and whether it would leave the calendar."""


def _certain(function: Callable[..., Payload]) -> Encoding:
    """An encoding of a function whose result always lies within the calendar."""

    def encoding(*arguments: Any) -> tuple[Payload, Condition]:
        return function(*arguments), False

    return encoding


def _months(count: Number) -> Span:
    return Span(count, number(0))


def rounded(amount: Number, unit: int) -> Number:
    """The multiple of ``unit`` (an even number) that is nearest; a half is rounded away from zero."""
    return scaled(_nearest(amount, unit), unit)


def converted(cents: Number, millionths: Number) -> Number:
    """A sum at a rate, to the cent; half a cent is rounded away from zero."""
    return _nearest(product(cents, millionths), 1_000_000)


def _nearest(amount: Number, divisor: int) -> Number:
    half = number(divisor // 2)
    negative = scaled(quotient(plus(scaled(amount, -1), half), divisor), -1)
    return choose(at_most(number(0), amount), quotient(plus(amount, half), divisor), negative)


def extreme(function: str, less: Callable[[Payload, Payload], Condition], pick: Callable[..., Payload]) -> Encoding:
    """``min`` or ``max`` of several payloads; of equal ones the first."""

    def encoding(first: Payload, *others: Payload) -> tuple[Payload, Condition]:
        for other in others:
            better = less(other, first) if function == "min" else less(first, other)
            first = pick(better, other, first)
        return first, False

    return encoding


def difference(one: Payload, other: Payload) -> Payload:
    """What remains of a number or a duration."""
    if isinstance(one, Number) and isinstance(other, Number):
        return minus(one, other)
    assert isinstance(one, Span)
    assert isinstance(other, Span)
    return Span(minus(one.months, other.months), minus(one.days, other.days))


def total(one: Payload, other: Payload) -> Payload:
    """The sum of two numbers or two durations."""
    if isinstance(one, Number) and isinstance(other, Number):
        return plus(one, other)
    assert isinstance(one, Span)
    assert isinstance(other, Span)
    return Span(plus(one.months, other.months), plus(one.days, other.days))


def multiplied(quantity: Payload, factor: Number) -> Payload:
    """A number or a duration, so many times."""
    if isinstance(quantity, Number):
        return product(quantity, factor)
    assert isinstance(quantity, Span)
    return Span(product(quantity.months, factor), product(quantity.days, factor))


ENCODINGS: Mapping[str, Encoding] = {
    "first_of_month_on_or_after": calendar.first_of_month_on_or_after,
    "first_of_month_after": calendar.first_of_month_after,
    "end_of_month": _certain(calendar.end_of_month),
    "months_between": _certain(calendar.months_between),
    "whole_quarters": _certain(lambda count: quotient(count, 3)),
    "times": _certain(product),
    "months": _certain(_months),
    "age": _certain(calendar.age),
}
"""A function without an encoding may come to anything: what rests on it is found possible, never impossible."""
