"""From a template and its values to a response: whole page or block, language, caching."""

from __future__ import annotations

from typing import Any

from flask import Response, request
from jinja2 import Template

from engine.text import LANGUAGES, Language
from web.htmx import wants_fragment
from web.site import site

OTHER: dict[Language, Language] = {"fr": "de", "de": "fr"}
PRIVATE = "no-store"
SHARED = "public, max-age=300"
VARIANTS = "HX-Request, HX-History-Restore-Request"


def render(template: str, language: Language, *, status: int = 200, **values: Any) -> Response:
    """The page in that language; only its changing block when htmx asks for it.

    Answers may be on it, so nobody keeps it unless the caller says so (``cacheable``).
    """
    environment = site().environments[language]
    layout: Template = environment.get_template("_fragment.html" if wants_fragment() else "_page.html")
    html = environment.get_template(template).render(layout=layout, other_href=_in_other(language), **values)
    response = Response(html, status=status, mimetype="text/html")
    headers = response.headers
    headers["Content-Language"] = language
    headers["Cache-Control"] = PRIVATE
    headers["Vary"] = f"{VARIANTS}, Cookie"
    return response


def cacheable(response: Response) -> Response:
    """The same page, for everybody and for some minutes; unchanged pages are answered with 304."""
    response.headers["Cache-Control"] = SHARED
    response.headers["Vary"] = VARIANTS
    response.add_etag()
    response.make_conditional(request)
    return response


def redirect(path: str) -> Response:
    """Go on there with a GET (303)."""
    response = Response(status=303)
    response.headers["Location"] = path
    response.headers["Cache-Control"] = PRIVATE
    return response


def preferred() -> Language:
    """The language of the address, or else the one the browser prefers."""
    path = request.path
    for language in LANGUAGES:
        if path == f"/{language}" or path.startswith(f"/{language}/"):
            return language
    wished = request.accept_languages.best_match(LANGUAGES)
    return "de" if wished == "de" else "fr"


def _in_other(language: Language) -> str:
    """The same place in the other language. A page that only takes posts has no such place: then the start."""
    rule = request.url_rule
    if rule is None or request.routing_exception is not None or "GET" not in (rule.methods or ()):
        return f"/{OTHER[language]}/"
    if not request.path.startswith(f"/{language}/"):
        return f"/{OTHER[language]}/"
    flag = next((name for name in ("change", "facing", "open") if name in request.args), None)
    return f"/{OTHER[language]}{request.path[3:]}{f'?{flag}=1' if flag else ''}"
