"""Expression text -> syntax tree, by the grammar of ``grammar.lark``; every node knows its place in the file."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import cast

from lark import Lark, Token, Tree, UnexpectedCharacters, UnexpectedEOF, UnexpectedInput, UnexpectedToken

from engine import quantities
from engine.expression import types
from engine.expression.functions import AGGREGATES
from engine.expression.nodes import (
    Aggregate,
    Arithmetic,
    Call,
    Choice,
    Compare,
    Expression,
    Listing,
    Literal,
    Logic,
    Member,
    Name,
    Not,
    State,
)
from engine.expression.slips import keyword
from engine.expression.types import Type
from engine.problems import Problems, Span
from engine.source import Scalar

LONGEST = 2_000
"""Characters in one expression; a longer one is a slip, and parsing time should not grow with it."""
DEEPEST = 60
"""Parts within parts; far beyond what a person can read, and within what the visitors of the tree can follow."""
KEYWORDS = frozenset(
    {
        *("and", "or", "not", "in", "is", "if", "else", "on", "where", "true", "false"),
        *("known", "unknown", "confirmed", "unconfirmed", "empty"),
    }
)
"""Words of the grammar: no name may be one of them."""
_INTEGER = re.compile("-?[0-9]{1,15}")


@cache
def _parser() -> Lark:
    grammar = Path(__file__).with_name("grammar.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", propagate_positions=True, maybe_placeholders=False)


@lru_cache(maxsize=512)
def _tree(text: str) -> Tree[Token]:
    """Lark's tree, which knows places in the text only: the same conditions stand at many places of a procedure."""
    return _parser().parse(text)


def parse(scalar: Scalar, problems: Problems) -> Expression | None:
    """Read one expression; None when it cannot be read, which is then reported at the place of the first slip."""
    text = scalar.text
    if len(text) > LONGEST:
        problems.report("T016", scalar.span, longest=LONGEST)
        return None
    try:
        tree = _tree(text)
    except UnexpectedInput as error:
        _report(error, scalar, problems)
        return None
    try:
        return _Builder(scalar, problems).build(tree)
    except _TooDeepError:
        problems.report("T027", scalar.span, deepest=DEEPEST)
        return None


def parse_literal(text: str, type_: Type) -> object | None:
    """A value written on its own (a table cell, a bound), or None when the text is not of that type."""
    match type_.kind:
        case "boolean":
            return {"true": True, "false": False}.get(text)
        case "integer":
            return int(text) if _INTEGER.fullmatch(text) else None
        case "choice":
            return text
        case "money":
            money = quantities.parse_money(text)
            return money if money is None or type_.currency in (None, money.currency) else None
        case "rate":
            return quantities.parse_rate(text, type_.currency or "", type_.into or "")
        case kind:
            read = _READERS.get(kind)
            return read(text) if read else None


def write_literal(value: object) -> str:
    """A value as the language writes it; the opposite of :func:`parse_literal`."""
    match value:
        case bool():
            return "true" if value else "false"
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case quantities.Money(cents=cents, currency=currency):
            return f"{cents // 100}.{cents % 100:02} {currency}"
        case quantities.Rate(millionths=millionths):
            return f"{millionths // 1_000_000}.{millionths % 1_000_000:06}".rstrip("0").removesuffix(".")
        case quantities.Percent(hundredths=hundredths):
            return f"{hundredths // 100}.{hundredths % 100:02} %"
        case quantities.Duration(months=months, days=days):
            parts = [f"{count} {unit}" for count, unit in ((months, "months"), (days, "days")) if count]
            return " ".join(parts) or "0 days"
        case _:
            return str(value)


_READERS: dict[str, Callable[[str], object | None]] = {
    "date": quantities.parse_date,
    "moment": quantities.parse_moment,
    "duration": quantities.parse_duration,
    "percent": quantities.parse_percent,
}


def _report(error: UnexpectedInput, scalar: Scalar, problems: Problems) -> None:
    match error:
        case UnexpectedEOF():
            start = end = len(scalar.text)
        case UnexpectedToken(token=Token(type="$END")):
            start = end = len(scalar.text)
        case UnexpectedToken(token=token):
            start, end = token.start_pos or 0, token.end_pos or len(scalar.text)
        case UnexpectedCharacters():
            start = cast("int", error.pos_in_stream)
            end = start + 1
        case _:
            start, end = 0, len(scalar.text)
    found = scalar.text[start:end]
    if found == "=":
        problems.report("T017", scalar.at(start, end), suggestion="==")
    elif found:
        problems.report("T001", scalar.at(start, end), suggestion=keyword(found), found=found)
    else:
        problems.report("T018", scalar.at(max(start - 1, 0), start))


class _TooDeepError(Exception):
    """The expression has too many parts within parts."""


