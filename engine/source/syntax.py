"""What the YAML parser stumbled over, as an author sees it: its own messages name its inner steps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from engine.problems import Problem, Span, problem
from engine.source.indentation import leading, probable_cause

_KEY_LINE = re.compile(r"\s*(?:- +)*(?P<key>\w+)\s*")
_NO_SPACE = re.compile(r"\s*(?:- +)*(?:\w+(?P<colon>:)(?=[^ ])|(?P<dash>-)(?=[^ -]))")
_COMMENT = re.compile(r"(?:^|\s)(#.*)")
_DIRECTIVE = ("directive", "incompatible YAML", "document start")
_UNSEEN_INDENT = re.compile(r" *(?P<key>[\u00a0\u202f][\u00a0\u202f ]*[\w-]*)")
_CLOSING = {"[": "]", "{": "}"}


class Explained(NamedTuple):
    """A problem, and the place (row and column from 0) of a character without which the parser can go on, if any."""

    problem: Problem
    offender: tuple[int, int] | None = None


class _Place(NamedTuple):
    row: int
    column: int


def explain(error: yaml.MarkedYAMLError, lines: tuple[str, ...], file: str) -> Explained:
    """Turn the parser's complaint into a problem at the place an author would look for it."""
    return _Explainer(error, lines, file).explain()


