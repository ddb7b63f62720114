"""Look-ups of parameters and decision tables as chains of choices."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import permutations

from engine.compile.lookups import version_on
from engine.expression.types import Type
from engine.model.shared import CellTest, Parameter, Row, Table, Version
from engine.model.states import OUTSIDE, Missing
from engine.prove.calendar import LAST_DAY, Day, Span, known_day
from engine.prove.logic import Condition, both, either, negation, number
from engine.prove.terms import Chosen, Payload, Term, Truth, Words, figure, known, less, same, select

Numbered = Callable[[str], int]
"""The number of an option."""
Found = tuple[Term, Condition]
"""What was looked up, and whether the keys have a row."""


def blank(type_: Type) -> Payload:
    """Any payload of a type, to stand where there is no value."""
    match type_.kind:
        case "boolean":
            return Truth(False)
        case "date" | "moment":
            return LAST_DAY
        case "duration":
            return Span(number(0), number(0))
        case "choices":
            return Chosen({})
        case "text":
            return Words()
    return number(0)


def look_up(parameter: Parameter, keys: Sequence[Payload], on: Day | None, today: date, option: Numbered) -> Found:
    """The figure in force on a day; without one, the figure to show today."""
    if on is None:
        version = version_on(parameter, today) or parameter.versions[0]
        return _figure(parameter, version, keys, option)
    term, found = figure(OUTSIDE, option, blank(parameter.type)), False
    for version in parameter.versions:
        begun = _begun(version, on)
        cell, there = _figure(parameter, version, keys, option)
        term = select(begun, cell, term)
        found = either(both(begun, there), both(negation(begun), found))
    return term, found


def _begun(version: Version, day: Day) -> Condition:
    return version.valid_from is None or negation(less(day, known_day(version.valid_from)))


def _figure(parameter: Parameter, version: Version, keys: Sequence[Payload], option: Numbered) -> Found:
    empty = blank(parameter.type)
    term, found = figure(OUTSIDE, option, empty), False
    for exact, (thresholds, figures) in version.rows.items():
        here = both(*(same(known(value, option), key) for value, key in zip(exact, keys, strict=False)))
        if here is False:
            continue
        cell, there = (
            (figure(OUTSIDE, option, empty), False) if thresholds else (figure(figures[0], option, empty), True)
        )
        for threshold, each in zip(thresholds, figures, strict=False):
            reached = negation(less(keys[-1], known(threshold, option)))
            cell = select(reached, figure(each, option, empty), cell)
            there = either(there, reached)
        term = select(here, cell, term)
        found = either(found, both(here, there))
    return term, found


def verified(parameter: Parameter, on: Day | None, today: date) -> Condition:
    """Whether the figure asked for on a day (without one: today) is known to hold, seen from today."""
    day = known_day(today) if on is None else on
    found: Condition = False
    for version in parameter.versions:
        begun, until = _begun(version, day), version.verified_until
        holds: Condition = False
        if until is not None and version.verified(today):
            holds = negation(less(known_day(max(until, today)), day))
        found = either(both(begun, holds), both(negation(begun), found))
    return found


def rows(table: Table, inputs: Sequence[Payload], option: Numbered) -> Iterator[tuple[Row, Condition]]:
    """Every row with the condition under which it accepts the inputs; the first that does decides."""
    swapped = [list(table.inputs).index(name) for name in table.unordered]
    for row in table.rows:
        ways = []
        for order in permutations(swapped):
            arranged = list(inputs)
            for place, origin in zip(swapped, order, strict=True):
                arranged[place] = inputs[origin]
            ways.append(both(*(_accepts(test, each, option) for test, each in zip(row.tests, arranged, strict=True))))
        yield row, either(*ways)


def _accepts(test: CellTest, value: Payload, option: Numbered) -> Condition:
    if test.values is not None:
        return either(*(same(known(each, option), value) for each in sorted(test.values, key=str)))
    above: Condition = True
    under: Condition = True
    if test.low is not None:
        low = known(test.low, option)
        above = less(low, value) if test.low_open else negation(less(value, low))
    if test.high is not None:
        high = known(test.high, option)
        under = less(value, high) if test.high_open else negation(less(high, value))
    return both(above, under)


def decided(table: Table, output: str, inputs: Sequence[Payload], option: Numbered) -> Term:
    """One output of a table that is complete."""
    place, type_ = list(table.outputs).index(output), table.outputs[output]
    accepting = list(rows(table, inputs, option))
    term = figure(OUTSIDE, option, blank(type_))
    for row, accepts in reversed(accepting):
        result = row.results[place]
        # Proved complete when it was loaded: the last row takes what no other row takes.
        last = row is accepting[-1][0] and not isinstance(result, Missing)
        term = select(True if last else accepts, figure(result, option, blank(type_)), term)
    return term
