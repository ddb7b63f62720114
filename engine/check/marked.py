"""Walks over marked files."""

from __future__ import annotations

from collections.abc import Iterator

from engine.source import Map, Node, Scalar, Sequence


def scalars(node: Node | None) -> Iterator[Scalar]:
    """Every scalar below a node, keys aside, from top to bottom."""
    match node:
        case Scalar():
            yield node
        case Sequence(items=items):
            for item in items:
                yield from scalars(item)
        case Map(entries=entries):
            for _, value in entries:
                yield from scalars(value)


def maps(node: Node) -> Iterator[Map]:
    """Every mapping below a node, itself included, from top to bottom."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from maps(item)
    elif isinstance(node, Map):
        yield node
        for _, value in node.entries:
            yield from maps(value)


def sequences(node: Node) -> Iterator[Sequence]:
    """Every list below a node, itself included, from top to bottom."""
    below: tuple[Node, ...] = ()
    match node:
        case Sequence(items=items):
            yield node
            below = items
        case Map(entries=entries):
            below = tuple(value for _, value in entries)
    for child in below:
        yield from sequences(child)


def words(node: Node, key: str) -> tuple[str, str] | None:
    """The text under a key of an entry in French and German, blanks and capitals aside; None where there is none."""
    text = node.get(key) if isinstance(node, Map) else None
    fr, de = (text.get("fr"), text.get("de")) if isinstance(text, Map) else (None, None)
    if not isinstance(fr, Scalar) or not isinstance(de, Scalar):
        return None
    return _plain(fr.text), _plain(de.text)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
