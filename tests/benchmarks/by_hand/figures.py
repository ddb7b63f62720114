"""The figures of the procedure, read once from the shipped parameters: those in force on the day of the benchmarks."""

from __future__ import annotations

from datetime import date
from typing import Final

from engine.compile.lookups import look_up_now
from engine.quantities import Duration, Percent
from tests.benchmarks.people import TODAY, library

_PARAMETERS: Final = library().parameters


class ByBirth:
    """A table by birth date: the first days, and the figures from each of them on."""

    __slots__ = ("figures", "first_days")

    def __init__(self, name: str, *keys: str) -> None:
        (version,) = _PARAMETERS[name].versions
        self.first_days, self.figures = version.rows[keys]


def _number(name: str) -> int:
    return int(str(look_up_now(_PARAMETERS[name], TODAY)))


def _duration(name: str) -> Duration:
    found = look_up_now(_PARAMETERS[name], TODAY)
    assert isinstance(found, Duration)
    return found


def _percent(name: str) -> Percent:
    found = look_up_now(_PARAMETERS[name], TODAY)
    assert isinstance(found, Percent)
    return found


FRENCH_LEGAL_AGE: Final = ByBirth("french_legal_age")
FRENCH_REQUIRED_QUARTERS: Final = ByBirth("french_required_quarters")
GERMAN_REGULAR_AGE: Final = ByBirth("german_regular_age")
GERMAN_DEDUCTION: Final = ByBirth("german_deduction_at_63")
GERMAN_AGE_45: Final = ByBirth("german_age_45")
SWISS_AGE: Final = {sex: ByBirth("swiss_reference_age", sex) for sex in ("female", "male")}
SWISS_EARLIEST_AGE: Final = {sex: ByBirth("swiss_earliest_age", sex) for sex in ("female", "male")}

FIRST_BIRTH: Final = date(1955, 1, 1)
"""Whoever is older has reached every age in the tables."""
FRENCH_FULL_AGE: Final = _duration("french_full_rate_age")
FRENCH_MINIMUM: Final = _number("french_minimum_quarters")
FRENCH_MISSING_AT_MOST: Final = _number("french_missing_quarter_max")
FRENCH_MISSING_REDUCTION: Final = _percent("french_missing_quarter_reduction")
FRENCH_CLAIM_LEAD: Final = _duration("french_claim_lead_min")
GERMAN_MINIMUM: Final = _number("german_minimum_months")
GERMAN_EARLY_AGE: Final = _duration("german_earliest_age_35")
GERMAN_35_YEARS: Final = _number("german_waiting_35")
GERMAN_CLAIM_WINDOW: Final = _duration("german_claim_window")
SWISS_MINIMUM: Final = _number("swiss_minimum_months")
