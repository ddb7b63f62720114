"""The syntax tree of the condition language: dumb frozen nodes, a place on each, a type once checked.

One tree, several visitors: ``check`` types it, ``python`` compiles it, ``engine.explain`` puts it in words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.expression.types import BOOLEAN, Type
from engine.problems import Span


@dataclass(frozen=True, slots=True)
class Literal:
    """A value written in the expression, or an option resolved by the expected type (a ``str``)."""

    value: object
    span: Span
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """A question, value, parameter without keys, or ``today``; before checking perhaps an option."""

    name: str
    span: Span
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """``[FR, DE]``: only on the right of ``in``."""

    items: tuple[Expression, ...]
    span: Span
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class Not:
    """Negation of a condition."""

    operand: Expression
    span: Span
    type: Type | None = BOOLEAN


@dataclass(frozen=True, slots=True)
class Logic:
    """``and`` or ``or`` over two or more conditions."""

    operator: str
    operands: tuple[Expression, ...]
    span: Span
    type: Type | None = BOOLEAN


@dataclass(frozen=True, slots=True)
class Compare:
    """One comparison between two values of one type."""

    operator: str
    left: Expression
    right: Expression
    span: Span
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """``DE in insured_in`` or ``residence in [FR, DE]``."""

    item: Expression
    collection: Expression
    span: Span
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class State:
    """``x is known | confirmed | empty``; the opposites are wrapped in :class:`Not`."""

    operand: Expression
    state: str
    span: Span
    type: Type | None = BOOLEAN


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """``+``, ``-`` or ``*``."""

    operator: str
    left: Expression
    right: Expression
    span: Span
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """``then if condition else otherwise``."""

    then: Expression
    condition: Expression
    otherwise: Expression
    span: Span
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """A function, ``lookup`` of a parameter or ``decide`` by a table.

    ``on`` is the date of a look-up. Once checked, ``target`` is the parameter or table, ``output`` the column of the
    table, and ``arguments`` are the keys or inputs alone.
    """

    function: str
    arguments: tuple[Expression, ...]
    span: Span
    name_span: Span
    on: Expression | None = None
    target: str | None = None
    output: str | None = None
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class Aggregate:
    """``count``, ``any``, ``all`` or ``sum`` over the items of a group.

    ``condition`` (``where``) and ``value`` (of ``sum``) are evaluated item by item: inside them the names of the
    group's questions and values stand for those of one item, and no other item's names can be read.
    """

    function: str
    group: str
    condition: Expression | None
    value: Expression | None
    span: Span
    group_span: Span
    type: Type | None = None


Expression = Literal | Name | Listing | Not | Logic | Compare | Member | State | Arithmetic | Choice | Call | Aggregate


def children(node: Expression) -> tuple[Expression, ...]:
    """The direct parts of a node, in the order in which they are written."""
    match node:
        case Not(operand=operand) | State(operand=operand):
            return (operand,)
        case Logic(operands=operands) | Listing(items=operands):
            return operands
        case Compare(left=left, right=right) | Arithmetic(left=left, right=right):
            return (left, right)
        case Member(item=item, collection=collection):
            return (item, collection)
        case Choice(then=then, condition=condition, otherwise=otherwise):
            return (then, condition, otherwise)
        case Call(arguments=arguments, on=on):
            return arguments if on is None else (*arguments, on)
        case Aggregate(condition=condition, value=value):
            return tuple(part for part in (condition, value) if part is not None)
        case _:
            return ()


def parts(node: Expression) -> Iterator[Expression]:
    """The node and everything below it, from left to right."""
    yield node
    for child in children(node):
        yield from parts(child)


def names(node: Expression) -> frozenset[str]:
    """Every name read in the expression, directly; inside an aggregate the names of items too."""
    found = {part.name for part in parts(node) if isinstance(part, Name)}
    return frozenset(found | {part.group for part in parts(node) if isinstance(part, Aggregate)})
