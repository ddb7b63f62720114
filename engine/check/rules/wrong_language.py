"""L005: a French text under ``de``, or a German one under ``fr``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from engine.check.language.prose import listed, own_words, words
from engine.check.language.sides import sides
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.text import Language

_CODE = "L005"
# Small words that only one of the two languages has.
_TELLING: Final[Mapping[Language, frozenset[str]]] = {
    "fr": frozenset(
        listed("le la les et est une votre vos vous dans pour avec sur aux ne pas que qui cette sont par au il elle")
    ),
    "de": frozenset(
        listed("der das und ist sie ihr ihre ihren eine einen den dem nicht mit für auf wenn oder bei wird sind zu von")
    ),
}
_OTHER: Final[Mapping[Language, Language]] = {"fr": "de", "de": "fr"}
_ENOUGH: Final = 2


def find(subject: Subject) -> Iterator[Problem]:
    """Texts whose small words are those of the other language. What stands in quotes or parentheses may be foreign."""
    for side in sides(subject):
        found = [word.lower() for word in words(own_words(side.scalar.text))]
        own, foreign = (
            sum(word in _TELLING[language] for word in found) for language in (side.language, _OTHER[side.language])
        )
        if foreign >= _ENOUGH and foreign > own:
            yield problem(_CODE, side.scalar.span, severity=Severity.warning, key=side.language)


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Texte dans la mauvaise langue",
        message="Le texte sous « {key} » n'est pas dans cette langue.",
        why="Les deux textes ont été échangés, ou l'un d'eux n'est pas traduit. Le lecteur ne le comprendra pas.",
        repair="Mettez le texte français sous « fr » et le texte allemand sous « de ». "
        "Une citation dans l'autre langue se met entre guillemets.",
    ),
    de=Words(
        title="Text in der falschen Sprache",
        message="Der Text unter „{key}“ ist nicht in dieser Sprache.",
        why="Die beiden Texte wurden vertauscht, oder einer ist nicht übersetzt. Wer ihn liest, versteht ihn nicht.",
        repair="Der französische Text gehört unter „fr“, der deutsche unter „de“. "
        "Ein Zitat in der anderen Sprache steht in Anführungszeichen.",
    ),
    bad="""\
summary:
  fr: Wer sie bekommt und an welchem Schalter sie beantragt wird.
  de: Qui peut l'avoir et à quel guichet la demander avec vos papiers.
""",
    good="""\
summary:
  fr: Qui peut l'avoir et à quel guichet la demander avec vos papiers.
  de: Wer sie bekommt und an welchem Schalter sie beantragt wird.
""",
)
