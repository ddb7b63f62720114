"""From the start of the process to the first answered request, against the bare application under the same server."""

from __future__ import annotations

from typing import Final

from tests.benchmarks.measure import Row, in_turn, milliseconds
from tests.benchmarks.servers import HELLO, OURS, running

_ROUNDS: Final = 7


def measure() -> list[Row]:
    """Each round starts and stops both once. A start before the first round leaves Python's bytecode behind."""
    _start(HELLO)
    _start(OURS)
    pairs = in_turn(lambda: _start(HELLO), lambda: _start(OURS), _ROUNDS)
    return [Row("start to first answered request", pairs, milliseconds, at_most=4)]


def _start(subject: tuple[str, str]) -> float:
    with running(subject) as server:
        return server.seconds
