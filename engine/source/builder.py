"""Parser events -> nodes, on a stack of its own: depth, size and repetition are refused before they hurt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

import yaml

from engine.problems import Problems, Span
from engine.source.nodes import Map, Node, Scalar, Sequence

MAX_NODES = 200_000
MAX_DEPTH = 60
MAX_PROBLEMS = 100
TEXT_KEYS = frozenset({"fr", "de"})

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)
_NO_BREAK_SPACES = re.compile("[\u00a0\u202f]")
_PROPERTY = re.compile(r"[&!*]\S*")
_COMMENT = re.compile(r"\s+(#.*)")


class GivenUpError(Exception):
    """The rest of the file is not read."""


class _Open:
    """A list or a mapping whose end has not been met. ``muted``: it is refused as a whole, its parts need no remark."""

    __slots__ = (
        "awaits_value",
        "column",
        "end",
        "entries",
        "flow",
        "is_map",
        "items",
        "key",
        "line",
        "misspelt",
        "muted",
        "seen",
    )

    def __init__(self, is_map: bool, flow: bool, line: int, column: int, muted: bool) -> None:
        self.is_map = is_map
        self.flow = flow
        self.line = line
        self.column = column
        self.muted = muted
        self.key: Scalar | None = None
        self.awaits_value = False
        self.items: list[Node] = []
        self.entries: list[tuple[Scalar, Node]] = []
        self.seen: dict[str, Scalar] = {}
        self.misspelt: set[str] = set()
        self.end = (line, column)

    @property
    def awaits_key(self) -> bool:
        """Whether the next node is a key."""
        return self.is_map and not self.awaits_value

    @property
    def text_key(self) -> bool:
        """Whether the next node is the text of a language."""
        return self.awaits_value and self.key is not None and self.key.text in TEXT_KEYS


class Builder:
    """Builds the tree of one file. Problems go to ``problems``; what is refused is left out of the tree."""

    def __init__(self, file: str, lines: tuple[str, ...], problems: Problems) -> None:
        self._file = file
        self._lines = lines
        self._problems = problems
        self._stack: list[_Open] = []
        self._nodes = 0
        self._documents = 0
        self._root: Node | None = None

    def build(self, events: Iterable[yaml.Event]) -> Node | None:
        """The root, None when there is nothing. Raises GivenUpError at a limit, and the parser's own errors."""
        for event in events:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._open(event, kind is yaml.MappingStartEvent)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._close(event)
            elif kind is yaml.AliasEvent:
                self._alias(event)
            elif kind is yaml.DocumentStartEvent:
                self._document(event)
        return self._root

    def _document(self, event: Any) -> None:
        self._documents += 1
        row = event.start_mark.line
        if self._documents > 1:
            self._report("S009", self._span(row, 0, row, 3))
            raise GivenUpError
        if event.version or event.tags:
            row = next(row for row, line in enumerate(self._lines) if line.startswith("%"))
            self._report("S014", self._span(row, 0, row, len(self._lines[row])))

    # Nodes

    def _scalar(self, event: Any) -> None:
        self._count(event)
        refused = self._properties(event)
        style = event.style
        line, column = event.start_mark.line, event.start_mark.column
        block = style in ("|", ">")
        end = self._block_end(event) if block else (event.end_mark.line, event.end_mark.column)
        if line == len(self._lines):  # nothing, at the end of the file: the mark may lie on a line that is not there
            line, column = end = line - 1, len(self._lines[-1])
        scalar = Scalar(self._span(line, column, *end), event.value, not style, block, self._lines)
        top = self._stack[-1] if self._stack else None
        if top is None:
            self._root = None if refused or self._is_empty(scalar) else scalar
            return
        top.end = end
        if top.awaits_key:
            top.key = self._checked_key(top, scalar)
            top.awaits_value = True
            return
        if not refused and self._is_empty(scalar):
            self._report_empty(top, scalar)
            refused = True
        elif scalar.plain and top.text_key:
            self._refuse_comment(end)
        self._attach(None if refused else scalar)

    def _open(self, event: Any, is_map: bool) -> None:
        self._count(event)
        self._properties(event)
        line, column = event.start_mark.line, event.start_mark.column
        if len(self._stack) == MAX_DEPTH:
            self._report("S006", self._span(line, column, line, column + 1), limit=MAX_DEPTH)
            raise GivenUpError
        muted = False
        if self._stack:
            top = self._stack[-1]
            if event.flow_style and top.text_key:
                self._report("S043", self._span(line, column, line, column + 1))
                muted = True
            muted = muted or top.muted
        self._stack.append(_Open(is_map, bool(event.flow_style), line, column, muted))

    def _close(self, event: Any) -> None:
        done = self._stack.pop()
        if done.flow:
            done.end = (event.end_mark.line, event.end_mark.column)
        span = self._span(done.line, done.column, *done.end)
        node: Node
        if done.is_map:
            kept = {key.text for key, _ in done.entries}
            node = Map(span, tuple(done.entries), done.flow, frozenset(done.misspelt.union(done.seen) - kept))
            if done.flow and any(key in TEXT_KEYS for key in done.seen):
                self._report("S021", span)
        else:
            node = Sequence(span, tuple(done.items), done.flow)
        if not self._stack:
            self._root = node
            return
        top = self._stack[-1]
        top.end = done.end
        if top.awaits_key:
            self._report("S017", span)
            top.key = None
            top.awaits_value = True
        else:
            self._attach(node)

    def _alias(self, event: Any) -> None:
        start, end = event.start_mark, event.end_mark
        self._report("S011", self._span(start.line, start.column, end.line, end.column), name=event.anchor)
        if self._stack and self._stack[-1].awaits_key:
            self._stack[-1].key = None
            self._stack[-1].awaits_value = True
        elif self._stack:
            self._attach(None)

    def _attach(self, node: Node | None) -> None:
        """Put a value where it belongs; None stands for one that was refused."""
        top = self._stack[-1]
        if not top.is_map:
            if node is not None:
                top.items.append(node)
            return
        top.awaits_value = False
        if node is not None and top.key is not None:
            top.entries.append((top.key, node))

    # Refusals

    def _count(self, event: Any) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            mark = event.start_mark
            self._report("S005", self._span(mark.line, mark.column, mark.line, mark.column), limit=MAX_NODES)
            raise GivenUpError

    def _properties(self, event: Any) -> bool:
        """Refuse an anchor or a tag; whether there was one."""
        if event.anchor is None and event.tag is None:
            return False
        line, column = event.start_mark.line, event.start_mark.column
        written = _PROPERTY.match(self._lines[line], column)
        span = self._span(line, column, line, written.end() if written else column + 1)
        if event.anchor is not None:
            self._report("S010", span, name=event.anchor)
        if event.tag is not None:
            self._report("S012", span, tag=written[0] if written else event.tag)
        return True

    def _checked_key(self, top: _Open, key: Scalar) -> Scalar | None:
        """The key, or None after reporting why it cannot be one."""
        name = key.text
        if not _IDENTIFIER.fullmatch(name):
            self._report_key(key, top)
            return None
        first = top.seen.setdefault(name, key)
        if first is not key:
            self._report("S018", key.span, related=(first.span,), key=name, line=first.span.line)
            return None
        return key

    def _report_key(self, key: Scalar, top: _Open) -> None:
        name = key.text
        if name == "<<":
            self._report("S013", key.span)
            return
        code, meant = "S016" if _NO_BREAK_SPACES.search(name) else "S015", _as_identifier(name)
        if meant is not None:
            top.misspelt.add(meant)
        self._report(code, key.span, suggestion=meant, key=name)

    def _report_empty(self, top: _Open, scalar: Scalar) -> None:
        if not top.is_map:
            self._report("S023", scalar.span)
        elif top.key is not None:  # a refused key has had its remark
            self._report("S019", top.key.span, key=top.key.text)

    def _refuse_comment(self, end: tuple[int, int]) -> None:
        """A text that YAML cuts at a number sign: an author may have meant it as a part of the text."""
        row, column = end
        comment = _COMMENT.match(self._lines[row], column)
        if comment:
            self._report("S020", self._span(row, comment.start(1), row, len(self._lines[row].rstrip())))

    def _report(self, code: str, span: Span, **details: Any) -> None:
        if self._stack and self._stack[-1].muted:
            return
        if len(self._problems) >= MAX_PROBLEMS:
            self._problems.report("S022", span, limit=MAX_PROBLEMS)
            raise GivenUpError
        self._problems.report(code, span, **details)

    # Places

    def _span(self, line: int, column: int, end_line: int, end_column: int) -> Span:
        return Span(self._file, line + 1, column + 1, end_line + 1, end_column + 1)

    def _block_end(self, event: Any) -> tuple[int, int]:
        """The end of a block's last written line: the parsers' own marks lie somewhere before the next key."""
        row, column = event.end_mark.line, event.end_mark.column
        start = event.start_mark.line
        if self._lines[row][:column].strip():
            return row, column
        row = next((above for above in range(row - 1, start, -1) if self._lines[above].strip()), start)
        return row, len(self._lines[row].rstrip())

    @staticmethod
    def _is_empty(scalar: Scalar) -> bool:
        return (scalar.plain and scalar.text in ("~", "null")) or (not scalar.text and (scalar.plain or scalar.block))


def _as_identifier(name: str) -> str | None:
    """What a key was probably meant to be: without accents, hyphens and no-break spaces."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    word = "_".join(re.findall(r"[A-Za-z0-9]+|_+", plain.replace("-", " ")))
    word = re.sub(r"_{2,}", "_", word)
    return word if _IDENTIFIER.fullmatch(word) else None
