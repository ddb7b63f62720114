"""What was written otherwise, entry by entry, whether or not it reaches anybody's guide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from itertools import zip_longest

from engine.compare.versions import Version
from engine.expression.nodes import Expression
from engine.model.library import Content
from engine.problems import Span
from engine.text import Text


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that was added (``before`` None), removed (``after`` None) or written otherwise.

    ``kind``: what it is (``parameter``, ``question``); ``path``: where in it, as its fields and keys are called.
    """

    kind: str
    name: str
    path: tuple[object, ...]
    before: object
    after: object


_SHARED = ("types", "sources", "authorities", "redress", "documents", "glossary", "parameters")
_HEAD = (
    "status",
    "title",
    "summary",
    "introduction",
    "updated",
    "review_by",
    "content_owner",
    "assistance",
    "phases",
)
_SIDE = frozenset({"span", "name_span", "group_span", "subject_span"})


def shared(old: Content, new: Content) -> Iterator[Edit]:
    """What differs in the entries that procedures share."""
    for kind in _SHARED:
        yield from _entries(kind, getattr(old, kind), getattr(new, kind))


def own(old: Version, new: Version) -> Iterator[Edit]:
    """What differs in a procedure: its head, questions, tables and values. Steps are told by the guides themselves."""
    one, other = old.procedure, new.procedure
    for name in _HEAD:
        yield from _inside("procedure", "", (name,), getattr(one, name), getattr(other, name))
    yield from _entries("question", old.program.questions, new.program.questions)
    yield from _entries("table", old.program.terms.tables, new.program.terms.tables)
    for name, value in old.program.values.items():
        if name in new.program.values:
            after = new.program.values[name]
            if _written(value.expression) != _written(after.expression):
                yield Edit("value", name, (), value.expression, after.expression)
            for part in ("label", "because"):
                yield from _inside("value", name, (part,), getattr(value, part), getattr(after, part))


def _written(node: Expression) -> object:
    """An expression as it is written, without its place: other values in it are not looked into."""
    return (type(node), *(_plain(getattr(node, each.name)) for each in fields(node) if each.name not in _SIDE))


def _plain(part: object) -> object:
    if isinstance(part, tuple) and type(part) is tuple:
        return tuple(map(_plain, part))
    return _written(part) if isinstance(part, Expression) else part


def _entries(kind: str, old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[Edit]:
    for name, entry in old.items():
        if name not in new:
            yield Edit(kind, name, (), entry, None)
        else:
            yield from _inside(kind, name, (), entry, new[name])
    for name, entry in new.items():
        if name not in old:
            yield Edit(kind, name, (), None, entry)


def _figures(rows: object) -> object:
    """The figures of a parameter, each by the whole of its key."""
    assert isinstance(rows, Mapping)
    found: dict[tuple[object, ...], object] = {}
    for exact, (thresholds, figures) in rows.items():
        found |= {(*exact, *key): each for key, each in zip_longest(((t,) for t in thresholds), figures, fillvalue=())}
    return found


def _inside(kind: str, name: str, path: tuple[object, ...], old: object, new: object) -> Iterator[Edit]:
    """The smallest parts that differ."""
    if old == new or isinstance(old, Span):
        return
    if path[-1:] == ("rows",) and kind == "parameters":
        old, new = _figures(old), _figures(new)
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for key in {**old, **new}:
            yield from _inside(kind, name, (*path, key), old.get(key), new.get(key))
    elif type(old) is type(new) and is_dataclass(old) and not isinstance(old, Text | type | Expression):
        for each in fields(old):
            if each.name not in _SIDE:
                yield from _inside(kind, name, (*path, each.name), getattr(old, each.name), getattr(new, each.name))
    elif type(old) is tuple and type(new) is tuple and len(old) == len(new):
        for place, pair in enumerate(zip(old, new, strict=True), start=1):
            yield from _inside(kind, name, (*path, place), *pair)
    else:
        yield Edit(kind, name, path, old, new)
