"""P015: somebody who comes to the guide and finds no step in it."""

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
  - when: home == FR
    then: {do: apply}
  - when: home == DE
    then: {do: apply}
"""
_GOOD = """\
tree:
  - ask: home
  - ask: born
  - ask: married
  - match: home
    cases:
      FR: {do: apply}
      DE: {do: apply}
    otherwise: {stop: too_early}
"""


def find(subject: Subject) -> Iterator[Problem]:
    """Somebody who comes to the guide and finds no step in it."""
    return proved(subject, "P015")


RULE = Rule(
    code="P015",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Guide sans aucune étape",
        message="Quelqu'un arrive au guide ici sans aucune étape.",
        why="Cette personne répond à toutes les questions et reçoit une page vide. Elle ne sait pas si elle n'a rien "
        "à faire ou si le guide l'a oubliée.",
        repair="Donnez une étape à cette personne, ou arrêtez-la plus haut avec un résultat qui dit pourquoi elle n'a "
        "rien à faire.",
    ),
    de=Words(
        title="Leitfaden ohne einen einzigen Schritt",
        message="Jemand kommt hier zum Leitfaden und bekommt keinen einzigen Schritt.",
        why="Diese Person beantwortet alle Fragen und bekommt eine leere Seite. Sie weiß nicht, ob sie nichts zu tun "
        "hat oder ob der Leitfaden sie vergessen hat.",
        repair="Geben Sie dieser Person einen Schritt, oder beenden Sie ihren Weg weiter oben mit einem Ergebnis, das "
        "sagt, warum sie nichts zu tun hat.",
    ),
    bad=_BAD,
    good=_GOOD,
)
