"""P009: a question whose answer changes nothing."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.proofs import proved
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
tree:
  - ask: married
  - do: apply
steps:
  apply:
    phase: later
    kind: advice
    title:
      fr: Demander la carte
      de: Die Karte beantragen
    text:
      - fr: Allez au bureau avec votre pièce d'identité.
        de: Gehen Sie mit Ihrem Ausweis zum Grenzbüro.
    sources: [act]
"""
_GOOD = """\
tree:
  - ask: married
  - when: married
    then: {do: apply}
steps:
  apply:
    phase: later
    kind: advice
    title:
      fr: Demander la carte
      de: Die Karte beantragen
    text:
      - fr: Allez au bureau avec votre pièce d'identité.
        de: Gehen Sie mit Ihrem Ausweis zum Grenzbüro.
    sources: [act]
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A question whose answer changes nothing."""
    return proved(subject, "P009")


RULE = Rule(
    code="P009",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Question sans effet",
        message="Quelle que soit la réponse à « {question} », le guide reste le même.",
        why="Une question de trop coûte du temps, et une donnée demandée sans besoin est contraire au "
        "règlement (UE) 2016/679, article 5, paragraphe 1, point c).",
        repair="Retirez la question de l'arbre, ou écrivez ce qui dépend de sa réponse.",
    ),
    de=Words(
        title="Frage ohne Wirkung",
        message="Welche Antwort auf „{question}“ auch kommt: Der Leitfaden bleibt gleich.",
        why="Eine Frage zu viel kostet Zeit. Daten ohne Bedarf zu erheben, widerspricht Artikel 5 Absatz 1 "
        "Buchstabe c der Verordnung (EU) 2016/679.",
        repair="Nehmen Sie die Frage aus dem Baum, oder schreiben Sie, was von der Antwort abhängt.",
    ),
    bad=_BAD,
    good=_GOOD,
)
