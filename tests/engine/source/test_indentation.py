"""Which line is named where the indentation is wrong: not always the one that the parser stops at."""

import pytest

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
