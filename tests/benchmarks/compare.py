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
_ROUNDS: Final = 3
_FILE: Final = "parameters/retirement_france.yaml"
_CHANGE: Final = ("1965-04-01 | 63 years\n", "1965-04-01 | 63 years 1 month\n")


def measure() -> list[Row]:
    """The times of all shipped content."""
    old, same, other = load(CONTENT), load(CONTENT), changed()
    found = []
    for what, new in (("nothing", same), ("one legal age", other)):
        pairs = in_turn(timed(partial(load, CONTENT)), timed(partial(compare, old, new, (TODAY, TODAY))), _ROUNDS)
        found.append(Row(f"compare all content, {what} changed", pairs, milliseconds))
    return found


def changed() -> Library:
    """The shipped content with another age for some. Raises ValueError when that figure is not there any more."""
    with TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(CONTENT, Path(folder) / "content"))
        text = (copy / _FILE).read_text("utf-8")
        if _CHANGE[0] not in text:
            raise ValueError(f"no line {_CHANGE[0]!r} in {_FILE}")
        (copy / _FILE).write_text(text.replace(*_CHANGE), "utf-8")
        return load(copy)
