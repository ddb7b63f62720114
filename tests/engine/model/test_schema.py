"""The quick test of the schemas and the exact one say the same, and every keyword has its words."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from engine.model import validate
from engine.model.quick import Quick
from engine.problems import Problems
from engine.source import Map, Scalar, Sequence, parse, plain
from engine.source.nodes import Node
from tests.engine.model.content import base

SCHEMAS = {path.name: json.loads(path.read_text("utf-8")) for path in sorted(validate.FOLDER.glob("*.json"))}


def roots() -> dict[str, Map]:
    found = {}
    for name, text in base().items():
        root = parse(text, name, Problems())
        assert root is not None
        found[name] = root
    return found


ROOTS = roots()


def nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in (
        node.items if isinstance(node, Sequence) else [v for _, v in node.entries] if isinstance(node, Map) else ()
    ):
        yield from nodes(child)


COUNTS = {name: len(list(nodes(root))) for name, root in ROOTS.items()}


def changed(node: Node, numbers: Iterator[int], at: int, new: Node | None) -> Node | None:
    """The tree with another node, or none, in one place."""
    if next(numbers) == at:
        return new
    if isinstance(node, Sequence):
        items = [changed(item, numbers, at, new) for item in node.items]
        return Sequence(node.span, tuple(item for item in items if item is not None))
    if isinstance(node, Map):
        entries = [(key, changed(value, numbers, at, new)) for key, value in node.entries]
        return Map(node.span, tuple((key, value) for key, value in entries if value is not None))
    return node


SPAN = ROOTS["world.yaml"].span
WORDS = st.sampled_from(
    [
        "",
        "FR",
        "true",
        "2026-02-28",
        "2026-02-30",
        "20260228",
        "undated",
        "https://a.org",
        "Not an id",
        "free",
        "act",
        "when",
    ]
)
SCALARS = st.builds(lambda text, is_plain: Scalar(SPAN, text, is_plain), WORDS, st.booleans())
KEYS = ["fr", "de", "when", "is", "then", "not_found", "not_applicable", "fr2", "any_of", "ask", "match", "cases", "Aa"]
NODES = st.recursive(
    SCALARS,
    lambda below: (
        st.lists(below, max_size=2).map(lambda items: Sequence(SPAN, tuple(items)))
        | st.dictionaries(st.sampled_from(KEYS), below, max_size=3).map(
            lambda found: Map(SPAN, tuple((Scalar(SPAN, key), value) for key, value in found.items()))
        )
    ),
    max_leaves=4,
)


@given(st.data())
def test_the_quick_test_agrees_with_the_exact_one(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(ROOTS)))
    at = data.draw(st.integers(1, COUNTS[name] - 1))
    root = changed(ROOTS[name], iter(range(COUNTS[name])), at, data.draw(st.none() | NODES))
    assert isinstance(root, Map)
    kind = "procedure" if name.startswith("demo") else "shared"
    exact = next(validate._validator(kind).iter_errors(plain(root)), None) is None
    assert validate._quick().test(f"{kind}.schema.json")(root) is exact


def test_the_small_library_follows_the_schemas() -> None:
    for name, root in ROOTS.items():
        assert validate.validate(root, "procedure" if name.startswith("demo") else "shared", Problems()) == []


def keywords(schema: Any, names: bool = False) -> Iterator[str]:
    """The keywords of a schema; under ``names`` the keys are names of properties or parts."""
    if isinstance(schema, list):
        for each in schema:
            yield from keywords(each)
    elif isinstance(schema, dict):
        for key, value in schema.items():
            if not names:
                yield key
            if names or key not in ("enum", "examples", "required", "dependentRequired", "const"):
                yield from keywords(value, names=not names and key in ("properties", "$defs"))


def test_every_keyword_of_the_schemas_has_its_words() -> None:
    used = {keyword for schema in SCHEMAS.values() for keyword in keywords(schema)}
    silent = {"$schema", "$id", "$defs", "$ref", "title", "description", "markdownEnumDescriptions", "examples"}
    structure = {"properties", "propertyNames", "items", "if", "then", "else", "anyOf"}
    assert used - silent - structure == set(validate._REPORTS)


def test_every_pattern_has_an_example_that_fits() -> None:
    found = [schema for schema in patterns(list(SCHEMAS.values())) if "pattern" in schema]
    assert len(found) > 3
    for schema in found:
        assert Draft202012Validator(schema).is_valid(schema["examples"][0])


def patterns(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema
        schema = list(schema.values())
    if isinstance(schema, list):
        for each in schema:
            yield from patterns(each)


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])


def test_a_keyword_that_is_not_known_is_not_passed_over() -> None:
    with pytest.raises(KeyError):
        Quick({"a": {"multipleOf": 3}}).test("a")
