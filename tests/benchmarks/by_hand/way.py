"""What is gathered on the way through the procedure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from operator import attrgetter
from typing import Final

VALUES: Final = (
    *("several_countries", "french_short", "german_short", "swiss_short"),
    *("french_right", "german_right", "swiss_right", "several_rights"),
    *("french_age", "french_quarters_required", "french_start", "french_full_start"),
    *("french_quarters_missing", "french_quarters_counted", "french_reduction", "french_last_claim_day"),
    *("german_regular_age_here", "german_regular_start", "german_early_age", "german_early_start"),
    *("german_early_deduction", "german_45_age", "german_45_start", "german_claim_deadline"),
    *("sex_matters", "swiss_age", "swiss_early_age", "swiss_start", "swiss_early_start"),
    *("total_months", "german_35_reached", "german_first_start"),
    *("french_deferred", "german_deferred", "swiss_deferred"),
    *("french_now", "german_now", "swiss_now"),
    *("first_start", "planned_start", "french_planned", "agirc_arrco_start"),
    *("insured_at_home_in_france", "alsace_moselle_fund", "claims_in_france", "claims_in_germany"),
    *("last_foreign_is_france", "german_silence_risk"),
    *("french_later", "german_later", "swiss_later", "foreign_pension"),
)
"""The procedure's values, in the order of the result; ``some_start`` only helps to find ``first_start``."""
ANSWERS: Final = ("residence", "insured", "birth", "quarters", "german_months", "swiss_months", "sex", "office")

Result = tuple[tuple[str, ...], str | None, str | None, tuple[str, ...], tuple[object, ...]]
"""The names of the items taken, the next question, the outcome, the steps, the values
(None: not needed; at an open question there are none)."""

_all_values = attrgetter(*VALUES)


class Way:
    """The answers read, the values computed (None: not needed), the items taken and the steps collected."""

    __slots__ = ("get", "path", "steps", "today", *ANSWERS, *VALUES)

    def __init__(self, get: Callable[[str], object], today: date) -> None:
        self.get = get
        self.today = today
        self.path: list[str] = []
        self.steps: list[str] = []
        self.several_countries = self.french_short = self.german_short = self.swiss_short = None
        self.french_right = self.german_right = self.swiss_right = self.several_rights = None
        self.french_age = self.french_quarters_required = self.french_start = self.french_full_start = None
        self.french_quarters_missing = self.french_quarters_counted = self.french_reduction = None
        self.french_last_claim_day = None
        self.german_regular_age_here = self.german_regular_start = self.german_early_age = self.german_early_start = (
            None
        )
        self.german_early_deduction = self.german_45_age = self.german_45_start = self.german_claim_deadline = None
        self.sex_matters = self.swiss_age = self.swiss_early_age = self.swiss_start = self.swiss_early_start = None
        self.total_months = self.german_35_reached = self.german_first_start = None
        self.french_deferred = self.german_deferred = self.swiss_deferred = None
        self.french_now = self.german_now = self.swiss_now = None
        self.first_start = self.planned_start = self.french_planned = self.agirc_arrco_start = None
        self.insured_at_home_in_france = self.alsace_moselle_fund = self.claims_in_france = None
        self.claims_in_germany = self.last_foreign_is_france = self.german_silence_risk = None
        self.french_later = self.german_later = self.swiss_later = self.foreign_pension = None

    def end(self, question: str | None, outcome: str | None) -> Result:
        """The result, with the next question or the outcome. Nobody reads values before there is an outcome."""
        values = _all_values(self) if question is None else ()
        return tuple(self.path), question, outcome, tuple(self.steps), values


End = tuple[str | None, str | None]
"""The next question or the outcome."""


def ask(question: str) -> End:
    """The way waits for that answer."""
    return question, None


def stop(way: Way, outcome: str) -> End:
    """The way ends there."""
    way.path.append(outcome)
    return None, outcome
