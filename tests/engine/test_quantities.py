from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.quantities import (
    Duration,
    Money,
    Percent,
    add,
    age_in_years,
    days_in_month,
    end_of_month,
    first_of_month_after,
    first_of_month_on_or_after,
    months_between,
    parse_date,
    parse_duration,
    parse_moment,
    parse_money,
    parse_percent,
    plus,
    subtract,
    times,
)

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
MONTHS = st.integers(0, 1200)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 months", Duration(6, 0)),
        ("1 month", Duration(1, 0)),
        ("1 year", Duration(12, 0)),
        ("62 years 9 months", Duration(753, 0)),
        ("30 days", Duration(0, 30)),
        ("2 weeks", Duration(0, 14)),
        ("1 year 2 months 3 weeks 4 days", Duration(14, 25)),
        ("  6  months ", Duration(6, 0)),
        ("0 days", Duration(0, 0)),
    ],
)
def test_a_duration_is_read(text: str, expected: Duration) -> None:
    assert parse_duration(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "6", "months", "six months", "6months", "6 mois", "-6 months", "1.5 years", "9 months 62 years"),
        *("6 months 6 months", "1 year2 months", "1 year, 2 months", "99999999 days", "\uff16 months", "6 monthss"),
    ],
)
def test_what_is_no_duration_is_none(text: str) -> None:
    assert parse_duration(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("259 EUR", Money(25900, "EUR")),
        ("259.50 CHF", Money(25950, "CHF")),
        ("0.05 EUR", Money(5, "EUR")),
        ("259.50\u00a0EUR", Money(25950, "EUR")),
    ],
)
def test_a_sum_is_read(text: str, expected: Money) -> None:
    assert parse_money(text) == expected


@pytest.mark.parametrize(
    "text", ["259", "259EUR", "259.5 EUR", "259.505 EUR", "259,50 EUR", "1 043 EUR", "259 USD", "259 eur", "-1 EUR"]
)
def test_what_is_no_sum_is_none(text: str) -> None:
    assert parse_money(text) is None


@pytest.mark.parametrize(
    ("text", "expected"), [("14.4 %", 1440), ("14.45 %", 1445), ("14.05%", 1405), ("100 %", 10000), ("0 %", 0)]
)
def test_a_percentage_is_read(text: str, expected: int) -> None:
    assert parse_percent(text) == Percent(expected)


@pytest.mark.parametrize("text", ["14.4", "%", "14,4 %", "14.455 %", "-1 %", ".5 %"])
def test_what_is_no_percentage_is_none(text: str) -> None:
    assert parse_percent(text) is None


def test_percentages_are_ordered() -> None:
    assert Percent(935) < Percent(1440)


def test_a_date_is_read() -> None:
    assert parse_date("1964-02-29") == date(1964, 2, 29)


@pytest.mark.parametrize("text", ["1963-02-29", "1964-1-1", "19640101", "01/01/1964", "0000-01-01", "1964-W01-1", ""])
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_date(text) is None


def test_a_moment_is_read_without_a_zone() -> None:
    moment = parse_moment("2020-03-16 08:00")
    assert moment is not None
    assert moment.isoformat() == "2020-03-16T08:00:00"


@pytest.mark.parametrize("text", ["2020-03-16", "2020-03-16 8:00", "2020-03-16 24:00", "2020-02-30 08:00", "08:00"])
def test_what_is_no_moment_is_none(text: str) -> None:
    assert parse_moment(text) is None


@given(st.integers(0, 99), st.integers(0, 11), st.integers(0, 30))
def test_a_written_duration_reads_back(years: int, months: int, days: int) -> None:
    assert parse_duration(f"{years} years {months} months {days} days") == Duration(12 * years + months, days)


