"""R011: a figure whose verification has lapsed."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import figures, place, touched
from engine.check.trust_examples import FIGURE
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Figures read today of which ``verified_until`` is past, with what reads them."""
    for parameter, version, number in figures(subject):
        until = version.verified_until
        if until is not None and until < subject.today:
            span = place(subject, parameter.span, "parameters", parameter.id, "versions", number, "verified_until")
            yield problem(
                "R011",
                span,
                severity=Severity.notice,
                name=parameter.id,
                day=until,
                touched=touched(subject, parameter.id),
            )


_BEGUN = FIGURE + "        verified_on: 2026-01-10\n        value: 2 months\n"

RULE = Rule(
    "R011",
    Severity.notice,
    find,
    fr=Words(
        "Chiffre dont la vérification est dépassée",
        "Le chiffre « {name} » n'est plus vérifié depuis le {day}. Il touche : {touched}.",
        "Le guide le montre encore, avec la mention « à confirmer » et l'office à qui demander. Pour chaque personne "
        "touchée, c'est une démarche de plus.",
        "Relisez la source. Si le chiffre vaut toujours, avancez « verified_on » et « verified_until » ; sinon, "
        "ajoutez une version.",
    ),
    de=Words(
        "Zahl, deren Prüfung abgelaufen ist",
        "Die Zahl „{name}“ gilt seit dem {day} nicht mehr als geprüft. Betroffen: {touched}.",
        "Der Leitfaden zeigt sie weiter, mit dem Hinweis „zu bestätigen“ und der Stelle, die man fragen kann. Für alle "
        "Betroffenen ist das ein Weg mehr.",
        "Lesen Sie die Quelle erneut. Gilt die Zahl noch, rücken Sie „verified_on“ und „verified_until“ vor; sonst "
        "ergänzen Sie eine Fassung.",
    ),
    bad=_BEGUN + "        verified_until: 2026-06-30\n",
    good=_BEGUN + "        verified_until: 2027-06-30\n",
)
