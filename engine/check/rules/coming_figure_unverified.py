"""R014: a figure that will begin to hold, and will not be verified on that day."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import figures, place
from engine.check.trust_examples import FIGURE
from engine.model.shared import Version
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Versions that begin after today and are not verified up to their first day."""
    for parameter, _, _ in figures(subject):
        for number, version in enumerate(parameter.versions):
            start = version.valid_from
            if start is not None and start > subject.today and not _ready(version):
                span = place(subject, parameter.span, "parameters", parameter.id, "versions", number, "valid_from")
                yield problem("R014", span, severity=Severity.notice, name=parameter.id, day=start)


def _ready(version: Version) -> bool:
    """Whether the figure counts as verified on its first day."""
    start, until = version.valid_from, version.verified_until
    return version.verified_on is not None and start is not None and until is not None and start <= until


_FIGURE = (
    FIGURE
    + """        verified_on: 2026-11-20
        verified_until: 2026-12-31
        value: 2 months
      - valid_from: 2027-01-01
        sources: [act]
        value: 3 months
"""
)

RULE = Rule(
    "R014",
    Severity.notice,
    find,
    fr=Words(
        "Chiffre à venir pas encore vérifié",
        "La version de « {name} » qui commence le {day} n'est pas vérifiée pour ce jour.",
        "Ce jour-là, le guide passera au nouveau chiffre et le dira « à confirmer ».",
        "Lisez le texte qui fixe le nouveau chiffre, puis écrivez « verified_on » et « verified_until » dans sa "
        "version.",
    ),
    de=Words(
        "Künftige Zahl, die noch nicht geprüft ist",
        "Die Fassung von „{name}“ ab {day} ist für diesen Tag nicht geprüft.",
        "An diesem Tag geht der Leitfaden zur neuen Zahl über und nennt sie „zu bestätigen“.",
        "Lesen Sie den Text, der die neue Zahl festlegt, und schreiben Sie „verified_on“ und „verified_until“ in ihre "
        "Fassung.",
    ),
    bad=_FIGURE,
    good=_FIGURE + "        verified_on: 2026-11-20\n        verified_until: 2027-12-31\n",
)
