"""L019: a title or a label that ends with a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from engine.check.language.prose import ends_shortened
from engine.check.language.sides import HEADINGS, sides
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_CODE = "L019"
_ROLES: Final = HEADINGS | {"name", "phrase"}
_LAST = re.compile(r"(?P<word>[^\W\d_]+)\.\s*$")


def find(subject: Subject) -> Iterator[Problem]:
    """Titles, labels and names that end with a full stop which is none of an abbreviation."""
    for side in sides(subject):
        found = _LAST.search(side.scalar.text) if side.role in _ROLES else None
        if found is not None and len(found["word"]) > 1 and not ends_shortened(found["word"], side.language):
            stop = found.end("word")
            place = side.scalar.at(stop, stop + 1)
            yield problem(_CODE, place, severity=Severity.warning, word=found["word"])


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Titre terminé par un point",
        message="Un titre ou une étiquette n'a pas de point final : « {word} ».",
        why="Les titres et les étiquettes sont repris dans des listes et au milieu de phrases. "
        "Un point y coupe la lecture.",
        repair="Supprimez le point. S'il y a deux phrases, gardez la première et mettez l'autre dans le texte.",
    ),
    de=Words(
        title="Titel mit Punkt am Ende",
        message="Ein Titel oder eine Beschriftung endet ohne Punkt: „{word}“.",
        why="Titel und Beschriftungen erscheinen in Listen und mitten in Sätzen. Ein Punkt stört dort beim Lesen.",
        repair="Streichen Sie den Punkt. Sind es zwei Sätze, behalten Sie den ersten; der andere gehört in den Text.",
    ),
    bad="""\
title:
  fr: Demander la carte de frontière.
  de: Grenzkarte beantragen.
""",
    good="""\
title:
  fr: Demander la carte de frontière
  de: Grenzkarte beantragen
""",
)
