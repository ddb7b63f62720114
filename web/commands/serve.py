"""``passerelle serve``: the pages, by the production server; ``--edit``: with the editor's workbench beside them."""

from __future__ import annotations

import gc
import os
import signal
import socket
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

import click

from engine.text import Language
from web import create_from_env
from web.commands.shared import chosen, in_language, or_exit
from web.settings import Settings, SettingsError

_WORKERS = 2
_THREADS = 2 * (os.cpu_count() or 1) + 1
"""As many as the server holds for sensible."""
_HEADER_MILLISECONDS = 10_000
_HOME = "127.0.0.1"
_LOCAL = frozenset({_HOME, "localhost", "::1"})
_SEEN_BY_OTHERS = {
    "fr": "Attention : l'atelier montre à toute personne qui atteint {host} les fichiers du contenu et les brouillons.",
    "de": "Achtung: Die Werkstatt zeigt allen, die {host} erreichen, die Dateien des Inhalts und die Entwürfe.",
}


@click.command()
@in_language
@click.option("--edit", is_flag=True, help="For editors: a workbench that follows every save; drafts are shown.")
@click.option("--host", help="Where to listen (default: HOST; with --edit always this machine alone).")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day on which the guides are looked at.")
def serve(lang: str | None = None, edit: bool = False, host: str | None = None, today: datetime | None = None) -> None:
    """Serve the pages on HOST and PORT."""
    settings = _settings(host or (_HOME if edit else None), today)
    if edit:
        _edit(settings, chosen(lang))
    else:
        _publish(settings, chosen(lang))


def _settings(host: str | None, today: datetime | None) -> Settings:
    """The settings, those of the command line too. The server's worker reads them from the environment as well."""
    if host is not None:
        os.environ["HOST"] = host
    if today is not None:
        os.environ["PASSERELLE_TODAY"] = today.date().isoformat()
    try:
        return Settings.from_env()
    except SettingsError as problem:
        raise click.ClickException(str(problem)) from problem


def _publish(settings: Settings, language: Language) -> None:
    gc.disable()
    try:
        or_exit(create_from_env, settings.content, language)
        # What every worker has in common is never looked at again by its collector, and so stays shared.
        gc.freeze()
    finally:
        gc.enable()
    _run(settings, "web:create_from_env", _WORKERS, f"{_place(settings)}/fr/  {_place(settings)}/de/", False)


def _edit(settings: Settings, language: Language) -> None:
    from web.editing import LANGUAGE  # the checker: who only serves the pages needs none of it

    if settings.host not in _LOCAL:
        click.echo(_SEEN_BY_OTHERS[language].format(host=settings.host), err=True)
    if not settings.content.is_dir():
        raise click.ClickException(f"{settings.content}: {os.strerror(2)}")
    os.environ[LANGUAGE] = language
    # One worker: what was saved is read once, and everybody sees the same.
    _run(settings, "web.editing:create_from_env", 1, f"{_place(settings)}/editor/", True)


def _place(settings: Settings) -> str:
    return f"http://{settings.host}:{settings.port}"


def _free_address(host: str, port: int) -> str:
    """The address behind a name. Leaves with a sentence where it is taken: two servers would share it in silence."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
        return str(address[0])
    except OSError as problem:
        sentence = f"{host}:{port} cannot be used: {problem.strerror}. Set HOST and PORT to another place."
        raise click.ClickException(sentence) from problem


def _end_at_hangup(end: Callable[..., None], before: Any) -> None:
    """Closing the terminal ends the server, which would begin anew otherwise; ``nohup`` (``before``) keeps it."""
    signal.signal(signal.SIGHUP, signal.SIG_IGN if before is signal.SIG_IGN else end)


def _run(settings: Settings, target: str, workers: int, said: str, with_terminal: bool) -> None:
    """Serve until the end. ``with_terminal``: which comes at the latest when the terminal is closed."""
    from granian import Granian
    from granian.constants import Interfaces
    from granian.http import HTTP1Settings

    address = _free_address(settings.host, settings.port)
    click.echo(f"Passerelle: {said}")
    server = Granian(
        target,
        factory=True,
        address=address,
        port=settings.port,
        interface=Interfaces.WSGI,
        workers=workers,
        # One would be fastest; several, so that a visitor whose body never arrives holds up nobody else.
        blocking_threads=_THREADS,
        http1_settings=HTTP1Settings(header_read_timeout=_HEADER_MILLISECONDS),
        backlog=2048,
        respawn_failed_workers=True,
        websockets=False,
        # An access log would hold addresses of pages beside addresses of people.
        log_access=False,
    )
    if with_terminal and hasattr(signal, "SIGHUP"):
        # The server sets its own signals first.
        server.on_startup(partial(_end_at_hangup, server.signal_handler_interrupt, signal.getsignal(signal.SIGHUP)))
    server.serve()
