"""R007: a source was last read more than a year ago."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import last_day, one_year_before, place, used_sources
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Sources whose copy is older than a year; a month or a year counts to its last day."""
    limit = one_year_before(subject.today)
    for source, _ in used_sources(subject):
        last = last_day(source.checked_on)
        if last is not None and last < limit:
            span = place(subject, source.span, "sources", source.id, "checked_on")
            yield problem("R007", span, severity=Severity.notice, name=source.id, day=source.checked_on)


_SOURCE = """# world.yaml
sources:
  act:
    title:
      fr: Loi sur la carte de frontière
      de: Gesetz über die Grenzkarte
    reference: art. 3
    basis: official
"""

RULE = Rule(
    "R007",
    Severity.notice,
    find,
    fr=Words(
        "Source lue il y a plus d'un an",
        "La copie lue de « {name} » date de {day}, il y a plus d'un an.",
        "Les lois changent souvent au 1er janvier et au 1er juillet. Une lecture de plus d'un an a pu manquer deux "
        "changements.",
        "Relisez le texte en vigueur, corrigez ce qui s'y réfère, puis mettez la date du jour dans « checked_on ».",
    ),
    de=Words(
        "Quelle, die vor über einem Jahr gelesen wurde",
        "Die gelesene Fassung von „{name}“ ist von {day}, also über ein Jahr alt.",
        "Gesetze ändern sich oft zum 1. Januar und zum 1. Juli. Wer vor über einem Jahr gelesen hat, hat vielleicht "
        "zwei Änderungen verpasst.",
        "Lesen Sie den geltenden Text, berichtigen Sie, was sich darauf beruft, und tragen Sie das heutige Datum in "
        "„checked_on“ ein.",
    ),
    bad=_SOURCE + "    checked_on: 2025-04\n",
    good=_SOURCE + "    checked_on: 2026-04\n",
)