class _Explainer:
    """One complaint with the lines it is about. The C and the Python parser word theirs differently; both are known."""

    def __init__(self, error: yaml.MarkedYAMLError, lines: tuple[str, ...], file: str) -> None:
        self.lines = lines
        self.file = file
        self.context: str = error.context or ""
        self.message: str = error.problem or ""
        self.found = self._place(error.problem_mark or error.context_mark)
        self.began = self._place(error.context_mark or error.problem_mark)

    def explain(self) -> Explained:
        """Choose by what the parser was doing, then by what it met."""
        if "mapping values" in self.message:
            return self._colon()
        if "could not find expected ':'" in self.message:
            return self._no_key()
        if "quoted scalar" in self.context:
            return self._quoted()
        if "flow sequence" in self.context or "flow mapping" in self.context:
            return self._bracket()
        if "block scalar" in self.context and "line break" in self.message:
            return Explained(self._make("S038", self.found))
        return self._beginning() or self._structure()

    def _beginning(self) -> Explained | None:
        """A text that begins with a sign YAML keeps for itself."""
        if any(word in self.context for word in ("alias", "anchor", "tag")) or "tag handle" in self.message:
            return self._reserved(self.began)
        if "cannot start any token" in self.message or "mapping keys are not allowed" in self.message:
            return self._reserved(self.found)
        if "block node" in self.context:
            return self._reserved(self.found)
        if "sequence entries" in self.message:
            return Explained(self._make("S037", self.found))
        directive = next((row for row, line in enumerate(self.lines) if line.startswith("%")), None)
        if directive is not None and any(word in self.context + self.message for word in _DIRECTIVE):
            return Explained(self._make("S014", _Place(directive, 0)))
        return None

    def _reserved(self, place: _Place) -> Explained:
        return Explained(self._make("S033", place, 1, sign=self._char(place)), place)

    def _colon(self) -> Explained:
        """A colon where no key may stand: inside a text, or behind a key that is placed too deep."""
        before = self.lines[self.found.row][: self.found.column]
        key = _KEY_LINE.fullmatch(before)
        above = self._row_above(self.found.row)
        if key is None or above is None:
            quoted = before.rstrip().endswith(("'", '"'))  # without its colon a quoted text would not end well
            return Explained(self._make("S031", self.found, 1), None if quoted else self.found)
        nearby = self._missing_space(above) or self._misplaced(self.found.row)
        if nearby:
            return nearby
        place = _Place(self.found.row, key.start("key"))
        return Explained(self._make("S044", place, len(key["key"]), key=key["key"], line=above + 1))

    def _no_key(self) -> Explained:
        """A line that is neither a key with its value nor the visible continuation of a text."""
        missing = self._missing_space(self.began.row)
        return missing or Explained(self._make("S032", self.began))

    def _missing_space(self, row: int) -> Explained | None:
        found = _NO_SPACE.match(self.lines[row])
        if found is None:
            return None
        group = "colon" if found["colon"] else "dash"
        return Explained(self._make("S041", _Place(row, found.start(group)), 1, sign=found[group]))

    def _quoted(self) -> Explained:
        if "escape" in self.message or "hexdecimal" in self.message:
            row, column = self.found
            backslash = self.lines[row].rfind("\\", 0, column + 1)  # the two parsers stop at different characters
            return Explained(self._make("S039", _Place(row, max(backslash, 0)), 2))
        return Explained(self._make("S034", self.began, 1, quote=self._char(self.began)))

    def _bracket(self) -> Explained:
        opening = self._char(self.began)
        return Explained(self._make("S036", self.began, 1, opening=opening, closing=_CLOSING.get(opening, opening)))

    def _structure(self) -> Explained:
        """A line or a piece of a line that belongs to nothing above it."""
        row, column = self.found
        before = self.lines[row][:column].rstrip()
        if "document start" in self.message:
            several = any(line.startswith(("---", "...")) for line in self.lines[: row + 1])
            return Explained(self._make("S009" if several else "S008", self.found))
        if before.endswith(("'", '"')):
            return self._behind_quote(_Place(row, len(before) - 1))
        if before.endswith(("}", "]")):
            return Explained(self._make("S043", self.found))
        sign = before.rfind(" ") + 1
        if before[sign : sign + 1] in tuple("&*!"):
            return self._reserved(_Place(row, sign))
        if before.strip("- "):
            return Explained(self._make("S030", self.found, detail=self.message))
        missing = next(filter(None, map(self._missing_space, self._rows_around(row))), None)
        return self._after_comment(row) or missing or self._misplaced(row) or Explained(self._make("S035", self.found))

    def _rows_around(self, row: int) -> Iterator[int]:
        """The row and those above it, without the deeper ones, up to the first that lies nearer to the margin."""
        level = leading(self.lines[row])
        for above in range(row, -1, -1):
            found = leading(self.lines[above])
            if self.lines[above].strip() and found <= level:
                yield above
                if found < level:
                    return

    def _behind_quote(self, closing: _Place) -> Explained:
        """Something behind a quoted text; one that began on a line above was never meant to go on so far."""
        row, column = closing
        quote = self._char(closing)
        if quote not in self.lines[row][:column]:
            opening = next((above for above in range(row - 1, -1, -1) if quote in self.lines[above]), None)
            if opening is not None:
                start = _Place(opening, self.lines[opening].rindex(quote))
                return Explained(self._make("S034", start, 1, quote=quote))
        return Explained(self._make("S042", self.found))

    def _misplaced(self, row: int) -> Explained | None:
        """The line that is most likely indented wrongly, where it is not the one that the parser met or says more."""
        cause = probable_cause(self.lines, row)
        line = self.lines[cause]
        unseen = _UNSEEN_INDENT.match(line)
        if unseen:
            start, end = unseen.span("key")
            return Explained(self._make("S016", _Place(cause, start), end - start, key=unseen["key"]))
        return None if cause == row else Explained(self._make("S035", _Place(cause, leading(line))))

    def _after_comment(self, row: int) -> Explained | None:
        """A text that goes on behind a comment, where YAML has already ended it."""
        above = self._row_above(row)
        if above is None or re.match(r"\s*(?:- |\w+:(?: |$))", self.lines[row]):
            return None
        comment = _COMMENT.search(self.lines[above])
        return Explained(self._make("S020", _Place(above, comment.start(1)))) if comment else None

    def _row_above(self, row: int) -> int | None:
        return next((above for above in range(row - 1, -1, -1) if self.lines[above].strip()), None)

    def _char(self, place: _Place) -> str:
        return self.lines[place.row][place.column : place.column + 1]

    def _place(self, mark: yaml.Mark | None) -> _Place:
        """The mark, or the end of the last written line where the mark is behind it."""
        row, column = (mark.line, mark.column) if mark else (0, 0)
        if any(line.strip() for line in self.lines[row : row + 1]):
            return _Place(row, min(column, len(self.lines[row])))
        above = self._row_above(min(row, len(self.lines))) or 0
        return _Place(above, len(self.lines[above].rstrip()))

    def _make(self, code: str, place: _Place, length: int | None = None, **params: Any) -> Problem:
        """A problem on ``length`` characters, or on all that is left of the line."""
        row, column = place
        end = column + length if length else max(len(self.lines[row].rstrip()), column + 1)
        return problem(code, Span(self.file, row + 1, column + 1, row + 1, end + 1), **params)
