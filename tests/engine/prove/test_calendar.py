"""The calendar of the solver is that of ``engine.quantities``, for certain days and for days it has to find."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
import z3
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine import quantities
from engine.compile.calendar import add as add_within
from engine.prove import calendar
from engine.prove.calendar import Day, Span, known_day
from engine.prove.logic import Number, number
from engine.quantities import Duration

DAYS = st.one_of(st.dates(), st.dates(date(1890, 1, 1), date(2110, 12, 31)))
LENGTHS = st.builds(Duration, st.integers(-1500, 1500), st.integers(-800, 800) | st.integers(-30, 30))
ENDS = st.sampled_from(
    [date(1, 1, 1), date(9999, 12, 31), date(1900, 2, 28), date(2000, 2, 29), date(2023, 1, 31), date(2024, 12, 31)]
)


def span(length: Duration) -> Span:
    return Span(number(length.months), number(length.days))


def certain(day: Day) -> date:
    """The day, where nothing is left to the solver."""
    months, number_ = day.months.fixed, day.day.fixed
    assert months is not None
    assert number_ is not None
    assert day.first is (number_ == 1)
    return date(months // 12, months % 12 + 1, number_)


def found(day: date, build: Callable[[Day], Day | Number]) -> object:
    """What the solver makes of a day that it has to find."""
    months, number_ = z3.Int("months"), z3.Int("day")
    free = Day(Number(months, 12, 9999 * 12 + 11), Number(number_, 1, 31), number_ == 1)
    result = build(free)
    solver = z3.SimpleSolver()
    solver.add(months == 12 * day.year + day.month - 1, number_ == day.day)
    assert solver.check() == z3.sat
    model = solver.model()

    def value(each: Number) -> int:
        return each.term if isinstance(each.term, int) else model.eval(each.term, model_completion=True).as_long()

    if isinstance(result, Number):
        return value(result)
    month = value(result.months)
    return date(month // 12, month % 12 + 1, value(result.day))


@settings(max_examples=500)
@given(DAYS | ENDS, LENGTHS)
@example(date(2023, 5, 31), Duration(9, 0))
@example(date(2024, 2, 29), Duration(-12, 0))
@example(date(2024, 1, 31), Duration(1, -29))
def test_a_certain_sum_is_the_day_of_the_calendar(day: date, length: Duration) -> None:
    result, outside = calendar.add(known_day(day), span(length))
    assert certain(result) == add_within(day, length)
    try:
        quantities.add(day, length)
    except OverflowError:
        assert outside is True
    else:
        assert outside is False


@settings(max_examples=80, deadline=None)
@given(DAYS | ENDS, LENGTHS)
def test_the_solver_adds_a_length_to_a_day_it_has_to_find(day: date, length: Duration) -> None:
    assert found(day, lambda free: calendar.add(free, span(length))[0]) == add_within(day, length)


@given(DAYS | ENDS)
def test_a_day_has_its_number_and_a_number_its_day(day: date) -> None:
    assert calendar.ordinal(known_day(day)).fixed == day.toordinal()
    assert certain(calendar.from_ordinal(number(day.toordinal()))) == day


@given(DAYS | ENDS, DAYS | ENDS)
def test_two_certain_days_are_compared_and_counted_as_the_calendar_does(one: date, other: date) -> None:
    first, second = known_day(one), known_day(other)
    assert calendar.earlier(first, second) is (one < other)
    assert calendar.same_day(first, second) is (one == other)
    assert calendar.months_between(first, second).fixed == quantities.months_between(one, other)
    assert calendar.age(first, second).fixed == quantities.age_in_years(one, other)
    assert calendar.days_between(first, second).fixed == (one - other).days


@settings(max_examples=40, deadline=None)
@given(DAYS | ENDS, DAYS | ENDS)
def test_the_solver_counts_months_and_years_from_a_day_it_has_to_find(one: date, other: date) -> None:
    second = known_day(other)
    assert found(one, lambda free: calendar.months_between(free, second)) == quantities.months_between(one, other)
    assert found(one, lambda free: calendar.age(free, second)) == quantities.age_in_years(one, other)
    assert found(one, lambda free: calendar.days_between(free, second)) == (one - other).days


@settings(max_examples=60, deadline=None)
@given(DAYS | ENDS)
def test_months_end_and_begin_as_the_calendar_says(day: date) -> None:
    assert certain(calendar.end_of_month(known_day(day))) == quantities.end_of_month(day)
    assert found(day, calendar.end_of_month) == quantities.end_of_month(day)
    for mine, theirs in (
        (calendar.first_of_month_after, quantities.first_of_month_after),
        (calendar.first_of_month_on_or_after, quantities.first_of_month_on_or_after),
    ):
        result, outside = mine(known_day(day))
        try:
            expected = theirs(day)
        except OverflowError:
            assert (outside, certain(result)) == (True, date.max)
        else:
            assert (outside, certain(result)) == (False, expected)
            assert found(day, lambda free, mine=mine: mine(free)[0]) == expected


@pytest.mark.parametrize("year", [1, 1899, 1900, 1904, 1999, 2000, 2023, 2024, 2100, 2400, 9999])
def test_every_month_has_its_length(year: int) -> None:
    lengths = [calendar.length(number(12 * year + month)).fixed for month in range(12)]
    assert lengths == [quantities.days_in_month(year, month) for month in range(1, 13)]


def test_a_length_between_known_years_is_right_for_the_solver_too() -> None:
    months = z3.Int("months")
    solver = z3.SimpleSolver()
    solver.add(months >= 1901 * 12, months < 2100 * 12)
    narrow = calendar.length(Number(months, 1901 * 12, 2100 * 12 - 1))
    wide = calendar.length(Number(months, 12, 9999 * 12 + 11))
    solver.add(narrow.term != wide.term)
    assert solver.check() == z3.unsat
