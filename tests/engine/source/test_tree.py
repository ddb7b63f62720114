"""The marked tree: its data, the place of every key and value, and the way to a part of it."""

from collections.abc import Callable

import pytest

from engine.problems import Problems, Span
from engine.source import Document, Map, PlainText, Scalar, Sequence, locate, plain

Read = Callable[[str | bytes], tuple[Map | None, Problems]]

TEXT = """\
# a procedure
title:
  fr: Ma retraite
  de: |
    Meine Rente
    beantragen

tree:
- ask: residence
- {do: [a, 'b c']}   # a step
note: "two
  lines"
"""


@pytest.fixture
def tree(read: Read) -> Map:
    root, problems = read(TEXT)
    assert list(problems) == []
    assert root is not None
    return root


def span(line: int, column: int, end_line: int, end_column: int) -> Span:
    return Span("a.yaml", line, column, end_line, end_column)


def test_the_data(tree: Map) -> None:
    assert plain(tree) == {
        "title": {"fr": "Ma retraite", "de": "Meine Rente\nbeantragen\n"},
        "tree": [{"ask": "residence"}, {"do": ["a", "b c"]}],
        "note": "two lines",
    }


@pytest.mark.parametrize(
    ("path", "place", "of_key"),
    [
        ([], (2, 1, 12, 9), None),
        (["title"], (3, 3, 6, 15), (2, 1, 2, 6)),
        (["title", "fr"], (3, 7, 3, 18), (3, 3, 3, 5)),
        (["title", "de"], (4, 7, 6, 15), (4, 3, 4, 5)),
        (["tree"], (9, 1, 10, 19), (8, 1, 8, 5)),
        (["tree", 0], (9, 3, 9, 17), None),
        (["tree", 1], (10, 3, 10, 19), None),
        (["tree", 1, "do"], (10, 8, 10, 18), (10, 4, 10, 6)),
        (["tree", 1, "do", 1], (10, 12, 10, 17), None),
        (["note"], (11, 7, 12, 9), (11, 1, 11, 5)),
    ],
)
def test_every_node_and_key_has_its_place(
    tree: Map, path: list[str | int], place: tuple[int, int, int, int], of_key: tuple[int, int, int, int] | None
) -> None:
    node, found = locate(tree, path)
    assert node.span == span(*place)
    assert found == span(*(of_key or place))


@pytest.mark.parametrize("path", [["nothing"], ["tree", 2], ["tree", "ask"], ["title", 0], ["title", "fr", 0]])
def test_a_path_to_nothing(tree: Map, path: list[str | int]) -> None:
    with pytest.raises(LookupError):
        locate(tree, path)


def test_how_it_was_written(tree: Map) -> None:
    title, items, note = tree.get("title"), tree.get("tree"), tree.get("note")
    assert isinstance(title, Map)
    assert isinstance(items, Sequence)
    assert isinstance(note, Scalar)
    french, german = title.get("fr"), title.get("de")
    assert isinstance(french, Scalar)
    assert isinstance(german, Scalar)
    assert (french.plain, french.block) == (True, False)
    assert (german.plain, german.block) == (False, True)
    assert (note.plain, note.block) == (False, False)
    assert not title.flow
    assert not items.flow
    assert items.items[1].flow  # type: ignore[union-attr]


def test_a_mapping_answers_for_its_keys(tree: Map) -> None:
    assert tree.keys() == ("title", "tree", "note")
    assert "title" in tree
    assert "fr" not in tree
    assert tree.get("fr") is None
    assert tree.key("fr") is None
    key = tree.key("note")
    assert key is not None
    assert (key.text, key.span) == ("note", span(11, 1, 11, 5))
    assert tree.entry("note") == (key, tree.get("note"))


def test_only_a_text_without_quotes_may_become_a_number(read: Read) -> None:
    root, _ = read("a: 12\nb: '12'\nc: \"12\"\nd: |\n  12\n")
    assert root is not None
    assert [type(value) for value in plain(root).values()] == [PlainText, str, str, str]
    assert PlainText("12") == "12"
    assert hash(PlainText("12")) == hash("12")


def test_nodes_are_told_apart_by_place_and_not_by_content(read: Read) -> None:
    root, _ = read("a: x\nb: x\n")
    assert root is not None
    assert root.get("a") != root.get("b")
    assert Document("a.yaml", "a: x\nb: x\n", root).root is root


def test_a_made_up_scalar_needs_no_file() -> None:
    scalar = Scalar(span(3, 5, 3, 9), "text")
    assert scalar.at(1, 2) == span(3, 5, 3, 9)
