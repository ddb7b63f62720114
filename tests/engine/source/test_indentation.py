"""Which line is named where the indentation is wrong: not always the one that the parser stops at."""

import pytest

from engine.problems import Problems
from engine.source import parse, plain
from engine.source.indentation import probable_cause

FOUR = "steps:\n    claim:\n        title:\n            fr: A\n            de: B\n    wait:\n        title:\n"


@pytest.mark.parametrize(
    ("text", "stopped", "cause"),
    [
        ("a:\n  b: 1\n c: 2", 2, 2),
        ("a:\n   b: 1\n  c: 2", 2, 1),
        ("a:\n b: 1\n  c: 2", 2, 1),
        ("a:\n    b: 1\n  c: 2", 2, 1),
        ("a:\n  b: 1\n  c: 2\n    d: 3", 3, 3),
        ("a:\n   b: |\n     text\n  c: 2", 3, 1),
        ("a:\n  b: |\n     Note: three blanks\n  c: 2\n d: 3", 4, 4),
        ("a:\n \u00a0b: 1\n  c: 2", 2, 1),
        ("a:\n  b: 1\n  - c", 2, 2),
        (FOUR + "            fr: A\n          de: B", 8, 8),
        (FOUR + "            fr: A\n                de: B", 8, 8),
    ],
)
def test_the_probable_cause(text: str, stopped: int, cause: int) -> None:
    assert probable_cause(tuple(text.split("\n")), stopped) == cause


ENTRIES = "steps:\n  a:\n    kind: x\n    phase: y\n    b:\n    kind: z\n    phase: y\n  c:\n    kind: x\n"


def test_an_entry_a_level_too_deep_is_the_only_problem_and_read_as_it_was_meant() -> None:
    problems = Problems()
    tree = parse(ENTRIES, "a.yaml", problems)
    assert [(each.code, each.span.line, each.span.column, each.params["blanks"]) for each in problems] == [
        ("S052", 5, 5, "2")
    ]
    assert tree is not None
    steps = {"a": {"kind": "x", "phase": "y"}, "b": {"kind": "z", "phase": "y"}, "c": {"kind": "x"}}
    assert plain(tree) == {"steps": steps}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (ENTRIES.replace("    b:\n", ""), ["S018", "S018"]),
        (ENTRIES.replace("    b:\n", "    b: ~\n"), ["S019", "S018", "S018"]),
        (ENTRIES.replace("    b:\n    kind: z\n    phase: y\n", "    b:\n"), ["S019"]),
        ("a: 1\nb:\na: 2\n", ["S019", "S018"]),
        (ENTRIES + "    d:\n    kind: z\n", ["S052", "S052"]),
    ],
)
def test_other_keys_without_a_value_are_reported_as_they_are(text: str, codes: list[str]) -> None:
    problems = Problems()
    parse(text, "a.yaml", problems)
    assert [each.code for each in problems.sorted()] == codes
