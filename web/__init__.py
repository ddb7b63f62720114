"""The web front: parses a request, calls the engine, renders a page."""

from __future__ import annotations

from functools import cache

from flask import Flask, Response, request

from engine.load import load
from web import errors, htmx, public, security
from web.clock import Clock
from web.locale import environments
from web.sealed import Sealer
from web.settings import Settings
from web.site import STATIC, Site, assets, attach

_YEAR = 365 * 24 * 3600


def create_app(settings: Settings, clock: Clock | None = None) -> Flask:
    """The application. Raises engine.problems.ContentError when the content cannot be used."""
    app = Flask("web", static_folder=STATIC)
    app.config["SEND_FILE_MAX_AGE_DEFAULT"] = 3600
    addresses = frozenset(assets().values())
    site = Site(
        settings=settings,
        library=load(settings.content),
        environments=environments(assets=assets()),
        sealer=Sealer(settings.keys),
        clock=clock or Clock(settings.today),
    )
    attach(app, site)
    htmx.init(app)
    security.init(app, settings)
    errors.init(app)
    public.init(app)

    @app.after_request
    def keep_assets(response: Response) -> Response:
        # The address holds a fingerprint of the file, so a browser never has to ask again.
        if request.endpoint == "static" and request.full_path in addresses and response.status_code == 200:
            response.headers["Cache-Control"] = f"public, max-age={_YEAR}, immutable"
        return response

    return app


@cache
def create_from_env() -> Flask:
    """The application of a server's worker. Made once: workers forked from a server that has it share its memory."""
    return create_app(Settings.from_env())
