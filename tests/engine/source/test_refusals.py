"""What strict YAML refuses, each at its exact place."""

from collections.abc import Callable
from typing import Any

import pytest

from engine.problems import Problems, Span
from engine.source import Map, plain

Read = Callable[[str | bytes], tuple[Map | None, Problems]]


def places(problems: Problems) -> list[tuple[str, int, int, int, int]]:
    return [(p.code, p.span.line, p.span.column, p.span.end_line, p.span.end_column) for p in problems.sorted()]


REFUSED: list[tuple[str, str | bytes, tuple[str, int, int, int, int]]] = [
    ("latin-1", "a: b\nfr: été".encode("latin-1"), ("S001", 2, 5, 2, 6)),
    ("utf-16", "a: b".encode("utf-16"), ("S001", 1, 1, 1, 2)),
    ("utf-16 without mark", "a: b".encode("utf-16-le"), ("S001", 1, 2, 1, 3)),
    ("binary", b"\x89PNG\r\n\x1a\n\0\0\0", ("S001", 1, 1, 1, 2)),
    ("nul in a text", "a: é\nb: c\0d", ("S001", 2, 5, 2, 6)),
    ("zero-width space", "a: b\ncd: e\u200bf", ("S002", 2, 6, 2, 7)),
    ("line separator", "a: b\u2028c", ("S002", 1, 5, 1, 6)),
    ("right-to-left override", "a: \u202eb", ("S002", 1, 4, 1, 5)),
    ("byte order mark inside", "a: b\n\ufeffc: d", ("S002", 2, 1, 2, 2)),
    ("half a surrogate pair", "a: \ud800", ("S002", 1, 4, 1, 5)),
    ("tab as indentation", "a:\n\tb: c", ("S003", 2, 1, 2, 2)),
    ("tab in a text", "a: b\tc", ("S003", 1, 5, 1, 6)),
    ("marks of a merge", "a:\n<<<<<<< HEAD\n  b: c\n=======\n  b: d\n>>>>>>> main\n", ("S051", 2, 1, 6, 13)),
    ("marks of a merge of three", "<<<<<<< a\nb: c\n||||||| d\n=======\n>>>>>>> e\n", ("S051", 1, 1, 5, 10)),
    ("a mark of a merge left over", "a: b\r\n=======\r\nc: d\r\n", ("S051", 2, 1, 2, 8)),
    ("the last mark of a merge left over", "a: |\n  b\n>>>>>>> main\n", ("S051", 3, 1, 3, 13)),
    ("nothing", "", ("S007", 1, 1, 1, 1)),
    ("only a comment", "# later\n", ("S007", 1, 1, 1, 1)),
    ("only a document mark", "---\n", ("S007", 1, 1, 1, 1)),
    ("a text as root", "Bonjour\n", ("S008", 1, 1, 1, 8)),
    ("a list as root", "- a\n- b\n", ("S008", 1, 1, 2, 4)),
    ("something behind a root in brackets", "[a]\nb\n", ("S008", 2, 1, 2, 2)),
    ("a second document", "a: b\n---\nc: d\n", ("S009", 2, 1, 2, 4)),
    ("something behind the end", "a: b\n...\nc: d\n", ("S009", 3, 1, 3, 5)),
    ("an anchor", "a: &name b\n", ("S010", 1, 4, 1, 9)),
    ("an anchor on a mapping", "a: &name\n  b: c\n", ("S010", 1, 4, 1, 9)),
    ("an alias", "a: *name\n", ("S011", 1, 4, 1, 9)),
    ("an alias as key", "*name : b\n", ("S011", 1, 1, 1, 6)),
    ("a tag", "a: !!str b\n", ("S012", 1, 4, 1, 9)),
    ("a Python tag", "a: !!python/object:os.system [x]\n", ("S012", 1, 4, 1, 29)),
    ("an exclamation mark before a text", "a: ! Achtung\n", ("S012", 1, 4, 1, 5)),
    ("a merge key", "a:\n  <<: b\n", ("S013", 2, 3, 2, 5)),
    ("a directive", "%YAML 1.1\n---\na: b\n", ("S014", 1, 1, 1, 10)),
    ("a directive of another version", "%YAML 2.0\n---\na: b\n", ("S014", 1, 1, 1, 10)),
    ("an unknown directive", "# first\n%foo\na: b\n", ("S014", 2, 1, 2, 5)),
    ("a key with a hyphen", "swiss-pillar: b\n", ("S015", 1, 1, 1, 13)),
    ("a key with an accent", "a:\n  clé: b\n", ("S015", 2, 3, 2, 6)),
    ("a number as key", "12: b\n", ("S015", 1, 1, 1, 3)),
    ("a no-break space before a key", "a: b\n\u00a0c: d\n", ("S016", 2, 1, 2, 3)),
    ("a narrow no-break space before a colon", "fr\u202f: b\n", ("S016", 1, 1, 1, 4)),
    ("a mapping as key", "a:\n  {b: c}: d\n", ("S017", 2, 3, 2, 9)),
    ("a list as key", "? [a, b]\n: c\n", ("S017", 1, 3, 1, 9)),
    ("no value", "a:\nb: c\n", ("S019", 1, 1, 1, 2)),
    ("no value at the end", "a: b\nlast:", ("S019", 2, 1, 2, 5)),
    ("null", "a: null\n", ("S019", 1, 1, 1, 2)),
    ("a tilde", "a: ~\n", ("S019", 1, 1, 1, 2)),
    ("an empty block", "a: |\nb: c\n", ("S019", 1, 1, 1, 2)),
    ("braces without values", "a: {b}\n", ("S019", 1, 5, 1, 6)),
    ("an empty item", "a:\n  -\n  - b\n", ("S023", 2, 4, 2, 4)),
    ("a comment behind a French text", "fr: Guichet #3\n", ("S020", 1, 13, 1, 15)),
    ("a comment behind a German text", "a:\n  de: Schalter   # drei\n", ("S020", 2, 18, 2, 24)),
    ("a comment behind a text over two lines", "fr: au\n  guichet # 3\n", ("S020", 2, 11, 2, 14)),
    ("a text that goes on behind a comment", "fr: Guichet # 3\n  ou 4\n", ("S020", 1, 13, 1, 16)),
    ("texts in braces", "a: {fr: b, de: c}\n", ("S021", 1, 4, 1, 18)),
    ("texts in braces inside a list", "a: [b, {de: c}]\n", ("S021", 1, 8, 1, 15)),
    ("a text that starts with a placeholder", "fr: {name}\n", ("S043", 1, 5, 1, 6)),
    ("a text that starts with a plural", "fr: {months:mois|mois}\n", ("S043", 1, 5, 1, 6)),
    ("a text in brackets", "de: [sic]\n", ("S043", 1, 5, 1, 6)),
]


