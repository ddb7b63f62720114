"""Comparing two full libraries, against loading one of them: nothing changed, and one figure of the law changed."""

from __future__ import annotations

import shutil
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from engine.compare.compare import compare
from engine.compile.program import Library
from engine.load import load
from tests.benchmarks.measure import Row, in_turn, milliseconds, timed
from tests.benchmarks.people import CONTENT

TODAY: Final = date(2026, 11, 23)
_ROUNDS: Final = 2
_LEGAL_AGE: Final = (
    "retirement_france.yaml",
    "french_legal_age:",
    "1965-04-01 | 63 years\n",
    "1965-04-01 | 64 years\n",
)
_THRESHOLD: Final = ("retirement_germany.yaml", "german_minimum_months:", "value: 12\n", "value: 18\n")
"""A file of figures, the entry in it, and what is written otherwise there. The threshold moves most of the guide."""


def measure() -> list[Row]:
    """The times of all shipped content."""
    old = load(CONTENT)
    edits = {"nothing": load(CONTENT), "one legal age": changed(*_LEGAL_AGE), "one threshold": changed(*_THRESHOLD)}
    found = []
    for what, new in edits.items():
        pairs = in_turn(timed(partial(load, CONTENT)), timed(partial(compare, old, new, (TODAY, TODAY))), _ROUNDS)
        found.append(Row(f"compare all content, {what} changed", pairs, milliseconds))
    return found


def changed(file: str, entry: str, before: str, after: str) -> Library:
    """The shipped content with another figure. Raises ValueError when that figure is not there any more."""
    with TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(CONTENT, Path(folder) / "content"))
        path = copy / "parameters" / file
        head, found, rest = path.read_text("utf-8").partition(entry)
        if not found or before not in rest:
            raise ValueError(f"no line {before!r} below {entry!r} in {file}")
        path.write_text(head + found + rest.replace(before, after, 1), "utf-8")
        return load(copy)
