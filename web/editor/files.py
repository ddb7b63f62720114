"""A file of the content as it is written, every problem at its line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flask import Response, abort

from engine.text import Language
from web.editor.news import news
from web.editor.pages import show as show_page
from web.editor.problems import ProblemView, problem_views
from web.editor.state import state

_LINES = re.compile("\r\n|\r|\n")
_LONGEST = 20_000
"""Lines shown of one file: what is longer is no file of ours."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line with the problems that begin on it."""

    number: int
    text: str
    problems: tuple[ProblemView, ...]


def show(language: Language, file: str) -> Response:
    """The file as it was read last. Only files of the content are shown, whatever the address says."""
    here = state()
    text = here.texts.get(file)
    if text is None:
        abort(404)
    found: dict[int, list[ProblemView]] = {}
    mine = [each for each in here.report.problems if each.span.file == file]
    for problem, view in zip(mine, problem_views(mine, here, language, notices=True), strict=True):
        found.setdefault(problem.span.line, []).append(view)
    lines = _LINES.split(text.removeprefix("\ufeff"))[:_LONGEST]
    rows = [Line(number, line, tuple(found.get(number, ()))) for number, line in enumerate(lines, 1)]
    return show_page("editor/file.html", language, file=file, lines=rows, news=news(here), base=f"/editor/{language}")
