"""The command line: serve the pages, check the content."""

from __future__ import annotations

import gc
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import click

from engine.load import load
from engine.messages import render, total
from engine.problems import ContentError, gathered
from engine.text import LANGUAGES, Language
from web import create_from_env
from web.settings import Settings, SettingsError

Made = TypeVar("Made")

_WORKERS = 2
_THREADS = 2 * (os.cpu_count() or 1) + 1
"""As many as the server holds for sensible."""
_HEADER_MILLISECONDS = 10_000
_OFFERED = click.Choice(LANGUAGES)


def terminal_language() -> Language:
    """The language of the terminal, French when it is neither French nor German."""
    wish = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "de" if wish.startswith("de") else "fr"


@click.group(invoke_without_command=True)
@click.pass_context
def main(context: click.Context) -> None:
    """Passerelle: personal guides through procedures that cross a border. Without a command: serve."""
    if context.invoked_subcommand is None:
        context.invoke(serve)


@main.command()
@click.option("--lang", type=_OFFERED, default=None, help="Language of the messages (default: the terminal's).")
def serve(lang: str | None = None) -> None:
    """Serve the pages on HOST and PORT."""
    language = cast("Language", lang) if lang else terminal_language()
    try:
        settings = Settings.from_env()
    except SettingsError as problem:
        raise click.ClickException(str(problem)) from problem
    gc.disable()
    try:
        _or_exit(create_from_env, settings.content, language)
        # What every worker has in common is never looked at again by its collector, and so stays shared.
        gc.freeze()
    finally:
        gc.enable()
    _run(settings)


@main.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--lang", type=_OFFERED, default=None, help="Language of the messages (default: the terminal's).")
def check(folder: Path | None, lang: str | None) -> None:
    """Check the content and print every problem with its place; exit status 1 when there is one."""
    language = cast("Language", lang) if lang else terminal_language()
    content = folder or Settings(keys=()).content
    count = len(_or_exit(lambda: load(content), content, language).procedures)
    click.echo({"fr": f"Aucun problème. Démarches : {count}", "de": f"Kein Problem. Verfahren: {count}"}[language])


def _or_exit(use: Callable[[], Made], folder: Path, language: Language) -> Made:
    """What is made from the content. Prints every problem and leaves with status 1 when the content cannot be used."""
    try:
        return use()
    except ContentError as failure:
        found = gathered(failure.problems)
        texts = {name: text for name in {p.span.file for p in found} if (text := _text(folder, name))}
        for problem in found:
            click.echo(render(problem, language, texts), err=True)
        click.echo(total(len(found), language), err=True)
        sys.exit(1)


def _text(folder: Path, name: str) -> str | None:
    """The text of a content file that a problem names, to show its line."""
    if not name.endswith(".yaml"):
        return None
    for path in (folder / name, Path(name)):
        try:
            return path.read_text("utf-8", errors="replace")
        except OSError:
            continue
    return None


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
