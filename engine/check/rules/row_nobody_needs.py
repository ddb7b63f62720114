"""P011: a row of a decision table that decides for nobody."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.proofs import proved
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
tables:
  desk:
    inputs: {where: country, wed: boolean}
    hit: unique
    outputs: {number: integer}
    rows: |
      where | wed || number
      FR    | -   || 1
      DE    | -   || 2
      CH    | -   || 3
tree:
  - ask: home
  - ask: born
  - when: home == CH
    stop: too_early
  - ask: married
  - do: apply
"""
_GOOD = """\
tables:
  desk:
    inputs: {where: country, wed: boolean}
    hit: unique
    outputs: {number: integer}
    rows: |
      where | wed || number
      FR    | -   || 1
      DE    | -   || 2
      CH    | -   || 3
tree:
  - ask: home
  - ask: born
  - ask: married
  - do: apply
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A row of a decision table that decides for nobody."""
    return proved(subject, "P011", Severity.notice)


RULE = Rule(
    code="P011",
    severity=Severity.notice,
    find=find,
    fr=Words(
        title="Ligne qui ne sert à personne",
        message="Dans le tableau « {table} », cette ligne ne décide pour personne.",
        why="Le tableau doit être complet, et la ligne peut rester. Mais si elle devait servir, l'arbre "
        "écarte trop de personnes.",
        repair="Vérifiez si ces personnes devraient arriver jusqu'au tableau. Sinon, laissez la ligne.",
    ),
    de=Words(
        title="Zeile, die niemand braucht",
        message="In der Tabelle „{table}“ entscheidet diese Zeile für niemanden.",
        why="Die Tabelle muss vollständig sein, und die Zeile darf bleiben. Sollte sie aber für jemanden "
        "gelten, schließt der Baum zu viele aus.",
        repair="Prüfen Sie, ob diese Personen bis zur Tabelle kommen sollten. Wenn nicht, lassen Sie die Zeile stehen.",
    ),
    bad=_BAD,
    good=_GOOD,
)
