"""What a difference comes from: the changed entries that it reads, found in the content without any solver."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Final

from engine.compare.report import Cause, Difference
from engine.compare.views import View, Viewer
from engine.explain.sites import Sites, sites
from engine.expression.nodes import Call, Expression, Name, parts
from engine.model.procedure import Question
from engine.model.readings import tree_expressions

TODAY: Final[Cause] = ("today", "")
TREE: Final[Cause] = ("tree", "")
_SIDE: Final = frozenset({"span", "name_span", "group_span", "subject_span", "number"})


class Causes:
    """The causes of differences between two versions.

    A path through the tree rests on every stop before it: of several changes, some may be named for a step they do not
    move. None is left out.
    """

    def __init__(self, old: Viewer, new: Viewer) -> None:
        self.readers = _Reader(old), _Reader(new)
        self.changed = frozenset(_changed(old, new))

    def of(self, difference: Difference) -> tuple[Cause, ...]:
        """The changed entries a difference comes from; none where the place itself was written otherwise."""
        if difference.slot and difference.slot != "reasons":
            place = difference.subject, difference.slot
            one, other = (each.views.get(place) for each in self.readers)
            if one is None or other is None or _written(one) != _written(other):
                return ()
            read = {each for reader in self.readers for each in reader.shown(reader.views[place])}
            if difference.slot == "due":
                read.add(TODAY)
        else:
            read = {TREE, *(each for reader in self.readers for each in reader.way(difference))}
        return tuple(sorted(read & self.changed))


class _Reader:
    """What the places of one version read, through all values."""

    def __init__(self, viewer: Viewer) -> None:
        self.viewer = viewer
        self.views = viewer.views()
        self._program = viewer.version.program
        self._sites: Sites = sites(viewer.version.procedure)
        self._values: dict[str, frozenset[Cause]] = {}

    def shown(self, view: View) -> Iterator[Cause]:
        """Everything a place of the guide rests on."""
        for part in view.parts:
            nodes = [*part.content.reads, *(node for node, _ in part.guards)]
            for guards, node in part.lapsed.shown if part.lapsed is not None else ():
                nodes += [node, *(each for each, _ in guards)]
            for node in nodes:
                yield from self._read(node)

    def way(self, difference: Difference) -> Iterator[Cause]:
        """Everything the way to a step or an end rests on."""
        nodes: Iterable[Expression] = tree_expressions(self.viewer.version.procedure.tree)
        if difference.subject.kind == "step":
            above = [site.above for site in self._sites.steps.get(difference.subject.name, ())]
            above += self._sites.stops.values()
            nodes = [each.condition for way in above for each in way]
        for node in nodes:
            yield from self._read(node)

    def _read(self, node: Expression) -> Iterator[Cause]:
        for part in parts(node):
            match part:
                case Call(function="lookup", target=str(target)):
                    yield "parameters", target
                case Call(function="decide", target=str(target)):
                    yield "table", target
                case Name(name=name):
                    yield from self._name(name)

    def _name(self, name: str) -> frozenset[Cause]:
        terms = self._program.terms
        if name in terms.values:
            if name not in self._values:
                self._values[name] = frozenset({("value", name), *self._read(terms.values[name])})
            return self._values[name]
        kind = "question" if name in self._program.questions else "today" if name == "today" else "parameters"
        return frozenset({TODAY if kind == "today" else (kind, name)})


def _changed(old: Viewer, new: Viewer) -> Iterator[Cause]:
    """The entries of both versions that do not say the same, for themselves."""
    one, other = old.version.program, new.version.program
    if old.version.today != new.version.today:
        yield TODAY
    for name in {**one.terms.parameters, **other.terms.parameters}:
        both = name in one.terms.parameters and name in other.terms.parameters
        if not both or old.keys.parameter(name) != new.keys.parameter(name):
            yield "parameters", name
    for name, table in one.terms.tables.items():
        if name in other.terms.tables and old.keys.of(table) != new.keys.of(other.terms.tables[name]):
            yield "table", name
    for name, node in one.terms.values.items():
        after = other.terms.values.get(name)
        rewritten = after is not None and _written(node) != _written(after)
        if after is not None and rewritten and old.keys.expression(node) != new.keys.expression(after):
            yield "value", name
    for name, question in one.questions.items():
        if name in other.questions and accepted(question) != accepted(other.questions[name]):
            yield "question", name
    trees = old.version.procedure.tree, new.version.procedure.tree
    if _written(trees[0]) != _written(trees[1]) and old.keys.of(trees[0]) != new.keys.of(trees[1]):
        yield TREE


def accepted(question: Question) -> object:
    """What decides which answers a question accepts."""
    options = {option.id for option in question.options}
    return question.type.plain(), options, question.minimum, question.maximum, question.unknown is None


def _written(thing: object) -> Hashable:
    """Something as it is written, names as names, without its place."""
    if isinstance(thing, View):
        shown = ((part.guards, part.content) for part in thing.parts)
        return tuple((_written(guards), content.skeleton, _written(content.reads)) for guards, content in shown)
    if is_dataclass(thing) and not isinstance(thing, type):
        kept = (each.name for each in fields(thing) if each.name not in _SIDE)
        return (type(thing).__name__, *(_written(getattr(thing, name)) for name in kept))
    if isinstance(thing, Mapping):
        return tuple((name, _written(part)) for name, part in thing.items())
    if type(thing) is tuple:
        return tuple(map(_written, thing))
    return ("bool", thing) if isinstance(thing, bool) else thing
