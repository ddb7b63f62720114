"""``passerelle new procedure``: the first file of a new procedure, ready to be written on."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import click

from engine.load import Loaded, load_files
from engine.model.library import Content
from engine.model.validate import FOLDER as SCHEMAS
from engine.problems import ContentError
from engine.scaffold import Begun, RefusedError, begin
from engine.text import LANGUAGES, Language
from web.clock import Clock
from web.commands.shared import chosen, in_language, or_exit
from web.settings import Settings

_REFUSED = {
    "name": (
        "« {found} » n'est pas un nom de démarche. Écrivez domaine/nom en minuscules : family/birth_of_a_child",
        "„{found}“ ist kein Name eines Verfahrens. Schreiben Sie Bereich/Name klein: family/birth_of_a_child",
    ),
    "folder": (
        "Le dossier « {found} » contient autre chose que des démarches. Choisissez un autre domaine.",
        "Der Ordner „{found}“ enthält anderes als Verfahren. Wählen Sie einen anderen Bereich.",
    ),
    "taken": (
        "Ce nom est déjà pris : « {found} ». Deux démarches ne portent pas le même nom.",
        "Der Name ist vergeben: „{found}“. Zwei Verfahren heißen nicht gleich.",
    ),
    "no_authority": (
        "Ce dossier n'a pas d'autorité. Écrivez d'abord qui répond du contenu (authorities.yaml).",
        "Dieser Ordner hat keine Behörde. Schreiben Sie zuerst auf, wer für den Inhalt einsteht (authorities.yaml).",
    ),
    "no_phase": (
        "Ce dossier ne nomme pas les parties d'un guide. Écrivez d'abord le type « phase » (types.yaml).",
        "Dieser Ordner nennt die Teile eines Leitfadens nicht. Schreiben Sie zuerst den Typ „phase“ auf (types.yaml).",
    ),
    "link": (
        "Le dossier « {found} » est un lien. Choisissez un domaine dont le dossier est dans le contenu.",
        "Der Ordner „{found}“ ist ein Link. Wählen Sie einen Bereich, dessen Ordner im Inhalt liegt.",
    ),
    "exists": (
        "« {found} » existe déjà et n'est pas remplacé.",
        "„{found}“ gibt es schon und wird nicht ersetzt.",
    ),
}
_NEXT = {
    "fr": "Écrit : {file}\nÉcrivez-y la suite, puis : passerelle check",
    "de": "Geschrieben: {file}\nSchreiben Sie dort weiter, dann: passerelle check",
}


@click.group()
def new() -> None:
    """Begin something new in the content."""


@new.command()
@click.argument("key", metavar="DOMAIN/NAME")
@click.option("--folder", type=click.Path(exists=True, file_okay=False, path_type=Path), help="The folder of content.")
@in_language
def procedure(key: str, folder: Path | None, lang: str | None) -> None:
    """Write the first file of a procedure: a draft that passes the check. What is there is never replaced."""
    language = chosen(lang)
    content = folder or Settings(keys=()).content
    loaded, library = or_exit(lambda: _sound(content), content, language)
    try:
        schema = _seen_from(content / key)
        begun = begin(library, loaded.files, key, Clock().today(), schema)
    except RefusedError as refused:
        raise _refusal(refused.code, refused.found, language) from refused
    click.echo(_NEXT[language].format(file=_write(content, begun, language)))


def _sound(folder: Path) -> tuple[Loaded, Content]:
    """The content of a folder. Raises ContentError."""
    loaded = load_files(folder, begun=True)
    if loaded.library is None:
        raise ContentError(loaded.problems)
    return loaded, loaded.library


def _seen_from(path: Path) -> str:
    """The schema's address as seen from a file, with the same strokes on every system."""
    return Path(os.path.relpath(SCHEMAS / "procedure.schema.json", path.parent)).as_posix()


def _write(folder: Path, begun: Begun, language: Language) -> Path:
    """Write the file where there is none; what was written."""
    path = folder / begun.file
    if path.parent.is_symlink():
        raise _refusal("link", str(path.parent), language)
    fresh = not path.parent.exists()
    try:
        path.parent.mkdir(exist_ok=True)
        _create(path, begun.text)
    except OSError as problem:
        if fresh:
            with suppress(OSError):  # never made, or somebody has put something there meanwhile
                path.parent.rmdir()
        if isinstance(problem, FileExistsError):
            raise _refusal("exists", str(path), language) from problem
        raise click.ClickException(f"{path}: {problem.strerror}") from problem
    return path


def _create(path: Path, text: str) -> None:
    """Write a file where there is none, wholly or not at all."""
    with path.open("x", encoding="utf-8", newline="\n") as file:
        try:
            file.write(text)
            file.flush()
        except OSError:
            path.unlink(missing_ok=True)
            raise


def _refusal(code: str, found: str, language: Language) -> click.ClickException:
    words = _REFUSED[code][LANGUAGES.index(language)]
    return click.ClickException(words.format(found=found))
