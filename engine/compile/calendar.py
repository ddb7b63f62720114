"""Dates that stay within the calendar: beyond the year 9999 (or before the year 1) stands its last (or first) day.

Only an absurd answer leads there ("in 90 000 years"), and it has to lead to an end like any other. The plain functions
are faster and raise OverflowError; a walk that meets it is repeated with these.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar

from engine import quantities
from engine.quantities import Duration

Day = TypeVar("Day", bound=date)


def add(day: Day, duration: Duration) -> Day:
    """The day so much later, at most the last one."""
    try:
        return quantities.add(day, duration)
    except OverflowError:
        edge = date.min if duration < (0, 0) else date.max
        return day.replace(edge.year, edge.month, edge.day)


def subtract(day: Day, duration: Duration) -> Day:
    """The day so much earlier, at least the first one."""
    return add(day, quantities.times(duration, -1))


def kept(function: Callable[..., object]) -> Callable[..., object]:
    """A function from days to a later day, with the last day of the calendar where there is no later one."""
    if function in _KEPT:
        return _KEPT[function]

    def careful(*arguments: object) -> object:
        try:
            return function(*arguments)
        except OverflowError:
            return date.max

    return careful


def first_on_or_after_sum(day: date, duration: Duration) -> date:
    """``first_of_month_on_or_after(day + duration)`` in one step; most ages are whole months. Raises OverflowError."""
    if duration.days:
        return quantities.first_of_month_on_or_after(quantities.add(day, duration))
    return _first(day, duration.months, 1 if day.day > 1 else 0)


def first_after_sum(day: date, duration: Duration) -> date:
    """``first_of_month_after(day + duration)`` in one step. Raises OverflowError."""
    if duration.days:
        return quantities.first_of_month_after(quantities.add(day, duration))
    return _first(day, duration.months, 1)


def _first(day: date, months: int, more: int) -> date:
    """The first of the month so many months later; both the sum and what follows it lie within the calendar."""
    reached = day.year * 12 + day.month - 1 + months
    if not 12 <= reached < 120_000 - more:
        raise OverflowError(f"no calendar for the year {reached // 12}")
    year, month = divmod(reached + more, 12)
    return date(year, month + 1, 1)


SUMS: Mapping[Callable[..., object], Callable[..., object]] = {
    quantities.first_of_month_on_or_after: first_on_or_after_sum,
    quantities.first_of_month_after: first_after_sum,
}
"""What a function of a sum of a date and a duration is in one step."""
_KEPT: dict[Callable[..., object], Callable[..., object]] = {quantities.add: add, quantities.subtract: subtract}
