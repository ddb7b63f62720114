"""What the commands share: the language of a terminal, and problems shown on it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import click

from engine.messages import render, total
from engine.problems import ContentError, gathered
from engine.text import LANGUAGES, Language

Made = TypeVar("Made")
Command = Callable[..., None]

_OFFERED = click.Choice(LANGUAGES)


def terminal_language() -> Language:
    """The language of the terminal, French when it is neither French nor German."""
    wish = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "de" if wish.startswith("de") else "fr"


def in_language(command: Command) -> Command:
    """Add the option ``--lang`` to a command; what it is given is a language or None."""
    help_ = "Language of the messages (default: the terminal's)."
    return click.option("--lang", type=_OFFERED, default=None, help=help_)(command)


def chosen(lang: str | None) -> Language:
    """The language of a command that was started with ``--lang`` or without."""
    return cast("Language", lang) if lang else terminal_language()


def or_exit(use: Callable[[], Made], folder: Path, language: Language) -> Made:
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
