"""The web front: parses a request, calls the engine, renders a page."""

from __future__ import annotations

from functools import cache

from flask import Flask

from engine.compile.program import Library
from engine.load import load
from web import assets, errors, public, security
from web.application import Application
from web.clock import Clock
from web.locale import environments
from web.sealed import Sealer
from web.settings import Settings
from web.site import Site, attach


def create_app(settings: Settings, clock: Clock | None = None) -> Flask:
    """The application. Raises engine.problems.ContentError when the content cannot be used."""
    return application(create_site(settings, load(settings.content), clock))


def create_site(settings: Settings, library: Library, clock: Clock | None = None) -> Site:
    """Everything that the pages of a library need."""
    return Site(
        settings=settings,
        library=library,
        environments=environments(assets=assets.addresses()),
        sealer=Sealer(settings.keys),
        clock=clock or Clock(settings.today),
    )


def application(site: Site) -> Flask:
    """The public pages of a site."""
    app = Application("web", static_folder=None)
    attach(app, site)
    assets.init(app)
    security.init(app, site.settings)
    errors.init(app)
    public.init(app)
    return app


@cache
def create_from_env() -> Flask:
    """The application of a server's worker. Made once: workers forked from a server that has it share its memory."""
    return create_app(Settings.from_env())
