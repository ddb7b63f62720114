"""L018: the same word twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from engine.check.language.prose import STAND_IN, masked
from engine.check.language.sides import sides
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.text import Language

_CODE = "L018"
_TWICE = re.compile(r"(?<![\w'’-])(?P<word>[^\W\d_]+)[ \u00a0\n]+(?P=word)(?![\w'’-])")
# "que vous vous trouviez", "Rentner, die die Grenze überqueren": right, and frequent.
_RIGHT: Final[Mapping[Language, frozenset[str]]] = {
    "fr": frozenset({"vous", "nous"}),
    "de": frozenset({"die", "der", "das", "den", "dem", "Sie", "sie", "ihr"}),
}


def find(subject: Subject) -> Iterator[Problem]:
    """Doubled words, also over the end of a line."""
    for side in sides(subject):
        spoken = side.scalar.text.split()
        if not any(map(str.__eq__, spoken, spoken[1:])):  # nearly always, and told at once
            continue
        for found in _TWICE.finditer(masked(side.scalar.text)):
            if found["word"] not in _RIGHT[side.language] | {STAND_IN}:
                place = side.scalar.at(found.start(), found.end())
                yield problem(_CODE, place, severity=Severity.warning, found=found["word"])


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Mot écrit deux fois",
        message="« {found} » est écrit deux fois de suite.",
        why="Une faute de frappe dans un texte officiel fait douter du reste. "
        "À la fin d'une ligne, l'œil ne la voit pas.",
        repair="Supprimez le mot en trop.",
    ),
    de=Words(
        title="Doppeltes Wort",
        message="„{found}“ steht zweimal hintereinander.",
        why="Ein Tippfehler in einem amtlichen Text lässt am Rest zweifeln. Am Zeilenende übersieht ihn das Auge.",
        repair="Streichen Sie das überzählige Wort.",
    ),
    bad="""\
summary:
  fr: Qui peut l'avoir, quand et à quel quel guichet.
  de: Wer sie bekommt, wann und an an welchem Schalter.
""",
    good="""\
summary:
  fr: Qui peut l'avoir, quand et à quel guichet.
  de: Wer sie bekommt, wann und an welchem Schalter.
""",
)
