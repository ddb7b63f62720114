"""Dates and figures in French and German sentences, in one form for both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from engine.check.language.prose import listed, masked
from engine.text import Language

_MONTHS: Final[Mapping[Language, tuple[str, ...]]] = {
    "fr": listed("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "de": listed("januar februar märz april mai juni juli august september oktober november dezember"),
}
_NUMBERS: Final[Mapping[Language, tuple[str, ...]]] = {
    # What begins with it means the number, alone, as an ordinal or in a compound: "troisième", "Zweimonatsfrist".
    "fr": (
        *("une?|premi|uni", "deux|second|double", "trois|tiers|tripl", "quatr|quart", "cinq", "six", "sept"),
        *("huit", "neuf|neuv", "dix|dizaine", "onz", "douz"),
    ),
    "de": (
        *("ein|erst", "zwei|beide|doppelt|halb|hälft", "drei|dritt", "vier", "fünf", "sechs", "sieb", "acht", "neun"),
        *("zehn|zehnt", "elf", "zwölf"),
    ),
}
# A short word is a number only when it stands alone: "dix" is no beginning of "dixit", but "ein" is one of "einjährig".
_NUMBER_WORD: Final[Mapping[Language, tuple[re.Pattern[str], ...]]] = {
    language: tuple(re.compile(rf"\b(?:{stems})", re.IGNORECASE) for stems in _NUMBERS[language])
    for language in ("fr", "de")
}
_DAY = r"(?P<day>\d{1,2})"
_YEAR = r"(?P<year>\d{4})"
_GAP = r"[ \u00a0\u202f\n]+"


def _dates(language: Language) -> re.Pattern[str]:
    """A day, month and year, or two of them: "1er mai 2026", "31. Dezember", "mai 2026", "01.05.2026"."""
    months = "|".join(_MONTHS[language])
    mark = r"(?:er)?" if language == "fr" else r"\."
    named = rf"(?:\b{_DAY}{mark}{_GAP})?(?P<month>{months})\b(?:{_GAP}{_YEAR}\b)?"
    figures = r"\b(?P<day2>\d{1,2})[./](?P<month2>\d{1,2})[./](?P<year2>\d{4})\b|\b(?P<iso>\d{4}-\d{2}-\d{2})\b"
    return re.compile(rf"{named}|{figures}", re.IGNORECASE)


_DATE: Final[Mapping[Language, re.Pattern[str]]] = {"fr": _dates("fr"), "de": _dates("de")}
_DIGIT = re.compile(r"\d")
_FIGURE = re.compile(r"\d{1,3}(?:[ \u00a0\u202f'’.]\d{3})+(?![\d])(?:,\d+)?|\d+(?:[.,]\d+)?")
_THOUSANDS = re.compile(r"(?<=\d)[ \u00a0\u202f'’.](?=\d{3}(?:\D|$))")


@dataclass(frozen=True, slots=True)
class Found:
    """A date or a figure at ``start`` up to ``end`` of its text. ``value`` is the same text in both languages."""

    start: int
    end: int
    value: str


@lru_cache(maxsize=8192)
def dates(text: str, language: Language) -> tuple[Found, ...]:
    """The dates of a text: ``2026-05-01``, ``2026-05`` or ``--05-01``. A month by its name alone is none."""
    if _DIGIT.search(text) is None:
        return ()
    return tuple(found for match in _DATE[language].finditer(masked(text)) if (found := _date(match, language)))


def _date(found: re.Match[str], language: Language) -> Found | None:
    if found["iso"]:
        return Found(found.start(), found.end(), found["iso"])
    if found["month2"]:
        day, month, year = found["day2"], found["month2"], found["year2"]
    else:
        day, year = found["day"], found["year"]
        month = str(_MONTHS[language].index(found["month"].lower()) + 1)
    if day is None and year is None:
        return None
    written = f"{year or '-'}-{int(month):02}" + (f"-{int(day):02}" if day else "")
    return Found(found.start(), found.end(), written)


@lru_cache(maxsize=8192)
def figures(text: str, language: Language) -> tuple[Found, ...]:
    """The figures of a text in digits, dates apart: ``1000``, ``2.5``. Those in names of forms and laws are figures."""
    if _DIGIT.search(text) is None:
        return ()
    clean = masked(text)
    for found in dates(text, language):
        clean = clean[: found.start] + " " * (found.end - found.start) + clean[found.end :]
    return tuple(Found(found.start(), found.end(), _plain(found.group())) for found in _FIGURE.finditer(clean))


def _plain(written: str) -> str:
    """One form for "1 000", "1.000" and "1'000", and for "2,50" and "2.5"."""
    whole, _, rest = _THOUSANDS.sub("", written).replace(",", ".").partition(".")
    whole, rest = whole.lstrip("0") or "0", rest.rstrip("0")
    return f"{whole}.{rest}" if rest else whole


def in_words(value: str, text: str, language: Language) -> bool:
    """Whether a figure up to twelve stands in a text as a word."""
    if not value.isdecimal() or not 1 <= int(value) <= len(_NUMBERS[language]):
        return False
    return _NUMBER_WORD[language][int(value) - 1].search(masked(text)) is not None


def missing(found: tuple[Found, ...], text: str, other: Language, there: tuple[Found, ...]) -> Iterator[Found]:
    """What of ``found`` the text in the other language has neither in digits (``there``) nor in words."""
    known = {each.value for each in there}
    told: set[str] = set()
    for each in found:
        if each.value not in known | told and not in_words(each.value, text, other):
            told.add(each.value)
            yield each
