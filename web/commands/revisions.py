"""Content as it was at a git revision."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from engine.messages import Language, french_spaces
from engine.source.characters import MAX_BYTES

_REVISION: Final = re.compile(r"[\w@][\w./@^~{}+-]*")
"""What names a revision, without what git would take for an option or a range."""
_SECONDS: Final = 60
_FILES: Final = frozenset({b"100644", b"100755"})
"""The modes of files in a tree: neither symbolic links nor other repositories."""
_SENTENCES: Final[Mapping[str, Mapping[Language, str]]] = {
    "no_git": {
        "fr": "git n'est pas installé : les versions antérieures ne peuvent pas être lues.",
        "de": "git ist nicht installiert: Frühere Fassungen lassen sich nicht lesen.",
    },
    "no_repository": {
        "fr": "{folder} n'est pas dans un dépôt git : il n'y a pas de version antérieure.",
        "de": "{folder} liegt in keinem Git-Repository: Es gibt keine frühere Fassung.",
    },
    "no_revision": {
        "fr": "Le dépôt ne connaît pas la version « {revision} ».",
        "de": "Das Repository kennt die Fassung „{revision}“ nicht.",
    },
    "no_folder": {
        "fr": "Le dossier {folder} n'existait pas dans la version « {revision} ».",
        "de": "Den Ordner {folder} gab es in der Fassung „{revision}“ nicht.",
    },
    "unreadable": {
        "fr": "git ne parvient pas à lire la version « {revision} ».",
        "de": "git kann die Fassung „{revision}“ nicht lesen.",
    },
    "too_large": {
        "fr": "Dans la version « {revision} », un fichier dépasse {limit} Mio : {file}",
        "de": "In der Fassung „{revision}“ ist eine Datei größer als {limit} MiB: {file}",
    },
}


class RevisionError(Exception):
    """A revision that cannot be read. ``reason`` is one of the sentences of this module."""

    def __init__(self, reason: str, folder: Path, revision: str, file: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.folder = folder
        self.revision = revision
        self.file = file

    def sentence(self, language: Language) -> str:
        """Why, in words."""
        words = _SENTENCES[self.reason][language]
        words = french_spaces(words) if language == "fr" else words
        limit = MAX_BYTES // (1024 * 1024)
        return words.format(folder=self.folder, revision=self.revision, file=self.file, limit=limit)


def is_revision(text: str) -> bool:
    """Whether a text can name a revision at all."""
    return _REVISION.fullmatch(text) is not None and ".." not in text


def files_at(folder: Path, revision: str) -> dict[str, bytes]:
    """The content files of a folder as they were at a revision, by their names in the folder. Raises RevisionError.

    They are read from the objects themselves: what a repository says of its files (.gitattributes) changes no text.
    """
    commit = _commit(folder, revision)
    listed = _git(folder, revision, "ls-tree", "-r", "-l", "-z", commit)
    if listed.returncode != 0:
        raise RevisionError("unreadable", folder, revision)
    objects = {}
    for entry in filter(None, listed.stdout.split(b"\0")):
        about, _, path = entry.partition(b"\t")
        mode, _kind, name, size = about.split()
        file = os.fsdecode(path)
        if mode not in _FILES or not _is_content(file):
            continue
        if not size.isdigit() or int(size) > MAX_BYTES:
            raise RevisionError("too_large" if size.isdigit() else "unreadable", folder, revision, file)
        objects[file] = name
    if not objects:
        raise RevisionError("no_folder", folder, revision)
    read = _git(folder, revision, "cat-file", "--batch", given=b"".join(name + b"\n" for name in objects.values()))
    try:
        return dict(zip(objects, _texts(read.stdout, list(objects.values())), strict=True))
    except ValueError as problem:
        raise RevisionError("unreadable", folder, revision) from problem


def texts_at(folder: Path, revision: str) -> dict[str, str]:
    """The texts of the content files at a revision. Raises RevisionError."""
    return {name: raw.decode("utf-8", "replace") for name, raw in files_at(folder, revision).items()}


def _is_content(file: str) -> bool:
    # As in a folder: hidden files are those of programs. A forged tree may also hold "..".
    return file.endswith(".yaml") and not any(part.startswith(".") or not part for part in file.split("/"))


def _texts(batch: bytes, names: Sequence[bytes]) -> list[bytes]:
    """What ``git cat-file --batch`` wrote of each object. Raises ValueError where one is missing."""
    found, start = [], 0
    for name in names:
        end = batch.index(b"\n", start)
        shown, kind, size = batch[start:end].split()
        start = end + 1 + int(size) + 1
        if (shown, kind) != (name, b"blob") or start > len(batch):
            raise ValueError(name)
        found.append(batch[end + 1 : start - 1])
    return found


def _commit(folder: Path, revision: str) -> str:
    """The full name of the commit that a revision stands for."""
    inside = _git(folder, revision, "rev-parse", "--is-inside-work-tree")
    if inside.returncode != 0:
        raise RevisionError("no_repository", folder, revision)
    if not is_revision(revision):
        raise RevisionError("no_revision", folder, revision)
    done = _git(folder, revision, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if done.returncode != 0:
        raise RevisionError("no_revision", folder, revision)
    return done.stdout.decode("ascii").strip()


def _git(folder: Path, revision: str, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    # Fixed words and a checked revision, and no shell that could read more into them.
    command = ["git", "-C", str(folder), *arguments]
    try:
        return subprocess.run(command, check=False, capture_output=True, timeout=_SECONDS, input=given)  # noqa: S603
    except OSError as problem:
        raise RevisionError("no_git", folder, revision) from problem
    except subprocess.TimeoutExpired as problem:
        raise RevisionError("unreadable", folder, revision) from problem
