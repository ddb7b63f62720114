"""What the reader of the command line refuses, in the reader's language: it speaks English by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import IO, Any, Final

import click

from engine.messages import french_spaces
from engine.text import LANGUAGES, Language
from web.commands.shared import closest, terminal_language

_BEGINNING: Final = {"fr": "Erreur : ", "de": "Fehler: "}
_USAGE: Final = {"fr": "Utilisation : ", "de": "Aufruf: "}
_HELP: Final = {"fr": "Aide : {path} --help", "de": "Hilfe: {path} --help"}
_MEANT: Final = {"fr": "Voulez-vous dire « {name} » ?", "de": "Meinten Sie „{name}“?"}
_SENTENCES: Final = {
    "missing": ("Il manque : {where}.", "Es fehlt: {where}."),
    "option": ("L'option « {found} » n'existe pas.", "Die Option „{found}“ gibt es nicht."),
    "command": ("La commande « {found} » n'existe pas.", "Den Befehl „{found}“ gibt es nicht."),
    "no_value": ("L'option « {found} » attend une valeur.", "Die Option „{found}“ verlangt einen Wert."),
    "needless": ("L'option « {found} » ne prend pas de valeur.", "Die Option „{found}“ nimmt keinen Wert."),
    "day": (
        "{where} : « {found} » n'est pas un jour. Écrivez année-mois-jour : 2027-01-31.",
        "{where}: „{found}“ ist kein Tag. Schreiben Sie Jahr-Monat-Tag: 2027-01-31.",
    ),
    "folder": ("{where} : il n'y a pas de dossier « {found} ».", "{where}: Einen Ordner „{found}“ gibt es nicht."),
    "file": (
        "{where} : « {found} » ne peut pas servir de fichier.",
        "{where}: „{found}“ lässt sich nicht als Datei verwenden.",
    ),
    "choice": (
        "{where} : « {found} » n'est pas possible. Possibles : {names}.",
        "{where}: „{found}“ ist nicht möglich. Möglich sind: {names}.",
    ),
    "range": (
        "{where} : « {found} » n'est pas un nombre entier de {low} à {high}.",
        "{where}: „{found}“ ist keine ganze Zahl von {low} bis {high}.",
    ),
    "value": ("{where} : cette valeur n'est pas possible.", "{where}: Dieser Wert ist nicht möglich."),
    "too_much": (
        "La ligne de commande ne se comprend pas : {found}",
        "Die Befehlszeile ist nicht verständlich: {found}",
    ),
}
_QUOTED: Final = re.compile(r"[\"'](.*?)[\"'](?:\W|$)", re.DOTALL)


class Refusal(click.ClickException):
    """A refusal in words of the reader's language, with the usage where the command line itself was wrong."""

    def __init__(self, refused: click.ClickException, language: Language) -> None:
        super().__init__(_sentence(refused, language))
        self.exit_code = refused.exit_code  # type: ignore[misc]  # declared for the class
        self._language = language
        self._context = refused.ctx if isinstance(refused, click.UsageError) else None

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the refusal, on the error stream where no file is given."""
        language = self._language
        if self._context is not None:
            usage = self._context.get_usage().partition(": ")[2]
            click.echo(_spaced(_USAGE[language], language) + usage, file, err=file is None)
            said = _HELP[language].format(path=self._context.command_path)
            click.echo(_spaced(said, language) + "\n", file, err=file is None)
        click.echo(_spaced(_BEGINNING[language], language) + self.message, file, err=file is None)


def language_of(arguments: Sequence[str]) -> Language:
    """The language that a command line asks for, readable or not; the terminal's where it asks for none."""
    for at, word in enumerate(arguments):
        found = word.partition("=")[2] if word.startswith("--lang=") else ""
        if word == "--lang":
            found = arguments[at + 1] if at + 1 < len(arguments) else ""
        if found in LANGUAGES:
            return found
    return terminal_language()


def _sentence(refused: click.ClickException, language: Language) -> str:
    """The refusal in words; those of our own commands are in the reader's language already."""
    if not isinstance(refused, click.UsageError):
        return refused.message
    say = _sayer(refused, language)
    match refused:
        case click.MissingParameter():
            return say("missing")
        case click.NoSuchOption():
            return say("option", found=refused.option_name) + _near(
                refused.option_name, refused.possibilities, language
            )
        case click.NoSuchCommand():
            return say("command", found=refused.command_name) + _near(
                refused.command_name, refused.possibilities, language
            )
        case click.BadOptionUsage():
            return say("needless" if "not take" in refused.message else "no_value", found=refused.option_name)
        case click.BadParameter():
            return _bad_value(refused, say)
    return say("too_much", found=_given(refused.message))


def _bad_value(refused: click.BadParameter, say: Callable[..., str]) -> str:
    found = _given(refused.message)
    match refused.param.type if refused.param is not None else None:
        case click.DateTime():
            return say("day", found=found)
        case click.Path() as path:
            return say("file" if path.file_okay else "folder", found=found)
        case click.Choice() as choice:
            return say("choice", found=found, names=", ".join(map(str, choice.choices)))
        case click.IntRange() as numbers:
            return say("range", found=found, low=numbers.min, high=numbers.max)
    return say("value")


def _sayer(refused: click.UsageError, language: Language) -> Callable[..., str]:
    def say(key: str, **params: object) -> str:
        words = _SENTENCES[key][LANGUAGES.index(language)]
        return _spaced(words.format(where=_where(refused), **params), language)

    return say


def _where(refused: click.UsageError) -> str:
    """The option or the argument a refusal is about, as it is written on the command line."""
    param = refused.param if isinstance(refused, click.BadParameter) else None
    if param is None:
        return ""
    return "/".join(param.opts) if isinstance(param, click.Option) else param.human_readable_name


def _given(message: str) -> str:
    """What was given: the refusal quotes it, or begins with it where it is a number."""
    quoted = _QUOTED.search(message)
    if quoted is not None:
        return quoted[1]
    first = message.partition(" ")[0]
    return first if first.lstrip("-").isdecimal() else message


def _near(found: str, names: Sequence[str] | None, language: Language) -> str:
    nearest = closest(found, names or (), 1)
    return " " + _spaced(_MEANT[language].format(name=nearest[0]), language) if nearest else ""


def _spaced(words: str, language: Language) -> str:
    return french_spaces(words) if language == "fr" else words
