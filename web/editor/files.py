"""A file of the content as it is written, every problem at its line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby

from flask import Response, abort

from engine.text import Language
from web.editor.names import readable
from web.editor.news import news
from web.editor.pages import show as show_page
from web.editor.problems import Listing, listing
from web.editor.state import state

_LINES = re.compile("\r\n|\r|\n")
_LONGEST = 20_000
"""Lines shown of one file: what is longer is no file of ours."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line with the problems that begin on it."""

    number: int
    text: str
    problems: Listing | None


def show(language: Language, file: str) -> Response:
    """The file as it was read last. Only files of the content are shown, whatever the address says."""
    here = state()
    text = next((text for name, text in here.texts.items() if readable(name) == file), None)
    if text is None:
        abort(404)
    mine = [each for each in here.report.problems if readable(each.span.file) == file]
    shown = listing(mine, here, language, notices=True)
    found = {
        line: Listing(tuple(view for _, view in pairs))
        for line, pairs in groupby(zip(mine, shown.views, strict=False), key=lambda each: each[0].span.line)
    }
    lines = _LINES.split(text.removeprefix("\ufeff"))[:_LONGEST]
    rows = [Line(number, line, found.get(number)) for number, line in enumerate(lines, 1)]
    return show_page(
        "editor/file.html",
        language,
        file=file,
        lines=rows,
        more=shown.more,
        news=news(here),
        base=f"/editor/{language}",
    )
