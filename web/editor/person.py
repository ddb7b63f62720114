"""To become an example person: their answers go into the browser, and the pages show what they see."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

from flask import Response, request

from engine.answers import decode
from engine.text import Language
from web import carried
from web.editor.names import address
from web.editor.place import standing_in
from web.editor.state import state
from web.pages import redirect
from web.sealed import TooLarge
from web.site import site


def become(language: Language, domain: str, name: str) -> Response:
    """Take the answers of a person; those that fit no question are left out."""
    standing = standing_in(state(), domain, name, request.form.get("at", ""))
    given = dict(parse_qsl(request.form.get("answers", "")))
    valid = decode(standing.program.procedure, given, site().clock.today()).answers
    place = f"?{urlencode({'at': standing.page})}" if standing.page else ""
    bench = f"/editor/{language}/procedures/{address(f'{domain}/{name}')}"
    response = redirect(bench + place)
    try:
        carried.keep(response, {key: raw for key, raw in given.items() if key in valid})
    except TooLarge:
        return redirect(bench)
    return response
