"""From a template and its values to a page of the workbench, or to the parts of it that changed."""

from __future__ import annotations

from typing import Any

from flask import Response, request

from engine.text import Language
from web.assets import address
from web.editor.names import readable
from web.editor.state import State
from web.pages import OTHER, PRIVATE
from web.site import site

_STYLE, _SCRIPT = address("editor.css"), address("editor.js")


def show(template: str, language: Language, *, status: int = 200, **values: Any) -> Response:
    """A whole page."""
    own = {"editor_style": _STYLE, "editor_script": _SCRIPT, "other_href": _in_other(language)}
    return _answer(template, language, status, own | values)


def parts(template: str, language: Language, **values: Any) -> Response:
    """The parts of a page that changed, each to its place."""
    return _answer(template, language, 200, values)


def unchanged(state: State) -> Response | None:
    """The answer to a page that shows this state already; None for all others."""
    if request.args.get("seen") != str(state.version):
        return None
    return Response(b"", 204, headers={"Cache-Control": PRIVATE})


def _answer(template: str, language: Language, status: int, values: dict[str, Any]) -> Response:
    html = site().environments[language].get_template(template).render(**values)
    headers = {"Content-Language": language, "Cache-Control": PRIVATE}
    return Response(readable(html), status, headers, content_type="text/html; charset=utf-8")


def _in_other(language: Language) -> str:
    """The same place in the other language."""
    query = request.query_string.decode("latin-1")
    beginning = f"/editor/{language}"
    return f"/editor/{OTHER[language]}{request.path.removeprefix(beginning)}{f'?{query}' if query else ''}"
