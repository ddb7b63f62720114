"""Texts cut into blocks, sentences and words, at the places where they stand."""

import pytest

from engine.check.language.prose import blocks, masked, own_words, sentences, words
from engine.text import Language


def spoken(text: str, language: Language) -> list[str]:
    return [text[each.start : each.end] for each in sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Écrivez-le. Gardez une copie.", ["Écrivez-le.", "Gardez une copie."]),
        ("fr", "Vous hésitez ? Demandez !", ["Vous hésitez ?", "Demandez !"]),
        ("fr", "Selon l'art. 50, c'est tout. Voilà.", ["Selon l'art. 50, c'est tout.", "Voilà."]),
        ("fr", "Il a dit « Venez. » Je viens.", ["Il a dit « Venez. »", "Je viens."]),
        (
            "fr",
            "Le délai court dès le {start}. Après, c'est fini.",
            ["Le délai court dès le {start}.", "Après, c'est fini."],
        ),
        ("fr", "Voir www.info-retraite.fr. C'est gratuit.", ["Voir www.info-retraite.fr.", "C'est gratuit."]),
        ("fr", "**Attention.** Le délai court.", ["Attention.", "Le délai court."]),
        ("fr", "Une ligne\nqui continue. Fin.", ["Une ligne\nqui continue.", "Fin."]),
        ("de", "Ab dem 1. Januar gilt das. Danach nicht.", ["Ab dem 1. Januar gilt das.", "Danach nicht."]),
        ("de", "Die 2. Säule, z. B. Die Kasse hilft.", ["Die 2. Säule, z. B. Die Kasse hilft."]),
        ("de", "Nach Nr. 5 Abs. 2 zählt es. Gut.", ["Nach Nr. 5 Abs. 2 zählt es.", "Gut."]),
        ("de", "Das war im Jahr 2026. Danach nicht.", ["Das war im Jahr 2026.", "Danach nicht."]),
        ("de", "Ja. oder nein", ["Ja. oder nein"]),
    ],
)
def test_sentences_end_where_a_reader_stops(language: Language, text: str, expected: list[str]) -> None:
    assert [piece.strip("* ") for piece in spoken(text, language)] == expected


def test_items_of_a_list_and_headings_are_sentences() -> None:
    text = "## Apportez\nVos papiers :\n\n- une carte\n- un bail\n  signé\n\nMerci."
    assert spoken(text, "fr") == ["Apportez", "Vos papiers :", "une carte", "un bail\n  signé", "Merci."]
    assert [block.kind for block in blocks(text)] == ["heading", "paragraph", "item", "item", "paragraph"]


def test_an_elision_a_compound_a_figure_and_a_placeholder_are_one_word_each() -> None:
    (sentence,) = sentences("L'assurance, dites-le, vaut 1 000 euros dès {start}.", "fr")
    assert len(sentence.words) == 7


def test_masking_keeps_every_place() -> None:
    text = "Lisez [la page](https://example.org/a) de `code` avec **{start}** et ahv-iv.ch."
    clean = masked(text)
    assert len(clean) == len(text)
    assert clean.index("page") == text.index("page")
    assert words(clean) == ("Lisez", "la", "page", "de", "¤", "avec", "¤", "et", "¤")


def test_what_is_quoted_may_be_in_another_language() -> None:
    text = "Die „commission de recours“ (CRA) und « vous »"
    assert words(own_words(text)) == ("Die", "und")


def test_a_text_without_words_has_no_sentence() -> None:
    assert sentences(" \n\n", "fr") == ()
