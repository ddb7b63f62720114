"""Ages and first days in each country.

All ages are whole months, so a first day is counted in months at once instead of by two steps through the calendar.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import Final

from engine.model.states import UNKNOWN, Unconfirmed
from engine.quantities import Duration, Percent
from tests.benchmarks.by_hand import figures
from tests.benchmarks.by_hand.figures import ByBirth
from tests.benchmarks.by_hand.way import Way

_NEVER: Final = date(2999, 1, 1)


def _at(table: ByBirth, birth: date) -> Duration:
    return table.figures[bisect_right(table.first_days, birth) - 1]


def _first_of_month(day: date, months: int) -> date:
    """The first of the month so many months later."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


def _reached(birth: date, age: Duration) -> date:
    """The first of the month in which the age is reached, if on its first day, else of the next."""
    return _first_of_month(birth, age.months + (birth.day > 1))


def french_dates(way: Way) -> None:
    """The French ages and first days, and what missing quarters cost before the age of the full rate."""
    birth = way.birth
    age = way.french_age = _at(figures.FRENCH_LEGAL_AGE, birth)
    start = way.french_start = _reached(birth, age)
    way.french_quarters_required = _at(figures.FRENCH_REQUIRED_QUARTERS, birth)
    full = way.french_full_start = _reached(birth, figures.FRENCH_FULL_AGE)
    planned = way.french_planned = max(start, _first_of_month(way.today, 1))
    if planned < full:
        missing_quarters(way, 12 * (full.year - planned.year) + full.month - planned.month)


def missing_quarters(way: Way, months_to_full: int) -> None:
    """How many quarters are missing today, how many of them count, and the reduction; nothing when none is known.

    The smaller number counts: of all that are missing, or of those to the age of the full rate, rounded up.
    """
    required, total = way.french_quarters_required, way.total_months
    if total is UNKNOWN or isinstance(required, Unconfirmed):
        return
    missing = required - total // 3
    if missing > 0:
        counted = min(missing, (months_to_full + 2) // 3, figures.FRENCH_MISSING_AT_MOST)
        way.french_quarters_missing = missing
        way.french_quarters_counted = counted
        way.french_reduction = Percent(figures.FRENCH_MISSING_REDUCTION.hundredths * counted)


def german_dates(way: Way) -> None:
    """The German ages and first days, the early ones while the regular age lies ahead, and the last day of a claim.

    A claim is in time until the end of the third month after the conditions are met.
    """
    birth = way.birth
    age = way.german_regular_age_here = _at(figures.GERMAN_REGULAR_AGE, birth)
    regular = way.german_regular_start = _reached(birth, age)
    after = _first_of_month(regular, figures.GERMAN_CLAIM_WINDOW.months)
    way.german_claim_deadline = date.fromordinal(after.toordinal() - 1)
    total = way.total_months
    enough = way.german_35_reached = total is not UNKNOWN and total >= figures.GERMAN_35_YEARS
    if regular > way.today:
        way.german_early_age = figures.GERMAN_EARLY_AGE
        way.german_early_deduction = _at(figures.GERMAN_DEDUCTION, birth)
        age = way.german_45_age = _at(figures.GERMAN_AGE_45, birth)
        way.german_45_start = _reached(birth, age)
    if enough:
        way.german_early_start = _reached(birth, figures.GERMAN_EARLY_AGE)
    if way.german_now:
        way.german_first_start = way.german_early_start if enough else regular


def swiss_dates(way: Way) -> None:
    """The Swiss ages and first days; the early ones while the reference age lies ahead."""
    birth = way.birth
    sex = way.sex if way.sex_matters else "male"
    age = way.swiss_age = _at(figures.SWISS_AGE[sex], birth)
    start = way.swiss_start = _first_of_month(birth, age.months + 1)
    if start > way.today:
        age = way.swiss_early_age = _at(figures.SWISS_EARLIEST_AGE[sex], birth)
        way.swiss_early_start = _first_of_month(birth, age.months + 1)


def total_months(way: Way) -> object:
    """The months of all three countries; a French quarter is three. Unknown when one of them is."""
    total = 0
    insured = way.insured
    if "DE" in insured:
        if way.german_months is UNKNOWN:
            return UNKNOWN
        total += way.german_months
    if "FR" in insured:
        if way.quarters is UNKNOWN:
            return UNKNOWN
        total += way.quarters * 3
    if "CH" in insured:
        if way.swiss_months is UNKNOWN:
            return UNKNOWN
        total += way.swiss_months
    return total


def first_starts(way: Way) -> None:
    """The first possible pension, and when it is planned: not before next month."""
    first = way.first_start = min(
        way.french_start if way.french_now else _NEVER,
        way.german_first_start if way.german_now else _NEVER,
        way.swiss_start if way.swiss_now else _NEVER,
    )
    way.planned_start = max(first, _first_of_month(way.today, 1))


def french_last_day(way: Way) -> None:
    """The last day for the French claim, told to whoever has less time left than is advised."""
    planned = way.french_planned
    if _first_of_month(planned, -figures.FRENCH_CLAIM_LEAD.months) < way.today:
        way.french_last_claim_day = date.fromordinal(planned.toordinal() - 1)
