"""R025: a question about health, religion or the like does not say why it is asked."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words, weight
from engine.check.trust import questions
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Questions of special sensitivity (GDPR, art. 9) without ``why``."""
    for procedure, question in questions(subject):
        if question.sensitivity == "special" and question.why is None:
            yield problem("R025", question.span, severity=weight(procedure), name=question.name)


_QUESTION = """trees:
  branch:
    - ask: disabled
    - do: apply
# demo/shared/questions.yaml
questions:
  disabled:
    type: boolean
    sensitivity: special
    short:
      fr: Handicap
      de: Behinderung
    ask:
      fr: Avez-vous un handicap reconnu ?
      de: Haben Sie eine anerkannte Behinderung?
"""

RULE = Rule(
    "R025",
    Severity.error,
    find,
    fr=Words(
        "Question sensible sans explication",
        "La question « {name} » est sensible et ne dit pas pourquoi elle est posée.",
        "Santé, religion, orientation : le RGPD (article 9) protège ces données à part. Personne ne doit y répondre "
        "sans savoir à quoi cela sert.",
        "Ajoutez « why » : en une phrase, ce que la réponse change. Si elle ne change rien, retirez la question.",
    ),
    de=Words(
        "Heikle Frage ohne Begründung",
        "Die Frage „{name}“ ist heikel und sagt nicht, warum sie gestellt wird.",
        "Gesundheit, Religion, Orientierung: Die DSGVO (Artikel 9) schützt solche Daten besonders. Niemand soll "
        "antworten, ohne zu wissen, wozu.",
        "Ergänzen Sie „why“: in einem Satz, was die Antwort ändert. Ändert sie nichts, entfernen Sie die Frage.",
    ),
    bad=_QUESTION,
    good=_QUESTION
    + """    why:
      fr: Un handicap reconnu donne droit à un guichet à part.
      de: Mit anerkannter Behinderung gibt es einen eigenen Schalter.
""",
)
