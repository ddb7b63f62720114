"""Days as a count of months and a day of the month, with the calendar arithmetic of ``engine.quantities``, exactly.

Every function folds what is certain, so that certain days give certain days.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import accumulate

from engine.prove.logic import (
    Condition,
    Number,
    at_most,
    below,
    both,
    choose,
    decide,
    either,
    equal,
    minus,
    negation,
    number,
    one_of,
    plus,
    quotient,
    remainder,
    scaled,
    smallest,
)

FIRST_MONTH, LAST_MONTH = 12, 9999 * 12 + 11
"""January of the year 1 and December of the year 9999."""
_SHORT = (3, 5, 8, 10)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SMALL = 28
"""No month is shorter: so many days lead at most into the next month."""
_STEPS = 15
"""A little more than a year: longer terms are counted by the numbers of days."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day. ``months``: 12 times the year, and the month from 0; ``minutes``: of the day, None for a mere date."""

    months: Number
    day: Number
    first: Condition
    """Whether it is the first of a month; that survives every shift by months."""
    minutes: Number | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A duration in months and days."""

    months: Number
    days: Number


def known_day(value: date) -> Day:
    """A certain day, or a certain moment."""
    minutes = number(60 * value.hour + value.minute) if isinstance(value, datetime) else None
    return Day(number(12 * value.year + value.month - 1), number(value.day), value.day == 1, minutes)


FIRST_DAY, LAST_DAY = known_day(date.min), known_day(date.max)


def length(months: Number) -> Number:
    """The number of days of a month."""
    month = remainder(months, 12)
    if months.low is not None and months.high is not None and 1901 * 12 <= months.low <= months.high < 2100 * 12:
        leap = equal(remainder(months, 48), number(1))
    else:
        year = quotient(months, 12)
        century = equal(remainder(year, 100), number(0))
        leap = both(
            equal(remainder(year, 4), number(0)), either(negation(century), equal(remainder(year, 400), number(0)))
        )
    february = choose(leap, number(29), number(28))
    return choose(equal(month, number(1)), february, choose(one_of(month, _SHORT), number(30), number(31)))


def pick(test: Condition, then: Day, otherwise: Day) -> Day:
    """The first day where the condition holds, else the second."""
    if isinstance(test, bool):
        return then if test else otherwise
    minutes = None
    if then.minutes is not None and otherwise.minutes is not None:
        minutes = choose(test, then.minutes, otherwise.minutes)
    months = choose(test, then.months, otherwise.months)
    return Day(months, choose(test, then.day, otherwise.day), decide(test, then.first, otherwise.first), minutes)


def earlier(one: Day, other: Day) -> Condition:
    """The first day (or moment) comes before the other."""
    return _less((one.months, one.day, one.minutes), (other.months, other.day, other.minutes))


def shorter(one: Span, other: Span) -> Condition:
    """The first duration is shorter, in the order of ``engine.quantities``: months, then days."""
    return _less((one.months, one.days), (other.months, other.days))


def _less(one: tuple[Number | None, ...], other: tuple[Number | None, ...]) -> Condition:
    found: Condition = False
    for mine, yours in reversed(tuple(zip(one, other, strict=True))):
        if mine is not None and yours is not None:
            found = either(below(mine, yours), both(equal(mine, yours), found))
    return found


def same_day(one: Day, other: Day) -> Condition:
    """Both are the same day (or moment)."""
    time: Condition = True
    if one.minutes is not None and other.minutes is not None:
        time = equal(one.minutes, other.minutes)
    return both(equal(one.months, other.months), equal(one.day, other.day), time)


def add(day: Day, span: Span) -> tuple[Day, Condition]:
    """The day so much later, and whether that would leave the calendar: then it is the first or last day there is."""
    months = plus(day.months, span.months)
    cut = day.day if span.months.fixed == 0 or _at_most_28(day.day) else smallest(day.day, length(months))
    outside = _outside(months)
    found, beyond = _days_later(replace(day, months=_inside(months), day=cut), span.days)
    outside = either(outside, beyond)
    if outside is False:
        return found, False
    backwards = shorter(span, Span(number(0), number(0)))
    edge = pick(backwards, FIRST_DAY, LAST_DAY)
    return pick(outside, replace(edge, minutes=day.minutes), found), outside


def _at_most_28(day: Number) -> bool:
    return day.high is not None and day.high <= _SMALL


def _outside(months: Number) -> Condition:
    return either(below(months, number(FIRST_MONTH)), below(number(LAST_MONTH), months))


def _inside(months: Number) -> Number:
    """The same term with the bounds of the calendar: what is outside has been noted."""
    low = FIRST_MONTH if months.low is None else max(months.low, FIRST_MONTH)
    high = LAST_MONTH if months.high is None else min(months.high, LAST_MONTH)
    return replace(months, low=low, high=high) if low < high else months


def _days_later(day: Day, days: Number) -> tuple[Day, Condition]:
    """The day so many days later, and whether that leaves the calendar."""
    if days.fixed is not None and abs(days.fixed) <= _STEPS * _SMALL:
        return _step_by_step(day, days.fixed)
    if days.split is not None:
        test, then, otherwise = days.split
        (one, early), (other, late) = _days_later(day, then), _days_later(day, otherwise)
        return pick(test, one, other), decide(test, early, late)
    counted = plus(ordinal(day), days)
    outside = either(below(counted, number(1)), below(number(date.max.toordinal()), counted))
    return replace(from_ordinal(counted), minutes=day.minutes), outside


def _step_by_step(day: Day, days: int) -> tuple[Day, Condition]:
    """Month by month: the solver finds that far more easily than the number of a day."""
    outside: Condition = False
    while days:
        step = max(-_SMALL, min(_SMALL, days))
        day, beyond = _into_next_month(day, step)
        outside, days = either(outside, beyond), days - step
    return day, outside


def _into_next_month(day: Day, days: int) -> tuple[Day, Condition]:
    """At most 28 days later or earlier: in this month or the one beside it."""
    reached = plus(day.day, number(days))
    months = plus(day.months, number(1 if days > 0 else -1))
    if days > 0:
        size = length(day.months)
        over, beside = below(size, reached), minus(reached, size)
    else:
        over, beside = below(reached, number(1)), plus(reached, length(months))
    found, at = choose(over, beside, reached), choose(over, months, day.months)
    found = Number(found.term, 1, 31) if found.fixed is None else found
    return Day(_inside(at), found, equal(found, number(1)), day.minutes), _outside(at)


def ordinal(day: Day) -> Number:
    """The number of the day: 1 is the first of January of the year 1."""
    year, month = quotient(day.months, 12), remainder(day.months, 12)
    before = plus(year, number(-1))
    leaps = plus(minus(quotient(before, 4), quotient(before, 100)), quotient(before, 400))
    starts = (0, *accumulate(_LENGTHS[:-1]))
    start = number(starts[0])
    for place, days in enumerate(starts[1:], 1):
        start = choose(at_most(number(place), month), number(days), start)
    february = length(plus(scaled(year, 12), number(1)))
    leap = both(equal(february, number(29)), at_most(number(2), month))
    whole = plus(plus(scaled(before, 365), leaps), plus(start, choose(leap, number(1), number(0))))
    return plus(whole, day.day)


def from_ordinal(count: Number) -> Day:
    """The day of a number. Years are counted from March, so that the leap day comes last (400 years a round)."""
    since = plus(count, number(305))
    era, day = quotient(since, 146_097), remainder(since, 146_097)
    leaps = minus(quotient(day, 36_524), plus(quotient(day, 1_460), quotient(day, 146_096)))
    year = quotient(plus(day, leaps), 365)
    in_year = plus(minus(day, scaled(year, 365)), minus(quotient(year, 100), quotient(year, 4)))
    month = quotient(plus(scaled(in_year, 5), number(2)), 153)
    found = plus(minus(in_year, quotient(plus(scaled(month, 153), number(2)), 5)), number(1))
    months = plus(plus(scaled(year, 12), scaled(era, 4_800)), plus(month, number(2)))
    found = found if found.fixed is not None else Number(found.term, 1, 31)
    return Day(_inside(months), found, equal(found, number(1)))


def days_between(later: Day, before: Day) -> Number:
    """The days from the second date to the first."""
    return minus(ordinal(later), ordinal(before))


def months_between(start: Day, end: Day) -> Number:
    """Whole months from ``start`` to ``end``, negative where ``end`` comes first."""
    forward, back = _whole_months(start, end), _whole_months(end, start)
    return choose(earlier(end, start), scaled(back, -1), forward)


def _whole_months(start: Day, end: Day) -> Number:
    short = both(below(end.day, start.day), below(end.day, length(end.months)))
    return plus(minus(end.months, start.months), choose(short, number(-1), number(0)))


def age(born: Day, today: Day) -> Number:
    """Completed years of life."""
    missing = choose(below(today.day, born.day), number(-1), number(0))
    return quotient(plus(minus(today.months, born.months), missing), 12)


def first_of_month_after(day: Day) -> tuple[Day, Condition]:
    """The first of the next month, and whether there is none."""
    return _first(plus(day.months, number(1)), day)


def first_of_month_on_or_after(day: Day) -> tuple[Day, Condition]:
    """The day itself when it is the first of a month, else the first of the next month; and whether there is none."""
    return _first(plus(day.months, choose(day.first, number(0), number(1))), day)


def _first(months: Number, day: Day) -> tuple[Day, Condition]:
    outside = below(number(LAST_MONTH), months)
    found = Day(_inside(months), number(1), True, day.minutes)
    return pick(outside, replace(LAST_DAY, minutes=day.minutes), found), outside


def end_of_month(day: Day) -> Day:
    """The last day of the same month."""
    return Day(day.months, length(day.months), False, day.minutes)
