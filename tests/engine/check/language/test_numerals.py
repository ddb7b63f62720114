"""Dates and figures: written as each language writes them, read as the same."""

import pytest

from engine.check.language.numerals import dates, figures, in_words, missing
from engine.text import Language


def values(found: object) -> list[str]:
    assert isinstance(found, tuple)
    return [each.value for each in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "le 1er septembre 2026", ["2026-09-01"]),
        ("de", "am 1. September 2026", ["2026-09-01"]),
        ("fr", "avant le 31 décembre", ["--12-31"]),
        ("de", "vor dem 31. Dezember", ["--12-31"]),
        ("fr", "en mai 2026", ["2026-05"]),
        ("de", "im Mai 2026", ["2026-05"]),
        ("fr", "le 01/05/2026", ["2026-05-01"]),
        ("de", "am 01.05.2026", ["2026-05-01"]),
        ("de", "seit 2026-05-01", ["2026-05-01"]),
        ("fr", "chaque décembre", []),
        ("fr", "12 maisons", []),
    ],
)
def test_dates(language: Language, text: str, expected: list[str]) -> None:
    assert values(dates(text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "1 000 euros, 12,50 €", ["1000", "12.5"]),
        ("de", "1.000 Euro, 12,50 €", ["1000", "12.5"]),
        ("fr", "1\u202f000\u00a0000", ["1000000"]),
        ("de", "CHF 1'200.–", ["1200"]),
        ("fr", "formulaire R0100, art. 50 § 1", ["100", "50", "1"]),
        ("fr", "le 3 mai 2026, à 9 h", ["9"]),
        ("fr", "le 0800 1000 4800", ["800", "1000", "4800"]),
        ("fr", "dès {start_65}, [ici](https://example.org/2026)", []),
        ("de", "die 13. Rente", ["13"]),
    ],
)
def test_figures(language: Language, text: str, expected: list[str]) -> None:
    assert values(figures(text, language)) == expected


@pytest.mark.parametrize(
    ("value", "text", "language", "expected"),
    [
        ("12", "douze mois", "fr", True),
        ("3", "le troisième mois", "fr", True),
        ("2", "eine Zweimonatsfrist", "de", True),
        ("2", "am zweiten Tag", "de", True),
        ("2", "am dritten Tag", "de", False),
        ("13", "treize mois", "fr", False),
        ("2.5", "deux", "fr", False),
    ],
)
def test_figures_in_words(value: str, text: str, language: Language, expected: bool) -> None:
    assert in_words(value, text, language) is expected


def test_what_is_missing_is_told_once_with_its_place() -> None:
    text = "Entre 60 et 24 mois, puis 60 jours."
    other = "Zwischen 24 Monaten."
    (found,) = missing(figures(text, "fr"), other, "de", figures(other, "de"))
    assert text[found.start : found.end] == "60"
