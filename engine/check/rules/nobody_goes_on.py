"""P004: items that nobody comes to, because everybody has stopped before."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.proofs import proved
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
tree:
  - ask: home
  - ask: born
  - ask: married
  - when: born < 1970-01-01
    stop: too_early
  - when: born >= 1970-01-01
    stop: too_early
  - do: apply
"""
_GOOD = """\
tree:
  - ask: home
  - ask: born
  - ask: married
  - when: born < 1970-01-01
    stop: too_early
  - do: apply
"""


def find(subject: Subject) -> Iterator[Problem]:
    """Items that nobody comes to, because everybody has stopped before."""
    return proved(subject, "P004")


RULE = Rule(
    code="P004",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Personne n'arrive jusqu'ici",
        message="Plus haut, tout le monde s'est déjà arrêté : personne n'arrive jusqu'ici.",
        why="Tout ce qui suit dans cette branche n'existe pour personne. Les conditions des arrêts se "
        "complètent sans doute par erreur.",
        repair="Relisez les conditions des arrêts plus haut, ou retirez la suite.",
    ),
    de=Words(
        title="Niemand kommt bis hierher",
        message="Weiter oben endet der Weg für alle: Bis hierher kommt niemand.",
        why="Alles Weitere in diesem Zweig gibt es für niemanden. Vermutlich ergänzen sich die Bedingungen "
        "der Enden aus Versehen.",
        repair="Prüfen Sie die Bedingungen der Enden weiter oben, oder löschen Sie den Rest.",
    ),
    bad=_BAD,
    good=_GOOD,
)
