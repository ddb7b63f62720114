"""Reading parameters and decision tables: the general functions, and the short code for the common cases."""

from __future__ import annotations

import ast
from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import permutations
from typing import Any, cast

from engine.compile.pool import Pool
from engine.expression.types import Type
from engine.model.shared import Parameter, Row, Table, Version
from engine.model.states import OUTSIDE

_TODAY = ast.Name("today", ast.Load())


def version_on(parameter: Parameter, day: date) -> Version | None:
    """The version in force on a day: the last that has begun; None before the first."""
    found = None
    for version in parameter.versions:
        if version.valid_from is not None and version.valid_from > day:
            break
        found = version
    return found


def figure(version: Version, *keys: object) -> object:
    """The figure of a version for some keys; ``OUTSIDE`` where the table has no row."""
    band = version.rows.get(keys)
    if band is not None and not band[0]:
        return band[1][0]
    band = version.rows.get(keys[:-1]) if keys else None
    if band is None:
        return OUTSIDE
    thresholds, figures = band
    place = bisect_right(cast("Sequence[Any]", thresholds), keys[-1]) - 1
    return figures[place] if place >= 0 else OUTSIDE


def look_up(parameter: Parameter, day: date, *keys: object) -> object:
    """The figure in force on a day; before the first version there is none."""
    version = version_on(parameter, day)
    return OUTSIDE if version is None else figure(version, *keys)


def look_up_now(parameter: Parameter, today: date, *keys: object) -> object:
    """The figure to show today. Before its first version that one is read: it is known, and counts as unverified."""
    return figure(version_on(parameter, today) or parameter.versions[0], *keys)


def is_verified(parameter: Parameter, today: date, day: object) -> bool:
    """Whether the figure asked for on ``day`` is known to hold, seen from today. For a missing day none is."""
    if not isinstance(day, date):
        return False
    version = version_on(parameter, day)
    return version is not None and version.verified(today) and (day <= today or _still(version, day))


def _still(version: Version, day: date) -> bool:
    return version.verified_until is not None and day <= version.verified_until


def translate(
    pool: Pool, parameter: Parameter, keys: Sequence[ast.expr], on: ast.expr | None, result: Type | None = None
) -> ast.expr:
    """Code that looks a figure up; short where there is one version and the type says that it always finds a figure."""
    if on is not None:
        return ast.Call(pool.constant(look_up), [pool.constant(parameter), on, *keys], [])
    if len(parameter.versions) > 1:
        return ast.Call(pool.constant(look_up_now), [pool.constant(parameter), _TODAY, *keys], [])
    (version,) = parameter.versions
    if not keys:
        return pool.constant(figure(version))
    *exact, last = keys
    written = tuple(key.value for key in exact if isinstance(key, ast.Constant))
    band = version.rows.get(written) if len(written) == len(exact) else None
    certain = result is not None and parameter.id not in result.unconfirmed
    if band is None or not band[0] or not certain:
        return ast.Call(pool.constant(figure), [pool.constant(version), *keys], [])
    thresholds, figures = band
    place = ast.Call(pool.constant(bisect_right), [pool.constant(thresholds), last], [])
    return ast.Subscript(pool.constant(figures), ast.BinOp(place, ast.Sub(), ast.Constant(1)), ast.Load())


def verified(pool: Pool, parameter: Parameter, on: ast.expr | None) -> ast.expr:
    """Code that tells whether a look-up rests on a verified figure."""
    return ast.Call(pool.constant(is_verified), [pool.constant(parameter), _TODAY, on or _TODAY], [])


def decider(table: Table, output: int) -> Callable[..., object]:
    """A function from the inputs to one output. What options and booleans lead to is looked for once and remembered."""
    decide = partial(_decide, table, [tuple(table.inputs).index(name) for name in table.unordered], output)
    cache: dict[tuple[object, ...], object] = {}

    def remembered(*inputs: object) -> object:
        found = cache.get(inputs)
        if found is None:
            found = cache[inputs] = decide(*inputs)
        return found

    finite = all(type_.kind in ("choice", "boolean") for type_ in table.inputs.values())
    return remembered if finite else decide


def _decide(table: Table, swapped: Sequence[int], output: int, *inputs: object) -> object:
    for row in table.rows:
        for order in permutations(swapped):
            arranged = list(inputs)
            for place, origin in zip(swapped, order, strict=True):
                arranged[place] = inputs[origin]
            if _matches(row, arranged):
                return row.results[output]
    return OUTSIDE  # proved impossible when the table was loaded


def _matches(row: Row, inputs: Sequence[object]) -> bool:
    return all(test.accepts(value) for test, value in zip(row.tests, inputs, strict=True))
