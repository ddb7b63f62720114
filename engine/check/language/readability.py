"""How easy a text is to read: Kandel-Moles for French, Amstad for German. Higher is easier; 60 is plain language.

Both formulas are about pages, not sentences: below a hundred words they say nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from engine.check.language.prose import STAND_IN, sentences
from engine.check.language.sides import PROSE, sides
from engine.check.language.syllables import syllables
from engine.check.rule import Subject
from engine.text import Language

LEAST_WORDS: Final = 100


@dataclass(frozen=True, slots=True)
class Measured:
    """How much text there is. ``spoken``: the words with letters, whose syllables are counted."""

    sentences: int
    words: int
    spoken: int
    syllables: int


@dataclass(frozen=True, slots=True)
class Score:
    """The score of the prose of one file in one language."""

    file: str
    language: Language
    measured: Measured
    score: float


def measure(texts: Iterable[str], language: Language) -> Measured:
    """Count the sentences, words and syllables of some texts."""
    found = [sentence for text in texts for sentence in sentences(text, language)]
    words = [word for sentence in found for word in sentence.words]
    spoken = [word for word in words if word != STAND_IN and not word[0].isdecimal()]
    return Measured(len(found), len(words), len(spoken), sum(syllables(word, language) for word in spoken))


def score(measured: Measured, language: Language) -> float:
    """Kandel-Moles or Amstad. Raises ZeroDivisionError where there are no words."""
    length = measured.words / measured.sentences
    weight = measured.syllables / measured.spoken
    if language == "fr":
        return 207 - 1.015 * length - 73.6 * weight
    return 180 - length - 58.5 * weight


def scores(subject: Subject) -> Iterator[Score]:
    """The scores of every file whose sentences are many enough, file by file, French first."""
    texts: defaultdict[tuple[str, Language], list[str]] = defaultdict(list)
    for side in sides(subject):
        if side.role in PROSE:
            texts[side.written.file, side.language].append(side.scalar.text)
    for (file, language), found in texts.items():
        measured = measure(found, language)
        if measured.spoken >= LEAST_WORDS:
            yield Score(file, language, measured, score(measured, language))
