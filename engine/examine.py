"""A folder of content -> everything that is to be said of it. The facade of the checker."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from engine.check.rule import Rule, Subject
from engine.check.rules import RULES
from engine.check.runner import NotProved, Progress, Report, examine
from engine.check.written import written
from engine.load import Loaded, load_files
from engine.problems import gathered

__all__ = ["Loaded", "Report", "examine_folder", "examine_loaded", "load_files", "subject_of"]

NOT_LOADED = "not_loaded"
"""The reason for what was not proved of content that cannot be used."""


def subject_of(loaded: Loaded, today: date, earlier: Mapping[str, str] | None = None) -> Subject | None:
    """What the rules look at; None for content that cannot be used."""
    if loaded.library is None:
        return None
    return Subject(loaded.library, loaded.files, written(loaded.files), today, earlier)


def examine_loaded(
    loaded: Loaded,
    today: date,
    earlier: Mapping[str, str] | None = None,
    rules: Iterable[Rule] = RULES,
    proofs: bool = True,
    progress: Progress | None = None,
) -> Report:
    """The report of content that was loaded, or of the problems that keep it from being used."""
    subject = subject_of(loaded, today, earlier)
    if subject is None:
        left = NotProved(tuple(rule.code for rule in rules), NOT_LOADED)
        return Report(gathered(loaded.problems), not_proved=(left,), loaded=False)
    return examine(subject, rules, proofs, progress)


def examine_folder(
    folder: Path,
    today: date,
    earlier: Mapping[str, str] | None = None,
    proofs: bool = True,
    progress: Progress | None = None,
) -> Report:
    """Load a folder and let every rule look at it, on a day. ``earlier``: its files' texts at a former revision.

    Raises OSError when the folder cannot be read.
    """
    return examine_loaded(load_files(folder), today, earlier, proofs=proofs, progress=progress)
