"""L020: a question that asks nothing."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.language.prose import masked
from engine.check.language.sides import sides
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_CODE = "L020"


def find(subject: Subject) -> Iterator[Problem]:
    """The ``ask`` of a question without a question mark in that language."""
    for side in sides(subject):
        if side.role == "ask" and "?" not in masked(side.scalar.text):
            yield problem(_CODE, side.scalar.span, severity=Severity.warning, key=side.language)


def _questions(french: str, german: str) -> str:
    return f"""# questions.yaml
questions:
  home:
    type: choice
    of: country
    sensitivity: personal
    short:
      fr: Pays de résidence
      de: Wohnsitzland
    ask:
      fr: {french}
      de: {german}
    why:
      fr: Le guichet dépend de votre pays de résidence.
      de: Der Schalter hängt von Ihrem Wohnsitzland ab.
  born:
    type: date
    min: 1950-01-01
    max: today
    sensitivity: personal
    short:
      fr: Date de naissance
      de: Geburtsdatum
    ask:
      fr: Quelle est votre date de naissance ?
      de: Wann sind Sie geboren?
    why:
      fr: La carte se demande à partir d'un certain âge.
      de: Die Karte gibt es ab einem bestimmten Alter.
"""


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Question sans point d'interrogation",
        message="Le texte « {key} » de cette question n'a pas de point d'interrogation.",
        why="Une vraie question se comprend du premier coup. « Pays de résidence » laisse deviner ce qui est demandé.",
        repair="Écrivez la question comme vous la diriez au guichet : « Dans quel pays habitez-vous ? » "
        "L'étiquette courte va dans « short ».",
    ),
    de=Words(
        title="Frage ohne Fragezeichen",
        message="Der Text „{key}“ dieser Frage hat kein Fragezeichen.",
        why="Eine richtige Frage versteht man sofort. Bei „Wohnsitzland“ muss man raten, was gefragt ist.",
        repair="Schreiben Sie die Frage so, wie Sie sie am Schalter stellen: „In welchem Land wohnen Sie?“ "
        "Die kurze Beschriftung gehört unter „short“.",
    ),
    bad=_questions("Votre pays de résidence.", "Ihr Wohnsitzland."),
    good=_questions("Dans quel pays habitez-vous ?", "In welchem Land wohnen Sie?"),
)
