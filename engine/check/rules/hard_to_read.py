"""L016: a file whose texts are hard to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from engine.check.language.prose import Sentence, sentences
from engine.check.language.readability import LEAST_WORDS, measure, score, scores
from engine.check.language.sides import PROSE, Side, sides
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.text import Language

_CODE = "L016"
LEAST: Final[Mapping[Language, int]] = {"fr": 60, "de": 50}
"""60 is plain language by both formulas. The official compounds of German offices cost ten points nobody can save."""
_TELLING_WORDS: Final = 8


def find(subject: Subject) -> Iterator[Problem]:
    """Files below the threshold, each at its hardest sentence."""
    low = {(each.file, each.language): each for each in scores(subject) if each.score < LEAST[each.language]}
    for (file, language), each in low.items():
        texts = [
            side
            for side in sides(subject)
            if side.role in PROSE and side.language == language and side.written.file == file
        ]
        side, sentence = max(
            ((side, sentence) for side in texts for sentence in sentences(side.scalar.text, language)),
            key=lambda found: _hardness(*found),
        )
        place = side.scalar.at(sentence.start, sentence.end)
        least, reached = LEAST[language], round(each.score)
        yield problem(_CODE, place, severity=Severity.warning, key=language, score=reached, least=least)


def _hardness(side: Side, sentence: Sentence) -> float:
    """How hard a sentence is; a very short one tells nothing."""
    measured = measure([side.scalar.text[sentence.start : sentence.end]], side.language)
    return -score(measured, side.language) if measured.spoken >= _TELLING_WORDS else -1000


_HARD_FR = (
    "L'établissement d'une autorisation individuelle transfrontalière nécessite préalablement "
    "la présentation de justificatifs administratifs correspondants."
)
_HARD_DE = (
    "Die Ausstellung einer grenzüberschreitenden Einzelgenehmigung erfordert grundsätzlich "
    "die Vorlage entsprechender verwaltungsrechtlicher Nachweisunterlagen."
)
_EASY_FR = "Vous avez besoin de cette carte pour passer la frontière. Montrez vos papiers au guichet."
_EASY_DE = "Sie brauchen diese Karte an der Grenze. Zeigen Sie am Schalter Ihren Ausweis und einen Brief."


def _page(french: str, german: str) -> str:
    """A summary long enough for the formulas."""
    times = 2 + LEAST_WORDS // 10
    return f"summary:\n  fr: |\n    {' '.join([french] * times)}\n  de: |\n    {' '.join([german] * times)}\n"


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Textes difficiles à lire",
        message="Les textes « {key} » de ce fichier ont {score} points de lisibilité ; il en faut {least}. "
        "La phrase la plus difficile est ici.",
        why="Les formules de Kandel et Moles (français) et d'Amstad (allemand) "
        "comptent la longueur des phrases et des mots. "
        "Moins de points, c'est plus de lecteurs qui ne comprennent pas.",
        repair="Coupez les phrases longues, préférez les mots courts et les verbes aux noms. "
        "Les termes officiels restent : expliquez-les.",
    ),
    de=Words(
        title="Schwer lesbare Texte",
        message="Die Texte „{key}“ dieser Datei haben {score} Punkte für Lesbarkeit; nötig sind {least}. "
        "Hier steht der schwerste Satz.",
        why="Die Formeln von Kandel und Moles (Französisch) und von Amstad (Deutsch) "
        "zählen die Länge der Sätze und Wörter. "
        "Weniger Punkte heißt: Mehr Menschen verstehen den Text nicht.",
        repair="Teilen Sie lange Sätze, nehmen Sie kurze Wörter und lieber Verben als Hauptwörter. "
        "Amtliche Begriffe bleiben: Erklären Sie sie.",
    ),
    bad=_page(_HARD_FR, _HARD_DE),
    good=_page(_EASY_FR, _EASY_DE),
)
