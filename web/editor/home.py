"""The first page of the workbench: every procedure with its state, and every problem of the content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Response, request

from engine.model.procedure import Procedure
from engine.problems import Severity
from engine.text import LANGUAGES, Language
from web.editor.names import address
from web.editor.news import news
from web.editor.pages import parts, unchanged
from web.editor.pages import show as show_page
from web.editor.problems import listing, split
from web.editor.state import State, state
from web.standing import Standing, standing


@dataclass(frozen=True, slots=True)
class Card:
    """A procedure. The counts are of its own file."""

    title: str
    key: str
    file: str
    href: str
    standing: Standing
    errors: int
    warnings: int


def show(language: Language) -> Response:
    """The whole page."""
    return show_page("editor/home.html", language, **_values(state(), language))


def changes(language: Language) -> Response:
    """What changed since the state that the page shows; nothing (204) when nothing did."""
    here = state()
    still = unchanged(here)
    return still if still is not None else parts("editor/home_changes.html", language, **_values(here, language))


def _values(here: State, language: Language) -> dict[str, Any]:
    procedures = sorted(here.library.procedures.values(), key=lambda each: each.key)
    before, rest = split(here)
    first = listing(before, here, language)
    notices = "notices" in request.args
    return {
        "base": f"/editor/{language}",
        "news": news(here),
        "cards": [_card(each, here, language) for each in procedures],
        "first": first,
        "problems": listing(rest, here, language, notices=notices, room=first.room),
        "notices": notices,
    }


def _card(procedure: Procedure, here: State, language: Language) -> Card:
    own = [each.severity for each in here.report.problems if each.span.file == procedure.span.file]
    return Card(
        procedure.title.of(language),
        procedure.key,
        procedure.span.file,
        f"/editor/{language}/procedures/{address(procedure.key)}",
        standing(procedure, language, LANGUAGES),
        own.count(Severity.error),
        own.count(Severity.warning),
    )
