"""Syllables of known words, and the two formulas by hand-made counts."""

import pytest

from engine.check.language.readability import LEAST_WORDS, Measured, measure, score, scores
from engine.check.language.syllables import syllables
from engine.text import Language
from tests.engine.check.content import subject

FRENCH = """le des que août caisse suisse france âge demande:2 retraite:2 demandent:2 versent:1 étaient:2 paiement:2
souvent:2 patient:2 compétente:3 année:2 années:2 réel:2 réunion:3 européen:4 européenne:4 créer:2 aérien:3 naïf:2
employeur:3 payer:2 voyage:2 pays:2 québec:2 question:2 langue:1 langues:1 client:2 ouvrier:3 oublier:3 viable:2
juillet:2 œuvre:1 chaos:2 théâtre:2 allemagne:3 cotisation:4 invalidité:5 l'assurance:3 rendez-vous:3 parlent:1
cherchent:1 habitent:2 argent:2"""
GERMAN = """sie die see kind kreuz schweiz dienst ja rente:2 altersrente:4 versicherung:4 beantragen:4 geeignet:3
familie:4 information:5 quartal:2 neue:2 bauer:2 zuerst:2 europa:3 krankenkasse:4 wohnsitzstaat:3 häuser:2
freizügigkeit:4 system:2 italien:4 beurteilen:4 regelaltersgrenze:6 tätigkeit:3 prämie:3 gehen:2 geimpft:2
hinterbliebenenrente:7 versicherungsverlauf:6 iv-rente:3"""


def counted(listed: str) -> list[tuple[str, int]]:
    """Words with their syllables; those without a figure have one."""
    pairs = (word.partition(":") for word in listed.split())
    return [(word, int(count or 1)) for word, _, count in pairs]


@pytest.mark.parametrize(("word", "count"), counted(FRENCH))
def test_syllables_of_french_words(word: str, count: int) -> None:
    assert syllables(word, "fr") == count


@pytest.mark.parametrize(("word", "count"), counted(GERMAN))
def test_syllables_of_german_words(word: str, count: int) -> None:
    assert syllables(word, "de") == count


def test_a_word_has_a_syllable_at_least_and_capitals_change_nothing() -> None:
    assert syllables("n", "fr") == syllables("bzw", "de") == 1
    assert syllables("RETRAITE", "fr") == syllables("retraite", "fr")


@pytest.mark.parametrize(
    ("language", "sentences", "spoken", "expected"),
    [("fr", 10, 150, 86.45), ("de", 10, 180, 64.7), ("fr", 4, 190, 41.79), ("de", 4, 230, 20.45)],
)
def test_the_formulas(language: Language, sentences: int, spoken: int, expected: float) -> None:
    measured = Measured(sentences, 100, 100, spoken)
    assert score(measured, language) == pytest.approx(expected, abs=0.006)


def test_figures_and_placeholders_are_words_without_syllables() -> None:
    measured = measure(["Payez 20 euros avant le {start}. Merci."], "fr")
    assert measured == Measured(sentences=2, words=7, spoken=5, syllables=9)


def test_only_a_file_with_many_words_has_a_score() -> None:
    assert "world.yaml" not in {each.file for each in scores(subject())}
    piece = "Sie zeigen am Schalter Ihre Karte. "
    long_ = f"summary:\n  fr: Montrez votre carte.\n  de: |\n    {piece * (1 + LEAST_WORDS // 6)}\n"
    found = {(each.file, each.language): each for each in scores(subject(long_))}
    assert found["demo/pass.yaml", "de"].measured.spoken >= LEAST_WORDS
    assert found["demo/pass.yaml", "de"].score > 60
