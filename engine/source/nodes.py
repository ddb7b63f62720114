"""The marked tree: what a content file says, with the place of every key and value. All scalars are still text."""

from __future__ import annotations

import collections.abc
from dataclasses import dataclass, field
from typing import Any

from engine.problems import Span
from engine.source.places import place_of


@dataclass(frozen=True, slots=True, eq=False)
class Scalar:
    """A text. ``plain``: written without quotes; ``block``: written as a block (``|`` or ``>``)."""

    span: Span
    text: str
    plain: bool = True
    block: bool = False
    lines: tuple[str, ...] = field(default=(), repr=False)
    """The lines of the whole file, shared by all its scalars, so that a part of a text can be found again."""

    def at(self, start: int, end: int | None = None) -> Span:
        """The place of ``text[start:end]`` in the file; the whole scalar where its writing hides it (folded quotes)."""
        return place_of(self.span, self.text, self.plain, self.lines, start, end)


@dataclass(frozen=True, slots=True, eq=False)
class Sequence:
    """A list. ``flow``: written in brackets."""

    span: Span
    items: tuple[Node, ...]
    flow: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Map:
    """Keys with their values, in the order of the file. Keys are unique identifiers. ``flow``: written in braces."""

    span: Span
    entries: tuple[tuple[Scalar, Node], ...]
    flow: bool = False
    refused: frozenset[str] = frozenset()
    """Keys that are written, but whose value, or whose spelling, was refused with a remark."""
    _by_name: dict[str, tuple[Scalar, Node]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_name", {entry[0].text: entry for entry in self.entries})

    def get(self, key: str) -> Node | None:
        """The value under ``key``, or None."""
        entry = self._by_name.get(key)
        return entry[1] if entry else None

    def key(self, key: str) -> Scalar | None:
        """The key itself as written in the file, or None."""
        entry = self._by_name.get(key)
        return entry[0] if entry else None

    def entry(self, key: str) -> tuple[Scalar, Node]:
        """The key as written and its value. Raises KeyError when there is none."""
        return self._by_name[key]

    def keys(self) -> tuple[str, ...]:
        """All keys, in the order of the file."""
        return tuple(self._by_name)

    def __contains__(self, key: object) -> bool:
        return key in self._by_name


Node = Scalar | Sequence | Map


@dataclass(frozen=True, slots=True)
class Document:
    """One content file: its path as shown to people, its text and its tree."""

    file: str
    text: str
    root: Map


class PlainText(str):
    """A text written without quotes and not as a block: only such a text may be read as a number or a boolean."""

    __slots__ = ()


def plain(node: Node) -> Any:
    """The same data as dicts, lists and texts, for the schema validator; unquoted scalars become :class:`PlainText`."""
    if isinstance(node, Scalar):
        return PlainText(node.text) if node.plain else node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in node.entries}


def locate(root: Node, path: collections.abc.Iterable[str | int]) -> tuple[Node, Span]:
    """The node at a JSON path, and the place of its key (its own place in a list or at the root).

    Raises LookupError when nothing is there.
    """
    node, span = root, root.span
    for part in path:
        node, span = _child(node, part)
    return node, span


def _child(node: Node, part: str | int) -> tuple[Node, Span]:
    if isinstance(node, Sequence) and isinstance(part, int):
        child = node.items[part]
        return child, child.span
    if isinstance(node, Map) and isinstance(part, str) and part in node:
        key, child = node.entry(part)
        return child, key.span
    raise LookupError(part)
