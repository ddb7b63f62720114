"""R015: days between two versions of a figure on which none is verified."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import figures, place
from engine.check.trust_examples import FIGURE
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Coming days between the end of one version's verification and the beginning of the next version."""
    for parameter, _, _ in figures(subject):
        for number, (earlier, later) in enumerate(pairwise(parameter.versions)):
            gap = _gap(earlier.verified_until, later.valid_from)
            if gap is not None and subject.today < gap[0]:
                span = place(subject, parameter.span, "parameters", parameter.id, "versions", number, "verified_until")
                first, last = gap
                yield problem("R015", span, severity=Severity.notice, name=parameter.id, first=first, last=last)


def _gap(until: date | None, start: date | None) -> tuple[date, date] | None:
    """The first and the last day in between; None when there is none."""
    if until is None or start is None or start <= until + timedelta(1):
        return None
    return until + timedelta(1), start - timedelta(1)


def _figure(until: str) -> str:
    return (
        FIGURE
        + f"""        verified_on: 2026-11-20
        verified_until: {until}
        value: 2 months
      - valid_from: 2027-07-01
        sources: [act]
        verified_on: 2026-11-20
        verified_until: 2027-12-31
        value: 3 months
"""
    )


RULE = Rule(
    "R015",
    Severity.notice,
    find,
    fr=Words(
        "Trou entre deux versions d'un chiffre",
        "Du {first} au {last}, aucune version de « {name} » n'est vérifiée.",
        "Entre les deux, le guide montrera l'ancien chiffre avec la mention « à confirmer », alors qu'il vaut "
        "peut-être toujours.",
        "Si l'ancien chiffre vaut jusqu'au nouveau, portez « verified_until » à la veille. Sinon, ajoutez la version "
        "qui manque.",
    ),
    de=Words(
        "Lücke zwischen zwei Fassungen einer Zahl",
        "Vom {first} bis zum {last} ist keine Fassung von „{name}“ geprüft.",
        "Dazwischen zeigt der Leitfaden die alte Zahl mit dem Hinweis „zu bestätigen“, obwohl sie vielleicht noch "
        "gilt.",
        "Gilt die alte Zahl bis zur neuen, setzen Sie „verified_until“ auf den Vortag. Sonst ergänzen Sie die fehlende "
        "Fassung.",
    ),
    bad=_figure("2027-03-31"),
    good=_figure("2027-06-30"),
)
