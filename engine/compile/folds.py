"""What is said of all items of a group: code that goes through them, and the functions it calls.

A part that is missing makes the whole missing: the type checker has refused that, but a part may be evaluated alone.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Final, Protocol

from engine.compile.pool import Pool
from engine.expression.arithmetic import Quantity, total
from engine.expression.types import Type
from engine.model.states import Missing
from engine.quantities import Duration, Money, Percent

ITEM: Final = "item"
"""The local that holds the number of the item at hand."""


class Reader(Protocol):
    """How names are read at a place of the generated code."""

    def read(self, name: str) -> ast.expr:
        """Code that reads a question or a value."""

    def inside(self, group: str) -> AbstractContextManager[None]:
        """What is translated meanwhile is evaluated for the item whose number is in ``ITEM``."""

    def number_of(self, group: str) -> ast.expr:
        """Code that reads how many items there are."""


def through(pool: Pool, function: Callable[..., object], element: ast.expr, number: ast.expr) -> ast.expr:
    """Code that gives a function what an expression comes to for each item."""
    numbers = ast.Call(
        ast.Name("range", ast.Load()), [ast.Constant(1), ast.BinOp(number, ast.Add(), ast.Constant(1))], []
    )
    each = ast.comprehension(ast.Name(ITEM, ast.Store()), numbers, [], 0)
    return ast.Call(pool.constant(function), [ast.GeneratorExp(element, [each])], [])


def counted(found: Iterable[object]) -> object:
    """How many of the conditions hold."""
    count = 0
    for each in found:
        if isinstance(each, Missing):
            return each
        count += each is True
    return count


def some(found: Iterable[object]) -> object:
    """Whether one of the conditions holds."""
    for each in found:
        if each is True or isinstance(each, Missing):
            return each
    return False


def every(found: Iterable[object]) -> object:
    """Whether all of the conditions hold."""
    for each in found:
        if each is not True:
            return each
    return True


def summed(nothing: int | Quantity) -> Callable[[Iterable[object]], object]:
    """A function that adds values up, from ``nothing``; False stands for an item that does not count."""

    def add(found: Iterable[object]) -> object:
        result = nothing
        for each in found:
            if isinstance(each, Missing):
                return each
            if isinstance(each, Money | Percent | Duration):
                assert not isinstance(result, int)
                result = total(result, each)
            elif each is not False:
                assert isinstance(each, int)
                assert isinstance(result, int)
                result += each
        return result

    return add


def zero(type_: Type) -> int | Quantity:
    """The sum of no values of a type."""
    match type_.kind:
        case "money":
            return Money(0, type_.currency or "")
        case "percent":
            return Percent(0)
        case "duration":
            return Duration(0, 0)
        case _:
            return 0
