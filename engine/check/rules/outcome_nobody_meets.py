"""P006: an outcome of the tree that nobody comes to."""

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
  - when: home == CH
    stop: guide
  - match: home
    cases:
      FR: {do: apply}
      DE: {do: apply}
    otherwise: {stop: too_early}
outcomes:
  too_early:
    title:
      fr: C'est encore trop tôt
      de: Es ist noch zu früh
    reason:
      fr: La carte se demande plus tard.
      de: Die Karte gibt es erst später.
    alternative:
      fr: Revenez l'an prochain.
      de: Kommen Sie im nächsten Jahr wieder.
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
outcomes:
  too_early:
    title:
      fr: C'est encore trop tôt
      de: Es ist noch zu früh
    reason:
      fr: La carte se demande plus tard.
      de: Die Karte gibt es erst später.
    alternative:
      fr: Revenez l'an prochain.
      de: Kommen Sie im nächsten Jahr wieder.
"""


def find(subject: Subject) -> Iterator[Problem]:
    """An outcome of the tree that nobody comes to."""
    return proved(subject, "P006")


RULE = Rule(
    code="P006",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Résultat que personne n'atteint",
        message="L'arbre mène au résultat « {outcome} », mais personne ne l'atteint.",
        why="Le résultat est écrit, mais aucune réponse possible n'y conduit. La condition de l'arrêt est "
        "sans doute fausse. Les résultats d'une branche déjà signalée (P001 à P004) ne sont pas cités en plus.",
        repair="Corrigez la condition de l'arrêt, ou retirez-le avec son résultat.",
    ),
    de=Words(
        title="Ergebnis, zu dem niemand kommt",
        message="Der Baum führt zum Ergebnis „{outcome}“, aber niemand kommt dorthin.",
        why="Das Ergebnis ist geschrieben, aber keine mögliche Antwort führt dorthin. Vermutlich ist die "
        "Bedingung des Endes falsch. Ergebnisse in einem Zweig, der schon gemeldet ist (P001 bis P004), werden nicht "
        "noch genannt.",
        repair="Berichtigen Sie die Bedingung, oder löschen Sie das Ende mit seinem Ergebnis.",
    ),
    bad=_BAD,
    good=_GOOD,
)
