"""Which line is indented wrongly: the parser stops at the first line that cannot be, often one below the faulty one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from engine.problems import Problem, Span

_ENTRY: Final = re.compile(r"[ \u00a0\u202f]*(?:- +)*\w+:(?: |$)")
_BLANKS: Final = re.compile("[ \u00a0\u202f]*")
_NO_BREAK: Final = ("\u00a0", "\u202f")
_RARE: Final = 10
"""A file is indented by four blanks where at most one key in so many stands between."""
_FEW: Final = 5
"""So few keys say nothing of a file's steps: two blanks are usual."""


def leading(line: str) -> int:
    """How many ordinary blanks a line begins with."""
    return len(line) - len(line.lstrip(" "))


def probable_cause(lines: tuple[str, ...], row: int) -> int:
    """The row (from 0) that is most likely indented wrongly where the parser stopped at ``row``.

    That is a row off the steps of the file, or one too deep below the key that holds it; ``row`` itself otherwise.
    """
    step = _step((*lines[:row], *lines[row + 1 :]))
    wrong = _off(lines[row], step)
    level = leading(lines[row])
    first = row
    for above in range(row - 1, -1, -1):
        if wrong:
            break
        line = lines[above]
        if not _ENTRY.match(line):
            continue
        if _off(line, step):
            return above
        if leading(line) < level:
            return first if leading(lines[first]) > leading(line) + step else row
        first = above
    return row


def _off(line: str, step: int) -> bool:
    """Whether a line lies between the steps of the file, or is indented with what only looks like blanks."""
    found = _BLANKS.match(line)
    blanks = found[0] if found else ""
    return len(blanks) % step != 0 or any(sign in blanks for sign in _NO_BREAK)


def _step(lines: tuple[str, ...]) -> int:
    """How far the file indents a level: two blanks, or four."""
    levels = [leading(line) for line in lines if _ENTRY.match(line) and line.startswith(" ")]
    between = sum(level % 4 != 0 for level in levels)
    return 4 if len(levels) > _FEW and between * _RARE <= len(levels) else 2


class Displaced(NamedTuple):
    """A key that stands too deep, with nothing below it, and how far it has to move to the margin."""

    key: Span
    name: str
    blanks: int


def displaced(found: Iterable[Problem], lines: tuple[str, ...]) -> Displaced | None:
    """The first key without a value whose lines went to the entry above, where they repeat its keys.

    ``found``: what was reported of the tree: keys without a value (S019) and repeated ones (S018).
    """
    listed = tuple(found)
    repeated = {each.span.line: each for each in listed if each.code == "S018"}
    for empty in sorted((each for each in listed if each.code == "S019"), key=lambda each: each.span):
        row, level = empty.span.line - 1, empty.span.column - 1
        twin = repeated.get(_next_written(lines, row) + 1)
        alone = leading(lines[row]) == level and lines[row].rstrip().endswith(":")
        if alone and twin is not None and twin.span.column == empty.span.column:
            first = twin.related[0].line
            owner = next((above for above in range(row - 1, -1, -1) if _holds(lines[above], level)), row)
            if first <= row and leading(lines[owner]) < level:
                return Displaced(empty.span, empty.params["key"], level - leading(lines[owner]))
    return None


def _holds(line: str, level: int) -> bool:
    """Whether a line is a key nearer to the margin."""
    return _ENTRY.match(line) is not None and leading(line) < level


def _next_written(lines: tuple[str, ...], row: int) -> int:
    below = range(row + 1, len(lines))
    return next((at for at in below if lines[at].strip() and not lines[at].lstrip().startswith("#")), row)
