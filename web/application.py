"""Flask without what no page here uses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Flask, Request
from flask.sessions import NullSession, SessionInterface
from werkzeug.routing import MapAdapter


class _NoSession(SessionInterface):
    """Nobody has a session: what a browser carries is sealed by ``web.sealed``."""

    _none = NullSession()

    def open_session(self, app: Flask, request: Request) -> NullSession:  # noqa: ARG002  what Flask hands over
        """The same empty one for every request."""
        return self._none


class Application(Flask):
    """The application. Every view is a plain function, and none has a session."""

    session_interface = _NoSession()

    def create_url_adapter(self, request: Request | None) -> MapAdapter | None:
        """The path alone decides which page it is; ``web.security`` has looked at the host."""
        if request is None:
            return None
        return self.url_map.bind(
            "",
            request.root_path,
            path_info=request.path,
            default_method=request.method,
            query_args=request.query_string.decode("latin-1"),
        )

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """The function itself, without looking whether it is a coroutine."""
        return func