@pytest.mark.parametrize(
    ("start", "duration", "expected"),
    [
        (date(2025, 5, 31), Duration(9, 0), date(2026, 2, 28)),
        (date(2027, 5, 31), Duration(9, 0), date(2028, 2, 29)),
        (date(2026, 1, 31), Duration(1, 1), date(2026, 3, 1)),
        (date(2026, 12, 15), Duration(1, 0), date(2027, 1, 15)),
        (date(1964, 2, 29), Duration(12 * 62 + 9, 0), date(2026, 11, 29)),
        (date(2026, 1, 1), Duration(0, 365), date(2027, 1, 1)),
        (date(2026, 3, 30), Duration(-1, 0), date(2026, 2, 28)),
        (date(2026, 1, 1), Duration(0, 0), date(2026, 1, 1)),
    ],
)
def test_a_duration_is_added(start: date, duration: Duration, expected: date) -> None:
    assert add(start, duration) == expected


def test_subtracting_takes_the_months_first() -> None:
    assert subtract(date(2026, 3, 31), Duration(1, 1)) == date(2026, 2, 27)
    assert subtract(date(2026, 1, 1), Duration(6, 0)) == date(2025, 7, 1)


def test_a_moment_keeps_its_time() -> None:
    assert add(datetime(2026, 1, 31, 8, 30, tzinfo=UTC), Duration(1, 0)) == datetime(2026, 2, 28, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize("duration", [Duration(12 * 8000, 0), Duration(-12 * 3000, 0), Duration(0, 4_000_000)])
def test_past_the_end_of_the_calendar_is_an_error(duration: Duration) -> None:
    with pytest.raises(OverflowError):
        add(date(2026, 1, 1), duration)


def test_the_calendar_reaches_from_the_year_1_to_9999() -> None:
    assert add(date(2, 1, 31), Duration(-11, 0)) == date(1, 2, 28)
    assert add(date(9998, 12, 1), Duration(12, 0)) == date(9999, 12, 1)
    with pytest.raises(OverflowError):
        add(date(1, 1, 1), Duration(-1, 0))
    with pytest.raises(OverflowError):
        first_of_month_after(date(9999, 12, 1))


@given(DAYS, MONTHS)
def test_adding_months_reaches_that_month_and_no_later_day(day: date, months: int) -> None:
    reached = add(day, Duration(months, 0))
    assert 12 * (reached.year - day.year) + reached.month - day.month == months
    assert reached.day == min(day.day, end_of_month(reached).day)


@given(DAYS, DAYS)
def test_months_between_is_the_largest_number_that_fits(one: date, other: date) -> None:
    start, end = sorted((one, other))
    months = months_between(start, end)
    assert add(start, Duration(months, 0)) <= end < add(start, Duration(months + 1, 0))
    assert months_between(end, start) == -months


def test_a_month_that_ends_early_is_a_whole_month() -> None:
    assert months_between(date(2026, 1, 31), date(2026, 2, 27)) == 0
    assert months_between(date(2026, 1, 31), date(2026, 2, 28)) == 1


@pytest.mark.parametrize(
    ("born", "today", "age"),
    [
        (date(2008, 3, 5), date(2026, 3, 4), 17),
        (date(2008, 3, 5), date(2026, 3, 5), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2008, 2, 29), date(2028, 2, 29), 20),
    ],
)
def test_age_grows_on_the_birthday(born: date, today: date, age: int) -> None:
    assert age_in_years(born, today) == age


@given(DAYS)
def test_months_begin_and_end(day: date) -> None:
    assert first_of_month_after(day) == end_of_month(day) + timedelta(1)
    assert first_of_month_on_or_after(day) == (day if day.day == 1 else first_of_month_after(day))
    assert end_of_month(day).day == days_in_month(day.year, day.month)
    assert (end_of_month(day) + timedelta(1)).day == 1


def test_durations_are_added_and_multiplied_part_by_part() -> None:
    assert plus(Duration(6, 1), Duration(753, 30)) == Duration(759, 31)
    assert times(Duration(6, 1), -3) == Duration(-18, -3)
