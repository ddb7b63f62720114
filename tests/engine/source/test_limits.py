"""What would exhaust memory or crash the process is refused early."""

from collections.abc import Callable

import pytest

from engine.problems import Problems
from engine.source import Map, Scalar, builder, characters, plain

Read = Callable[[str | bytes], tuple[Map | None, Problems]]


def codes(problems: Problems) -> list[str]:
    return [found.code for found in problems]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[a, "])
def test_a_hundred_thousand_levels(read: Read, opening: str) -> None:
    tree, problems = read("a: \n " + opening * 100_000)
    assert tree is None
    assert codes(problems) == ["S006"]


def test_as_deep_as_allowed_and_one_more(read: Read) -> None:
    levels = builder.MAX_DEPTH - 1  # the root is one
    tree, problems = read("a: " + "[" * levels + "b" + "]" * levels)
    assert codes(problems) == []
    assert tree is not None
    assert "b" in str(plain(tree))
    _, problems = read("a: " + "[" * (levels + 1) + "b" + "]" * (levels + 1))
    assert [(found.code, found.span.column) for found in problems] == [("S006", 4 + levels)]


def test_a_billion_laughs(read: Read) -> None:
    rows = ["a: &a [ha, ha, ha, ha]"]
    rows += [f"{new}: &{new} [*{old}, *{old}, *{old}, *{old}]" for old, new in zip("abcdefgh", "bcdefghi", strict=True)]
    tree, problems = read("\n".join(rows))
    assert set(codes(problems)) == {"S010", "S011"}
    assert tree is not None
    assert all(value == [] for key, value in plain(tree).items() if key != "a")


@pytest.mark.parametrize("content", ["x" * 50_000_000, b"x" * 50_000_000, "é" * (characters.MAX_BYTES // 2 + 1)])
def test_a_file_that_is_too_large_is_not_parsed(
    content: str | bytes, monkeypatch: pytest.MonkeyPatch, read: Read
) -> None:
    monkeypatch.setattr("engine.source.reader.split_lines", None)  # would be called next
    tree, problems = read(content)
    assert tree is None
    assert codes(problems) == ["S004"]


def test_a_large_file_is_read(read: Read) -> None:
    body = "x" * (characters.MAX_BYTES - 4)
    tree, problems = read(f"a: {body}\n")
    assert codes(problems) == []
    assert tree is not None
    node = tree.get("a")
    assert isinstance(node, Scalar)
    assert node.text == body


def test_too_many_elements(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builder, "MAX_NODES", 50)
    text = "a:\n" + "- b\n" * 47  # with the root, its key and the list: 50
    assert codes(read(text)[1]) == []
    tree, problems = read(text + "- b\n")
    assert tree is None
    assert [(found.code, found.span.line) for found in problems] == [("S005", 49)]
