"""R027: something is said to have been read or changed on a day that is still to come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import first_day, place
from engine.problems import Problem, Severity, Span, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Days of reading, of verification, of change and of signing that lie after today."""
    for span, key, day in _days(subject):
        if day is not None and day > subject.today:
            yield problem("R027", span, severity=Severity.warning, key=key, day=day)


def _days(subject: Subject) -> Iterator[tuple[Span, str, date | None]]:
    """Every such day with its place and its key."""
    for source in subject.library.sources.values():
        span = place(subject, source.span, "sources", source.id, "checked_on")
        yield span, "checked_on", first_day(source.checked_on)
    for parameter in subject.library.parameters.values():
        for number, version in enumerate(parameter.versions):
            span = place(subject, parameter.span, "parameters", parameter.id, "versions", number, "verified_on")
            yield span, "verified_on", version.verified_on
    for procedure in subject.library.procedures.values():
        yield place(subject, procedure.span, "updated"), "updated", procedure.updated
        for sign_off in procedure.sign_offs:
            yield sign_off.span, "on", sign_off.on


_SOURCE = """# world.yaml
sources:
  act:
    title:
      fr: Loi sur la carte de frontière
      de: Gesetz über die Grenzkarte
    reference: art. 3
    basis: official
"""

RULE = Rule(
    "R027",
    Severity.warning,
    find,
    fr=Words(
        "Date qui n'est pas encore arrivée",
        "« {key} » dit le {day}, qui est encore à venir.",
        "Personne n'a pu lire un texte demain. Souvent, l'année ou le mois est mal tapé, et la vérification paraîtrait "
        "plus récente qu'elle ne l'est.",
        "Écrivez le jour où le texte a vraiment été lu, vérifié ou changé.",
    ),
    de=Words(
        "Datum, das erst noch kommt",
        "„{key}“ nennt den {day}, der erst noch kommt.",
        "Niemand hat einen Text morgen gelesen. Meist ist das Jahr oder der Monat vertippt, und die Prüfung sähe "
        "jünger aus, als sie ist.",
        "Schreiben Sie den Tag, an dem der Text wirklich gelesen, geprüft oder geändert wurde.",
    ),
    bad=_SOURCE + "    checked_on: 2027-11-20\n",
    good=_SOURCE + "    checked_on: 2026-11-20\n",
)
