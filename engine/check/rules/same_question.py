"""U020: two questions that ask the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.check.marked import words
from engine.check.mentions import alike, index
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_OUTER: Final = 2
"""The keys that lead to a question outside of groups: items of two groups may be asked with the same words."""


_BAD = """\
# questions_more.yaml
questions:
  residence:
    type: choice
    of: country
    sensitivity: personal
    short:
      fr: Lieu de vie
      de: Lebensort
    ask:
      fr: Dans quel pays habitez-vous ?
      de: In welchem Land wohnen Sie?
"""
_GOOD = """\
# questions_more.yaml
questions:
  former_home:
    type: choice
    of: country
    sensitivity: personal
    short:
      fr: Pays d'avant
      de: Früheres Land
    ask:
      fr: Dans quel pays habitiez-vous avant ?
      de: In welchem Land haben Sie früher gewohnt?
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The questions whose words another question has too."""
    questions = (entry for entry in index(subject).of("questions") if len(entry.path) == _OUTER)
    return alike(((words(entry.node, "ask"), entry) for entry in questions), "U020", Severity.warning)


RULE = Rule(
    code="U020",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Deux fois la même question",
        message="« {name} » pose la même question que « {other} ».",
        why="La personne répondrait deux fois à la même chose, et pourrait se contredire. Une question "
        "partagée garde une seule réponse pour toutes les démarches.",
        repair="Gardez une seule des deux questions, ou dites dans les deux textes ce qui les distingue.",
    ),
    de=Words(
        title="Zweimal dieselbe Frage",
        message="„{name}“ fragt dasselbe wie „{other}“.",
        why="Die Person würde zweimal dasselbe gefragt und könnte sich widersprechen. Eine gemeinsame Frage "
        "behält ihre Antwort für alle Verfahren.",
        repair="Behalten Sie nur eine der beiden Fragen, oder sagen Sie in beiden Texten, was sie unterscheidet.",
    ),
    bad=_BAD,
    good=_GOOD,
)
