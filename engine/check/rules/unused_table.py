"""U006: a decision table that nothing asks."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import unused
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
tables:
  desk:
    inputs: {where: country, wed: boolean}
    hit: unique
    outputs: {number: integer}
    rows: |
      where  | wed   || number
      FR     | true  || 1
      FR     | false || 2
      DE, CH | -     || 3
  floor:
    inputs: {where: country}
    hit: unique
    outputs: {level: integer}
    rows: |
      where  || level
      FR     || 1
      DE, CH || 2
"""
_GOOD = """\
tables:
  desk:
    inputs: {where: country, wed: boolean}
    hit: unique
    outputs: {number: integer}
    rows: |
      where  | wed   || number
      FR     | true  || 1
      FR     | false || 2
      DE, CH | -     || 3
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A decision table that nothing asks."""
    return unused(subject, "tables", "U006")


RULE = Rule(
    code="U006",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Table jamais consultée",
        message="Rien ne consulte la table « {name} ».",
        why="Une table ne sert que par « decide(…) ». Sans cela, ses lignes ne décident de rien. Ce qui sert "
        "à plusieurs démarches n'est qu'une remarque : une démarche à venir peut s'en servir.",
        repair="Lisez la table par « decide(…) », ou retirez-la.",
    ),
    de=Words(
        title="Tabelle, die nichts abfragt",
        message="Nichts fragt die Tabelle „{name}“ ab.",
        why="Eine Tabelle wirkt nur durch „decide(…)“. Sonst entscheiden ihre Zeilen nichts. Was mehreren "
        "Verfahren dient, ist nur ein Hinweis: Ein künftiges Verfahren kann es brauchen.",
        repair="Fragen Sie die Tabelle mit „decide(…)“ ab, oder löschen Sie sie.",
    ),
    bad=_BAD,
    good=_GOOD,
)
