"""Whether a marked tree follows a JSON Schema: yes or no, and fast.

Content is sound nearly always; only what is not is given to ``jsonschema``, which is slow to load and to run but says
where and why (``engine.model.validate``). Each schema becomes one function; the keywords are those our schemas use.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, Final

from engine.source import Map, Node, Scalar, Sequence

Test = Callable[[Node], bool]
Schema = Mapping[str, Any]


class Quick:
    """Tests by schema. ``files`` are the schemas by their file names, which ``$ref`` uses."""

    def __init__(self, files: Mapping[str, Schema]) -> None:
        self.files = files
        self._made: dict[str, Test] = {}

    def test(self, file: str, path: str = "") -> Test:
        """The test of one schema: that of a file, or of a part named like ``/$defs/text``. Made once."""
        name = f"{file}#{path}"
        if name not in self._made:
            # A schema may contain itself (a branch of items): its test is looked up when it is used.
            self._made[name] = partial(self._later, name)
            schema: Any = self.files[file]
            for part in path.split("/")[1:]:
                schema = schema[part]
            self._made[name] = self._all(schema, file)
        return self._made[name]

    def _later(self, name: str, node: Node) -> bool:
        return self._made[name](node)

    def _all(self, schema: Schema, file: str) -> Test:
        """All keywords of a schema. Raises KeyError for one that is not known here."""
        tests = []
        for keyword, value in schema.items():
            if keyword not in _SILENT:
                made = _SIMPLE[keyword](value) if keyword in _SIMPLE else self._nested(keyword, value, schema, file)
                tests.append(made)
        if len(tests) == 1:
            return tests[0]
        return lambda node: all(test(node) for test in tests)

    def _nested(self, keyword: str, value: Any, schema: Schema, file: str) -> Test:
        match keyword:
            case "$ref":
                target, _, path = value.partition("#")
                return self.test(target or file, path)
            case "properties":
                return _properties({key: self._all(part, file) for key, part in value.items()})
            case "additionalProperties":
                named = frozenset(schema.get("properties", ()))
                return _others(named, None if value is False else self._all(value, file))
            case "propertyNames":
                name = self._all(value, file)
                return lambda node: not isinstance(node, Map) or all(name(key) for key, _ in node.entries)
            case "items":
                item = self._all(value, file)
                return lambda node: not isinstance(node, Sequence) or all(map(item, node.items))
            case "anyOf":
                ways = [self._all(part, file) for part in value]
                return lambda node: any(way(node) for way in ways)
            case "if":
                condition, then = self._all(value, file), self._all(schema["then"], file)
                otherwise = self._all(schema["else"], file)
                return lambda node: then(node) if condition(node) else otherwise(node)
        raise KeyError(keyword)


def _properties(tests: Mapping[str, Test]) -> Test:
    def test(node: Node) -> bool:
        if isinstance(node, Map):
            for key, value in node.entries:
                found = tests.get(key.text)
                if found is not None and not found(value):
                    return False
        return True

    return test


def _others(named: frozenset[str], test: Test | None) -> Test:
    def others(node: Node) -> bool:
        if not isinstance(node, Map):
            return True
        rest = [value for key, value in node.entries if key.text not in named]
        return not rest if test is None else all(map(test, rest))

    return others


def _type(kind: str | list[str]) -> Test:
    # Of several kinds the first is ours; the others are what an editor takes the same text for.
    return _TYPES[kind if isinstance(kind, str) else kind[0]]


def _pattern(pattern: str) -> Test:
    search = re.compile(pattern).search
    return lambda node: not isinstance(node, Scalar) or search(node.text) is not None


def _one_of(values: list[str]) -> Test:
    known = frozenset(values)
    return lambda node: isinstance(node, Scalar) and node.text in known


def _is_day(text: str) -> bool:
    try:
        return len(text) == 10 and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _required(keys: list[str]) -> Test:
    return lambda node: not isinstance(node, Map) or all(key in node for key in keys)


def _dependent(wanted: Mapping[str, list[str]]) -> Test:
    return lambda node: (
        not isinstance(node, Map)
        or all(other in node for key, others in wanted.items() if key in node for other in others)
    )


_TYPES: Final[Mapping[str, Test]] = {
    "object": lambda node: isinstance(node, Map),
    "array": lambda node: isinstance(node, Sequence),
    "string": lambda node: isinstance(node, Scalar),
    "boolean": lambda node: isinstance(node, Scalar) and node.plain and node.text in ("true", "false"),
}
_SIMPLE: Final[Mapping[str, Callable[[Any], Test]]] = {
    "type": _type,
    "pattern": _pattern,
    "enum": _one_of,
    "const": lambda value: _one_of([value]),
    "format": lambda _: lambda node: not isinstance(node, Scalar) or _is_day(node.text),
    "required": _required,
    "dependentRequired": _dependent,
    "minLength": lambda least: lambda node: not isinstance(node, Scalar) or len(node.text) >= least,
    "minItems": lambda least: lambda node: not isinstance(node, Sequence) or len(node.items) >= least,
    "minProperties": lambda least: lambda node: not isinstance(node, Map) or len(node.entries) >= least,
    "maxProperties": lambda most: lambda node: not isinstance(node, Map) or len(node.entries) <= most,
}
_SILENT: Final = frozenset(
    {"$schema", "$id", "$defs", "title", "description", "markdownEnumDescriptions", "examples", "then", "else"}
)
"""They say nothing by themselves; ``then`` and ``else`` belong to ``if``."""
