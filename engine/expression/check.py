"""Types an expression: resolves names and options, and says where a value may be missing.

Problems are collected, never raised.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from engine.expression import facts as certainty
from engine.expression.aggregates import check_aggregate
from engine.expression.calls import check_call
from engine.expression.facts import Facts
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
from engine.expression.scope import ERROR, Scope
from engine.expression.slips import meant, with_unit
from engine.expression.types import BOOLEAN, DATE, DURATION, INTEGER, MOMENT, ORDERED, Type
from engine.problems import Problems, Span, nearest

_ADDED: Final = ("integer", "duration", "percent", "money")


class Checker:
    """Types one expression after another in one scope."""

    def __init__(self, scope: Scope, problems: Problems) -> None:
        self.scope = scope
        self.problems = problems
        self.lenient = False
        """Set when a part of the tree could not be read: what was asked or narrowed there is not known."""
        self.group: str | None = None
        """The group whose item's names can be read."""

    @contextmanager
    def inside(self, group: str | None) -> Iterator[None]:
        """What is typed meanwhile stands inside a group: the names of its items can be read, and no other items'."""
        outer, self.group = self.group, group
        yield
        self.group = outer

    def condition(self, node: Expression, facts: Facts = certainty.NOTHING) -> Expression:
        """Type a condition: a boolean that is never missing."""
        typed = self.check(node, facts)
        self.demand(typed, BOOLEAN, "T003")
        self.definite(typed)
        return typed

    def value(self, node: Expression, expected: Type | None, facts: Facts = certainty.NOTHING) -> Expression:
        """Type an expression that must yield the expected type; a missing value is allowed."""
        typed = self.check(node, facts, expected)
        if expected is not None:
            self.demand(typed, expected, "T014")
        return typed

    def demand(self, node: Expression, expected: Type, code: str) -> None:
        """Report a type that differs from the expected one."""
        found = node.type or ERROR
        if ERROR in (found, expected) or found.like(expected):
            return
        if not self.mixed(node.span, found, expected):
            self.problems.report(code, node.span, found=found, expected=expected)

    def mixed(self, span: Span, one: Type, other: Type) -> bool:
        """Report sums of two currencies where one is needed; whether that was so."""
        found = one.kind == other.kind == "money" and one.currency != other.currency
        if found:
            self.problems.report("T029", span, one=one.currency, other=other.currency)
        return found

    def definite(self, node: Expression) -> None:
        """Report a value that may be missing where it has to be there."""
        if self.lenient:
            return
        found = node.type or ERROR
        if found.unknown:
            self.problems.report("T009", node.span, name=", ".join(sorted(found.unknown)))
        if found.unconfirmed:
            names = sorted(found.unconfirmed)
            figures = [self.scope.parameters[name] for name in names if name in self.scope.parameters]
            related = [figure.span for figure in figures if figure.span is not None]
            self.problems.report("T010", node.span, related=related, name=", ".join(names))

    def check(self, node: Expression, facts: Facts, expected: Type | None = None) -> Expression:
        """Type an expression; ``expected`` resolves a bare option."""
        match node:
            case Literal():
                return node if node.value is not None else replace(node, type=ERROR)
            case Name():
                return self._name(node, facts, expected)
            case Listing():
                self.problems.report("T025", node.span)
                return replace(node, type=ERROR)
            case Not():
                return replace(node, operand=self.condition(node.operand, facts))
            case Logic():
                return self._logic(node, facts)
            case Compare():
                return self._compare(node, facts)
            case Member():
                return self._member(node, facts)
            case State():
                return self._state(node, facts)
            case Arithmetic():
                return self._arithmetic(node, facts)
            case Choice():
                return self._choice(node, facts, expected)
            case Call() | Aggregate():
                return self._call(node, facts)

    def _call(self, node: Call | Aggregate, facts: Facts) -> Expression:
        return check_call(self, node, facts) if isinstance(node, Call) else check_aggregate(self, node, facts)

    def _name(self, node: Name, facts: Facts, expected: Type | None) -> Expression:
        found = self.scope.type_of(node.name)
        if found is not None and self._misplaced(node, found):
            return replace(node, type=ERROR)
        if found is not None:
            return replace(node, type=self._narrow(node.name, found, facts))
        if expected == ERROR and any(node.name in options for options in self.scope.options.values()):
            return Literal(node.name, node.span, ERROR)  # the other side has been reported
        if expected is not None and expected.options is not None:
            if node.name in self.scope.options.get(expected.options, ()):
                return Literal(node.name, node.span, Type("choice", expected.options))
            if expected.kind in ("choice", "choices"):
                known = self.scope.options.get(expected.options, ())
                self.problems.report(
                    "N003", node.span, suggestion=nearest(node.name, known), name=node.name, options=", ".join(known)
                )
                return replace(node, type=ERROR)
        self._unknown_name(node, expected)
        return replace(node, type=ERROR)

    def _misplaced(self, node: Name, found: Type) -> bool:
        """Report a name of items that is read outside them, and a group where its number is meant."""
        group = self.scope.items.get(node.name, self.group)
        if group != self.group:
            self.problems.report("F012", node.span, name=node.name, group=group)
        elif found.kind == "group":
            self.problems.report("T031", node.span, suggestion=f"count({node.name})", name=node.name)
        return group != self.group or found.kind == "group"

    def _unknown_name(self, node: Name, expected: Type | None) -> None:
        parameter = self.scope.parameters.get(node.name)
        if parameter is not None:
            self.problems.report("N009", node.span, name=node.name)
            return
        every = self.scope.names() | {option for options in self.scope.options.values() for option in options}
        # Beside options or what has been reported, NO is a country and not a French or German "no".
        likely = nearest if expected == ERROR else meant
        self.problems.report("N002", node.span, suggestion=likely(node.name, every), name=node.name)

    def _narrow(self, name: str, found: Type, facts: Facts) -> Type:
        if found.definite:
            return found
        unknown = frozenset(cause for cause in found.unknown if ("known", cause) not in facts)
        unconfirmed = frozenset(cause for cause in found.unconfirmed if ("confirmed", cause) not in facts)
        if ("known", name) in facts:
            unknown = frozenset()
        if ("confirmed", name) in facts:
            unconfirmed = frozenset()
        return replace(found, unknown=unknown, unconfirmed=unconfirmed)

    def _logic(self, node: Logic, facts: Facts) -> Expression:
        operands = []
        for operand in node.operands:
            typed = self.condition(operand, facts)
            operands.append(typed)
            facts |= certainty.atoms(typed, node.operator == "and", self.scope.options)
        return replace(node, operands=tuple(operands))

    def _nameless(self, node: Expression) -> bool:
        """Whether a word is no declared name, and so perhaps an option."""
        return isinstance(node, Name) and self.scope.type_of(node.name) is None

    def _pair(self, left: Expression, right: Expression, facts: Facts) -> tuple[Expression, Expression]:
        """Type both sides; a bare option on one side takes its set from the other."""
        if self._nameless(left) and self._nameless(right):
            options = {option for every in self.scope.options.values() for option in every}
            named = any(isinstance(side, Name) and side.name not in options for side in (left, right))
            # A misspelt name beside an option: only the name is reported.
            return self.check(left, facts, ERROR if named else None), self.check(right, facts, ERROR)
        if self._nameless(left):
            right = self.check(right, facts)
            return self.check(left, facts, right.type), right
        left = self.check(left, facts)
        return left, self.check(right, facts, left.type)

    def _compare(self, node: Compare, facts: Facts) -> Expression:
        left, right = self._pair(node.left, node.right, facts)
        one, other = left.type or ERROR, right.type or ERROR
        if ERROR not in (one, other):
            if not one.like(other):
                if not self.mixed(node.span, one, other):
                    self.problems.report("T004", node.span, left=one, right=other)
            elif one.kind == "text":
                self.problems.report("T015", node.span)
            elif node.operator not in ("==", "!=") and one.kind not in ORDERED:
                self.problems.report("T005", node.span, kind=one)
        return replace(node, left=left, right=right, type=BOOLEAN.missing_as(one, other))

    def _member(self, node: Member, facts: Facts) -> Expression:
        if isinstance(node.collection, Listing):
            item = self.check(node.item, facts)
            collection = self._listing(node.collection, item.type or ERROR, facts)
        else:
            collection = self.check(node.collection, facts)
            found = collection.type or ERROR
            item = self.check(node.item, facts, found)
            if found != ERROR and found.kind != "choices":
                self.problems.report("T011", node.collection.span, found=found)
            elif found != ERROR:
                self.demand(item, Type("choice", found.options), "T014")
        return replace(node, item=item, collection=collection, type=BOOLEAN.missing_as(item.type, collection.type))

    def _listing(self, node: Listing, expected: Type, facts: Facts) -> Expression:
        items = tuple(self.check(item, facts, expected) for item in node.items)
        for item in items:
            if not isinstance(item, Literal) and item.type != ERROR:
                self.problems.report("T026", item.span)
            self.demand(item, expected, "T014")
        return replace(node, items=items, type=expected.plain())

    def _state(self, node: State, facts: Facts) -> Expression:
        if node.state == "empty":
            operand = self.check(node.operand, facts)
            found = operand.type or ERROR
            if found != ERROR and found.kind != "choices":
                self.problems.report("T012", node.operand.span, found=found)
            self.definite(operand)
            return replace(node, operand=operand)
        if not isinstance(node.operand, Name):
            self.problems.report("T020", node.operand.span)
            return node
        return replace(node, operand=self.check(node.operand, certainty.NOTHING))

    def _arithmetic(self, node: Arithmetic, facts: Facts) -> Expression:
        left, right = self.check(node.left, facts), self.check(node.right, facts)
        one, other = left.type or ERROR, right.type or ERROR
        result = ERROR if ERROR in (one, other) else _arithmetic_type(node.operator, one, other)
        if result is None:
            if not self.mixed(node.span, one, other):
                unit = with_unit(left, right)
                self.problems.report("T006", node.span, suggestion=unit, operator=node.operator, left=one, right=other)
            result = ERROR
        elif node.operator == "*" and result != ERROR and not any(_is_number(side) for side in (left, right)):
            self.problems.report("T021", node.span)
        return replace(node, left=left, right=right, type=ERROR if result == ERROR else result.missing_as(one, other))

    def _choice(self, node: Choice, facts: Facts, expected: Type | None) -> Expression:
        condition = self.condition(node.condition, facts)
        options = self.scope.options
        then = self.check(node.then, facts | certainty.atoms(condition, True, options), expected)
        less = facts | certainty.atoms(condition, False, options)
        otherwise = self.check(node.otherwise, less, expected or then.type)
        one, other = then.type or ERROR, otherwise.type or ERROR
        if ERROR not in (one, other) and not one.like(other) and not self.mixed(node.span, one, other):
            self.problems.report("T013", node.span, left=one, right=other)
        result = ERROR if ERROR in (one, other) else one.missing_as(other)
        return replace(node, then=then, condition=condition, otherwise=otherwise, type=result)


def _is_number(node: Expression) -> bool:
    return isinstance(node, Literal) and node.type == INTEGER


def _arithmetic_type(operator: str, one: Type, other: Type) -> Type | None:
    """The type of ``one operator other``, or None when it has no meaning."""
    one, other = one.plain(), other.plain()
    if operator == "*":
        scaled = other if one == INTEGER else one
        return scaled if INTEGER in (one, other) and scaled.kind in _ADDED else None
    if one.kind in ("date", "moment") and other == DURATION:
        return one
    if operator == "+" and one == DURATION and other in (DATE, MOMENT):
        return other
    if operator == "-" and one == other and one.kind == "date":
        return DURATION
    return one if one.like(other) and one.kind in _ADDED else None
