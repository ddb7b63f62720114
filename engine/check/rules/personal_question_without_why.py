"""R026: a question about the person does not say why it is asked."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import questions
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Personal questions without ``why``."""
    for _, question in questions(subject):
        if question.sensitivity == "personal" and question.why is None:
            yield problem("R026", question.span, severity=Severity.notice, name=question.name)


_QUESTION = """trees:
  branch:
    - ask: owns_car
    - do: apply
# demo/shared/questions.yaml
questions:
  owns_car:
    type: boolean
    sensitivity: personal
    short:
      fr: Voiture
      de: Auto
    ask:
      fr: Avez-vous une voiture ?
      de: Haben Sie ein Auto?
"""

RULE = Rule(
    "R026",
    Severity.notice,
    find,
    fr=Words(
        "Question personnelle sans explication",
        "La question « {name} » ne dit pas pourquoi elle est posée.",
        "On répond plus volontiers, et plus juste, quand on sait à quoi sert la réponse.",
        "Ajoutez « why » : en une phrase, ce que la réponse change dans le guide.",
    ),
    de=Words(
        "Persönliche Frage ohne Begründung",
        "Die Frage „{name}“ sagt nicht, warum sie gestellt wird.",
        "Wer weiß, wozu die Antwort dient, antwortet lieber und genauer.",
        "Ergänzen Sie „why“: in einem Satz, was die Antwort im Leitfaden ändert.",
    ),
    bad=_QUESTION,
    good=_QUESTION
    + """    why:
      fr: La carte vaut aussi pour la voiture.
      de: Die Karte gilt auch für das Auto.
""",
)
