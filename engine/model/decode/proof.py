"""Proves decision tables: complete, and free of overlap (``unique``) or of rows that nobody reaches (``first``).

The proof cuts every input at the bounds that the cells name and tries each combination of the pieces; it is exact.
"""

from __future__ import annotations

from collections.abc import Sequence as Items
from datetime import date, datetime, timedelta
from itertools import permutations, product
from math import factorial, prod

from engine.expression.parse import write_literal
from engine.expression.types import Type
from engine.model.decode.context import Context
from engine.model.shared import CellTest, Table
from engine.problems import Span
from engine.quantities import Duration, Money, Percent

_ANY = CellTest()
MOST_TESTS = 1_000_000
"""Rows tried against combinations; a table beyond it is none that a person can read."""


def prove(context: Context, table: Table) -> None:
    """Report every gap, overlap and useless row of a table, gaps by one example each time."""
    pieces = [_pieces(context, table, place, type_) for place, type_ in enumerate(table.inputs.values())]
    count = prod(map(len, pieces))
    if count * len(table.rows) * factorial(len(table.unordered)) > MOST_TESTS:
        context.problems.report("D008", table.span, cells=count)
        return
    swapped = [list(table.inputs).index(name) for name in table.unordered]
    reached: set[int] = set()
    reported: set[tuple[int, ...]] = set()
    for combination in product(*pieces):
        hits = _hits(table, combination, swapped)
        reached.update(hits[:1])
        wrong = tuple(hits[:2])
        if len(wrong) == 1 or (wrong and table.hit == "first") or wrong in reported:
            continue
        reported.add(wrong)
        if not wrong:
            beside, example = _nearest_row(table, combination), _example(table, combination)
            context.problems.report("D005", beside, example=example, related=(table.span,))
        else:
            first, second = (table.rows[hit].span for hit in wrong)
            context.problems.report("D006", second, example=_example(table, combination), related=(first,))
    if table.hit == "first":
        for number, row in enumerate(table.rows):
            if number not in reached:
                context.problems.report("D007", row.span)


def _hits(table: Table, combination: Items[object], swapped: Items[int]) -> list[int]:
    """The rows that fit, where exchangeable inputs may stand in any order."""
    arranged = []
    for order in permutations(swapped):
        values = list(combination)
        for place, origin in zip(swapped, order, strict=True):
            values[place] = combination[origin]
        arranged.append(values)
    return [
        number
        for number, row in enumerate(table.rows)
        if any(all(test.accepts(value) for test, value in zip(row.tests, values, strict=True)) for values in arranged)
    ]


def _pieces(context: Context, table: Table, place: int, type_: Type) -> list[object]:
    """Values that stand for every kind of input that the cells of a column can tell apart."""
    if type_.kind == "boolean":
        return [False, True]
    if type_.kind == "choice":
        return list(context.option_sets[type_.options or ""].options)
    column = list(table.inputs)[place]
    # Exchangeable inputs are tried in each other's columns, and so are told apart by all of them.
    together = table.unordered if column in table.unordered else (column,)
    places = [number for number, name in enumerate(table.inputs) if name in together]
    tests = [row.tests[number] for row in table.rows for number in places]
    bounds = {value for test in tests for value in (test.values or ())}
    bounds |= {end for test in tests for end in (test.low, test.high) if end is not None}
    found = {value for bound in bounds for value in (_beside(bound, -1), bound, _beside(bound, 1))}
    return sorted(found) if found else [None]  # type: ignore[type-var]


def _beside(value: object, step: int) -> object:
    """The nearest value above or below: it stands for all between two bounds."""
    match value:
        case datetime():
            return _within_calendar(value, timedelta(minutes=step))
        case date():
            return _within_calendar(value, timedelta(days=step))
        case Duration(months=months, days=days):
            return Duration(months, days + step)
        case Money(cents=cents, currency=currency):
            return Money(cents + step, currency)
        case Percent(hundredths=hundredths):
            return Percent(hundredths + step)
        case int():
            return value + step
    raise TypeError(f"{type(value).__name__} has no neighbours")


def _within_calendar(day: date, step: timedelta) -> date:
    try:
        return day + step
    except OverflowError:
        return day


def _nearest_row(table: Table, combination: Items[object]) -> Span:
    """Where the missing row belongs: at the first of those that fit in most inputs; one left open counts less."""
    fitting = [sum(map(_closeness, row.tests, combination)) for row in table.rows]
    return table.rows[fitting.index(max(fitting))].span if fitting else table.span


def _closeness(test: CellTest, value: object) -> int:
    if not test.accepts(value):
        return 0
    return 1 if test == _ANY else 2


def _example(table: Table, combination: Items[object]) -> str:
    """The combination as the language writes it; an input that no row looks at is left out."""
    parts = zip(table.inputs, combination, strict=True)
    return ", ".join(f"{name} = {write_literal(value)}" for name, value in parts if value is not None) or "-"
