"""Looks at a folder again and again: what it says, what is wrong with it, and what can be proved of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engine.check.rules import RULES
from engine.check.runner import NEEDLESS, PROOFS, Report
from engine.examine import examine_loaded
from engine.load import Loaded, load_files, without_collector
from engine.problems import by_place
from engine.workbench.remembered import Remembered
from engine.workbench.shelf import Shelf

_QUICK = tuple(rule for rule in RULES if not rule.code.startswith(PROOFS))
_PROVING = tuple(rule for rule in RULES if rule.code.startswith(PROOFS) or rule.code == NEEDLESS)


@dataclass(frozen=True, slots=True)
class Look:
    """What a folder said at one moment."""

    loaded: Loaded
    texts: Mapping[str, str]
    """By file, those that cannot be used too."""
    changed: tuple[str, ...]
    """The files that are new, gone or say something else than at the last look."""


class Bench:
    """One folder of content under work."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._shelf = Shelf()
        self._remembered = Remembered()

    def look(self) -> Look:
        """Read the folder. Raises OSError when a file cannot be read."""
        self._shelf.begin()
        loaded = load_files(self.folder, self._shelf.read)
        return Look(loaded, self._shelf.texts, self._shelf.end())

    def check(self, look: Look, today: date) -> Report:
        """What every rule says of it, those of proof aside."""
        remembered, self._remembered = self._remembered, Remembered()  # half a memory would be a wrong one
        with without_collector():
            report = examine_loaded(look.loaded, today, rules=remembered.of(_QUICK))
        self._remembered = remembered
        return report


def prove(look: Look, today: date) -> Report:
    """What the rules of proof say of it. They take longer, and need the solver."""
    return examine_loaded(look.loaded, today, rules=_PROVING)


def joined(checked: Report, proved: Report) -> Report:
    """The report of all rules."""
    return Report(
        problems=by_place(dict.fromkeys((*checked.problems, *proved.problems))),
        allowed=tuple(dict.fromkeys((*checked.allowed, *proved.allowed))),
        not_proved=proved.not_proved,
        coverage=checked.coverage,
        procedures=checked.procedures,
        loaded=checked.loaded,
    )
