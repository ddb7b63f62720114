"""What the commands share: the language of a terminal, and problems shown on it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from difflib import SequenceMatcher
from pathlib import Path
from typing import Final, TypeVar, cast

import click

from engine.load import leads_out
from engine.messages import french_spaces, render, total
from engine.problems import ContentError, gathered
from engine.text import LANGUAGES, Language

Made = TypeVar("Made")
Command = Callable[..., None]

_OFFERED = click.Choice(LANGUAGES)
_TWO_FOLDERS: Final[Mapping[Language, str]] = {
    "fr": "Deux dossiers sont nommés : « {one} » et « {other} ». N'en nommez qu'un.",
    "de": "Zwei Ordner sind genannt: „{one}“ und „{other}“. Nennen Sie nur einen.",
}
_NO_FOLDER: Final[Mapping[Language, str]] = {
    "fr": "« {file} » ne peut pas être écrit : le dossier « {folder} » n'existe pas.",
    "de": "„{file}“ lässt sich nicht schreiben: Den Ordner „{folder}“ gibt es nicht.",
}
_NOT_WRITABLE: Final[Mapping[Language, str]] = {
    "fr": "« {file} » ne peut pas être écrit ici.",
    "de": "„{file}“ lässt sich hier nicht schreiben.",
}


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


def in_folder(command: Command) -> Command:
    """Add the option ``--folder`` to a command that also takes the folder as its last word."""
    kind = click.Path(exists=True, file_okay=False, path_type=Path)
    return click.option("--folder", "named", type=kind, help="The folder of content.")(command)


def one_folder(last: Path | None, named: Path | None, language: Language) -> Path | None:
    """The folder of a command that was given it as its last word, by ``--folder``, or not at all."""
    if last is not None and named is not None and last.resolve() != named.resolve():
        raise refusal(_TWO_FOLDERS, language, one=last, other=named)
    return named or last


def refusal(words: Mapping[Language, str], language: Language, **params: object) -> click.ClickException:
    """A sentence that says why a command cannot do what it was asked."""
    said = words[language]
    return click.ClickException((french_spaces(said) if language == "fr" else said).format(**params))


def unwritable(file: Path, language: Language) -> click.ClickException:
    """Why a command cannot write the file it was asked to write."""
    words = _NOT_WRITABLE if file.parent.is_dir() else _NO_FOLDER
    return refusal(words, language, file=file, folder=file.parent)


def closest(word: str, candidates: Iterable[str], most: int = 5) -> list[str]:
    """The candidates most like a word, the likest first: their whole name or its last part, whichever is nearer."""

    def likeness(name: str) -> float:
        ends = word.rpartition("/")[2], name.rpartition("/")[2]
        return max(SequenceMatcher(None, *pair).ratio() for pair in ((word, name), ends))

    return sorted(sorted(set(candidates)), key=likeness, reverse=True)[:most]


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
        if leads_out(path, folder):
            continue
        try:
            return path.read_text("utf-8", errors="replace")
        except OSError:
            continue
    return None
