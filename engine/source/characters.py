"""The bytes of a content file -> text that shows what it holds: UTF-8, no tab, nothing unseen, one version only."""

from __future__ import annotations

import re

from engine.problems import Problems, Span

MAX_BYTES = 2 * 1024 * 1024
MAX_SHOWN = 20  # a file full of tabs needs no more to be understood

# Line separators other than line ends would move the line numbers; zero-width and direction marks hide what is written.
_UNSEEN = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u200a\u200c\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_LINE_END = re.compile("\r\n|\r|\n")
_MERGE_SIGNS = ("<" * 7, "|" * 7, "=" * 7, ">" * 7)  # as git writes them, at the margin, where no text can stand


def decode(content: str | bytes, file: str, problems: Problems) -> str | None:
    """The text of a file without byte order mark, or None after reporting why it cannot be read."""
    text = _text_of(content, file, problems)
    if text is None:
        return None
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        problems.report("S001", span_at(text, text.index("\0"), file))
        return None
    before = len(problems)
    _report_unseen(text, file, problems)
    _report_tabs(text, file, problems)
    _report_merges(text, file, problems)
    return text if len(problems) == before else None


def split_lines(text: str) -> tuple[str, ...]:
    """The lines of a file, counted as the YAML parser counts them."""
    return tuple(_LINE_END.split(text))


def span_at(text: str, offset: int, file: str, length: int = 1) -> Span:
    """The place of ``length`` characters at ``offset``."""
    before = split_lines(text[:offset])
    line, column = len(before), len(before[-1]) + 1
    return Span(file, line, column, line, column + length)


def _text_of(content: str | bytes, file: str, problems: Problems) -> str | None:
    # The first comparison spares encoding a huge text.
    size = len(content)
    if size <= MAX_BYTES and isinstance(content, str):
        size = len(content.encode("utf-8", "surrogatepass"))
    if size > MAX_BYTES:
        problems.report("S004", Span(file, 1, 1, 1, 1), limit=MAX_BYTES // (1024 * 1024))
        return None
    if isinstance(content, str):
        return content
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        readable = content[: error.start].decode("utf-8").removeprefix("\ufeff")
        problems.report("S001", span_at(readable, len(readable), file))
        return None


def _report_unseen(text: str, file: str, problems: Problems) -> None:
    for number, found in enumerate(_UNSEEN.finditer(text)):
        if number == MAX_SHOWN:
            return
        problems.report("S002", span_at(text, found.start(), file), character=f"U+{ord(found[0]):04X}")


def _report_tabs(text: str, file: str, problems: Problems) -> None:
    """One problem for each line that holds tabs."""
    if "\t" not in text:
        return
    shown = 0
    for number, line in enumerate(split_lines(text), start=1):
        if "\t" in line:
            column = line.index("\t") + 1
            problems.report("S003", Span(file, number, column, number, column + 1))
            shown += 1
        if shown == MAX_SHOWN:
            return


def _report_merges(text: str, file: str, problems: Problems) -> None:
    """One problem for each place where two versions meet, from its first mark to its last."""
    if not any(sign in text for sign in _MERGE_SIGNS):
        return
    lines = split_lines(text)
    places: list[list[int]] = []
    ended = True
    for number, line in enumerate(lines, start=1):
        sign = line.split(" ", 1)[0]
        if sign not in _MERGE_SIGNS:
            continue
        if ended or sign == _MERGE_SIGNS[0]:
            places.append([])
        places[-1].append(number)
        ended = sign == _MERGE_SIGNS[-1]
    for first, *_, last in ((*marks, marks[-1]) for marks in places[:MAX_SHOWN]):
        problems.report("S051", Span(file, first, 1, last, len(lines[last - 1]) + 1))
