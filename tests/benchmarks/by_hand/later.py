"""The chapters after the claim: other pensions, decisions, health insurance, the time in retirement."""

from __future__ import annotations

from typing import Final

from engine.model.states import UNKNOWN
from tests.benchmarks.by_hand.way import End, Way, ask

_TAXES: Final = {"FR": "taxes_france", "DE": "taxes_germany", "CH": "taxes_switzerland"}


def other_pensions(way: Way) -> End | None:
    """What the common claim does not cover."""
    get, insured, path, steps = way.get, way.insured, way.path, way.steps
    if "FR" in insured:
        private = get("old_age_pension.french_private_employee")
        if private is None:
            return ask("french_private_employee")
        path.append("french_private_employee")
        if private and (way.french_now or way.french_short):
            # Without a basic pension, the supplementary one is claimed together with the first pension.
            way.agirc_arrco_start = way.french_planned if way.french_right else way.planned_start
            path.append("agirc_arrco")
            steps.append("agirc_arrco")
    if "CH" in insured:
        second_pillar = get("old_age_pension.swiss_second_pillar")
        if second_pillar is None:
            return ask("swiss_second_pillar")
        path.append("swiss_second_pillar")
        if second_pillar is UNKNOWN:
            steps.append("search_second_pillar")
        elif second_pillar:
            path.append("swiss_second_pillar_claim")
            steps.append("swiss_second_pillar_claim")
    if "DE" in insured:
        path.append("german_company_pension")
        steps.append("german_company_pension")
    if way.french_now:
        working = get("old_age_pension.keeps_working")
        if working is None:
            return ask("keeps_working")
        path.append("keeps_working")
        if working:
            path.append("work_on_france")
            steps.append("work_on_france")
    return special_scheme(way)


def special_scheme(way: Way) -> End | None:
    """Public servants, the professions, and other special cases."""
    path, steps = way.path, way.steps
    special = way.get("old_age_pension.special_scheme")
    if special is None:
        return ask("special_scheme")
    path.append("special_scheme")
    if special:
        path.append("special_scheme_advice")
        steps.append("special_scheme_advice")
    path.append("special_cases")
    steps.append("special_cases")
    return None


def decisions(way: Way) -> None:
    """What to do with the decisions."""
    insured, path, steps = way.insured, way.path, way.steps
    path.append("check_decisions")
    steps.append("check_decisions")
    if "FR" in insured:
        path.append("appeal_france")
        steps.append("appeal_france")
    if "DE" in insured:
        path.append("appeal_germany")
        steps.append("appeal_germany")
    if "CH" in insured:
        appeal = "appeal_switzerland" if way.residence == "CH" else "appeal_switzerland_from_abroad"
        path.append(appeal)
        steps.append(appeal)
    if way.several_rights:
        path.append("p1_summary")
        steps.append("p1_summary")


def health(way: Way) -> None:
    """Who pays for health care: the country of residence if it pays a pension."""
    residence = way.residence
    french, german, swiss = way.french_right, way.german_right, way.swiss_right
    if residence == "FR":
        if french:
            step = "health_france"
        elif german:
            step = "health_s1_several" if swiss else "health_s1_germany"
        else:
            step = "health_option_swiss"
    elif residence == "DE":
        if german:
            step = "health_kvdr"
        elif french:
            step = "health_s1_several" if swiss else "health_s1_france"
        else:
            step = "health_option_swiss"
    elif swiss:
        step = "health_switzerland"
    elif french:
        step = "health_s1_several" if german else "health_s1_france"
    else:
        step = "health_s1_germany"
    way.path.append(step)
    way.steps.append(step)
    if step == "health_france" or (step == "health_s1_france" and residence == "DE"):
        way.steps.append("regime_local")


def later_claims(way: Way) -> None:
    """The pensions that wait: put off by wish, or possible only after the first one."""
    path, steps, planned = way.path, way.steps, way.planned_start
    way.french_later = way.french_now and way.french_start > planned
    if way.french_deferred:
        path.append("claim_deferred_french")
        steps.append("claim_deferred_french")
    elif way.french_later:
        path.append("claim_later_french")
        steps.append("claim_later_french")
    way.german_later = way.german_now and way.german_first_start > planned
    if way.german_deferred:
        path.append("claim_deferred_german")
        steps.append("claim_deferred_german")
    elif way.german_later:
        path.append("claim_later_german")
        steps.append("claim_later_german")
    way.swiss_later = way.swiss_now and way.swiss_start > planned
    if way.swiss_deferred:
        path.append("claim_deferred_swiss")
        steps.append("claim_deferred_swiss")
    elif way.swiss_later:
        path.append("claim_later_swiss")
        steps.append("claim_later_swiss")


def after(way: Way) -> End:
    """Once retired; the end of the way."""
    later_claims(way)
    path, steps, residence = way.path, way.steps, way.residence
    french, german, swiss = way.french_right, way.german_right, way.swiss_right
    if swiss:
        path.append("thirteenth_pension")
        steps.append("thirteenth_pension")
    taxes = _TAXES[residence]
    path.append(taxes)
    steps.append(taxes)
    at_home = {"FR": french, "DE": german, "CH": swiss}[residence]
    way.foreign_pension = french + german + swiss > at_home
    if way.foreign_pension:
        path.append("life_certificate")
        steps.append("life_certificate")
    path.append("seek_advice")
    steps.append("seek_advice")
    return None, "guide"
