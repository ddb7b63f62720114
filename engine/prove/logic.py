"""Conditions and whole numbers of the solver, with everything folded that is certain without asking it.

A number carries its bounds, so that most comparisons with a law's limits never reach the solver.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias

import z3

Condition: TypeAlias = Any
"""``True``, ``False`` or a formula of the solver."""


def both(*parts: Condition) -> Condition:
    """All of the conditions hold."""
    if any(part is False for part in parts):
        return False
    open_ = [part for part in parts if part is not True]
    return z3.And(open_) if len(open_) > 1 else open_[0] if open_ else True


def either(*parts: Condition) -> Condition:
    """At least one of the conditions holds."""
    if any(part is True for part in parts):
        return True
    open_ = [part for part in parts if part is not False]
    return z3.Or(open_) if len(open_) > 1 else open_[0] if open_ else False


def negation(part: Condition) -> Condition:
    """The condition does not hold."""
    if isinstance(part, bool):
        return not part
    return part.arg(0) if z3.is_not(part) else z3.Not(part)


def decide(test: Condition, then: Condition, otherwise: Condition) -> Condition:
    """The second condition where the first holds, else the third."""
    if isinstance(test, bool):
        return then if test else otherwise
    if then is otherwise:
        return then
    if isinstance(then, bool) or isinstance(otherwise, bool):
        return either(both(test, then), both(negation(test), otherwise))
    return z3.If(test, then, otherwise)


def alike(one: Condition, other: Condition) -> Condition:
    """Both conditions hold, or neither."""
    if isinstance(one, bool):
        return other if one else negation(other)
    if isinstance(other, bool):
        return one if other else negation(one)
    return True if one.eq(other) else one == other


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number, as a term of the solver or as itself, between two bounds (None: without one)."""

    term: Any
    low: int | None
    high: int | None
    split: tuple[Condition, Number, Number] | None = None
    """The condition and the two numbers it was chosen from: a product is made of each of them."""

    @property
    def fixed(self) -> int | None:
        """The number itself where there is only one."""
        return self.low if self.low is not None and self.low == self.high else None


def number(value: int) -> Number:
    """One certain number."""
    return Number(value, value, value)


def _made(term: Any, low: int | None, high: int | None) -> Number:
    return number(low) if low is not None and low == high else Number(term, low, high)


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


def plus(one: Number, other: Number) -> Number:
    """The sum."""
    low, high = _sum(one.low, other.low), _sum(one.high, other.high)
    if 0 in (one.fixed, other.fixed):
        return other if one.fixed == 0 else one
    return _made(one.term + other.term, low, high)


def scaled(one: Number, factor: int) -> Number:
    """The number, so many times."""
    if factor in (0, 1):
        return one if factor else number(0)
    bounds = [None if end is None else end * factor for end in (one.low, one.high)]
    low, high = bounds if factor > 0 else reversed(bounds)
    return _made(one.term * factor, low, high)


def minus(one: Number, other: Number) -> Number:
    """The difference."""
    return plus(one, scaled(other, -1))


def product(one: Number, other: Number) -> Number:
    """The product. Chosen constants are multiplied one by one, so that the solver sees sums only."""
    for side, factor in ((one, other), (other, one)):
        if side.fixed is not None:
            return scaled(factor, side.fixed)
        if side.split is not None:
            test, then, otherwise = side.split
            return choose(test, product(then, factor), product(otherwise, factor))
    return Number(one.term * other.term, None, None)


def quotient(one: Number, divisor: int) -> Number:
    """The number divided by a positive constant, rounded down."""
    low, high = (None if end is None else end // divisor for end in (one.low, one.high))
    return _made(one.term if low == high and low is not None else one.term / divisor, low, high)


def remainder(one: Number, divisor: int) -> Number:
    """What a division by a positive constant leaves, never negative."""
    if one.low is not None and one.high is not None and one.low // divisor == one.high // divisor:
        return plus(one, number(-(one.low // divisor) * divisor))
    return Number(one.term % divisor, 0, divisor - 1)


def below(one: Number, other: Number) -> Condition:
    """The first number is smaller."""
    if one.high is not None and other.low is not None and one.high < other.low:
        return True
    if one.low is not None and other.high is not None and one.low >= other.high:
        return False
    return one.term < other.term


def at_most(one: Number, other: Number) -> Condition:
    """The first number is not larger."""
    return negation(below(other, one)) if _certain(other, one) else one.term <= other.term


def _certain(one: Number, other: Number) -> bool:
    return isinstance(below(one, other), bool)


def equal(one: Number, other: Number) -> Condition:
    """Both numbers are the same."""
    if one.fixed is not None and other.fixed is not None:
        return one.fixed == other.fixed
    if below(one, other) is True or below(other, one) is True:
        return False
    return one.term == other.term


def choose(test: Condition, then: Number, otherwise: Number) -> Number:
    """The first number where the condition holds, else the second."""
    if isinstance(test, bool):
        return then if test else otherwise
    if then.fixed is not None and then.fixed == otherwise.fixed:
        return then
    low = None if then.low is None or otherwise.low is None else min(then.low, otherwise.low)
    high = None if then.high is None or otherwise.high is None else max(then.high, otherwise.high)
    return Number(z3.If(test, _term(then), _term(otherwise)), low, high, (test, then, otherwise))


def _term(one: Number) -> Any:
    return z3.IntVal(one.term) if isinstance(one.term, int) else one.term


def smallest(one: Number, other: Number) -> Number:
    """The smaller number."""
    found = choose(at_most(one, other), one, other)
    ends = [end for end in (one.high, other.high) if end is not None]
    return Number(found.term, found.low, min(ends) if ends else None, found.split)


def one_of(value: Number, numbers: Iterable[int]) -> Condition:
    """The number is one of these."""
    return either(*(equal(value, number(each)) for each in numbers))
