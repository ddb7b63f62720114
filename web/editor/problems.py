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
from web.editor.state import State

_LINES = re.compile("\r\n|\r|\n")
_SHOWN_PLACES = 3


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


def problem_views(
    found: Iterable[Problem], state: State, language: Language, *, notices: bool = False
) -> tuple[ProblemView, ...]:
    """Problems in words; notices only when they are asked for."""
    shown = (each for each in found if notices or each.severity is not Severity.notice)
    return tuple(_view(each, state, language) for each in shown)


def place_of(span: Span, language: Language) -> Place:
    """A place, and the page that shows it."""
    return Place(f"{span.file}:{span.line}:{span.column}", f"/editor/{language}/files/{span.file}#line-{span.line}")


def excerpt(span: Span, texts: Mapping[str, str]) -> tuple[str, str, str]:
    """The line of a problem: what stands before it, the problem itself, what stands behind it."""
    lines = _LINES.split(texts.get(span.file, "").removeprefix("\ufeff"))
    line = lines[span.line - 1] if span.line <= len(lines) else ""
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    return line[:start], line[start : max(end, start + 1)], line[max(end, start + 1) :]


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
