"""R029: a published procedure that no body has signed off in a language."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import place
from engine.problems import Problem, Severity, problem
from engine.text import LANGUAGES


def find(subject: Subject) -> Iterator[Problem]:
    """Published procedures without any sign-off of a language; the page says so too."""
    for procedure in subject.library.procedures.values():
        signed = {each.language for each in procedure.sign_offs}
        missing = ", ".join(language for language in LANGUAGES if language not in signed)
        if procedure.status == "published" and missing:
            span = place(subject, procedure.span, "status")
            yield problem("R029", span, severity=Severity.notice, name=procedure.id, languages=missing)


RULE = Rule(
    "R029",
    Severity.notice,
    find,
    fr=Words(
        "Publiée sans validation",
        "Aucun organisme n'a validé « {name} » dans cette langue : {languages}.",
        "La page le dit à tous. La relecture par l'organisme compétent est ce qui rend un guide le plus sûr.",
        "Faites relire la page par l'organisme, puis notez sous « sign_offs » qui a validé, quand et quelle langue. "
        "N'inventez jamais une validation.",
    ),
    de=Words(
        "Veröffentlicht ohne Freigabe",
        "Keine Stelle hat „{name}“ in dieser Sprache freigegeben: {languages}.",
        "Die Seite sagt es allen. Nichts macht einen Leitfaden sicherer als die Durchsicht durch die zuständige "
        "Stelle.",
        "Lassen Sie die Seite von der Stelle durchsehen und tragen Sie unter „sign_offs“ ein, wer wann welche Sprache "
        "freigegeben hat. Erfinden Sie nie eine Freigabe.",
    ),
    bad="status: published\n",
    good="""status: published
sign_offs:
  - by: office
    on: 2026-11-20
    language: fr
    digest: 0123456789abcdef
  - by: office
    on: 2026-11-20
    language: de
    digest: 0123456789abcdef
""",
)
