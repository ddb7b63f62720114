"""What the files declare, and where they mention it: read from the files as they are written.

Also what no procedure reaches counts: an office named by a step that nobody gets is mentioned; the step is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from engine.check.rule import Subject
from engine.model.decode.context import LIBRARY_SECTIONS, SCOPED_SECTIONS
from engine.model.decode.library import domain_of
from engine.problems import Problem, Severity, Span, problem
from engine.source import Document, Map, Node, Scalar, Sequence
from engine.text import PlaceholderError, placeholders

Path = tuple[str, ...]
"""The keys that lead to a node, places in lists left out."""

_READ: Final = "read"
"""Values, tables and parameters are read by name in expressions and texts."""
_BY_KEY: Final[Mapping[str, tuple[str, ...]]] = {
    "sources": ("sources",),
    "documents": ("documents",),
    "id": ("documents",),
    "any_of": ("documents",),
    "authority": ("authorities",),
    "confirm_with": ("authorities",),
    "not_found": ("authorities",),
    "content_owner": ("authorities",),
    "assistance": ("authorities",),
    "by": ("authorities", _READ),
    "redress": ("redress",),
    "of": ("types",),
    "inputs": ("types",),
    "outputs": ("types",),
    "keys": ("types",),
    "do": ("steps",),
    "unknown": ("steps",),
    "include": ("trees",),
    "stop": ("outcomes",),
    "ask": ("questions",),
    "each": ("questions",),
    "is": ("authorities", _READ),
}
"""What a name under a key is the name of."""
# fmt: off
_NAMELESS: Final = frozenset({
    "basis", "calendar", "checked_on", "country", "currency", "form", "hit", "kind", "languages",
    "max", "min", "only", "phase", "phases", "procedure", "reference", "review_by", "rows",
    "sensitivity", "status", "type", "unordered", "updated", "url", "url_opened", "valid_from",
    "value", "verified_on", "verified_until",
})
# fmt: on
"""Keys whose values are written, not named. Under every other key stands something that is read."""
_WORD: Final = re.compile(r"[^\W\d]\w*")
_VALUED: Final = frozenset({"values", "tables", "parameters"})
_NAMED_BY_THE_LANGUAGE: Final = frozenset({("types", "phase")})


@dataclass(frozen=True, slots=True)
class Entry:
    """Something declared. ``domain`` is None for what serves every procedure; ``own``: it belongs to one procedure."""

    section: str
    path: Path
    key: Scalar
    node: Node
    file: Document
    domain: str | None
    own: bool

    @property
    def name(self) -> str:
        """Its name."""
        return self.key.text

    def serves(self, file: str) -> bool:
        """Whether a file can mention it; what a procedure shares with others may speak of what is its own."""
        if self.domain is None or self.section in LIBRARY_SECTIONS:
            return True
        return domain_of(file) in (None, self.domain)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name somewhere in a file, under the keys of ``path``."""

    file: str
    path: Path


@dataclass(frozen=True, slots=True)
class Index:
    """All declarations in the order of the files, and all mentions by section and name."""

    entries: tuple[Entry, ...]
    mentions: Mapping[tuple[str, str], tuple[Mention, ...]]
    procedures: frozenset[str]
    """The files of procedures: none sees what is another one's own."""

    def of(self, section: str) -> tuple[Entry, ...]:
        """What a section declares, in every file."""
        return tuple(entry for entry in self.entries if entry.section == section)

    def mentioned(self, entry: Entry) -> bool:
        """Whether anything but the entry itself mentions it, where it can be seen."""
        section = _READ if entry.section in _VALUED else entry.section
        return any(
            entry.serves(mention.file)
            and not (entry.own and mention.file in self.procedures and mention.file != entry.file.file)
            and not (mention.file == entry.file.file and _within(mention.path, entry.path))
            for mention in self.mentions.get((section, entry.name), ())
        )


@lru_cache(maxsize=2)
def index(subject: Subject) -> Index:
    """The declarations and mentions of a subject, read once for all rules."""
    found: dict[tuple[str, str], list[Mention]] = {}
    for file in subject.files:
        for section, name, path in _mentions(file.root, (), ""):
            found.setdefault((section, name), []).append(Mention(file.file, path))
    entries = tuple(entry for file in subject.files for entry in _declared(file))
    procedures = frozenset(file.file for file in subject.files if "procedure" in file.root)
    return Index(entries, {key: tuple(places) for key, places in found.items()}, procedures)


def unused(subject: Subject, section: str, code: str) -> Iterator[Problem]:
    """The entries of a section that nothing mentions, as findings with the param ``name``.

    What belongs to one procedure is a warning; what is shared may serve a procedure to come, and is a notice.
    """
    known = index(subject)
    for entry in known.of(section):
        if (section, entry.name) not in _NAMED_BY_THE_LANGUAGE and not known.mentioned(entry):
            severity = Severity.warning if entry.own else Severity.notice
            yield problem(code, entry.key.span, severity=severity, name=entry.name)


def alike(entries: Iterable[tuple[object, Entry]], code: str, severity: Severity) -> Iterator[Problem]:
    """The entries that share something, as findings with the param ``name``, the first of them as the related place.

    Each entry comes with what it is compared by; None is like nothing.
    """
    first: dict[object, Entry] = {}
    for mark, entry in entries:
        if mark is None:
            continue
        other = first.setdefault(mark, entry)
        if other is not entry:
            related: tuple[Span, ...] = (other.key.span,)
            yield problem(code, entry.key.span, severity=severity, related=related, name=entry.name, other=other.name)


def _declared(file: Document) -> Iterator[Entry]:
    own = "procedure" in file.root
    for section in (*LIBRARY_SECTIONS, *SCOPED_SECTIONS):
        yield from _entries(file, section, file.root.get(section), (), own)


def _entries(file: Document, section: str, node: Node | None, path: Path, own: bool) -> Iterator[Entry]:
    for key, value in node.entries if isinstance(node, Map) else ():
        inside = (*path, section, key.text)
        yield Entry(section, inside, key, value, file, domain_of(file.file), own)
        if section == "questions" and isinstance(value, Map):  # a group has questions and values of its own
            for nested in ("questions", "values"):
                yield from _entries(file, nested, value.get(nested), inside, own)


def _mentions(node: Node, path: Path, key: str) -> Iterator[tuple[str, str, Path]]:
    """Every name in a node: the section it belongs to, the name, and where it stands."""
    if isinstance(node, Scalar):
        yield from _names(node, path, key)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _mentions(item, path, key)
    else:
        for word, value in node.entries:
            # The columns of a table and the keys of a figure are named freely: their types are what is mentioned.
            inner = key if key in ("inputs", "outputs", "keys") else word.text
            yield from _mentions(value, (*path, word.text), inner)


def _names(scalar: Scalar, path: Path, key: str) -> Iterator[tuple[str, str, Path]]:
    if key in ("fr", "de"):
        yield from ((_READ, name, path) for name in _placed(scalar.text))
        return
    for section in () if key in _NAMELESS else _BY_KEY.get(key, (_READ,)):
        yield from ((section, name, path) for name in _WORD.findall(scalar.text))


def _placed(text: str) -> Iterator[str]:
    """The names in braces."""
    if "{" not in text:
        return
    try:
        yield from (placeholder.name for placeholder in placeholders(text))
    except PlaceholderError:  # reported when the content is read
        return


def _within(inner: Path, outer: Path) -> bool:
    return inner[: len(outer)] == outer
