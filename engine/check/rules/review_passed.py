"""R017: the day by which a procedure was to be read again is past."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import place
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Procedures whose ``review_by`` is before today."""
    for procedure in subject.library.procedures.values():
        if procedure.review_by < subject.today:
            severity = Severity.warning if procedure.status == "published" else Severity.notice
            span = place(subject, procedure.span, "review_by")
            owner = procedure.content_owner
            yield problem("R017", span, severity=severity, day=procedure.review_by, owner=owner)


RULE = Rule(
    "R017",
    Severity.warning,
    find,
    fr=Words(
        "Relecture en retard",
        "La procédure devait être relue avant le {day} (responsable : {owner}).",
        "Le droit change, et un guide que personne ne relit devient faux sans bruit. La date annoncée au public doit "
        "être tenue.",
        "Relisez la procédure avec ses sources, puis avancez « updated » et « review_by ».",
    ),
    de=Words(
        "Überfällige Durchsicht",
        "Das Verfahren sollte bis zum {day} durchgesehen werden (zuständig: {owner}).",
        "Das Recht ändert sich, und ein Leitfaden, den niemand durchsieht, wird unbemerkt falsch. Das angekündigte "
        "Datum muss eingehalten werden.",
        "Sehen Sie das Verfahren mit seinen Quellen durch und rücken Sie „updated“ und „review_by“ vor.",
    ),
    bad="updated: 2026-01-10\nreview_by: 2026-06-30\n",
    good="updated: 2026-11-20\nreview_by: 2027-06-30\n",
)
