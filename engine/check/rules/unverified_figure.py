"""R013: a figure that was never verified."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import figures, place, touched
from engine.check.trust_examples import FIGURE
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Figures read today without ``verified_on`` or ``verified_until``."""
    for parameter, version, number in figures(subject):
        if version.verified_on is None or version.verified_until is None:
            span = place(subject, parameter.span, "parameters", parameter.id, "versions", number)
            yield problem(
                "R013", span, severity=Severity.notice, name=parameter.id, touched=touched(subject, parameter.id)
            )


_FIGURE = FIGURE + "        value: 2 months\n"

RULE = Rule(
    "R013",
    Severity.notice,
    find,
    fr=Words(
        "Chiffre jamais vérifié",
        "Rien ne dit quand « {name} » a été vérifié, ni jusqu'à quand. Il touche : {touched}.",
        "Sans ces deux dates, le guide montre toujours le chiffre avec la mention « à confirmer ».",
        "Lisez la source, puis écrivez « verified_on » (le jour de la lecture) et « verified_until » (jusqu'à quand le "
        "texte fixe ce chiffre).",
    ),
    de=Words(
        "Zahl, die nie geprüft wurde",
        "Wann und bis wann „{name}“ geprüft ist, steht nirgends. Betroffen: {touched}.",
        "Ohne diese beiden Daten zeigt der Leitfaden die Zahl immer mit dem Hinweis „zu bestätigen“.",
        "Lesen Sie die Quelle und schreiben Sie „verified_on“ (den Tag der Prüfung) und „verified_until“ (wie lange "
        "der Text diese Zahl festlegt).",
    ),
    bad=_FIGURE,
    good=_FIGURE + "        verified_on: 2026-11-20\n        verified_until: 2027-06-30\n",
)
