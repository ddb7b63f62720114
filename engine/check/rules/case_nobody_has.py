"""P003: a case of a match that nobody comes to."""

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
  - when: home == CH and born < 1970-01-01
    stop: too_early
  - when: home == CH and born >= 1970-01-01
    stop: too_early
  - match: home
    cases:
      FR: {do: search}
      DE: {do: search}
      CH: {do: apply}
"""
_GOOD = """\
tree:
  - ask: home
  - ask: born
  - ask: married
  - when: home == CH and born < 1970-01-01
    stop: too_early
  - match: home
    cases:
      FR: {do: search}
      DE: {do: search}
      CH: {do: apply}
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A case of a match that nobody comes to."""
    return proved(subject, "P003")


RULE = Rule(
    code="P003",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Cas qui n'arrive jamais",
        message="Personne n'arrive ici dans le cas « {case} ».",
        why="Ce qui suit ce cas n'existe pour personne. Un arrêt plus haut a déjà pris ces personnes, ou la "
        "condition plus haut est trop stricte.",
        repair="Corrigez ce qui écarte ces personnes, ou remplacez ce cas par « otherwise ».",
    ),
    de=Words(
        title="Fall, den niemand hat",
        message="Niemand kommt hier zum Fall „{case}“.",
        why="Was hinter diesem Fall steht, gibt es für niemanden. Ein Ende weiter oben hat diese Personen "
        "schon erfasst, oder die Bedingung weiter oben ist zu streng.",
        repair="Berichtigen Sie, was diese Personen ausschließt, oder ersetzen Sie den Fall durch „otherwise“.",
    ),
    bad=_BAD,
    good=_GOOD,
)
