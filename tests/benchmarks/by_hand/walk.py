"""The whole walk of retirement/old_age_pension as a programmer would write it, chapter by chapter.

A chapter gives None when the way goes on, or else the next question or the outcome.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from engine.model.states import UNKNOWN
from tests.benchmarks.by_hand import figures
from tests.benchmarks.by_hand.claim import claim
from tests.benchmarks.by_hand.dates import french_dates, german_dates, swiss_dates, total_months
from tests.benchmarks.by_hand.later import after, decisions, health, other_pensions
from tests.benchmarks.by_hand.way import End, Result, Way, ask, stop

_ONLY: Final = {"FR": "only_france", "DE": "only_germany", "CH": "only_switzerland"}
_EQUAL_AGES_FROM: Final = date(1970, 1, 1)


def walk(get: Callable[[str], object], today: date) -> Result:
    """Path, next question, outcome, steps and values, from the answers by question id."""
    way = Way(get, today)
    question, outcome = (
        concerned(way)
        or records(way)
        or rights(way)
        or department(way)
        or preparation(way)
        or last_country(way)
        or claim(way)
        or other_pensions(way)
        or decisions(way)
        or health(way)
        or after(way)
    )
    return way.end(question, outcome)


def concerned(way: Way) -> End | None:
    """Whom the procedure is for."""
    get, path = way.get, way.path
    residence = way.residence = get("residence")
    if residence is None:
        return ask("residence")
    path.append("residence")
    insured = way.insured = get("insured_in")
    if insured is None:
        return ask("insured_in")
    path.append("insured_in")
    if not insured:
        return stop(way, "not_concerned")
    if residence == "OTHER":
        return advise(way, "lives_elsewhere")
    way.several_countries = len(insured) > 1
    if residence in insured and not way.several_countries:
        return stop(way, _ONLY[residence])
    if "CH" in insured:
        nationality = get("nationality")
        if nationality is None:
            return ask("nationality")
        path.append("nationality")
        if nationality == "other":
            return advise(way, "other_nationality")
    way.birth = get("birth_date")
    if way.birth is None:
        return ask("birth_date")
    path.append("birth_date")
    return advise(way, "past_every_age") if way.birth < figures.FIRST_BIRTH else None


def advise(way: Way, outcome: str) -> End:
    """End the way with the advice to ask somebody."""
    way.path.append("seek_advice")
    way.steps.append("seek_advice")
    return stop(way, outcome)


def records(way: Way) -> End | None:
    """The periods in each country."""
    get, insured = way.get, way.insured
    if "FR" in insured:
        way.quarters = get("old_age_pension.french_quarters")
        if way.quarters is None:
            return ask("french_quarters")
        record(way, "french_quarters", way.quarters, "find_french_record", "check_french_record")
    if "DE" in insured:
        way.german_months = get("old_age_pension.german_months")
        if way.german_months is None:
            return ask("german_months")
        record(way, "german_months", way.german_months, "find_german_record", "clear_german_account")
    if "CH" in insured:
        way.swiss_months = get("old_age_pension.swiss_months")
        if way.swiss_months is None:
            return ask("swiss_months")
        record(way, "swiss_months", way.swiss_months, "find_swiss_record", "order_swiss_extract")
    return None


def record(way: Way, question: str, answer: object, find: str, check: str) -> None:
    """Note a question on periods, and the step that finds or checks them."""
    way.path.append(question)
    if answer is UNKNOWN:
        way.steps.append(find)
    else:
        way.path.append(check)
        way.steps.append(check)


def rights(way: Way) -> End | None:
    """Which countries pay, and which of these pensions are wanted later."""
    get, insured = way.get, way.insured
    swiss = "CH" in insured
    way.swiss_short = swiss and way.swiss_months is not UNKNOWN and way.swiss_months < figures.SWISS_MINIMUM
    swiss = way.swiss_right = swiss and not way.swiss_short
    if swiss:
        way.sex_matters = way.birth < _EQUAL_AGES_FROM
        if way.sex_matters:
            way.sex = get("sex")
            if way.sex is None:
                return ask("sex")
            way.path.append("sex")
    french = "FR" in insured
    way.french_short = french and way.quarters is not UNKNOWN and way.quarters < figures.FRENCH_MINIMUM
    french = way.french_right = french and not way.french_short
    german = "DE" in insured
    way.german_short = german and way.german_months is not UNKNOWN and way.german_months < figures.GERMAN_MINIMUM
    german = way.german_right = german and not way.german_short
    if not french and not german and not swiss:
        return advise(way, "all_periods_short")
    way.several_rights = french + german + swiss > 1
    return wishes(way)


def wishes(way: Way) -> End | None:
    """Which pensions are wanted now, and which later."""
    french, german, swiss = way.french_right, way.german_right, way.swiss_right
    later: object = frozenset()
    if way.several_rights:
        later = way.get("old_age_pension.later_countries")
        if later is None:
            return ask("later_countries")
        way.path.append("later_countries")
    way.french_deferred = french and "FR" in later
    way.german_deferred = german and "DE" in later
    way.swiss_deferred = swiss and "CH" in later
    way.french_now = french and not way.french_deferred
    way.german_now = german and not way.german_deferred
    way.swiss_now = swiss and not way.swiss_deferred
    return None


def department(way: Way) -> End | None:
    """Alsace and Moselle have a fund of their own."""
    at_home = way.insured_at_home_in_france = way.residence == "FR" and "FR" in way.insured
    way.alsace_moselle_fund = False
    if at_home:
        found = way.get("french_department")
        if found is None:
            return ask("french_department")
        way.path.append("french_department")
        way.alsace_moselle_fund = found == "alsace_moselle"
    return None


def preparation(way: Way) -> End | None:
    """What to do before the claim."""
    path, steps = way.path, way.steps
    if way.several_countries:
        path.append("consultation_day")
        steps.append("consultation_day")
    path.append("choose_dates")
    steps.append("choose_dates")
    if way.french_short:
        path.append("less_than_one_year_france")
        steps.append("less_than_one_year_france")
    if way.german_short:
        path.append("less_than_one_year_germany")
        steps.append("less_than_one_year_germany")
    if way.swiss_short:
        path.append("less_than_one_year_switzerland")
        steps.append("less_than_one_year_switzerland")
    if way.swiss_right:
        swiss_dates(way)
    if way.french_right or way.german_right:
        way.total_months = total_months(way)
    if way.french_right:
        french_dates(way)
        path.append("french_quarters_check")
        steps.append("french_quarters_check")
    if way.german_right:
        german_dates(way)
        path.append("german_waiting_periods")
        steps.append("german_waiting_periods")
    if not way.french_now and not way.german_now and not way.swiss_now:
        return advise(way, "later_everywhere")
    return None


def last_country(way: Way) -> End | None:
    """Whoever was never insured at home claims in the last country."""
    if way.residence in way.insured:
        way.office = way.residence
        return None
    if not way.several_countries:
        (way.office,) = way.insured
        return None
    way.office = way.get("old_age_pension.last_insured_in")
    if way.office is None:
        return ask("last_insured_in")
    way.path.append("last_insured_in")
    return None if way.office in way.insured else stop(way, "answers_contradict")
