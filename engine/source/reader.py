"""A content file's text -> marked tree, going on after what can be mended to report more at once."""

from __future__ import annotations

import yaml

from engine.problems import Problem, Problems, Span, problem
from engine.source.builder import Builder, GivenUpError
from engine.source.characters import decode, split_lines
from engine.source.indentation import displaced
from engine.source.nodes import Map, Node
from engine.source.syntax import explain

# Each mended error reads the file anew: worth it for what people write, not for what only a program makes.
MAX_MENDED_ERRORS = 20
MAX_MENDED_LENGTH = 100_000

_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(text: str | bytes, file: str, problems: Problems) -> Map | None:
    """Read one content file; ``file`` is its name in the problems. Reports as many problems as it can find.

    Returns None when there is no tree to speak of. A tree that is returned together with errors lacks what was refused.
    """
    readable = decode(text, file, problems)
    if readable is None:
        return None
    lines = split_lines(readable)
    root, found, broken = _straightened(lines, file)
    for one in (*broken, *found):
        problems.add(one)
    return None if broken else _checked_root(root, file, found, problems)


def _straightened(lines: tuple[str, ...], file: str) -> tuple[Node | None, Problems, list[Problem]]:
    """What :func:`_read` finds where each key that stands too deep is put right: it alone is the fault."""
    result = _read(lines, file)
    moved: list[Problem] = []
    while len(moved) < MAX_MENDED_ERRORS and sum(map(len, lines)) <= MAX_MENDED_LENGTH:
        deep = displaced(result[1], lines)
        if deep is None:
            break
        row = deep.key.line - 1
        lines = (*lines[:row], lines[row][deep.blanks :], *lines[row + 1 :])
        again = _read(lines, file)
        if again[2] or len(again[1]) >= len(result[1]):  # it was something else after all
            break
        result = again
        moved.append(problem("S052", deep.key, key=deep.name, blanks=deep.blanks))
    for one in moved:
        result[1].add(one)
    return result


def _read(lines: tuple[str, ...], file: str) -> tuple[Node | None, Problems, list[Problem]]:
    """The root, the problems of the tree and those of the syntax.

    After a syntax error that one character causes, a letter is put there and the file read again to find the next.
    """
    rows = list(lines)
    broken: list[Problem] = []
    while True:
        found = Problems()
        text = "\n".join(rows)
        try:
            return Builder(file, lines, found).build(yaml.parse(text, Loader=_LOADER)), found, broken
        except GivenUpError:
            return None, found, broken
        except yaml.MarkedYAMLError as error:
            explained = explain(error, lines, file)
        broken.append(explained.problem)
        hopeless = len(broken) == MAX_MENDED_ERRORS or len(text) > MAX_MENDED_LENGTH
        if hopeless or explained.offender is None or not _mend(rows, *explained.offender):
            return None, Problems(), broken


def _mend(rows: list[str], row: int, column: int) -> bool:
    """Replace one character by a letter; False when it already is one, so that mending cannot go round in circles."""
    line = rows[row]
    if line[column : column + 1] in ("", "x"):
        return False
    rows[row] = line[:column] + "x" + line[column + 1 :]
    return True


def _checked_root(root: Node | None, file: str, found: Problems, problems: Problems) -> Map | None:
    """The root, if it is a mapping: a file that holds anything else has no keys to read."""
    if isinstance(root, Map):
        return root
    if root is not None:
        problems.report("S008", root.span)
    elif not len(found):
        problems.report("S007", Span(file, 1, 1, 1, 1))
    return None
