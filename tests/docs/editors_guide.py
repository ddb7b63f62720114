"""The guide for editors as data: its chapters, their examples, and the library that the examples build step by step."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from engine.text import LANGUAGES, Language

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "editors"
PROCEDURE = "culture/library_card.yaml"
EXAMPLES = ("whole", "file", "refused", "found", "message", "compare")
"""What an example is: a whole file; entries that come to a file; what is refused, or found, with this code in place of
what stands there so far; the message that the example before it gets; a part of a comparison of two days."""
_FENCE = re.compile(
    r"^```(?P<word>yaml|text) (?P<kind>\w+)=(?P<detail>\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
_SECTION = re.compile(r"^(?=[a-z_]+:)", re.MULTILINE)
_ENTRY = re.compile(r"^(?=  \w+:)", re.MULTILINE)
_LISTS = frozenset({"tree", "phases", "milestones", "sign_offs", "title", "summary"})
"""Sections that an example replaces as a whole; of the others, entry by entry."""


class Example(NamedTuple):
    chapter: int
    kind: str
    detail: str
    text: str


class Moment(NamedTuple):
    """An example with the files as they stood just before it."""

    example: Example
    before: dict[str, str]


@cache
def pages(language: Language) -> dict[int, Path]:
    """The chapters by their numbers."""
    found = sorted((FOLDER / language).glob("[0-9][0-9]-*.md"))
    return {int(path.name[:2]): path for path in found}


@cache
def examples(language: Language) -> tuple[Example, ...]:
    """The examples of all chapters, in reading order."""
    return tuple(
        Example(number, *found.group("kind", "detail", "text"))
        for number, path in pages(language).items()
        for found in _FENCE.finditer(path.read_text("utf-8"))
    )


def moments(language: Language) -> Iterator[Moment]:
    """Each example with the library that the examples before it have built."""
    files: dict[str, str] = {}
    for example in examples(language):
        yield Moment(example, dict(files))
        if example.kind in ("whole", "file"):
            files = with_example(files, example)


@cache
def library(chapter: int) -> dict[str, str]:
    """The files at the end of a chapter."""
    files: dict[str, str] = {}
    for example in examples(LANGUAGES[0]):
        if example.chapter <= chapter and example.kind in ("whole", "file"):
            files = with_example(files, example)
    return files


def with_example(files: dict[str, str], example: Example) -> dict[str, str]:
    """The files once an example has been written into them."""
    name = example.detail if example.kind in ("whole", "file") else PROCEDURE
    text = example.text if example.kind == "whole" else _merged(files.get(name, ""), example.text)
    return {**files, name: text}


def _merged(text: str, example: str) -> str:
    sections = _parts(text, _SECTION)
    for key, section in _parts(example, _SECTION).items():
        whole = key in _LISTS or key not in sections or not _ENTRY.search(section)
        entries = {**_parts(sections.get(key, ""), _ENTRY), **_parts(section, _ENTRY)}
        sections[key] = section if whole else "".join(entries.values())
    return "".join(sections.values())


def _parts(text: str, at: re.Pattern[str]) -> dict[str, str]:
    """A text cut before each key, by the key."""
    return {part.split(":")[0].strip(): part.rstrip("\n") + "\n" for part in at.split(text) if part.strip()}
