"""R018: a procedure is to be read again within a month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import place
from engine.problems import Problem, Severity, problem

_SOON: Final = timedelta(days=30)


def find(subject: Subject) -> Iterator[Problem]:
    """Procedures whose ``review_by`` is today or within 30 days."""
    for procedure in subject.library.procedures.values():
        if subject.today <= procedure.review_by <= subject.today + _SOON:
            span = place(subject, procedure.span, "review_by")
            owner = procedure.content_owner
            yield problem("R018", span, severity=Severity.notice, day=procedure.review_by, owner=owner)


RULE = Rule(
    "R018",
    Severity.notice,
    find,
    fr=Words(
        "Relecture proche",
        "La procédure est à relire avant le {day} (responsable : {owner}).",
        "Une relecture demande du temps : les sources à rouvrir, les chiffres à comparer, les deux langues.",
        "Prévoyez la relecture, puis avancez « updated » et « review_by ».",
    ),
    de=Words(
        "Anstehende Durchsicht",
        "Das Verfahren ist bis zum {day} durchzusehen (zuständig: {owner}).",
        "Eine Durchsicht braucht Zeit: Quellen öffnen, Zahlen vergleichen, beide Sprachen lesen.",
        "Planen Sie die Durchsicht ein und rücken Sie dann „updated“ und „review_by“ vor.",
    ),
    bad="updated: 2026-11-20\nreview_by: 2026-12-10\n",
    good="updated: 2026-11-20\nreview_by: 2027-06-30\n",
)
