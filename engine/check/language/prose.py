"""A text cut into blocks, sentences and words, each with its place in the text as it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from engine.text import Language


def listed(words: str) -> tuple[str, ...]:
    """A list of words, as it is easiest to read and to mend in a program."""
    return tuple(words.split())


STAND_IN: Final = "¤"
"""Stands for what is filled in or spelled by machine: a placeholder, an address, a piece of code."""

# Counted as one word: placeholders, code, addresses. Not words at all: link targets, bold, references like &nbsp;
_HIDDEN = re.compile(
    r"(?P<word>\{[^{}\n]*\}|`[^`\n]*`|https?://[^\s)»“]*[^\s).,;:»“]|(?:www\.|[\w.-]+@)[\w./-]*\w"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:fr|de|ch|eu|org|com|net|info)\b(?:/[\w./-]*\w)?)"
    r"|\]\([^()\n]*\)|\*\*|\[|\]|&#?\w+;"
)
# Most texts have none of it, and need no closer look.
_MARKED = re.compile(r"[{`\[*&@]|://|www\.|\w\.[a-z]")
_QUOTED = re.compile(r"«[^»]*»|„[^“”]*[“”]|\([^()]*\)")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+")
_WORD = re.compile(
    rf"[^\W\d_]+(?:[’'‑-][^\W\d_]+)*(?:[’'](?=[^\W\d_]|{STAND_IN}))?|\d+(?:[., \u00a0\u202f]\d+)*|{STAND_IN}"
)
_END = re.compile(r"[.!?…]+(?:[ \u00a0\u202f]?»)?[“”\")]*(?=\s|$)")
_LAST = re.compile(r"[\w.-]+$")
_ABBREVIATIONS: Final[Mapping[Language, frozenset[str]]] = {
    "fr": frozenset(listed("art al cf env etc ex p tél")),
    "de": frozenset(listed("abs art bzw ca dr evtl ff ggf gem inkl max mind nr st str tel usw vgl zzgl")),
}


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading or an item of a list, at ``start`` up to ``end``."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence at ``start`` up to ``end`` of its text, with its words; figures and placeholders are words too."""

    start: int
    end: int
    words: tuple[str, ...]


@lru_cache(maxsize=8192)
def masked(text: str) -> str:
    """The text with its marks and machine words blanked; every place stays where it was."""
    if _MARKED.search(text) is None:
        return text
    return _HIDDEN.sub(lambda found: (STAND_IN if found["word"] else " ").rjust(len(found.group())), text)


@lru_cache(maxsize=8192)
def own_words(text: str) -> str:
    """The masked text without what stands in quotes or parentheses: those may be in another language."""
    clean = masked(text)
    if "«" not in clean and "„" not in clean and "(" not in clean:
        return clean
    return _QUOTED.sub(lambda found: " " * len(found.group()), clean)


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a small Markdown text, from top to bottom."""
    found: list[Block] = []
    place, after_gap = 0, True
    for line in masked(text).split("\n"):
        end = place + len(line)
        if not line.strip():
            after_gap = True
        else:
            mark = _ITEM.match(line) or _HEADING.match(line)
            kind = "paragraph" if mark is None else "item" if _ITEM.match(line) else "heading"
            if mark is None and not after_gap and found[-1].kind != "heading":
                found[-1] = Block(found[-1].kind, found[-1].start, end)
            else:
                found.append(Block(kind, place + (mark.end() if mark else 0), end))
            after_gap = False
        place = end + 1
    return tuple(found)


@lru_cache(maxsize=8192)
def sentences(text: str, language: Language) -> tuple[Sentence, ...]:
    """The sentences of a text, headings and items of lists among them."""
    clean = masked(text)
    return tuple(
        Sentence(start, end, found)
        for block in blocks(text)
        for start, end in _pieces(clean, block, language)
        if (found := words(clean[start:end]))
    )


def words(clean: str) -> tuple[str, ...]:
    """The words of a masked text: an elision ("l'assurance") and a compound with hyphens are one word."""
    return tuple(_WORD.findall(clean))


def _pieces(clean: str, block: Block, language: Language) -> Iterator[tuple[int, int]]:
    start = block.start
    for found in _END.finditer(clean, block.start, block.end):
        if _ends(clean, found, start, block.end, language):
            yield _trimmed(clean, start, found.end())
            start = found.end()
    yield _trimmed(clean, start, block.end)


def _ends(clean: str, found: re.Match[str], start: int, end: int, language: Language) -> bool:
    """Whether a mark ends a sentence: not after a shortened word, a German ordinal, or before a small letter."""
    rest = clean[found.end() : end].lstrip()
    if rest[:1].islower():
        return False
    before = _LAST.search(clean[start : found.start()])
    if found.group() != "." or before is None:
        return True
    last = before.group().rpartition(".")[2].lower()
    ordinal = language == "de" and last.isdecimal() and len(last) <= 2
    initial = len(last) == 1 and last.isalpha()
    return not (ordinal or initial or ends_shortened(last, language))


def ends_shortened(word: str, language: Language) -> bool:
    """Whether a full stop after the word says that it is shortened."""
    return word.lower() in _ABBREVIATIONS[language]


def _trimmed(clean: str, start: int, end: int) -> tuple[int, int]:
    piece = clean[start:end]
    return end - len(piece.lstrip()), start + len(piece.rstrip())
