import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.deadlines import (
    CALENDARS,
    Deadline,
    before,
    is_working_day,
    until,
    within,
    working_day_on_or_before,
)
from engine.quantities import Duration, add, plus, subtract

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
PLACES = st.sampled_from(sorted(CALENDARS))
EARLY = date(2020, 1, 1)

# Each on a weekday of 2026: the holiday, and the only calendars that keep it.
KEPT = {
    date(2026, 1, 2): {"aargau"},  # Berchtoldstag
    date(2026, 1, 6): {"baden_wuerttemberg"},  # Heilige Drei Könige
    date(2026, 4, 3): set(CALENDARS) - {"france"},  # Good Friday
    date(2026, 4, 6): set(CALENDARS),  # Easter Monday
    date(2026, 5, 1): set(CALENDARS) - {"geneve"},  # Labour Day
    date(2026, 5, 8): {"france", "alsace_moselle"},  # Victoire 1945
    date(2026, 5, 14): set(CALENDARS),  # Ascension
    date(2026, 5, 25): set(CALENDARS),  # Whit Monday
    date(2026, 6, 4): {"baden_wuerttemberg", "rheinland_pfalz", "saarland", "aargau"},  # Fronleichnam
    date(2026, 7, 14): {"france", "alsace_moselle"},
    date(2026, 9, 10): {"geneve"},  # Jeûne genevois
    date(2026, 11, 11): {"france", "alsace_moselle"},
    date(2026, 12, 25): set(CALENDARS),
    date(2026, 12, 31): {"geneve"},  # Restauration de la République
    # Other years, where the day falls on a weekday.
    date(2025, 8, 1): {"basel_stadt", "basel_landschaft", "aargau", "geneve"},  # Bundesfeier
    date(2025, 8, 15): {"france", "alsace_moselle", "saarland", "aargau"},  # Mariä Himmelfahrt
    date(2025, 10, 3): {"germany", "baden_wuerttemberg", "rheinland_pfalz", "saarland"},
    date(2027, 11, 1): {
        *("france", "alsace_moselle", "baden_wuerttemberg", "rheinland_pfalz", "saarland", "aargau"),  # All Saints
    },
    date(2025, 12, 26): set(CALENDARS) - {"france", "geneve"},  # Saint-Étienne
}


@pytest.mark.parametrize("day", sorted(KEPT), ids=date.isoformat)
def test_a_holiday_is_kept_where_it_is_kept_and_nowhere_else(day: date) -> None:
    assert day.weekday() < 5
    assert {place for place in CALENDARS if not is_working_day(day, place)} == KEPT[day]


def test_weekends_are_never_working_days() -> None:
    assert is_working_day(date(2026, 3, 6), "france")
    assert not is_working_day(date(2026, 3, 7), "france")
    assert not is_working_day(date(2026, 3, 8), "france")


def test_without_a_calendar_only_the_weekend_counts() -> None:
    assert is_working_day(date(2026, 12, 25), None)
    assert not is_working_day(date(2026, 12, 26), None)
    assert until(date(2026, 12, 27), None, EARLY).latest == date(2026, 12, 25)


def test_an_unknown_calendar_is_an_error() -> None:
    with pytest.raises(KeyError):
        is_working_day(date(2026, 3, 6), "atlantis")


def test_days_move_over_weekends_holidays_and_years() -> None:
    # Christmas 2025 in Alsace: Thursday and Friday, then a weekend; New Year's Day is a Thursday.
    assert working_day_on_or_before(date(2025, 12, 28), "alsace_moselle") == date(2025, 12, 24)
    assert working_day_on_or_before(date(2026, 1, 1), "france") == date(2025, 12, 31)
    assert working_day_on_or_before(date(2026, 3, 6), "france") == date(2026, 3, 6)


@given(DAYS, PLACES)
def test_moving_goes_to_the_nearest_working_day(day: date, place: str) -> None:
    back = working_day_on_or_before(day, place)
    assert back <= day
    assert is_working_day(back, place)
    closed = {day - timedelta(n) for n in range((day - back).days)}
    assert not any(is_working_day(one, place) for one in closed)


def test_a_window_ends_before_the_event() -> None:
    # Event on 1 August 2026: six months before is Sunday 1 February, four months before Wednesday 1 April.
    found = before(date(2026, 8, 1), Duration(6, 0), Duration(4, 0), "alsace_moselle", EARLY)
    assert found == Deadline(
        "window", date(2026, 1, 30), date(2026, 4, 1), date(2026, 4, 1), moved=False, overdue=False
    )


