"""The texts of a subject one language at a time, with the role each plays in its entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from engine.check.rule import Subject, Written
from engine.source import Scalar
from engine.text import LANGUAGES, Language

PROSE: Final = frozenset(
    {
        *("summary", "introduction", "ask", "hint", "why", "because", "text", "reason", "alternative", "reasons"),
        *("identification", "silence", "cross_border", "processing_time", "not_applicable", "note"),
    }
)
"""Whole sentences that a person reads."""
HEADINGS: Final = frozenset({"title", "short", "label"})
"""Wordings of the editor that are no sentences. Names of offices, documents and sources are not among them."""


@dataclass(frozen=True, slots=True)
class Side:
    """One language of a text."""

    written: Written
    language: Language
    scalar: Scalar
    role: str


def role(text: Written) -> str:
    """What a text is for: the last key that leads to it, or a word for the groups of free keys.

    ``phrase`` (of an option), ``reasons`` (of a figure), ``term`` (of the glossary), ``name`` (a source's title too).
    """
    keys = [key for key in text.path if isinstance(key, str)]
    if not keys:
        return ""
    if keys[0] == "types":
        return "phrase"
    if keys[0] == "glossary" and len(keys) == 2:
        return "term"
    if len(keys) > 1 and keys[-2] == "reasons":
        return "reasons"
    return "name" if keys[0] == "sources" and keys[-1] == "title" else keys[-1]


@lru_cache(maxsize=2)
def sides(subject: Subject) -> tuple[Side, ...]:
    """Both languages of every text, apart from the terms of the glossary; collected once for all rules."""
    return tuple(_sides(subject))


def _sides(subject: Subject) -> Iterator[Side]:
    for text in subject.texts:
        kind = role(text)
        if kind != "term":
            for language in LANGUAGES:
                yield Side(text, language, text.fr if language == "fr" else text.de, kind)
