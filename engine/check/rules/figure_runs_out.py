"""R012: a figure whose verification lapses soon."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from typing import Final

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import figures, place, touched
from engine.check.trust_examples import FIGURE
from engine.model.shared import Parameter, Version
from engine.problems import Problem, Severity, problem

_SOON: Final = timedelta(days=60)


def find(subject: Subject) -> Iterator[Problem]:
    """Figures read today that are verified for at most 60 days more, and that no later version takes over in time."""
    for parameter, version, number in figures(subject):
        until = version.verified_until
        if until is None or not subject.today <= until <= subject.today + _SOON or _followed(parameter, version):
            continue
        span = place(subject, parameter.span, "parameters", parameter.id, "versions", number, "verified_until")
        yield problem(
            "R012", span, severity=Severity.notice, name=parameter.id, day=until, touched=touched(subject, parameter.id)
        )


def _followed(parameter: Parameter, version: Version) -> bool:
    """Whether the next version begins before this one's verification lapses, or the day after."""
    until = version.verified_until
    after = (later for earlier, later in pairwise(parameter.versions) if earlier is version)
    return until is not None and any(
        each.valid_from is not None and each.valid_from <= until + timedelta(1) for each in after
    )


_BEGUN = FIGURE + "        verified_on: 2026-01-10\n        value: 2 months\n"

RULE = Rule(
    "R012",
    Severity.notice,
    find,
    fr=Words(
        "Chiffre bientôt à revérifier",
        "Le chiffre « {name} » n'est vérifié que jusqu'au {day}. Il touche : {touched}.",
        "Après cette date, le guide le dira « à confirmer ». Beaucoup de chiffres changent au 1er janvier ou au 1er "
        "juillet : le nouveau est souvent déjà publié.",
        "Cherchez le chiffre suivant et ajoutez une version avec « valid_from », ou avancez « verified_until » si rien "
        "ne change.",
    ),
    de=Words(
        "Zahl, die bald neu zu prüfen ist",
        "Die Zahl „{name}“ ist nur bis zum {day} geprüft. Betroffen: {touched}.",
        "Danach nennt der Leitfaden sie „zu bestätigen“. Viele Zahlen ändern sich zum 1. Januar oder 1. Juli: Die neue "
        "ist oft schon veröffentlicht.",
        "Suchen Sie die nächste Zahl und ergänzen Sie eine Fassung mit „valid_from“, oder rücken Sie „verified_until“ "
        "vor, wenn alles bleibt.",
    ),
    bad=_BEGUN + "        verified_until: 2026-12-31\n",
    good=_BEGUN + "        verified_until: 2027-06-30\n",
)
