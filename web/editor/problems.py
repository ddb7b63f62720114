"""Problems as the workbench shows them: by line, with the line itself, the help page, and the person who meets them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.check.words import message, person
from engine.compile.program import Library
from engine.messages import suggestion
from engine.problems import Problem, Severity, Span
from engine.text import Language
from web.editor.names import address, readable
from web.editor.state import State

_LINES = re.compile("\r\n|\r|\n")
_SHOWN_PLACES = 3
MOST = 100
"""Problems listed on a page: a file that is no content at all may have thousands."""
_AROUND = 40
_MARKED = 80
"""Characters shown beside a problem, and of it: a line may be a whole file."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file: its words, and the address of the line."""

    words: str
    href: str


@dataclass(frozen=True, slots=True)
class Someone:
    """An example person: the answers in words, the procedure, and the answers as a form sends them."""

    lines: tuple[str, ...]
    key: str
    answers: str

    @property
    def address(self) -> str:
        """The procedure as a part of an address."""
        return address(self.key)


@dataclass(frozen=True, slots=True)
class ProblemView:
    """One problem. ``before``, ``marked`` and ``after`` are its line of the file."""

    code: str
    severity: str
    message: str
    place: Place
    before: str
    marked: str
    after: str
    suggestion: str | None
    others: tuple[Place, ...]
    more: int
    """How many places are not listed."""
    help: str
    someone: Someone | None


@dataclass(frozen=True, slots=True)
class Listing:
    """Problems in words, as many as have room on the page."""

    views: tuple[ProblemView, ...]
    more: int = 0
    """How many have none."""

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self.views) + self.more

    @property
    def room(self) -> int:
        """For how many there is room behind these."""
        return MOST - len(self.views)


def listing(
    found: Iterable[Problem], state: State, language: Language, *, notices: bool = False, room: int = MOST
) -> Listing:
    """Problems in words; notices only when they are asked for. ``room``: for how many of them."""
    wanted = [each for each in found if notices or each.severity is not Severity.notice]
    views = tuple(_view(each, state, language) for each in wanted[:room])
    return Listing(views, len(wanted) - len(views))


def split(state: State) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """The errors for which the content cannot be used, wherever they stand, and everything else."""
    found = state.report.problems
    if state.sound:
        return (), found
    first = state.report.of(Severity.error)
    return first, tuple(each for each in found if each.severity is not Severity.error)


def place_of(span: Span, language: Language) -> Place:
    """A place, and the page that shows it."""
    file = readable(span.file)
    return Place(f"{file}:{span.line}:{span.column}", f"/editor/{language}/files/{address(file)}#line-{span.line}")


def excerpt(span: Span, texts: Mapping[str, str]) -> tuple[str, str, str]:
    """The line around a problem: what stands before it, the problem itself, what stands behind it."""
    lines = _LINES.split(texts.get(span.file, "").removeprefix("\ufeff"))
    line = lines[span.line - 1] if span.line <= len(lines) else ""
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    end = max(end, start + 1)
    before = line[:start] if start <= _AROUND else f"…{line[start - _AROUND : start]}"
    return before, _clipped(line[start:end], _MARKED), _clipped(line[end:], _AROUND)


def _clipped(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[:length]}…"


def concerns(library: Library, key: str, found: Problem) -> bool:
    """Whether a problem may matter for a procedure: it stands in its own file, or in one that it shares with others."""
    own = library.procedures[key]
    of_others = {each.span.file for name, each in library.procedures.items() if name != key}
    domain, inner, _ = found.span.file.partition("/")
    shared = not inner or domain in (own.domain, "parameters")
    return found.span.file == own.span.file or (shared and found.span.file not in of_others)


def _view(found: Problem, state: State, language: Language) -> ProblemView:
    places = (*found.related, *found.more)
    before, marked, after = excerpt(found.span, state.texts)
    return ProblemView(
        code=found.code,
        severity=found.severity.value,
        message=message(found, language),
        place=place_of(found.span, language),
        before=before,
        marked=marked,
        after=after,
        suggestion=suggestion(found, language),
        others=tuple(place_of(each, language) for each in places[:_SHOWN_PLACES]),
        more=max(0, len(places) - _SHOWN_PLACES),
        help=f"/editor/{language}/rules/{found.code}",
        someone=_someone(found, state.library, language),
    )


def _someone(found: Problem, library: Library, language: Language) -> Someone | None:
    """The person who proves a problem, if there is one, and the procedure to walk through still stands."""
    key, answers = found.params.get("person_procedure", ""), found.params.get("person_answers", "")
    if key not in library.procedures or not answers:
        return None
    return Someone(person(found, language), key, answers)
