"""The only place that knows how htmx announces itself."""

from __future__ import annotations

from flask import request
from htmx_flask.requests import HtmxHeaders


def wants_fragment() -> bool:
    """Whether only the changed block is wanted; going back in history always needs the whole page."""
    if "HTTP_HX_REQUEST" not in request.environ:
        return False  # found without looking at any other header: so it is with most pages
    htmx = HtmxHeaders(request.headers)
    return bool(htmx) and not htmx.history_restore_request
