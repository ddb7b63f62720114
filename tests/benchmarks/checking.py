"""The check of all shipped content: with the rules alone, and with the proofs. The times to aim at are 1 s and 5 s."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final

from engine.examine import examine_folder
from engine.load import load
from tests.benchmarks.measure import Row, in_turn, milliseconds, timed
from tests.benchmarks.people import CONTENT

TODAY: Final = date(2026, 11, 23)
_ROUNDS: Final = 5


def measure() -> list[Row]:
    """Each as a command would do it: every file is read anew."""
    rules = timed(partial(examine_folder, CONTENT, TODAY, None, False, None))
    proofs = timed(partial(examine_folder, CONTENT, TODAY, None, True, None))
    return [
        Row("check without proofs, load alone", in_turn(timed(partial(load, CONTENT)), rules, _ROUNDS), milliseconds),
        Row("check with proofs, without", in_turn(rules, proofs, _ROUNDS), milliseconds),
    ]