@pytest.mark.parametrize(("text", "place"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_refused_at_its_place(read: Read, text: str | bytes, place: tuple[str, int, int, int, int]) -> None:
    _, problems = read(text)
    assert places(problems) == [place]


def test_a_duplicate_key_shows_the_first_one(read: Read) -> None:
    tree, problems = read("a: 1\nb:\n  c: 2\n  d: 3\n  c: 4\n")
    (found,) = problems
    assert (found.code, found.span.line, found.span.column) == ("S018", 5, 3)
    assert found.params == {"key": "c", "line": "3"}
    assert found.related == (Span("a.yaml", 3, 3, 3, 4),)
    assert tree is not None
    assert plain(tree) == {"a": "1", "b": {"c": "2", "d": "3"}}


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("swiss-pillar", "swiss_pillar"),
        ("clé", "cle"),
        ("\u00a0title", "title"),
        ("my key", "my_key"),
        ("12", None),
        ("été 2", "ete_2"),
    ],
)
def test_a_key_that_is_no_name_comes_with_the_one_that_was_meant(read: Read, key: str, meant: str | None) -> None:
    _, problems = read(f"a: b\n{key}: c\n")
    assert [found.suggestion for found in problems] == [meant]


def test_several_tabs_are_all_shown_one_a_line(read: Read) -> None:
    _, problems = read("a:\n\tb:\t1\n\tc: 2\n")
    assert places(problems) == [("S003", 2, 1, 2, 2), ("S003", 3, 1, 3, 2)]


def test_each_meeting_of_two_versions_is_shown_from_its_first_mark_to_its_last(read: Read) -> None:
    one = "<<<<<<< a\nb: c\n=======\nb: d\n>>>>>>> e\n"
    _, problems = read(one + one.removesuffix(">>>>>>> e\n") + one)
    assert places(problems) == [("S051", 1, 1, 5, 10), ("S051", 6, 1, 8, 8), ("S051", 10, 1, 14, 10)]
    _, problems = read(one * 500)
    assert len(problems) == 20


def test_many_problems_are_found_at_once_and_the_rest_is_kept(read: Read) -> None:
    tree, problems = read("a: &x b\nc-d: e\nf:\ng: {fr: h}\ng: i\nj: k\n")
    assert [found.code for found in problems.sorted()] == ["S010", "S015", "S019", "S021", "S018"]
    assert tree is not None
    assert tree.keys() == ("g", "j")


def test_the_parts_of_a_text_in_brackets_get_no_remarks_of_their_own(read: Read) -> None:
    _, problems = read("a:\n  fr: {1 b, [c], *d, &e f: g}\n  de-x: h\n")
    assert [found.code for found in problems.sorted()] == ["S043", "S015"]


@pytest.mark.parametrize(
    "text",
    [
        "a: b # said\n",
        "tree:\n  - ask: insured_in                # several countries\n",
        'fr: "Guichet" # said\n',
        "fr: | # said\n  Guichet\n",
        "fr: Guichet#3\n",
        "fr: Guichet\n# said\nde: Schalter\n",
        "a: []\nb: {}\n",
        'a: ""\n',
        "---\na: b\n...\n",
        "\ufeffa: b\r\nc: d\r\n",
        "P012: the reason\n",
        "a:\n  FR: {do: b}\n",
        "_a1: b\n",
        "# =======\na: |\n  =======\n  >>>>>>> b\nc: =======\nd: <<<<<<< e\n",
        "fr: Null\n",
        'a: "null"\nb: "~"\n',
    ],
)
def test_not_refused(read: Read, text: str) -> None:
    tree, problems = read(text)
    assert list(problems) == []
    assert tree is not None


def test_a_byte_order_mark_does_not_move_columns(read: Read) -> None:
    tree, _ = read("\ufeffa: b".encode())
    assert tree is not None
    assert tree.span == Span("a.yaml", 1, 1, 1, 5)


def test_a_file_is_not_flooded_with_problems(read: Read) -> None:
    _, problems = read("a-b: c\n" * 500)
    assert len(problems) == 101
    assert problems.sorted()[-1].code == "S022"


VALUES: list[Any] = [
    "NO",
    "yes",
    "01000",
    "12:30",
    "2026-07-01",
    "1.10",
    "0x1F",
    "1_000",
    "TRUE",
    "Null",
    "1e3",
    "=",
    "-5",
]


@pytest.mark.parametrize("value", VALUES)
def test_a_text_stays_as_it_was_typed(read: Read, value: str) -> None:
    tree, problems = read(f"a: {value}\nb: [{value}]\n")
    assert list(problems) == []
    assert tree is not None
    assert plain(tree) == {"a": value, "b": [value]}
