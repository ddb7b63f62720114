"""The chapter on the claim: the office that takes it."""

from __future__ import annotations

from engine.model.states import UNKNOWN
from tests.benchmarks.by_hand import figures
from tests.benchmarks.by_hand.dates import first_starts, french_last_day
from tests.benchmarks.by_hand.way import End, Way, ask


def claim(way: Way) -> End | None:
    """One claim, at one office."""
    first_starts(way)
    if way.french_now:
        french_last_day(way)
    path, steps = way.path, way.steps
    if way.several_countries:
        path.append("write_the_claim")
        steps.append("write_the_claim")
    if way.french_deferred or way.german_deferred or way.swiss_deferred:
        path.append("write_deferral")
        steps.append("write_deferral")
    total = way.total_months
    way.german_silence_risk = (
        way.german_now
        and way.several_rights
        and way.german_regular_start > way.planned_start
        and (total is UNKNOWN or total >= figures.GERMAN_35_YEARS)
    )
    if way.german_silence_risk:
        path.append("silence_costs")
        steps.append("silence_costs")
    way.claims_in_france = way.office == "FR"
    if way.claims_in_france:
        return french_office(way)
    way.claims_in_germany = way.office == "DE"
    return german_office(way) if way.claims_in_germany else swiss_office(way)


def french_office(way: Way) -> None:
    """Carsat or another French fund."""
    if way.alsace_moselle_fund:
        office = "claim_at_carsat"
    else:
        office = "claim_at_french_fund" if way.residence == "FR" else "claim_at_french_fund_from_abroad"
    way.path.append(office)
    way.steps.append(office)


def german_office(way: Way) -> End | None:
    """The institution that keeps the account."""
    path, steps = way.path, way.steps
    account = way.get("old_age_pension.german_account")
    if account is None:
        return ask("german_account")
    path.append("german_account")
    if account is UNKNOWN:
        steps.append("find_german_account")
        office = "claim_at_drv"
    elif account != "regional":
        office = "claim_at_drv_bund" if account == "bund" else "claim_at_drv_kbs"
    else:
        office, question = regional_office(way)
        if question is not None:
            return ask(question)
    path.append(office)
    steps.append(office)
    return None


def regional_office(way: Way) -> tuple[str, str | None]:
    """The regional institution that deals with the other country, or the question that is still open."""
    get, path = way.get, way.path
    if way.residence == "FR":
        saarland = get("old_age_pension.saarland_before_2009")
        if saarland is None:
            return "", "saarland_before_2009"
        path.append("saarland_before_2009")
        if saarland is UNKNOWN:
            way.steps.append("find_german_account")
            return "claim_at_drv", None
        return "claim_at_drv_saarland" if saarland else "claim_at_drv_rheinland_pfalz", None
    if way.residence == "CH":
        return "claim_at_drv_baden_wuerttemberg", None
    insured = way.insured
    way.last_foreign_is_france = "FR" in insured
    if way.last_foreign_is_france and "CH" in insured:
        last = get("old_age_pension.last_foreign_country")
        if last is None:
            return "", "last_foreign_country"
        path.append("last_foreign_country")
        way.last_foreign_is_france = last == "FR"
    if not way.last_foreign_is_france:
        return "claim_at_drv_baden_wuerttemberg", None
    land = get("german_land")
    if land is None:
        return "", "german_land"
    path.append("german_land")
    return "claim_at_drv_saarland" if land == "saarland" else "claim_at_drv_rheinland_pfalz", None


def swiss_office(way: Way) -> End | None:
    """A Swiss compensation office, or the central one from abroad."""
    path, steps = way.path, way.steps
    office = "claim_at_sak"
    if way.residence == "CH":
        canton = way.get("swiss_canton")
        if canton is None:
            return ask("swiss_canton")
        path.append("swiss_canton")
        if canton in ("basel_stadt", "basel_landschaft"):
            path.append(f"ask_{canton}")
            steps.append(f"ask_{canton}")
        office = "claim_at_swiss_fund"
    path.append(office)
    steps.append(office)
    return None
