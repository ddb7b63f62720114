"""Paired measurements: limit and candidate in turn, in one run, so that a machine whose speed swings slows both.

Only ratios count. Times and rates are printed to tell what was measured; nothing compares them with a fixed number.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from typing import Final

HEADINGS: Final = ("what", "budget", "median ratio (min..max)", "", "limit", "ours")
_WIDTHS: Final = (50, 7, 23, 6, 9, 9)


@dataclass(frozen=True, slots=True)
class Pairs:
    """What the rounds of one run gave: the limit's figure and ours, round by round."""

    limit: tuple[float, ...]
    ours: tuple[float, ...]

    @property
    def ratios(self) -> tuple[float, ...]:
        """Ours over the limit's, round by round."""
        return tuple(ours / limit for limit, ours in zip(self.limit, self.ours, strict=True))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report. ``at_most`` and ``at_least``: budgets of the median ratio; without one it is shown."""

    what: str
    pairs: Pairs
    show: Callable[[float], str]
    at_most: float | None = None
    at_least: float | None = None

    def cells(self) -> tuple[str, ...]:
        """The words of the line, in the order of HEADINGS."""
        ratios = self.pairs.ratios
        middle = median(ratios)
        budget, verdict = "", ""
        if self.at_most is not None:
            budget, verdict = f"<= {self.at_most:g}", "kept" if middle <= self.at_most else "MISSED"
        if self.at_least is not None:
            budget, verdict = f">= {self.at_least:g}", "kept" if middle >= self.at_least else "MISSED"
        spread = f"{_short(middle)} ({_short(min(ratios))}..{_short(max(ratios))})"
        return (
            self.what,
            budget,
            spread,
            verdict,
            self.show(median(self.pairs.limit)),
            self.show(median(self.pairs.ours)),
        )


def _short(ratio: float) -> str:
    return f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.3f}"


def in_turn(limit: Callable[[], float], ours: Callable[[], float], rounds: int) -> Pairs:
    """Take both figures in every round, the other one first every second time."""
    found: tuple[list[float], list[float]] = ([], [])
    measures = (limit, ours)
    for number in range(rounds):
        for side in (0, 1) if number % 2 == 0 else (1, 0):
            found[side].append(measures[side]())
    return Pairs(tuple(found[0]), tuple(found[1]))


def timed(work: Callable[[], object]) -> Callable[[], float]:
    """The same work, giving the seconds it took."""

    def seconds() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return seconds


@contextmanager
def without_collector() -> Iterator[None]:
    """For work of microseconds: a collection would fall on one side by chance."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def microseconds(count: int) -> Callable[[float], str]:
    """Shows the seconds of ``count`` equal pieces of work as microseconds a piece."""
    return lambda seconds: f"{seconds / count * 1e6:.2f} us"


def milliseconds(seconds: float) -> str:
    """Shows seconds as milliseconds."""
    return f"{seconds * 1e3:.0f} ms"


def line(cells: Sequence[str]) -> str:
    """The cells in columns that are the same for every part, so that rows can be printed as they come."""
    return "  ".join(f"{cell:<{width}}" for cell, width in zip(cells, _WIDTHS, strict=True)).rstrip()
