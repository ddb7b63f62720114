"""Dates, figures and tables."""

from random import Random
from typing import Final

from tests.engine.check.damages.kind import Damage, Edit, Site, Where, gone, instead, typed

DATE: Final = r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
ROW: Final = r"^ {10}\d{4}-\d\d-\d\d \| "


def _row_twice(site: Site, _random: Random) -> Edit:
    return Edit(site.row + 1, site.row + 1, (site.line,))


def _first_row_gone(site: Site, _random: Random) -> Edit | None:
    """The youngest people are asked about again in later rows; the tree lets nobody older than 1955 come so far."""
    first, below = site.lines[site.row - 1].endswith("rows: |"), site.lines[site.row + 1].strip()
    read = (
        site.line.strip()[:2] == "19" and "unconfirmed" not in site.line and below[:4].isdigit() and below[:4] > "1955"
    )
    return Edit(site.row, site.row + 1, ()) if first and read else None


def _value_gone(site: Site, _random: Random) -> Edit | None:
    return Edit(site.row, site.row + 1, (), "value")


def _rows_exchanged(site: Site, _random: Random) -> Edit | None:
    below = site.lines[site.row + 1] if site.row + 1 < len(site.lines) else ""
    return Edit(site.row, site.row + 2, (below, site.line)) if "|" in below else None


def _ends_before(site: Site, _random: Random) -> Edit:
    early = "1999-01-01"
    return typed(site, early, word="verified_until")


FIGURES: Final = (
    Damage(
        "a month that does not exist", "V013", rf"^ +verified_on: (?P<word>{DATE})$", instead(r"\g<year>-13-\g<day>")
    ),
    Damage("a day that does not exist", "V013 V006", rf"^\w+: (?P<word>{DATE})$", instead(r"\g<year>-02-30")),
    Damage(
        "a date as people write it",
        "V006 V008",
        rf"^ +verified_\w+: (?P<word>{DATE})$",
        instead(r"\g<day>.\g<month>.\g<year>"),
    ),
    Damage(
        "a date copied with letters",
        "V006 V008",
        rf"^ +verified_\w+: (?P<word>{DATE})$",
        instead(r"2O26-\g<month>-\g<day>"),
    ),
    Damage("a day that does not exist in a row", "D002", rf"^ +(?P<word>{DATE}) \| ", instead(r"\g<year>-02-30")),
    Damage(
        "a date in a condition as people write it",
        "T001",
        rf"(?:when|is): .*(?P<word>{DATE})",
        instead(r"\g<day>/\g<month>/\g<year>", "/"),
    ),
    Damage(
        "a day of a source that does not exist", "C019", rf"checked_on: (?P<word>{DATE})$", instead(r"\g<year>-04-31")
    ),
    Damage(
        "the end of a verification before its beginning", "C017", rf"verified_until: (?P<word>{DATE})", _ends_before
    ),
    Damage("a comma in a figure", "D002", r"value: (?P<word>\d+) (?:months?|days|years)$", instead("2,5")),
    Damage("a comma in a percentage", "D017 T019", r"(?P<word>(?P<whole>\d+)\.\d+) %$", instead(r"\g<whole>,5")),
    Damage("a figure without its unit", "D002", r"value: \d+(?P<word> (?:months?|days|years))$", instead("", "")),
    Damage("a unit in French", "D002", r"value: \d+ (?P<word>months?|years)$", instead("mois")),
    Damage("a unit in German in a row", "D002", r"^ +\S+ \| \d+ (?P<word>years)", instead("Jahre")),
    Damage("a typo in a unit", "D002", r"^ +\S+ \| \d+ (?P<word>years)", instead("yaers")),
    Damage("a wrong type of figure", "D002", r"value: (?P<word>\d+ (?:months?|days))$", instead("12.50 EUR")),
    Damage("money of another currency", "D016", r"value: \d+ (?P<word>EUR)$", instead("CHF")),
    Damage(
        "a unit of a limit in German",
        "C008 N002 T001",
        r"(?:by|at_least|within): \d+ (?P<word>months?)$",
        instead("Monate"),
    ),
    Damage("a column too many", "D001", ROW + r".*(?P<word>)$", instead(" | 3", "")),
    Damage("a row without its bar", "D001", rf"^ +{DATE}(?P<word> \| )\d", instead(" ", "")),
    Damage("a row written twice", "D003 D013 D006", ROW, _row_twice),
    Damage("rows in the wrong order", "D003", ROW, _rows_exchanged),
    Damage("the first row of a table of figures removed", "T010", ROW, _first_row_gone, Where.name),
    Damage("a row of a decision table removed", "D005", r"^ {6}[A-Z]{2}\b.*\|\| \d$", gone),
    Damage("a row of a decision table written twice", "D006", r"^ {6}[A-Z]{2}\b.*\|\| \d$", _row_twice),
    Damage("an unknown option in a decision table", "D002 N003", r"^ {6}(?P<word>FR|DE)\b.*\|\| \d$", instead("XX")),
    Damage("a table without its heading", "D004", r"^ {6}where .*\|\|", gone),
    Damage("a version without its figure", "D010 V002", r"^ +value: \d", _value_gone, Where.entry),
    Damage("the versions of a figure removed", "V002 V007", r"^ +(?P<word>versions):$", gone, Where.entry),
    Damage("a smallest answer above the largest", "C016", r"^ +min: (?P<word>\d+)$", instead("99999", "")),
)
