"""Content as it was at a git revision."""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from engine.messages import Language

_REVISION: Final = re.compile(r"[\w@][\w./@^~{}+-]*")
"""What names a revision, without what git would take for an option or a range."""
_SECONDS: Final = 60
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
}


class RevisionError(Exception):
    """A revision that cannot be read. ``reason`` is one of the sentences of this module."""

    def __init__(self, reason: str, folder: Path, revision: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.folder = folder
        self.revision = revision

    def sentence(self, language: Language) -> str:
        """Why, in words."""
        said = _SENTENCES[self.reason][language].format(folder=self.folder, revision=self.revision)
        return said.replace(" :", "\N{NO-BREAK SPACE}:") if language == "fr" else said


def is_revision(text: str) -> bool:
    """Whether a text can name a revision at all."""
    return _REVISION.fullmatch(text) is not None and ".." not in text


def files_at(folder: Path, revision: str) -> dict[str, bytes]:
    """The content files of a folder as they were at a revision, by their names in the folder. Raises RevisionError."""
    commit = _commit(folder, revision)
    done = _git(folder, revision, "archive", "--format=tar", commit)
    if done.returncode != 0:
        raise RevisionError("no_folder", folder, revision)
    found = {}
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        for member in archive:
            stream = archive.extractfile(member) if member.isfile() else None
            if stream is not None and member.name.endswith(".yaml"):
                found[member.name] = stream.read()
    if not found:
        raise RevisionError("no_folder", folder, revision)
    return found


def texts_at(folder: Path, revision: str) -> dict[str, str]:
    """The texts of the content files at a revision. Raises RevisionError."""
    return {name: raw.decode("utf-8", "replace") for name, raw in files_at(folder, revision).items()}


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


def _git(folder: Path, revision: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    # Fixed words and a checked revision, and no shell that could read more into them.
    command = ["git", "-C", str(folder), *arguments]
    try:
        return subprocess.run(command, check=False, capture_output=True, timeout=_SECONDS)  # noqa: S603
    except OSError as problem:
        raise RevisionError("no_git", folder, revision) from problem
