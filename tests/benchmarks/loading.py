"""Loading all content (parse, schema, types, compile) against the strict parse of the same files alone."""

from __future__ import annotations

from typing import Final

from engine.load import load
from engine.problems import Problems
from engine.source import parse
from tests.benchmarks.measure import Row, in_turn, milliseconds, timed, without_collector
from tests.benchmarks.people import CONTENT

_ROUNDS: Final = 15


def measure() -> list[Row]:
    """Both read the files anew in every round. The collector may interrupt only ours, as it does where it is used."""
    load(CONTENT)  # the schemas and the grammar are read once a process
    pairs = in_turn(_parsing, timed(lambda: load(CONTENT)), _ROUNDS)
    return [Row("load, schema, types, compile of all content", pairs, milliseconds, at_most=10)]


def _parsing() -> float:
    with without_collector():
        return timed(parse_all)()


def parse_all() -> None:
    """The marked tree of every content file."""
    problems = Problems()
    for path in sorted(CONTENT.rglob("*.yaml")):
        parse(path.read_bytes(), path.relative_to(CONTENT).as_posix(), problems)
    if problems.errors:
        raise RuntimeError("the content has errors; see make check")
