"""Where a part of a scalar's text stands in the file. Asked only to report something, so nothing is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from engine.problems import Span

Place = tuple[int, int, int]  # row, first column, column just past it; all from 0

_ESCAPE_WIDTHS = {"x": 4, "u": 6, "U": 10}


def place_of(span: Span, text: str, plain: bool, lines: tuple[str, ...], start: int, end: int | None) -> Span:
    """The place of ``text[start:end]`` of the scalar written at ``span``; ``span`` itself where it cannot be told."""
    find = _finder(span, text, plain, lines)
    length = len(text)
    start = min(max(start, 0), length)
    end = length if end is None else min(max(end, start), length)
    first = find(min(start, length - 1))
    last = find(end - 1) if end > start else first
    if first is None or last is None:
        return span
    row, column = first[:2] if start < length else first[::2]
    last_row, last_after = last[::2] if end > start else (row, column)
    return Span(span.file, row + 1, column + 1, last_row + 1, last_after + 1)


def _finder(span: Span, text: str, plain: bool, lines: tuple[str, ...]) -> Callable[[int], Place | None]:
    """Gives the place of a character of ``text``, or None where the way it is written hides it."""
    row, column = span.line - 1, span.column - 1
    if not text or row >= len(lines):
        return _hidden
    style = "" if plain else lines[row][column : column + 1]
    if style == "|":
        return lambda offset: _in_block(text, lines, row + 1, offset)
    if style in ("", ">"):
        found = _folded(text, lines, row + (style == ">"), 0 if style else column)
    elif style in ("'", '"') and span.line == span.end_line:
        found = _quoted(text, lines[row], row, column)
    else:
        return _hidden
    places = list(found)
    return places.__getitem__ if len(places) == len(text) else _hidden


def _hidden(_offset: int) -> Place | None:
    return None


def _in_block(text: str, lines: tuple[str, ...], row: int, offset: int) -> Place | None:
    """A block whose lines are kept: each is a line of the file less its indentation."""
    row += text.count("\n", 0, offset)
    begin = text.rfind("\n", 0, offset) + 1
    content = text[begin:].partition("\n")[0]
    if row >= len(lines) or not lines[row].endswith(content):
        return None
    column = max(len(lines[row]) - len(content), 0) + offset - begin
    return row, column, min(column + 1, len(lines[row]))


def _folded(text: str, lines: tuple[str, ...], row: int, column: int) -> Iterator[Place]:
    """Unquoted or folded text: the file has the same characters, save that blanks and line ends may differ."""
    for char in text:
        if char not in " \n":
            while row < len(lines) and not lines[row].startswith(char, column):
                if column >= len(lines[row]):
                    row, column = row + 1, 0
                elif lines[row][column] == " ":
                    column += 1
                else:
                    return
        if row >= len(lines):
            return
        width = 1 if lines[row].startswith(char, column) else 0
        yield row, column, column + width
        column += width


def _quoted(text: str, line: str, row: int, column: int) -> Iterator[Place]:
    """Quoted text on one line: some characters are written with several."""
    quote = line[column]
    column += 1
    for _ in text:
        width = 1
        if quote == "'" and line[column] == "'":
            width = 2
        elif quote == '"' and line[column] == "\\":
            width = _ESCAPE_WIDTHS.get(line[column + 1], 2)
        yield row, column, column + width
        column += width
