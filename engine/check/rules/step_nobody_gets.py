"""P005: a step that stands in the tree and that nobody gets."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.proofs import proved
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
# demo/shared/more.yaml
steps:
  photo:
    kind: advice
    phase: first
    title:
      fr: Faire une photo
      de: Ein Foto machen
    text:
      fr: La photo a moins de six mois.
      de: Das Foto ist jünger als sechs Monate.
    sources: [act]
# demo/pass.yaml
tree:
  - ask: home
  - ask: born
  - ask: married
  - when: home == CH
    stop: too_early
  - match: home
    cases:
      FR: {do: apply}
      DE: {do: apply}
    otherwise: {do: photo}
"""
_GOOD = """\
# demo/shared/more.yaml
steps:
  photo:
    kind: advice
    phase: first
    title:
      fr: Faire une photo
      de: Ein Foto machen
    text:
      fr: La photo a moins de six mois.
      de: Das Foto ist jünger als sechs Monate.
    sources: [act]
# demo/pass.yaml
tree:
  - ask: home
  - ask: born
  - ask: married
  - match: home
    cases:
      FR: {do: apply}
      DE: {do: apply}
    otherwise: {do: photo}
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A step that stands in the tree and that nobody gets."""
    return proved(subject, "P005")


RULE = Rule(
    code="P005",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Étape que personne ne reçoit",
        message="L'arbre mène à l'étape « {step} », mais personne ne la reçoit.",
        why="L'étape est écrite, mais aucune réponse possible n'y conduit. Ceux pour qui elle est faite ne "
        "l'apprendront pas. Les étapes d'une branche déjà signalée (P001 à P004) ne sont pas citées en plus.",
        repair="Corrigez les conditions au-dessus de « do », ou retirez l'étape.",
    ),
    de=Words(
        title="Schritt, den niemand bekommt",
        message="Der Baum führt zum Schritt „{step}“, aber niemand bekommt ihn.",
        why="Der Schritt ist geschrieben, aber keine mögliche Antwort führt zu ihm. Wer ihn braucht, erfährt "
        "nichts davon. Schritte in einem Zweig, der schon gemeldet ist (P001 bis P004), werden nicht noch genannt.",
        repair="Berichtigen Sie die Bedingungen über „do“, oder löschen Sie den Schritt.",
    ),
    bad=_BAD,
    good=_GOOD,
)
