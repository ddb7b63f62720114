"""What is wrong with a content file, as data. The wording is made at the edge, by ``engine.messages``."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a file. Lines and columns count characters from 1; the end column is just past the last one."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


class Severity(StrEnum):
    """How much a problem weighs: an error stops the content, a warning does not, a notice is counted."""

    error = "error"
    warning = "warning"
    notice = "notice"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. ``code`` and ``params`` choose and fill the wording; ``related`` shows other places that matter."""

    code: str
    span: Span
    params: Mapping[str, str] = field(default_factory=dict, hash=False)
    severity: Severity = Severity.error
    suggestion: str | None = None
    related: tuple[Span, ...] = ()
    more: tuple[Span, ...] = ()
    """Further places of the same problem, where :func:`gathered` put several findings together."""

    def __post_init__(self) -> None:
        # A private read-only copy, so that two problems stay equal once they are.
        object.__setattr__(self, "params", MappingProxyType(dict(self.params)))


class ContentError(Exception):
    """Content that cannot be used. ``problems`` says why, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = by_place(problems)
        super().__init__(", ".join(f"{p.span.file}:{p.span.line}:{p.span.column}: {p.code}" for p in self.problems))


class Problems:
    """Collects findings while several passes read the same content, so that all are reported at once."""

    __slots__ = ("_found",)

    def __init__(self) -> None:
        self._found: list[Problem] = []

    def __iter__(self) -> Iterator[Problem]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def add(self, found: Problem) -> None:
        """Keep one finding."""
        self._found.append(found)

    def report(
        self,
        code: str,
        span: Span,
        *,
        suggestion: str | None = None,
        related: Iterable[Span] = (),
        severity: Severity = Severity.error,
        **params: object,
    ) -> None:
        """Make a finding and keep it; the arguments are those of :func:`problem`."""
        self.add(problem(code, span, suggestion=suggestion, related=related, severity=severity, **params))

    @property
    def errors(self) -> bool:
        """Whether something was found that forbids using the content."""
        return any(found.severity is Severity.error for found in self._found)

    def sorted(self) -> tuple[Problem, ...]:
        """All findings by file, line and column."""
        return by_place(self._found)


def problem(
    code: str,
    span: Span,
    *,
    suggestion: str | None = None,
    related: Iterable[Span] = (),
    severity: Severity = Severity.error,
    **params: object,
) -> Problem:
    """Make a finding; the values that the wording of ``code`` needs are given by name, and kept as text."""
    texts = {name: str(value) for name, value in params.items()}
    return Problem(code, span, texts, severity, suggestion, tuple(related))


def by_place(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Findings in reading order: file, line, column, then code."""
    return tuple(sorted(problems, key=lambda found: (found.span, found.code)))


def gathered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Findings in reading order; those that say the same are one, at the first place, the other places in ``more``.

    One slip can be met a hundred times: an editor needs to read it once.
    """
    same: dict[object, list[Problem]] = {}
    for found in by_place(dict.fromkeys(problems)):
        key = (found.code, tuple(sorted(found.params.items())), found.severity, found.suggestion, found.related)
        same.setdefault(key, []).append(found)
    return tuple(replace(each[0], more=tuple(other.span for other in each[1:])) for each in same.values())


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that ``word`` was most likely meant to be, or None when none is close; never the word itself."""
    known = sorted(set(candidates) - {word})
    # difflib holds a mere difference of case, or of the order of letters, for a great distance.
    for alike in (str.lower, _letters):
        same = next((name for name in known if alike(name) == alike(word)), None)
        if same is not None:
            return same
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return close[0] if close else None


def _letters(word: str) -> str:
    return "".join(sorted(word.lower()))
