"""Marked trees of files, kept until a file says something else; and whether a folder has been touched at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.problems import Problem, Problems
from engine.source import Map, parse

Stamp = frozenset[tuple[str, int, int, int]]
"""Of every visible file: its name, when it was changed, its size, and its place on the disk."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What was found in a file."""

    raw: bytes
    root: Map | None
    problems: tuple[Problem, ...]


class Shelf:
    """Reads the files of a folder, each one only when it says something else than before."""

    def __init__(self) -> None:
        self._before: dict[str, _Read] = {}
        self._now: dict[str, _Read] = {}
        self._renewed: list[str] = []

    def begin(self) -> None:
        """A new look at the folder: what is not asked for until the next one is forgotten."""
        self._before, self._now, self._renewed = {**self._before, **self._now}, {}, []

    def read(self, raw: bytes, name: str, problems: Problems) -> Map | None:
        """The tree of a file, as ``engine.source.parse`` gives it, with the same problems."""
        found = self._before.get(name)
        if found is None or found.raw != raw:
            own = Problems()
            found = _Read(raw, parse(raw, name, own), tuple(own))
            self._renewed.append(name)
        self._now[name] = found
        for each in found.problems:
            problems.add(each)
        return found.root

    def end(self) -> tuple[str, ...]:
        """The look is complete; the names of the files that are new, gone or say something else."""
        gone = [name for name in self._before if name not in self._now]
        self._before = self._now
        return tuple(sorted((*self._renewed, *gone)))

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of every file of the last look, to show the lines that problems stand on."""
        return {name: each.raw.decode("utf-8", "replace") for name, each in self._now.items()}


def stamp(folder: Path) -> Stamp:
    """What tells at a glance whether somebody has written in a folder. What cannot be looked at is left out."""
    found = set()
    for path in folder.rglob("*"):
        if not any(part.startswith(".") for part in path.relative_to(folder).parts):
            try:
                state = path.stat()
            except OSError:  # gone since the folder was listed, or a link to nothing
                continue
            # The time of the last change of rights as well: a file may become readable without being written.
            found.add((path.as_posix(), max(state.st_mtime_ns, state.st_ctime_ns), state.st_size, state.st_ino))
    return frozenset(found)
