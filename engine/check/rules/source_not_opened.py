"""R005: a source has an address that nobody has opened."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import place, used_sources
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Sources with an address of which the file says that it was not opened."""
    for source, _ in used_sources(subject):
        if source.url is not None and not source.url_opened:
            span = place(subject, source.span, "sources", source.id, "url_opened")
            yield problem("R005", span, severity=Severity.notice, name=source.id)


_SOURCE = """# world.yaml
sources:
  act:
    title:
      fr: Loi sur la carte de frontière
      de: Gesetz über die Grenzkarte
    url: https://example.org/act
    checked_on: 2026-11-20
    basis: official
"""

RULE = Rule(
    "R005",
    Severity.notice,
    find,
    fr=Words(
        "Adresse jamais ouverte",
        "Personne n'a encore ouvert l'adresse de « {name} ».",
        "Une adresse recopiée peut être fausse ou périmée. Le guide la montre avec cette réserve.",
        "Ouvrez l'adresse, comparez le texte, puis écrivez « url_opened: true » et la date dans « checked_on ».",
    ),
    de=Words(
        "Adresse, die niemand geöffnet hat",
        "Die Adresse von „{name}“ hat noch niemand geöffnet.",
        "Eine abgeschriebene Adresse kann falsch oder veraltet sein. Der Leitfaden zeigt sie mit diesem Vorbehalt.",
        "Öffnen Sie die Adresse, vergleichen Sie den Text, und schreiben Sie „url_opened: true“ und das Datum in "
        "„checked_on“.",
    ),
    bad=_SOURCE + "    url_opened: false\n",
    good=_SOURCE + "    url_opened: true\n",
)