class _Builder:
    """Turns Lark's tree into nodes, bottom up."""

    def __init__(self, scalar: Scalar, problems: Problems) -> None:
        self.scalar = scalar
        self.problems = problems
        self.depth = 0
        span = scalar.span
        # Most expressions stand unquoted on one line: there every character has its own column.
        direct = span.line == span.end_line and span.end_column - span.column == len(scalar.text)
        self._direct = direct and scalar.plain and not scalar.block

    def _at(self, start: int | None, end: int | None) -> Span:
        first, last = start or 0, len(self.scalar.text) if end is None else end
        if self._direct:
            whole = self.scalar.span
            return Span(whole.file, whole.line, whole.column + first, whole.line, whole.column + last)
        return self.scalar.at(first, last)

    def build(self, tree: Tree[Token]) -> Expression:
        """The node of one part. Raises _TooDeepError."""
        if tree.data in _LITERALS:
            return self._literal(tree)
        if self.depth == DEEPEST:
            raise _TooDeepError
        self.depth += 1
        make: Callable[[Tree[Token], Span], Expression] = getattr(self, f"_{tree.data}")
        node = make(tree, self._at(tree.meta.start_pos, tree.meta.end_pos))
        self.depth -= 1
        return node

    def _group(self, tree: Tree[Token], _span: Span) -> Expression:
        return self.build(self._tree(tree, 0))

    def _tree(self, tree: Tree[Token], index: int) -> Tree[Token]:
        child = tree.children[index]
        assert isinstance(child, Tree)
        return child

    def _nodes(self, tree: Tree[Token]) -> list[Expression]:
        return [self.build(child) for child in tree.children if isinstance(child, Tree)]

    def _literal(self, tree: Tree[Token]) -> Expression:
        type_, read = _LITERALS[tree.data]
        if not tree.children:  # true, false
            text = str(tree.data)
            return Literal(text == "true", self._at(tree.meta.start_pos, tree.meta.end_pos), type_)
        token = tree.children[0]
        assert isinstance(token, Token)
        span = self._at(token.start_pos, token.end_pos)
        value = read(str(token))
        if value is None:
            self.problems.report("T019", span, found=token)
        if isinstance(value, quantities.Money):
            type_ = Type("money", currency=value.currency)
        return Literal(value, span, type_)

    def _name(self, tree: Tree[Token], span: Span) -> Expression:
        return Name(str(tree.children[0]), span)

    def _choice(self, tree: Tree[Token], span: Span) -> Expression:
        then, condition, otherwise = self._nodes(tree)
        return Choice(then, condition, otherwise, span)

    def _disjunction(self, tree: Tree[Token], span: Span) -> Expression:
        for child in tree.children:
            if isinstance(child, Tree) and child.data == "conjunction":
                self.problems.report("T002", self._at(child.meta.start_pos, child.meta.end_pos))
        return Logic("or", tuple(self._nodes(tree)), span)

    def _conjunction(self, tree: Tree[Token], span: Span) -> Expression:
        return Logic("and", tuple(self._nodes(tree)), span)

    def _negation(self, tree: Tree[Token], span: Span) -> Expression:
        return Not(self._nodes(tree)[0], span)

    def _compare(self, tree: Tree[Token], span: Span) -> Expression:
        left, right = self._nodes(tree)
        return Compare(str(tree.children[1]), left, right, span)

    def _member(self, tree: Tree[Token], span: Span) -> Expression:
        item, collection = self._nodes(tree)
        return Member(item, collection, span)

    def _not_member(self, tree: Tree[Token], span: Span) -> Expression:
        return Not(self._member(tree, span), span)

    def _state(self, tree: Tree[Token], span: Span) -> Expression:
        operand = self._nodes(tree)[0]
        match str(tree.children[-1]):
            case "unknown":
                return Not(State(operand, "known", span), span)
            case "unconfirmed":
                return Not(State(operand, "confirmed", span), span)
            case state:
                return State(operand, state, span)

    def _not_state(self, tree: Tree[Token], span: Span) -> Expression:
        positive = self._state(tree, span)
        return positive.operand if isinstance(positive, Not) else Not(positive, span)

    def _arithmetic(self, tree: Tree[Token], span: Span) -> Expression:
        left, right = self._nodes(tree)
        return Arithmetic(str(tree.children[1]), left, right, span)

    def _negative(self, tree: Tree[Token], span: Span) -> Expression:
        (operand,) = self._nodes(tree)
        if isinstance(operand, Literal) and operand.type == types.INTEGER and isinstance(operand.value, int):
            return Literal(-operand.value, span, types.INTEGER)
        return Arithmetic("-", Literal(0, span, types.INTEGER), operand, span)

    def _list(self, tree: Tree[Token], span: Span) -> Expression:
        return Listing(tuple(self._nodes(tree)), span)

    def _call(self, tree: Tree[Token], span: Span) -> Expression:
        name, *rest = tree.children
        assert isinstance(name, Token)
        on: Expression | None = None
        where: Expression | None = None
        arguments: list[Expression] = []
        for child in rest:
            assert isinstance(child, Tree)
            if child.data == "on_date":
                on = self.build(self._tree(child, 0))
            elif child.data == "where":
                argument, condition = self._nodes(child)
                arguments.append(argument)
                if where is not None or len(arguments) > 1:
                    self.problems.report("T030", condition.span)
                where = condition
            else:
                arguments.append(self.build(child))
        name_span = self._at(name.start_pos, name.end_pos)
        if name in AGGREGATES:
            return self._aggregate(Call(str(name), tuple(arguments), span, name_span, on), where)
        if where is not None:
            self.problems.report("T030", where.span)
        return Call(str(name), tuple(arguments), span, name_span, on)

    def _aggregate(self, call: Call, where: Expression | None) -> Expression:
        """What is said of a group; a call that names no group, or too much, is reported when it is typed."""
        first, *rest = call.arguments or (None,)
        wanted = 1 if call.function == "sum" else 0
        if not isinstance(first, Name) or len(rest) != wanted or call.on is not None:
            return call
        return Aggregate(call.function, first.name, where, rest[0] if rest else None, call.span, first.span)


_LITERALS: dict[str, tuple[Type, Callable[[str], object | None]]] = {
    "moment": (types.MOMENT, quantities.parse_moment),
    "date": (types.DATE, quantities.parse_date),
    "duration": (types.DURATION, quantities.parse_duration),
    "money": (Type("money"), quantities.parse_money),
    "percent": (types.PERCENT, quantities.parse_percent),
    "integer": (types.INTEGER, int),
    "true": (types.BOOLEAN, bool),
    "false": (types.BOOLEAN, bool),
}
