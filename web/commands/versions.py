"""The two sides of a comparison: a folder of content, one of its files, or a git revision."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import click

from engine.compile.program import Library
from engine.load import load, report
from engine.messages import Language
from engine.problems import ContentError
from web.commands.revisions import RevisionError, files_at, is_revision

_PROCEDURE: Final = re.compile(rb"^procedure:", re.MULTILINE)
_SENTENCES: Final[Mapping[str, Mapping[Language, str]]] = {
    "nothing": {
        "fr": "« {name} » n'est ni un dossier, ni un fichier, ni une version git.",
        "de": "„{name}“ ist weder Ordner noch Datei noch Git-Fassung.",
    },
    "place": {
        "fr": "« {name} » : aucun fichier de ce nom dans le contenu. Donnez-lui le nom du fichier qu'il remplace.",
        "de": "„{name}“: Im Inhalt heißt keine Datei so. Geben Sie ihr den Namen der Datei, die sie ersetzt.",
    },
    "unreadable": {"fr": "« {name} » : {why}", "de": "„{name}“: {why}"},
    "broken": {
        "fr": "Cette version n'est pas utilisable : {name}",
        "de": "Diese Fassung ist nicht verwendbar: {name}",
    },
}


class NotComparableError(click.ClickException):
    """One of the two sides is nothing that can be compared."""

    exit_code = 2


def refused(key: str, language: Language, **params: object) -> NotComparableError:
    """Why two versions cannot be compared, in words."""
    said = _SENTENCES[key][language].format(**params)
    said = (
        said.replace(" :", "\N{NO-BREAK SPACE}:")
        .replace("« ", "«\N{NO-BREAK SPACE}")
        .replace(" »", "\N{NO-BREAK SPACE}»")
    )
    return NotComparableError(said if language == "fr" else _SENTENCES[key][language].format(**params))


@dataclass(frozen=True, slots=True)
class Side:
    """One side: what it was called, its files by their names in the folder, and the procedure it is about, if one."""

    name: str
    files: Mapping[str, bytes]
    only: str | None = None

    def library(self, language: Language) -> Library:
        """The content. Prints every problem and leaves with status 2 when it cannot be used."""
        with TemporaryDirectory() as folder:
            for name, raw in self.files.items():
                path = Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(raw)
            try:
                return load(Path(folder))
            except ContentError as problem:
                click.echo(report(Path(folder), problem, language), err=True)
                click.echo(refused("broken", language, name=self.name).message, err=True)
                sys.exit(NotComparableError.exit_code)


def sides(old: str, new: str, content: Path, language: Language) -> tuple[Side, Side]:
    """Both sides. A file stands in the folder of the other side, or in the content where that is a file too.

    Raises NotComparableError.
    """
    names = old, new
    wholes = [None if Path(name).is_file() else _whole(name, content, language) for name in names]
    around = next((whole for whole in wholes if whole is not None), None)
    if around is None:
        around = _folder(str(content), content, language)
    found = [
        whole if whole is not None else _replaced(name, around, content, language)
        for name, whole in zip(names, wholes, strict=True)
    ]
    return found[0], found[1]


def _whole(name: str, content: Path, language: Language) -> Side:
    path = Path(name)
    if name and path.is_dir():
        return _folder(name, path, language)
    if not is_revision(name):
        raise refused("nothing", language, name=name)
    try:
        return Side(name, files_at(content, name))
    except RevisionError as problem:
        raise NotComparableError(problem.sentence(language)) from problem


def _folder(name: str, folder: Path, language: Language) -> Side:
    try:
        return Side(name, {path.relative_to(folder).as_posix(): path.read_bytes() for path in _yaml(folder)})
    except OSError as problem:
        raise refused("unreadable", language, name=name, why=problem.strerror) from problem


def _yaml(folder: Path) -> list[Path]:
    """The content files of a folder. Hidden ones are those of programs."""
    found = (path for path in folder.rglob("*.yaml") if path.is_file())
    return sorted(path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts))


def _replaced(name: str, around: Side, content: Path, language: Language) -> Side:
    """The other side, with one file of its own."""
    path = Path(name)
    try:
        raw = path.read_bytes()
    except OSError as problem:
        raise refused("unreadable", language, name=name, why=problem.strerror) from problem
    place = _place(path, around, content)
    if place is None:
        raise refused("place", language, name=name)
    only = place.removesuffix(".yaml") if _PROCEDURE.search(raw) else None
    return Side(name, {**around.files, place: raw}, only)


def _place(path: Path, around: Side, content: Path) -> str | None:
    """The name of a file in the folder: its own where it lies in the content, else that of the one called so."""
    if path.resolve().is_relative_to(content.resolve()):
        return path.resolve().relative_to(content.resolve()).as_posix()
    called = [name for name in around.files if Path(name).name == path.name]
    return called[0] if len(called) == 1 else None
