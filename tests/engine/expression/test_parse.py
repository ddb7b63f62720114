"""Expressions at their limits, and their places in the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.expression.check import Checker
from engine.expression.nodes import Compare, parts
from engine.expression.parse import DEEPEST, LONGEST, parse, parse_literal, write_literal
from engine.expression.scope import Scope
from engine.expression.types import Type
from engine.problems import Problems
from engine.source import Map, Scalar
from engine.source import parse as parse_source

EMPTY = Scope({"a": Type("integer")}, {}, lambda _: None, frozenset(), {}, {}, {})


def scalar(source: str) -> Scalar:
    problems = Problems()
    root = parse_source(source, "a.yaml", problems)
    assert isinstance(root, Map)
    assert not list(problems)
    node = root.get("a")
    assert isinstance(node, Scalar)
    return node


def codes(text: str) -> list[str]:
    problems = Problems()
    node = parse(scalar("a: |\n  " + text + "\n"), problems)
    if node is not None:
        Checker(EMPTY, problems).value(node, None)
    return [each.code for each in problems]


def test_an_expression_of_the_greatest_length_is_read() -> None:
    text = "a > 1" + " " * (LONGEST - 6)
    assert codes(text) == []
    assert codes(text + "  ") == ["T016"]


@pytest.mark.parametrize(
    ("before", "inside", "after"),
    [("(", "a > 1", ")"), ("not ", "a > 1", ""), ("1 + ", "a", ""), ("", "a", " + 1"), ("1 if a > 1 else ", "2", "")],
)
def test_parts_within_parts_have_an_end(before: str, inside: str, after: str) -> None:
    assert codes(before * (DEEPEST // 2) + inside + after * (DEEPEST // 2)) == []
    assert codes(before * (DEEPEST + 1) + inside + after * (DEEPEST + 1)) == ["T027"]


WRITTEN = [
    ("plain", "a: height > 12 and wide", (1, 4, 15), (1, 20, 24)),
    ("single quotes", "a: 'height > 12 and wide'", (1, 5, 16), (1, 21, 25)),
    ("double quotes", 'a: "height > 12 and wide"', (1, 5, 16), (1, 21, 25)),
    ("block", "a: |\n  height > 12\n  and wide", (2, 3, 14), (3, 7, 11)),
    ("folded block", "a: >-\n  height > 12\n  and wide", (2, 3, 14), (3, 7, 11)),
    ("over two lines", "a: height > 12\n  and wide", (1, 4, 15), (2, 7, 11)),
]


@pytest.mark.parametrize(
    ("source", "compare", "name"), [case[1:] for case in WRITTEN], ids=[case[0] for case in WRITTEN]
)
def test_every_part_knows_its_place(source: str, compare: tuple[int, int, int], name: tuple[int, int, int]) -> None:
    node = parse(scalar(source + "\n"), Problems())
    assert node is not None
    *_, last = parts(node)
    (first,) = [part for part in parts(node) if isinstance(part, Compare)]
    for part, place in ((first, compare), (last, name)):
        assert (part.span.line, part.span.column, part.span.end_column) == place


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("--5", Type("integer")),
        ("٣", Type("integer")),
        ("", Type("integer")),
        ("1" * 16, Type("integer")),
        ("True", Type("boolean")),
        ("3 CHF", Type("money", currency="EUR")),
        ("x", Type("text")),
        ("FR", Type("choices", "country")),
    ],
)
def test_what_is_no_value_of_a_type(text: str, type_: Type) -> None:
    assert parse_literal(text, type_) is None


VALUES = st.sampled_from(
    [
        (Type("boolean"), ["true", "false"]),
        (Type("integer"), ["0", "-12", "720"]),
        (Type("date"), ["1964-01-01", "9999-12-31"]),
        (Type("moment"), ["2020-03-16 08:00"]),
        (Type("duration"), ["6 months", "30 days", "6 months 1 days", "0 days"]),
        (Type("money", currency="EUR"), ["0.05 EUR", "259.00 EUR"]),
        (Type("percent"), ["14.40 %", "0.05 %"]),
        (Type("rate", currency="CHF", into="EUR"), ["0.9421", "1", "20", "0.000001", "999999.999999"]),
    ]
).flatmap(lambda kind: st.tuples(st.just(kind[0]), st.sampled_from(kind[1])))


@given(VALUES)
def test_a_value_is_written_as_it_is_read(value: tuple[Type, str]) -> None:
    type_, text = value
    assert write_literal(parse_literal(text, type_)) == text
