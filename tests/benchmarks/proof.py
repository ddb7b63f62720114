"""Proofs: what a question to the solver costs, and how the whole proof grows with the tree.

The limit of a query is a fresh solver for each question. That of a tree is half the tree: twice the items may cost
four times as much, no more.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import pairwise
from typing import Final

import z3

from engine.compile.program import Library
from engine.prove.encode import Model
from engine.prove.proof import prove
from tests.benchmarks.measure import Row, in_turn, milliseconds, timed
from tests.engine.runtime.content import library, outcome, procedure, steps
from tests.procedures import shipped

TODAY: Final = date(2026, 11, 23)
SIZES: Final = (50, 100, 200, 400)
"""Items of the trees."""
_ROUNDS: Final = 5
_QUADRATIC: Final = 4
_OF_FRESH: Final = 0.15
"""Half a millisecond of the 3.4 that a fresh solver took."""
_CONDITIONS: Final = (
    "born < {year}-05-01",
    "count > {number} and count < {more}",
    "home == FR and DE in insured",
    "start > {later}-01-01",
    "months_paid is known and months_paid > {number}",
    "start > today or not sure",
)


def measure() -> list[Row]:
    """The shipped content for a query; invented trees for the growth."""
    rows = [_query()]
    contents = {size: invented(size) for size in SIZES}
    for half, size in pairwise(SIZES):
        pairs = in_turn(_proving(contents[half]), _proving(contents[size]), _ROUNDS)
        rows.append(Row(f"proof of {size} items, of half of them", pairs, milliseconds, at_most=_QUADRATIC))
    whole = in_turn(timed(partial(_encode, shipped.library())), _proving(shipped.library()), _ROUNDS)
    rows.append(Row("proof of all content, its formulas alone", whole, milliseconds))
    return rows


def _query() -> Row:
    content = shipped.library()
    key = shipped.KEYS[0]
    model = Model(content.procedures[key], content, TODAY)
    places = [branch.place.literal for branch in model.paths.branches if not isinstance(branch.place.literal, bool)]
    assertions = model.solver.assertions()

    def fresh() -> float:
        begin = time.perf_counter()
        for place in places:
            solver = z3.SimpleSolver()
            solver.add(assertions)
            solver.check(place)
        return (time.perf_counter() - begin) / len(places)

    def kept() -> float:
        begin = time.perf_counter()
        for place in places:
            model.possible(place)
        return (time.perf_counter() - begin) / len(places)

    return Row("a query, with a solver of its own", in_turn(fresh, kept, _ROUNDS), _short, at_most=_OF_FRESH)


def _short(seconds: float) -> str:
    return f"{seconds * 1e3:.2f} ms"


def _encode(content: Library) -> None:
    for found in content.procedures.values():
        Model(found, content, TODAY)


def _proving(content: Library) -> Callable[[], float]:
    return timed(partial(prove, content, TODAY))


def invented(items: int) -> Library:
    """A procedure with a tree of about so many items, three of them for each condition."""
    asks = ("home", "born", "insured", "count", "months_paid", "sure")
    tree = "".join(f"- ask: {name}\n" for name in asks)
    for place in range((items - len(asks)) // 3):
        words = {"year": 1951 + place % 70, "later": 2030 + place % 40, "number": 4 * place, "more": 4 * place + 9}
        condition = _CONDITIONS[place % len(_CONDITIONS)].format(**words)
        tree += f"- when: {condition}\n  then: {{do: one}}\n  else: {{do: two}}\n"
        if place % 10 == 9:
            tree += f"- when: count == {-place} and home == CH\n  stop: no\n"
    values = "start: first_of_month_on_or_after(born + lookup(age_limit, born))\n"
    return library(procedure(tree, values=values, steps=steps("one", "two"), outcomes=outcome("no")))
