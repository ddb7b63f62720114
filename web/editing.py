"""``serve --edit``: the public pages with the editor's workbench beside them, renewed at every save."""

from __future__ import annotations

import atexit
import multiprocessing
import os
import signal
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING

from engine.compile.program import Library
from engine.text import Language
from web import application, create_site, editor
from web.clock import Clock
from web.editor.state import ENVIRON
from web.editor.watch import Watch
from web.settings import Settings
from web.site import Site

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LANGUAGE = "PASSERELLE_EDIT_LANGUAGE"
"""The setting by which ``serve --edit`` tells its worker the language of the terminal."""


class Editing:
    """The application of an editor's server: every request is answered from one state, from beginning to end."""

    def __init__(self, settings: Settings, language: Language, clock: Clock | None = None) -> None:
        told = replace(settings, drafts=True, editing=True)
        site = create_site(told, Library({}, {}, {}, {}, {}, {}, {}, {}, {}), clock)
        self.watch = Watch(settings.content, partial(_pages, site, language), site.clock.today)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request with the newest pages."""
        state = self.watch.state
        environ[ENVIRON] = state
        return state.app(environ, start_response)


def _pages(site: Site, language: Language, library: Library) -> WSGIApplication:
    app = application(replace(site, library=library))
    editor.init(app, language)
    return app


def create_from_env() -> Editing:
    """The application of the one worker, with its watch at work."""
    editing = Editing(Settings.from_env(), "de" if os.environ.get(LANGUAGE) == "de" else "fr")
    editing.watch.start()
    atexit.register(editing.watch.stop)
    Thread(target=_end_with_server, daemon=True, name="end").start()
    return editing


def _end_with_server() -> None:
    """Wait until the server has gone, killed perhaps, then end its worker: it would keep the port and the proofs."""
    server = multiprocessing.parent_process()
    if server is not None:
        server.join()
        os.kill(os.getpid(), signal.SIGTERM)
