"""``passerelle serve``: the pages, by the production server."""

from __future__ import annotations

import gc
import os
import socket

import click

from web import create_from_env
from web.commands.shared import chosen, in_language, or_exit
from web.settings import Settings, SettingsError

_WORKERS = 2
_THREADS = 2 * (os.cpu_count() or 1) + 1
"""As many as the server holds for sensible."""
_HEADER_MILLISECONDS = 10_000


@click.command()
@in_language
def serve(lang: str | None = None) -> None:
    """Serve the pages on HOST and PORT."""
    try:
        settings = Settings.from_env()
    except SettingsError as problem:
        raise click.ClickException(str(problem)) from problem
    gc.disable()
    try:
        or_exit(create_from_env, settings.content, chosen(lang))
        # What every worker has in common is never looked at again by its collector, and so stays shared.
        gc.freeze()
    finally:
        gc.enable()
    _run(settings)


def _check_free(host: str, port: int) -> None:
    """Leave with a sentence where the place is taken: the server would share it with the other one in silence."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as problem:
        sentence = f"{host}:{port} cannot be used: {problem.strerror}. Set HOST and PORT to another place."
        raise click.ClickException(sentence) from problem


def _run(settings: Settings) -> None:
    from granian import Granian
    from granian.constants import Interfaces
    from granian.http import HTTP1Settings

    _check_free(settings.host, settings.port)
    place = f"http://{settings.host}:{settings.port}"
    click.echo(f"Passerelle: {place}/fr/  {place}/de/")
    Granian(
        "web:create_from_env",
        factory=True,
        address=settings.host,
        port=settings.port,
        interface=Interfaces.WSGI,
        workers=_WORKERS,
        # One would be fastest; several, so that a visitor whose body never arrives holds up nobody else.
        blocking_threads=_THREADS,
        http1_settings=HTTP1Settings(header_read_timeout=_HEADER_MILLISECONDS),
        backlog=2048,
        respawn_failed_workers=True,
        websockets=False,
        # An access log would hold addresses of pages beside addresses of people.
        log_access=False,
    ).serve()
