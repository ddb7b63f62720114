"""The page for an address of the workbench that leads nowhere."""

from __future__ import annotations

from flask import Response, request
from werkzeug.exceptions import NotFound

from engine.text import LANGUAGES, Language
from web.editor.pages import show
from web.errors import error_page
from web.pages import OTHER


def missing(language: Language, problem: NotFound) -> Response:
    """The way back to the workbench; for the public pages their own. ``language``: where the address names none."""
    if request.path != "/editor" and not request.path.startswith("/editor/"):
        return error_page(problem.code)
    for each in LANGUAGES:
        if request.path.startswith(f"/editor/{each}/"):
            language = each
    return show("editor/missing.html", language, status=problem.code, other_href=f"/editor/{OTHER[language]}/")
