"""R006: a text that was read cannot be found again: neither address nor reference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import used_sources
from engine.model.shared import Basis
from engine.problems import Problem, Severity, problem

_NUMBERED: Final = re.compile(r"\d+/\d{4}|§")
"""A title that bears the number of the text, such as "Règlement (CE) n° 883/2004, annexe XI", is a reference."""


def find(subject: Subject) -> Iterator[Problem]:
    """Sources read somewhere, without address or reference; professional knowledge has neither by nature."""
    for source, _ in used_sources(subject):
        read = source.basis in (Basis.official, Basis.secondary)
        if read and source.url is None and source.reference is None and not _NUMBERED.search(source.title.fr):
            yield problem("R006", source.span, severity=Severity.notice, name=source.id)


_SOURCE = """# world.yaml
sources:
  act:
    title:
      fr: Loi sur la carte de frontière
      de: Gesetz über die Grenzkarte
    checked_on: 2026-11-20
    basis: official
"""

RULE = Rule(
    "R006",
    Severity.notice,
    find,
    fr=Words(
        "Source introuvable",
        "« {name} » n'a ni adresse ni référence : on ne peut pas la retrouver.",
        "Une source sert à vérifier. Un titre seul ne suffit pas pour relire le même texte.",
        "Ajoutez « reference » (l'article, la page, le numéro) ou « url ».",
    ),
    de=Words(
        "Quelle, die man nicht wiederfindet",
        "„{name}“ hat weder Adresse noch Fundstelle: Man findet sie nicht wieder.",
        "Eine Quelle ist zum Nachprüfen da. Ein Titel allein genügt nicht, um denselben Text wieder zu lesen.",
        "Ergänzen Sie „reference“ (Artikel, Seite, Nummer) oder „url“.",
    ),
    bad=_SOURCE,
    good=_SOURCE + "    reference: art. 3\n",
)
