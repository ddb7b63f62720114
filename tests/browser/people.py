"""Two people with their answers, as their browser sends them, and what their guide has to say.

The dates are worked out from the statutes for 23 November 2026, not from the program's output.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.text import Language

PROCEDURE = "retirement/old_age_pension"


@dataclass(frozen=True, slots=True)
class Person:
    """``answers`` by question, in the order asked. ``steps``: words of titles; ``dates``: dates of the timeline."""

    language: Language
    answers: Mapping[str, str]
    steps: tuple[str, ...]
    not_steps: tuple[str, ...]
    dates: tuple[str, ...]
    because: tuple[str, ...]


# Legal age 62 years 9 months (CSS L161-17-2): 15 December 2027, so from 1 January 2028; the claim goes in 4 to 6 months
# before. Germany pays at 67, from 1 April 2032; three months before it is New Year's Day, so the day before counts.
LIVES_IN_FRANCE = Person(
    language="fr",
    answers={
        "residence": "FR",
        "insured_in": "FR,DE",
        "birth_date": "1965-03-15",
        "french_quarters": "120",
        "german_months": "?",
        "later_countries": "-",
        "french_department": "alsace_moselle",
        "french_private_employee": "true",
        "keeps_working": "false",
        "special_scheme": "false",
    },
    steps=("Carsat Alsace-Moselle", "Agirc-Arrco", "CPAM", "INFOBEST"),
    not_steps=("AVS", "DRV Baden-Württemberg"),
    dates=("1er septembre 2027", "1er janvier 2028", "31 décembre 2031", "1er avril 2032"),
    because=("France", "Bas-Rhin (67), Haut-Rhin (68) ou Moselle (57)"),
)

# Swiss reference age of a woman born in 1963: 64 years 9 months (AHVG transitional provisions): 10 April 2028, so from
# 1 May 2028. Six months before is All Saints' Day, a Monday: the Friday before counts. The last day is 1 February 2028.
# German regular age 66 years 10 months (SGB VI § 235): 10 May 2030, so from 1 June 2030.
LIVES_IN_GERMANY = Person(
    language="de",
    answers={
        "residence": "DE",
        "insured_in": "DE,CH",
        "nationality": "eu_swiss",
        "birth_date": "1963-07-10",
        "german_months": "300",
        "swiss_months": "96",
        "sex": "female",
        "later_countries": "-",
        "german_account": "regional",
        "swiss_second_pillar": "true",
        "special_scheme": "false",
    },
    steps=("DRV Baden-Württemberg", "Pensionskasse", "INFOBEST"),
    not_steps=("Carsat", "Agirc-Arrco"),
    dates=("29. Oktober 2027", "1. Februar 2028", "1. Mai 2028", "1. Juni 2030"),
    because=("Deutschland", "Eine regionale DRV"),
)

PEOPLE = (LIVES_IN_FRANCE, LIVES_IN_GERMANY)
