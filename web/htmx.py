"""The only place that knows how htmx announces itself."""

from __future__ import annotations

from flask import Flask, request
from htmx_flask import Htmx
from htmx_flask.requests import HtmxHeaders


def init(app: Flask) -> None:
    """Give every request its htmx headers."""
    Htmx(app)


def wants_fragment() -> bool:
    """Whether only the changed block is wanted; going back in history always needs the whole page."""
    htmx: HtmxHeaders = request.htmx  # type: ignore[attr-defined]
    return bool(htmx) and not htmx.history_restore_request
