"""From a template and its values to a response: whole page or block, language, caching."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Response, request
from jinja2 import Template
from werkzeug.datastructures import Headers

from engine.text import LANGUAGES, Language
from web.htmx import wants_fragment
from web.site import site

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

OTHER: dict[Language, Language] = {"fr": "de", "de": "fr"}
PRIVATE = "no-store"
SHARED = "public, max-age=300"
VARIANTS = "HX-Request, HX-History-Restore-Request"


class Finished(Response):
    """A response whose headers are complete when it is made: they are sent without looking through them again."""

    def get_wsgi_headers(self, environ: WSGIEnvironment) -> Headers:  # noqa: ARG002  what Werkzeug hands over
        """The headers as they are."""
        return self.headers


def render(template: str, language: Language, *, status: int = 200, **values: Any) -> Response:
    """The page in that language; only its changing block when htmx asks for it."""
    return respond(written(template, language, **values), language, status)


def written(template: str, language: Language, **values: Any) -> str:
    """The text of a page, or of its changing block."""
    environment = site().environments[language]
    layout: Template = environment.get_template("_fragment.html" if wants_fragment() else "_page.html")
    return environment.get_template(template).render(layout=layout, other_href=_in_other(language), **values)


def respond(html: str, language: Language, status: int = 200, kind: type[Response] = Response) -> Response:
    """The response with a page that may show answers, so that nobody keeps it (see ``cacheable``)."""
    headers = [("Content-Language", language), ("Cache-Control", PRIVATE), ("Vary", f"{VARIANTS}, Cookie")]
    return kind(html, status, headers, content_type="text/html; charset=utf-8")


def cacheable(response: Response) -> Response:
    """The same page, for everybody and for some minutes; unchanged pages are answered with 304."""
    response.headers["Cache-Control"] = SHARED
    response.headers["Vary"] = VARIANTS
    response.add_etag()
    response.make_conditional(request)
    return response


def redirect(path: str) -> Response:
    """Go on there with a GET (303)."""
    return Finished(b"", 303, headers=[("Location", path), ("Cache-Control", PRIVATE)])


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
