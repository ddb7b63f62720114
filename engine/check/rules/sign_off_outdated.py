"""R030: the text has changed since a body signed it off."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Sign-offs whose digest is not that of the procedure as it is."""
    for procedure in subject.library.procedures.values():
        severity = Severity.warning if procedure.status == "published" else Severity.notice
        for each in procedure.sign_offs:
            if not each.current:
                yield problem("R030", each.span, severity=severity, office=each.by, day=each.on, language=each.language)


RULE = Rule(
    "R030",
    Severity.warning,
    find,
    fr=Words(
        "Validation dépassée",
        "Le texte ({language}) a changé depuis la validation de « {office} » du {day}.",
        "L'organisme n'a pas relu ce que le public lit maintenant. La page le dit aussi.",
        "Demandez une nouvelle relecture et notez la nouvelle empreinte, ou retirez la ligne. Ne changez jamais "
        "l'empreinte sans relecture.",
    ),
    de=Words(
        "Überholte Freigabe",
        "Der Text ({language}) hat sich seit der Freigabe durch „{office}“ vom {day} geändert.",
        "Die Stelle hat nicht gelesen, was jetzt veröffentlicht ist. Die Seite sagt es auch.",
        "Bitten Sie um eine neue Durchsicht und tragen Sie die neue Prüfsumme ein, oder entfernen Sie die Zeile. "
        "Ändern Sie die Prüfsumme nie ohne Durchsicht.",
    ),
    bad="""status: published
sign_offs:
  - by: office
    on: 2026-11-20
    language: fr
    digest: 0123456789abcdef
""",
    good="status: published\n",
)
