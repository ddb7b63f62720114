"""YAML that cannot be read: what an author did, where, and several mistakes at once."""

from collections.abc import Callable

import pytest

from engine.messages import render
from engine.problems import Problems
from engine.source import Map

Read = Callable[[str | bytes], tuple[Map | None, Problems]]

BROKEN: list[tuple[str, str, tuple[str, int, int, int]]] = [
    ("a colon in a text", "a:\n  fr: Attention : oui\n", ("S031", 2, 17, 18)),
    ("a colon in a text over two lines", "fr: Vous avez\n  deux choix : a\n", ("S031", 2, 14, 15)),
    ("a colon at the end of a text", "a: b:\n", ("S031", 1, 5, 6)),
    ("a key that is too long", "a" * 1100 + ": b\n", ("S031", 1, 1101, 1102)),
    ("a quoted key over two lines", '"a\n b": c\n', ("S031", 2, 4, 5)),
    ("a text that is not indented", "a:\n  fr: Vous avez\n  deux choix\n  de: c\n", ("S032", 3, 3, 13)),
    ("a line without colon", "a: 1\nb\nc: 2\n", ("S032", 2, 1, 2)),
    ("a last line without colon", "a: 1\nb\n", ("S032", 2, 1, 2)),
    ("a block that is not indented", "a: |\nfoo\nb: c\n", ("S032", 2, 1, 4)),
    ("an at sign", "a: @b\n", ("S033", 1, 4, 5)),
    ("a back quote", "a: `b`\n", ("S033", 1, 4, 5)),
    ("a percent sign", "a: % b\n", ("S033", 1, 4, 5)),
    ("a question mark", "a: ? b\n", ("S033", 1, 4, 5)),
    ("a comma", "a: , b\n", ("S033", 1, 4, 5)),
    ("emphasis", "a: *wichtig*\n", ("S033", 1, 4, 5)),
    ("strong emphasis", "a: **wichtig**\n", ("S033", 1, 4, 5)),
    ("an emphasis and more", "a: *wichtig, ja\n", ("S033", 1, 4, 5)),
    ("an ampersand", "a: & Co\n", ("S033", 1, 4, 5)),
    ("two anchors", "a: &b &c d\n", ("S033", 1, 4, 5)),
    ("an unknown tag handle", "a: !b!c d\n", ("S033", 1, 4, 5)),
    ("an open double quote", 'a: "b\nc: d\n', ("S034", 1, 4, 5)),
    ("an open single quote", "a: 'b\nc: d\n", ("S034", 1, 4, 5)),
    ("a quote closed by the next one", 'a: "b c\nd: e\nf: "g h"\n', ("S034", 1, 4, 5)),
    ("a key too far left", "a:\n  b: 1\n c: 2\n", ("S035", 3, 2, 6)),
    ("a first key too far right", "a:\n    b: 1\n  c: 2\n", ("S035", 2, 5, 9)),
    ("a first key too far left", "a:\n b: 1\n  c: 2\n", ("S035", 2, 2, 6)),
    ("a dash without its blank", "a:\n  -b: 1\n    c: 2\n", ("S041", 2, 3, 4)),
    ("a dash without its blank above a block", "a:\n  -b: |\n      text\n    c: 2\n", ("S041", 2, 3, 4)),
    ("a no-break space in the indentation", "a:\n \u00a0b: 1\n  c: 2\n", ("S016", 2, 2, 4)),
    ("an item too far left", "a:\n  - b\n - c\n", ("S035", 3, 2, 5)),
    ("a key among items", "a:\n  - b\n  c: d\n", ("S035", 3, 3, 7)),
    ("an item among keys", "a:\n  b: c\n  - d\n", ("S035", 3, 3, 6)),
    ("a block's line too far left", "a: |\n    b\n   c\nd: e\n", ("S035", 3, 4, 5)),
    ("an open bracket", "a: [b, c\nd: e\n", ("S036", 1, 4, 5)),
    ("an open brace at the end", "a: {b: c\n", ("S036", 1, 4, 5)),
    ("brackets that do not match", "a: {b: c]\n", ("S036", 1, 4, 5)),
    ("an item behind a key", "a: - b\n", ("S037", 1, 4, 7)),
    ("a text behind the block sign", "a: | b\nc: d\n", ("S038", 1, 6, 7)),
    ("an unknown escape", 'a: "c:\\q"\n', ("S039", 1, 7, 9)),
    ("a broken escape", 'a: "\\u12"\n', ("S039", 1, 5, 7)),
    ("no space behind a colon", "a:b\nc: d\n", ("S041", 1, 2, 3)),
    ("a no-break space behind a colon", "a: b\nfr:\u00a0c\nd: e\n", ("S041", 2, 3, 4)),
    ("no space behind a dash", "a:\n-b\n", ("S041", 2, 1, 2)),
    ("something behind a quoted text", 'a: "b" c\nd: e\n', ("S042", 1, 8, 9)),
    ("an apostrophe between apostrophes", "a: 'l'école'\nd: e\n", ("S042", 1, 7, 13)),
    ("a text that starts with a placeholder", "fr: {name} arrive\n", ("S043", 1, 12, 18)),
    ("a bracket too many", "a: [b]]\n", ("S043", 1, 7, 8)),
    ("a key too deep", "a: 1\n  b: 2\n", ("S044", 2, 3, 4)),
    ("a key too deep in an item", "a:\n  - b: 1\n      c: 2\n", ("S044", 3, 7, 8)),
    ("nothing between commas", "a: [b,, c]\n", ("S030", 1, 7, 11)),
]


@pytest.mark.parametrize(("text", "place"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_explained_at_its_place(read: Read, text: str, place: tuple[str, int, int, int]) -> None:
    tree, problems = read(text)
    (found,) = problems
    assert tree is None
    assert (found.code, found.span.line, found.span.column, found.span.end_column) == place
    assert found.span.end_line == found.span.line
    for language in ("fr", "de"):
        assert render(found, language, {"a.yaml": text}).count("\n") == 2


def test_every_mistake_of_one_character_is_shown_with_the_other_problems(read: Read) -> None:
    tree, problems = read("fr: a : b\nde: c : d : e\nf: @g\nh-i: j\nk: **l**\n")
    assert [(p.code, p.span.line, p.span.column) for p in problems.sorted()] == [
        ("S031", 1, 7),
        ("S031", 2, 7),
        ("S031", 2, 11),
        ("S033", 3, 4),
        ("S015", 4, 1),
        ("S033", 5, 4),
    ]
    assert tree is None


def test_mistakes_before_one_that_cannot_be_mended_are_shown(read: Read) -> None:
    _, problems = read("fr: a : b\nc: [d\n")
    assert [(p.code, p.span.line) for p in problems.sorted()] == [("S031", 1), ("S036", 2)]


def test_a_long_file_is_not_read_again_and_again(read: Read) -> None:
    _, problems = read("# comment\n" * 11_000 + "fr: a : b\nde: c : d\n")
    assert [(p.code, p.span.line) for p in problems] == [("S031", 11_001)]


def test_line_ends_of_other_systems_do_not_move_places(read: Read) -> None:
    for end in ("\n", "\r\n", "\r"):
        _, problems = read(end.join(["a: b", "", "fr: c : d", ""]))
        assert [(p.code, p.span.line, p.span.column) for p in problems] == [("S031", 3, 7)]
