"""Checking all content again after one file was saved, against checking it anew; proofs aside, which come later."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from engine.examine import examine_folder
from engine.workbench.bench import Bench
from tests.benchmarks.measure import Row, in_turn, milliseconds, timed
from tests.benchmarks.people import CONTENT, TODAY

_ROUNDS: Final = 9
_FILES: Final = {"procedure": "retirement/old_age_pension.yaml", "steps": "retirement/shared/steps_claim.yaml"}


def measure() -> list[Row]:
    """One row for a save of the procedure, one for a save of steps that procedures share."""
    with TemporaryDirectory() as place:
        folder = Path(shutil.copytree(CONTENT, Path(place, "content")))
        return [_row(folder, what, folder / file) for what, file in _FILES.items()]


def _row(folder: Path, what: str, file: Path) -> Row:
    bench = Bench(folder)
    saves = _saves(file)

    def anew() -> float:
        return timed(lambda: examine_folder(folder, TODAY, proofs=False))()

    def again() -> float:
        next(saves)
        return timed(lambda: bench.check(bench.look(), TODAY))()

    again()  # the first look is one at everything
    pairs = in_turn(anew, again, _ROUNDS)
    return Row(f"re-check after a save ({what}), no proofs", pairs, milliseconds)


def _saves(file: Path) -> Iterator[None]:
    """Save the file again and again, each time with another comment at its end."""
    text = file.read_text("utf-8")
    for number in count():
        file.write_text(f"{text}# {number}\n", "utf-8")
        yield
