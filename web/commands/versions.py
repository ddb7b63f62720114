"""The two sides of a comparison: a folder of content, one of its files, or a git revision."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import click

from engine.compile.program import Library
from engine.load import content_files, content_of, links_out, load, report
from engine.messages import Language, french_spaces
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
    "link": {
        "fr": "« {name} » mène hors du dossier du contenu : ce lien n'est pas lu.",
        "de": "„{name}“ führt aus dem Ordner des Inhalts hinaus: Dieser Link wird nicht gelesen.",
    },
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
    said = _SENTENCES[key][language]
    return NotComparableError((french_spaces(said) if language == "fr" else said).format(**params))


@dataclass(frozen=True, slots=True)
class Side:
    """One side: what it was called, its files by their names in the folder, and the procedure it is about, if one."""

    name: str
    files: Mapping[str, bytes]
    only: str | None = None

    def library(self, language: Language) -> Library:
        """The content. Prints every problem and leaves with status 2 when it cannot be used."""
        with TemporaryDirectory() as folder:
            try:
                for name, raw in self.files.items():
                    path = Path(folder) / name
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(raw)
                return load(Path(folder))
            except ContentError as problem:
                click.echo(report(Path(folder), problem, language), err=True)
                click.echo(refused("broken", language, name=self.name).message, err=True)
                sys.exit(NotComparableError.exit_code)
            except OSError as problem:  # names that this disk cannot hold
                raise refused("unreadable", language, name=self.name, why=problem.strerror) from problem


def sides(old: str, new: str, content: Path, language: Language) -> tuple[Side, Side]:
    """Both sides. A file stands in the folder of the other side, or in the content where that is a file too.

    Raises NotComparableError.
    """
    names = old, new
    wholes = [None if _is_file(name) else _whole(name, content, language) for name in names]
    around = next((whole for whole in wholes if whole is not None), None)
    if around is None:
        around = _folder(str(content), content, language)
    found = [
        whole if whole is not None else _replaced(name, around, content, language)
        for name, whole in zip(names, wholes, strict=True)
    ]
    return found[0], found[1]


def _is_file(name: str) -> bool:
    return os.path.isfile(name)  # noqa: PTH113 -- pathlib raises where a name is too long


def _whole(name: str, content: Path, language: Language) -> Side:
    if name and os.path.isdir(name):  # noqa: PTH112 -- pathlib raises where a name is too long
        return _folder(name, Path(name), language)
    if not is_revision(name):
        raise refused("nothing", language, name=name)
    try:
        return Side(name, files_at(content, name))
    except RevisionError as problem:
        raise NotComparableError(problem.sentence(language)) from problem


def _folder(name: str, folder: Path, language: Language) -> Side:
    try:
        if links := links_out(folder):
            raise refused("link", language, name=links[0])
        return Side(name, {path.relative_to(folder).as_posix(): content_of(path) for path in content_files(folder)})
    except OSError as problem:
        raise refused("unreadable", language, name=name, why=problem.strerror) from problem


def _replaced(name: str, around: Side, content: Path, language: Language) -> Side:
    """The other side, with one file of its own."""
    path = Path(name)
    try:
        raw = content_of(path)
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
