"""Only the next question, or the outcome, as a programmer would write it: no dates, no path, no steps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from engine.model.states import UNKNOWN
from tests.benchmarks.by_hand import figures

Get = Callable[[str], object]
_ONLY: Final = {"FR": "only_france", "DE": "only_germany", "CH": "only_switzerland"}
_EQUAL_AGES_FROM: Final = date(1970, 1, 1)


def following(get: Get) -> str:
    """The name of the next question, or the outcome, from the answers by question id."""
    residence = get("residence")
    if residence is None:
        return "residence"
    insured = get("insured_in")
    if insured is None:
        return "insured_in"
    if not insured:
        return "not_concerned"
    if residence == "OTHER":
        return "lives_elsewhere"
    if residence in insured and len(insured) == 1:
        return _ONLY[residence]
    if "CH" in insured:
        nationality = get("nationality")
        if nationality is None:
            return "nationality"
        if nationality == "other":
            return "other_nationality"
    birth = get("birth_date")
    if birth is None:
        return "birth_date"
    if birth < figures.FIRST_BIRTH:
        return "past_every_age"
    return _rights(get, residence, insured, birth)


def _rights(get: Get, residence: str, insured: frozenset[str], birth: date) -> str:
    french = german = swiss = False
    if "FR" in insured:
        quarters = get("old_age_pension.french_quarters")
        if quarters is None:
            return "french_quarters"
        french = quarters is UNKNOWN or quarters >= figures.FRENCH_MINIMUM
    if "DE" in insured:
        months = get("old_age_pension.german_months")
        if months is None:
            return "german_months"
        german = months is UNKNOWN or months >= figures.GERMAN_MINIMUM
    if "CH" in insured:
        months = get("old_age_pension.swiss_months")
        if months is None:
            return "swiss_months"
        swiss = months is UNKNOWN or months >= figures.SWISS_MINIMUM
        if swiss and birth < _EQUAL_AGES_FROM and get("sex") is None:
            return "sex"
    return _wishes(get, residence, insured, (french, german, swiss))


def _wishes(get: Get, residence: str, insured: frozenset[str], rights: tuple[bool, bool, bool]) -> str:
    french, german, swiss = rights
    if not french and not german and not swiss:
        return "all_periods_short"
    if french + german + swiss > 1:
        later = get("old_age_pension.later_countries")
        if later is None:
            return "later_countries"
        french, german, swiss = french and "FR" not in later, german and "DE" not in later, swiss and "CH" not in later
    if residence == "FR" and "FR" in insured and get("french_department") is None:
        return "french_department"
    if not french and not german and not swiss:
        return "later_everywhere"
    return _claim(get, residence, insured, french)


def _claim(get: Get, residence: str, insured: frozenset[str], french_now: bool) -> str:
    office = residence
    if residence not in insured:
        if len(insured) == 1:
            (office,) = insured
        else:
            office = get("old_age_pension.last_insured_in")
            if office is None:
                return "last_insured_in"
            if office not in insured:
                return "answers_contradict"
    if office == "DE":
        question = _german_office(get, residence, insured)
        if question is not None:
            return question
    elif office == "CH" and residence == "CH" and get("swiss_canton") is None:
        return "swiss_canton"
    return _other_pensions(get, insured, french_now)


def _other_pensions(get: Get, insured: frozenset[str], french_now: bool) -> str:
    if "FR" in insured and get("old_age_pension.french_private_employee") is None:
        return "french_private_employee"
    if "CH" in insured and get("old_age_pension.swiss_second_pillar") is None:
        return "swiss_second_pillar"
    if french_now and get("old_age_pension.keeps_working") is None:
        return "keeps_working"
    return "special_scheme" if get("old_age_pension.special_scheme") is None else "guide"


def _german_office(get: Get, residence: str, insured: frozenset[str]) -> str | None:
    account = get("old_age_pension.german_account")
    if account is None:
        return "german_account"
    if account != "regional" or residence == "CH":
        return None
    if residence == "FR":
        return "saarland_before_2009" if get("old_age_pension.saarland_before_2009") is None else None
    if "FR" not in insured:
        return None
    if "CH" in insured:
        last = get("old_age_pension.last_foreign_country")
        if last is None:
            return "last_foreign_country"
        if last != "FR":
            return None
    return "german_land" if get("german_land") is None else None
