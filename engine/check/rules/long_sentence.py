"""L015: a sentence with too many words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.check.language.prose import sentences
from engine.check.language.sides import PROSE, sides
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_CODE = "L015"
MOST_WORDS: Final = 20
"""As the usual advice on plain language has it, in both languages."""


def find(subject: Subject) -> Iterator[Problem]:
    """Sentences of more than twenty words. A placeholder is a word, and so is an item of a list a sentence."""
    for side in sides(subject):
        if side.role in PROSE:
            for sentence in sentences(side.scalar.text, side.language):
                if len(sentence.words) > MOST_WORDS:
                    place = side.scalar.at(sentence.start, sentence.end)
                    yield problem(_CODE, place, severity=Severity.warning, words=len(sentence.words), most=MOST_WORDS)


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Phrase longue",
        message="Cette phrase a {words} mots. Restez à {most} au plus.",
        why="Au-delà de vingt mots, beaucoup de lecteurs perdent le fil, surtout sur un téléphone "
        "et dans une langue qui n'est pas la leur.",
        repair="Coupez la phrase en deux : une idée par phrase. Une énumération devient une liste.",
    ),
    de=Words(
        title="Langer Satz",
        message="Dieser Satz hat {words} Wörter. Bleiben Sie bei höchstens {most}.",
        why="Bei mehr als zwanzig Wörtern verlieren viele den Faden, vor allem am Telefon "
        "und in einer Sprache, die nicht die eigene ist.",
        repair="Teilen Sie den Satz: ein Gedanke je Satz. Aus einer Aufzählung wird eine Liste.",
    ),
    bad="""\
summary:
  fr: >
    Vous pouvez demander la carte au bureau de la frontière si vous habitez dans l'un des pays voisins
    et que vous avez déjà atteint l'âge exigé par la loi.
  de: >
    Sie können die Karte beim Grenzbüro beantragen, wenn Sie in einem der Nachbarländer wohnen
    und das Alter, das im Gesetz über die Grenzkarte dafür vorgesehen ist, schon erreicht haben.
""",
    good="""\
summary:
  fr: >
    Vous demandez la carte au bureau de la frontière.
    Il faut habiter dans l'un des pays voisins et avoir l'âge exigé.
  de: >
    Sie beantragen die Karte beim Grenzbüro.
    Dafür müssen Sie in einem der Nachbarländer wohnen und das nötige Alter haben.
""",
)
