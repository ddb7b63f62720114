"""The place of a part of a text, for each way a text can be written."""

from collections.abc import Callable

import pytest

from engine.problems import Problems, Span
from engine.source import Map, Scalar

Read = Callable[[str | bytes], tuple[Map | None, Problems]]


def scalar_in(read: Read, text: str) -> Scalar:
    root, problems = read(text)
    assert list(problems) == []
    assert root is not None
    node = root.get("a")
    assert isinstance(node, Scalar)
    return node


CASES: list[tuple[str, str, str, tuple[int, int, int, int]]] = [
    ("plain", "a: x < 12 and b\n", "12", (1, 8, 1, 10)),
    ("plain, beyond the basic plane", "a: 😀 é 12\n", "12", (1, 8, 1, 10)),
    ("plain, in a list's mapping", "b:\n  - c\na: x y", "y", (3, 6, 3, 7)),
    ("plain, over two lines", "a: x and\n  not y\n", "not y", (2, 3, 2, 8)),
    ("plain, across two lines", "a: x and\n  not y\n", "and not", (1, 6, 2, 6)),
    ("plain, over an empty line", "a: x\n\n  y\n", "y", (3, 3, 3, 4)),
    ("single quotes", "a: 'x < 12'\n", "12", (1, 9, 1, 11)),
    ("an apostrophe", "a: 'l''an 12'\n", "12", (1, 11, 1, 13)),
    ("the apostrophe itself", "a: 'l''an 12'\n", "'", (1, 6, 1, 8)),
    ("double quotes", 'a: "x < 12"\n', "12", (1, 9, 1, 11)),
    ("escapes", 'a: "\\t\\x41\\u00e9\\U0001F600 12"\n', "12", (1, 28, 1, 30)),
    ("an escaped quote", 'a: "x \\" y"\n', '"', (1, 7, 1, 9)),
    ("a block", "a: |\n  first\n  second {x}\n", "{x}", (3, 10, 3, 13)),
    ("a block with deeper lines", "a: |\n  first\n    - {x}\n", "{x}", (3, 7, 3, 10)),
    ("a block after an empty line", "a: |\n\n  {x}\n", "{x}", (3, 3, 3, 6)),
    ("a block with an empty line", "a: |\n  first\n\n  {x}\n", "{x}", (4, 3, 4, 6)),
    ("a block with signs and a comment", "a: |2-  # c\n   {x}\n", "{x}", (2, 4, 2, 7)),
    ("a block that keeps its end", "a: |+\n  {x}\n\n", "{x}", (2, 3, 2, 6)),
    ("a block over two lines", "a: |\n  one\n  two\n", "e\nt", (2, 5, 3, 4)),
    ("a block's blanks", "a: |\n  x |  | y\n", "  ", (2, 6, 2, 8)),
    ("a block that ends the file", "a: |\n  {x}", "{x}", (2, 3, 2, 6)),
    ("a folded block", "a: >\n  first\n  {x}\n", "{x}", (3, 3, 3, 6)),
    ("a folded block with deeper lines", "a: >-\n  first\n    deeper\n  {x}\n", "{x}", (4, 3, 4, 6)),
    ("quotes over two lines", "a: 'x\n  y'\n", "y", (1, 4, 2, 5)),
]


@pytest.mark.parametrize(("text", "part", "place"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_place_of_a_part(read: Read, text: str, part: str, place: tuple[int, int, int, int]) -> None:
    scalar = scalar_in(read, text)
    start = scalar.text.index(part)
    assert scalar.at(start, start + len(part)) == Span("a.yaml", *place)


def test_without_an_end_the_rest_is_meant(read: Read) -> None:
    assert scalar_in(read, "a: one two\n").at(4) == Span("a.yaml", 1, 8, 1, 11)
    assert scalar_in(read, "a: |\n  one\n  two\n").at(4) == Span("a.yaml", 3, 3, 3, 6)


def test_an_empty_part_is_a_point(read: Read) -> None:
    scalar = scalar_in(read, "a: one\n")
    assert scalar.at(1, 1) == Span("a.yaml", 1, 5, 1, 5)
    assert scalar.at(3) == Span("a.yaml", 1, 7, 1, 7)


def test_a_part_outside_the_text_is_its_end(read: Read) -> None:
    assert scalar_in(read, "a: one\n").at(2, 99) == Span("a.yaml", 1, 6, 1, 7)
    assert scalar_in(read, "a: one\n").at(99) == Span("a.yaml", 1, 7, 1, 7)


def test_a_part_of_an_empty_text_is_the_whole_of_it(read: Read) -> None:
    assert scalar_in(read, 'a: ""\n').at(0, 1) == Span("a.yaml", 1, 4, 1, 6)
