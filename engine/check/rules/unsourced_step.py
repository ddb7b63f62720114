"""R001: a step says something, and nothing says where it was read."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words, weight
from engine.check.trust import steps, unsourced
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Steps without sources of which a paragraph has neither its own sources nor its own basis."""
    for procedure, step in steps(subject):
        if not step.sources and unsourced(step.text):
            yield problem("R001", step.span, severity=weight(procedure), name=step.id)


_STEP = """trees:
  branch:
    - do: [apply, keep_copy]
# demo/shared/steps.yaml
steps:
  keep_copy:
    kind: advice
    phase: later
    title:
      fr: Garder une copie de votre carte
      de: Eine Kopie Ihrer Karte aufbewahren
    text:
      fr: Une copie remplace la carte pendant un mois.
      de: Eine Kopie ersetzt die Karte einen Monat lang.
"""

RULE = Rule(
    "R001",
    Severity.error,
    find,
    fr=Words(
        "Étape sans source",
        "L'étape « {name} » n'a pas de source : rien ne dit où cela a été lu.",
        "Une phrase fausse peut coûter une pension. Sans source, personne ne peut la vérifier, ni voir quand la loi "
        "a changé. Dans une procédure publiée, c'est une erreur.",
        "Ajoutez « sources » à l'étape ou à ses paragraphes. Si rien n'a été lu, marquez le paragraphe « basis: "
        "general » et dites avec « confirm_with » qui peut le confirmer.",
    ),
    de=Words(
        "Schritt ohne Quelle",
        "Der Schritt „{name}“ hat keine Quelle: Nichts sagt, wo das gelesen wurde.",
        "Ein falscher Satz kann eine Rente kosten. Ohne Quelle kann ihn niemand prüfen oder merken, dass sich das "
        "Recht geändert hat. In einem veröffentlichten Verfahren ist das ein Fehler.",
        "Ergänzen Sie „sources“ am Schritt oder an seinen Absätzen. Wurde nichts gelesen, kennzeichnen Sie den Absatz "
        "mit „basis: general“ und nennen Sie mit „confirm_with“, wer es bestätigen kann.",
    ),
    bad=_STEP,
    good=_STEP + "    sources: [act]\n",
)