def test_the_end_of_a_window_moves_back() -> None:
    # Friday 3 April 2026 is Good Friday: a working day in France, not in Alsace-Moselle.
    event, place = date(2026, 8, 3), "alsace_moselle"
    found = before(event, Duration(6, 0), Duration(4, 0), place, EARLY)
    assert (found.latest, found.unmoved, found.moved) == (date(2026, 4, 2), date(2026, 4, 3), True)
    found = before(event, Duration(6, 0), Duration(4, 0), "france", EARLY)
    assert (found.latest, found.unmoved, found.moved) == (date(2026, 4, 3), date(2026, 4, 3), False)


def test_a_window_is_overdue_after_its_last_day_only() -> None:
    def overdue(today: date) -> bool:
        return before(date(2026, 8, 1), Duration(6, 0), Duration(4, 0), "france", today).overdue

    assert not overdue(date(2026, 3, 15))
    assert not overdue(date(2026, 4, 1))
    assert overdue(date(2026, 4, 2))


def test_a_window_without_a_last_day_goes_by_the_recommended_day() -> None:
    # 1 February 2026 is a Sunday.
    found = before(date(2026, 8, 1), Duration(6, 0), None, "france", date(2026, 1, 31))
    assert found == Deadline("window", date(2026, 1, 30), None, date(2026, 2, 1), moved=True, overdue=True)
    assert not before(date(2026, 8, 1), Duration(6, 0), None, "france", date(2026, 1, 30)).overdue


def test_a_window_never_ends_before_it_begins() -> None:
    # From 1 March, a month back is shorter than thirty days back.
    found = before(date(2027, 3, 1), Duration(1, 0), Duration(0, 30), "france", EARLY)
    assert (found.recommended, found.latest) == (date(2027, 1, 29), date(2027, 1, 29))


def test_a_term_ends_on_a_working_day_before_its_last_day() -> None:
    # Three months from 14 February end on 14 May 2026, Ascension Day.
    found = within(date(2026, 2, 14), Duration(3, 0), "france", date(2026, 5, 13))
    assert found == Deadline("limit", None, date(2026, 5, 13), date(2026, 5, 14), moved=True, overdue=False)
    assert within(date(2026, 2, 14), Duration(3, 0), "france", date(2026, 5, 14)).overdue


def test_a_term_never_ends_before_it_began() -> None:
    # From Saturday to Sunday: the Friday before is no possible day.
    found = within(date(2026, 3, 7), Duration(0, 1), "france", date(2026, 3, 7))
    assert found == Deadline("limit", None, date(2026, 3, 8), date(2026, 3, 8), moved=False, overdue=False)
    # From Friday to Sunday: that Friday is possible.
    found = within(date(2026, 3, 6), Duration(0, 2), "france", date(2026, 3, 6))
    assert found == Deadline("limit", None, date(2026, 3, 6), date(2026, 3, 8), moved=True, overdue=False)


def test_a_named_day_moves_back() -> None:
    # 31 May 2026 is a Sunday.
    found = until(date(2026, 5, 31), "saarland", date(2026, 5, 29))
    assert found == Deadline("on", None, date(2026, 5, 29), date(2026, 5, 31), moved=True, overdue=False)
    assert until(date(2026, 5, 31), "saarland", date(2026, 5, 30)).overdue
    assert not until(date(2026, 5, 28), "saarland", date(2026, 5, 28)).moved


@given(DAYS, st.integers(0, 36), st.integers(0, 60), PLACES)
def test_no_shown_day_is_later_than_the_law_allows(event: date, months: int, days: int, place: str) -> None:
    duration = Duration(months, days)
    term = within(event, duration, place, EARLY)
    assert term.latest is not None
    assert event <= term.latest <= add(event, duration)
    window = before(event, plus(duration, Duration(1, 0)), duration, place, EARLY)
    assert window.recommended is not None
    assert window.latest is not None
    assert window.recommended <= window.latest <= subtract(event, duration)
    assert is_working_day(window.latest, place)


def test_importing_does_not_load_the_holidays(pytestconfig: pytest.Config) -> None:
    code = "import sys, engine.deadlines; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=pytestconfig.rootpath, check=False).returncode == 0
