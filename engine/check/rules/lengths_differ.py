"""L006: one language says much more than the other: probably a sentence is missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.check.language.prose import masked, sentences
from engine.check.language.sides import PROSE, role
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_CODE = "L006"
_RATIO: Final = 1.75
_DIFFERENCE: Final = 40
"""Letters. Translations of short texts differ by more than any ratio tells."""


def find(subject: Subject) -> Iterator[Problem]:
    """Texts with nearly twice as many letters in one language."""
    for text in subject.texts:
        if role(text) not in PROSE:
            continue
        french, german = _letters(text.fr.text), _letters(text.de.text)
        short, long_ = sorted((french, german))
        if long_ - short > _DIFFERENCE and long_ > _RATIO * short:
            scalar, other = (text.fr, text.de) if french < german else (text.de, text.fr)
            yield problem(
                _CODE,
                scalar.span,
                severity=Severity.warning,
                related=[other.span],
                fr=len(sentences(text.fr.text, "fr")),
                de=len(sentences(text.de.text, "de")),
            )


def _letters(text: str) -> int:
    return sum(map(str.isalpha, masked(text)))


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Un texte bien plus long dans une langue",
        message="Une langue en dit bien plus que l'autre (phrases : {fr} en français, {de} en allemand). "
        "Manque-t-il une phrase ici ?",
        why="Quand un texte est presque deux fois plus long que l'autre, il manque en général une phrase.",
        repair="Comparez les deux textes phrase par phrase et ajoutez ce qui manque.",
    ),
    de=Words(
        title="Ein Text ist in einer Sprache viel länger",
        message="Eine Sprache sagt viel mehr als die andere (Sätze: {fr} auf Französisch, {de} auf Deutsch). "
        "Fehlt hier ein Satz?",
        why="Ist ein Text fast doppelt so lang wie der andere, fehlt meistens ein Satz.",
        repair="Vergleichen Sie die beiden Texte Satz für Satz und ergänzen Sie, was fehlt.",
    ),
    bad="""\
summary:
  fr: Qui peut l'avoir, quand et à quel guichet. Apportez aussi vos anciens papiers et un justificatif de domicile.
  de: Wer sie bekommt, wann und an welchem Schalter.
""",
    good="""\
summary:
  fr: Qui peut l'avoir, quand et à quel guichet. Apportez vos papiers.
  de: Wer sie bekommt, wann und an welchem Schalter. Bringen Sie Ihren Ausweis mit.
""",
)
