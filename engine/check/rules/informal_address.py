"""L014: tu or du, where the guide says vous and Sie."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from engine.check.language.prose import own_words
from engine.check.language.sides import HEADINGS, PROSE, sides
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.text import Language

_CODE = "L014"
_POLITE: Final[Mapping[Language, str]] = {"fr": "vous", "de": "Sie"}
"""The word of the text's language, whatever the language of the message."""
_INFORMAL: Final[Mapping[Language, re.Pattern[str]]] = {
    "fr": re.compile(r"\b(?:tu|toi|ton|ta|tes)\b|\bt['’](?=[aeiouéè])", re.IGNORECASE),
    # "du" before a capital is French ("Conseil du Rhin") or the beginning of a name.
    "de": re.compile(
        r"\b(?:[Dd]u(?=[ \n]+[a-zäöü])|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]u(?:er|re[mnrs]?))\b"
    ),
}


def find(subject: Subject) -> Iterator[Problem]:
    """Words of the informal address, outside quotes and parentheses."""
    for side in sides(subject):
        if side.role in PROSE | HEADINGS:
            for found in _INFORMAL[side.language].finditer(own_words(side.scalar.text)):
                place = side.scalar.at(found.start(), found.end())
                yield problem(
                    _CODE, place, severity=Severity.warning, found=found.group(), polite=_POLITE[side.language]
                )


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Tutoiement",
        message="« {found} » tutoie le lecteur : écrivez « {polite} ».",
        why="Un guide officiel vouvoie. Un seul mot qui tutoie au milieu d'un texte donne l'air d'une copie.",
        repair="Réécrivez la phrase avec « vous » et « votre », en allemand avec « Sie » et « Ihr ».",
    ),
    de=Words(
        title="Anrede mit Du",
        message="„{found}“ duzt die Leserin oder den Leser: Schreiben Sie „{polite}“.",
        why="Ein amtlicher Leitfaden siezt. Ein einzelnes Du mitten im Text wirkt wie abgeschrieben.",
        repair="Schreiben Sie den Satz mit „Sie“ und „Ihr“ um, im Französischen mit „vous“ und „votre“.",
    ),
    bad="""\
summary:
  fr: Tu peux l'avoir à ce guichet avec tes papiers.
  de: Du kannst sie an diesem Schalter mit deinem Ausweis bekommen.
""",
    good="""\
summary:
  fr: Vous pouvez l'avoir à ce guichet avec vos papiers.
  de: Sie können sie an diesem Schalter mit Ihrem Ausweis bekommen.
""",
)
