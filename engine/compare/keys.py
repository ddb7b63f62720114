"""Whether two pieces of content say the same, however they are written: keys that are equal then.

A name counts as what it stands for: values may be renamed, moved between files or written out, and their keys stay.
Places in files are left aside.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import get_args

from engine.compare.versions import Version
from engine.compile.lookups import version_on
from engine.expression.nodes import Call, Expression, Literal, Name, children, parts
from engine.model.procedure import Value
from engine.model.shared import Parameter
from engine.problems import Span
from engine.text import LANGUAGES, Placeholder, Text, placeholders

_NODES = get_args(Expression)
_PLACES = frozenset({"span", "name_span", "group_span", "subject_span"})
_SILENT: Mapping[str, frozenset[str]] = {
    "Match": frozenset({"subject"}),
    "Question": frozenset({"name"}),
    "Value": frozenset({"name"}),
}
"""Names that say nothing of their own."""


@dataclass(frozen=True, slots=True)
class Content:
    """What one place of a guide shows. ``skeleton``: with its figures left open, which ``reads`` fill in order."""

    skeleton: Hashable
    reads: tuple[Expression, ...]
    key: Hashable


class Keys:
    """The keys of one version. Keys of two versions may be compared."""

    def __init__(self, version: Version, *, spoken: bool = False) -> None:
        self.version = version
        self.spoken = spoken
        """Whether the words count too in which a reason would be given."""
        self._values: dict[str, Hashable] = {}
        self._figures: dict[tuple[str, bool], Hashable] = {}
        self._read: dict[str, frozenset[str]] = {}

    def content(self, *shown: object) -> Content:
        """The content of some parts that are shown together."""
        reads: list[Expression] = []
        skeleton = tuple(self._skeleton(part, reads) for part in shown)
        return Content(skeleton, tuple(reads), (skeleton, tuple(self.expression(read) for read in reads)))

    def of(self, thing: object) -> Hashable:
        """The key of anything of the model."""
        return self.content(thing).key

    def expression(self, node: Expression) -> Hashable:
        """The key of an expression."""
        match node:
            case Name(name=name):
                return self._name(name)
            case Literal(value=value):
                return value if not isinstance(value, bool) else ("bool", value)
            case Call(function="lookup", target=str(target), arguments=arguments, on=on):
                keys = tuple(map(self.expression, arguments))
                day = None if on is None else self.expression(on)
                return ("lookup", self._figure(target, dated=on is not None), keys, day)
            case Call(function="decide", target=str(target), output=output, arguments=arguments):
                table = self.version.program.terms.tables[target]
                return ("decide", self.of(table), output, tuple(map(self.expression, arguments)))
        word = next((getattr(node, each) for each in ("operator", "function", "state") if hasattr(node, each)), None)
        group = getattr(node, "group", None)
        shape = tuple(getattr(node, each) is None for each in ("condition", "value", "on") if hasattr(node, each))
        return (type(node).__name__, word, group, shape, tuple(map(self.expression, children(node))))

    def words(self, value: Value) -> Hashable:
        """The key of the words of a value, with the names in them as they are written."""
        return plain((value.label, value.because))

    def figures(self, node: Expression) -> frozenset[str]:
        """The names of all parameters that an expression may rest on."""
        terms = self.version.program.terms
        found: set[str] = set()
        for part in parts(node):
            if isinstance(part, Call) and part.function == "lookup" and part.target is not None:
                found.add(part.target)
            elif isinstance(part, Name) and part.name in terms.values:
                if part.name not in self._read:
                    self._read[part.name] = self.figures(terms.values[part.name])
                found |= self._read[part.name]
            elif isinstance(part, Name) and part.name in terms.parameters:
                found.add(part.name)
        return frozenset(found)

    def parameter(self, name: str) -> Hashable:
        """The key of whatever a look-up can find in a parameter."""
        return self._figure(name, dated=True), self._figure(name, dated=False)

    def _name(self, name: str) -> Hashable:
        program = self.version.program
        if name in program.questions:
            question = program.questions[name]
            words = plain((question.short, question.unit, question.options)) if self.spoken else None
            return ("question", question.id, question.type.kind, question.type.options, words)
        if name == "today":
            return ("today", self.version.today)
        if name not in program.terms.values:
            return self._figure(name, dated=False)
        if name not in self._values:
            value, key = program.values[name], self.expression(program.terms.values[name])
            said = self.spoken and (value.label is not None or value.because is not None)
            self._values[name] = ("value", self.words(value), key) if said else key
        return self._values[name]

    def _figure(self, name: str, *, dated: bool) -> Hashable:
        """What a look-up can find: without a day of its own, what is in force today."""
        if (name, dated) not in self._figures:
            parameter = self.version.program.terms.parameters[name]
            self._figures[name, dated] = self._figures_of(parameter, dated=dated)
        return self._figures[name, dated]

    def _figures_of(self, parameter: Parameter, *, dated: bool) -> Hashable:
        today = self.version.today
        versions = parameter.versions if dated else [version_on(parameter, today) or parameter.versions[0]]
        until = [each.verified_until if dated and each.verified(today) else None for each in versions]
        begun = [each.valid_from if dated else None for each in versions]
        rows = tuple(plain(each.rows) for each in versions)
        return ("figure", rows, tuple(begun), tuple(until), tuple(each.verified(today) for each in versions))

    def _skeleton(self, thing: object, reads: list[Expression]) -> Hashable:
        if isinstance(thing, _NODES):
            reads.append(thing)
            return ("read", thing.type.plain() if thing.type is not None else None)
        if isinstance(thing, Text):
            return tuple(self._text(thing.of(language), reads) for language in LANGUAGES)
        if is_dataclass(thing) and not isinstance(thing, type):
            kind = type(thing).__name__
            kept = [each.name for each in fields(thing) if each.name not in _PLACES | _SILENT.get(kind, frozenset())]
            return (kind, *(self._skeleton(getattr(thing, name), reads) for name in kept))
        if isinstance(thing, Mapping):
            return ("mapping", tuple((name, self._skeleton(part, reads)) for name, part in thing.items()))
        if type(thing) is tuple:
            return tuple(self._skeleton(part, reads) for part in thing)
        return ("bool", thing) if isinstance(thing, bool) else thing

    def _text(self, source: str, reads: list[Expression]) -> Hashable:
        pieces: list[Hashable] = []
        done = 0
        for found in placeholders(source):
            name = Name(found.name, NOWHERE)
            reads.append(name)
            pieces += [source[done : found.start], self._form(found)]
            done = found.end
        return (*pieces, source[done:])

    def _form(self, found: Placeholder) -> Hashable:
        """How a figure is written: its form, and the labels where it is one of several options."""
        program = self.version.program
        options = None
        if found.name in program.questions:
            options = program.questions[found.name].type.options
        elif found.name in program.values and (type_ := program.values[found.name].expression.type) is not None:
            options = type_.options
        labels = None if options is None else plain(self.version.library.types[options].options)
        return ("read", found.form, found.plural, labels)


NOWHERE = Span("", 1, 1, 1, 1)


def plain(thing: object) -> Hashable:
    """The key of something in which no expression stands, mappings without their order."""
    if isinstance(thing, Mapping):
        return frozenset((plain(name), plain(part)) for name, part in thing.items())
    if is_dataclass(thing) and not isinstance(thing, type):
        kept = (each.name for each in fields(thing) if each.name != "span")
        return (type(thing).__name__, *(plain(getattr(thing, name)) for name in kept))
    if isinstance(thing, tuple) and type(thing) is tuple:
        return tuple(map(plain, thing))
    return ("bool", thing) if isinstance(thing, bool) else thing
