from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import quantities
from engine.compile.calendar import SUMS, add, kept, subtract
from engine.quantities import Duration

MORNING = time(8, 30)


def test_inside_the_calendar_nothing_changes() -> None:
    day, moment = date(2026, 5, 31), datetime.combine(date(2026, 5, 31), MORNING)
    assert add(day, Duration(9, 0)) == quantities.add(day, Duration(9, 0)) == date(2027, 2, 28)
    assert subtract(moment, Duration(0, 31)) == datetime.combine(date(2026, 4, 30), MORNING)


@pytest.mark.parametrize(
    ("day", "duration", "edge"),
    [
        (date(9999, 12, 1), Duration(1, 0), date(9999, 12, 31)),
        (date(9999, 12, 31), Duration(0, 1), date(9999, 12, 31)),
        (date(2026, 1, 1), Duration(10**15, 0), date(9999, 12, 31)),
        (date(2026, 1, 1), Duration(0, 10**15), date(9999, 12, 31)),
        (date(2026, 1, 1), Duration(-(10**15), 0), date(1, 1, 1)),
        (date(1, 1, 31), Duration(-1, 0), date(1, 1, 1)),
        (
            datetime.combine(date(9999, 12, 5), MORNING),
            Duration(1, 0),
            datetime.combine(date(9999, 12, 31), MORNING),
        ),
    ],
)
def test_beyond_it_stands_its_edge(day: date, duration: Duration, edge: date) -> None:
    assert add(day, duration) == edge
    assert subtract(day, quantities.times(duration, -1)) == edge


def test_any_function_to_a_later_day_is_kept_inside() -> None:
    after = kept(quantities.first_of_month_after)
    assert after(date(2026, 5, 3)) == date(2026, 6, 1)
    assert after(date(9999, 12, 3)) == date.max
    assert kept(quantities.add) is add
    assert kept(quantities.subtract) is subtract


MONTHS = st.builds(Duration, st.integers(-2000, 2000), st.sampled_from([0, 0, 0, -400, 1, 31]))


@pytest.mark.parametrize("function", sorted(SUMS, key=lambda function: function.__name__))
@given(st.dates(), MONTHS)
def test_the_first_of_a_month_after_a_sum_is_found_in_one_step(
    function: Callable[..., object], day: date, duration: Duration
) -> None:
    def outcome(found: Callable[[], object]) -> object:
        try:
            return found()
        except OverflowError:
            return "beyond the calendar"

    slow = outcome(lambda: function(quantities.add(day, duration)))
    assert outcome(lambda: SUMS[function](day, duration)) == slow
