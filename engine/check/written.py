"""Every text in both languages of a file, with the keys that lead to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.check.rule import Written
from engine.source import Document, Map, Node, Scalar, Sequence

_Path = tuple[str | int, ...]


def written(files: Iterable[Document]) -> tuple[Written, ...]:
    """The texts of the files, from top to bottom."""
    return tuple(text for file in files for text in _texts(file.file, file.root, ()))


def _texts(file: str, node: Node, path: _Path) -> Iterator[Written]:
    if isinstance(node, Sequence):
        for place, item in enumerate(node.items):
            yield from _texts(file, item, (*path, place))
    elif isinstance(node, Map):
        fr, de = node.get("fr"), node.get("de")
        if isinstance(fr, Scalar) and isinstance(de, Scalar):
            yield Written(file, path, fr, de)
        for key, value in node.entries:
            if not isinstance(value, Scalar):
                yield from _texts(file, value, (*path, key.text))
