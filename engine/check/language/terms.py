"""The terms of the glossary in running text: plurals and cases are found, German compounds too."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from engine.model.shared import Term
from engine.text import Language

_GAP: Final = r"[ \u00a0\u202f\n]+"
_GERMAN_ENDING: Final = re.compile(r"(?<=\w{3})(?:e[mnrs]?|n|s)$")
_UMLAUTS: Final = {"a": "[aä]", "o": "[oö]", "u": "[uü]", "au": "(?:au|äu)"}
_LAST_VOWEL: Final = re.compile(r"(?:au|a|o|(?<!e)u)(?=[^aeiouäöü]*$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording to be found in texts. A text without ``hint`` in small letters does not have it."""

    hint: str
    pattern: re.Pattern[str]

    def find(self, clean: str, lowered: str) -> re.Match[str] | None:
        """The first place in a masked text; ``lowered`` is the same in small letters."""
        return self.pattern.search(clean) if self.hint in lowered else None


def found_terms(terms: Iterable[Term], clean: str, language: Language) -> Iterator[tuple[Term, int, int]]:
    """The terms of a masked text, each with its first place; none that is only a part of a longer one."""
    lowered, found = clean.lower(), []
    for term in terms:
        match = _strict(term.text.of(language), language).find(clean, lowered)
        if match is not None:
            found.append((term, match.start(), match.end()))
    for term, start, end in found:
        if not any(a <= start and end <= b and b - a > end - start for _, a, b in found):
            yield term, start, end


def said(term: Term, language: Language) -> tuple[str, ...]:
    """How a language may word a term: the term itself, and what is right as its translation too."""
    return (term.text.of(language), *term.also[language])


def stands_in(wordings: Iterable[str], clean: str, language: Language) -> bool:
    """Whether one of the wordings stands in a masked text; in German also as a part of a compound."""
    lowered = clean.lower()
    return any(_loose(wording, language).find(clean, lowered) is not None for wording in wordings)


def avoided(term: Term, clean: str, language: Language) -> Iterator[tuple[int, int]]:
    """The places of what is not to be said for a term."""
    lowered = clean.lower() if term.avoid[language] else ""
    for wording in term.avoid[language]:
        sought = _strict(wording, language)
        if sought.hint in lowered:
            yield from (found.span() for found in sought.pattern.finditer(clean))


@lru_cache(maxsize=4096)
def _strict(wording: str, language: Language) -> Wording:
    pattern = _GAP.join(_WORD[language](word) for word in wording.split())
    return Wording(_hint(wording, language), re.compile(rf"\b{pattern}", re.IGNORECASE))


@lru_cache(maxsize=4096)
def _loose(wording: str, language: Language) -> Wording:
    if language == "fr":
        return _strict(wording, language)
    # Further words may be written on: "Einsprachefrist"; and each may have an ending.
    pattern = rf"\w*{_GAP}".join(_stem(word) for word in wording.split())
    return Wording(_hint(wording, language), re.compile(pattern, re.IGNORECASE))


def _hint(wording: str, language: Language) -> str:
    """The longest piece that every form of the wording has: no ending, no apostrophe, no vowel that may change."""
    pieces = [re.split(r"['’]", word)[-1].lower() for word in wording.split()]
    if language == "de":
        pieces = [_LAST_VOWEL.split(_GERMAN_ENDING.sub("", piece))[0] for piece in pieces]
    return max(pieces, key=len)


def _french(word: str) -> str:
    written = re.sub("['’]", "['’]", re.escape(word))
    return rf"{written}(?:e?s|x|e)?\b" if word[-1:].isalpha() else written


def _german(word: str) -> str:
    ending = r"\w{0,3}\b" if word[-1:].isalpha() and not word.isupper() else ""
    return _stem(word) + ending


def _stem(word: str) -> str:
    """A German word without its ending; the vowel that a plural changes may be changed: "Antrag", "Anträge"."""
    if not word[-1:].isalpha() or word.isupper():
        return re.escape(word)
    stem = re.escape(_GERMAN_ENDING.sub("", word))
    return _LAST_VOWEL.sub(lambda found: _UMLAUTS[found.group().lower()], stem)


_WORD: Final[Mapping[Language, Callable[[str], str]]] = {"fr": _french, "de": _german}
