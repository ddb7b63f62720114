"""Visitor of the syntax tree: an expression -> what it comes to for every person, as terms of the solver."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from engine.compile.terms import Terms
from engine.expression.functions import FUNCTIONS
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
from engine.expression.types import Type
from engine.model.items import ItemKey, answer_key
from engine.model.procedure import Group, Procedure, Question
from engine.model.shared import Parameter
from engine.problems import Span as Place
from engine.prove import calendar, figures, functions
from engine.prove.aggregates import aggregate
from engine.prove.calendar import Day, Span, known_day
from engine.prove.logic import Condition, Number, at_most, below, both, either, equal, negation, number
from engine.prove.terms import Chosen, Payload, Term, Truth, compare, known, less, select, strict
from engine.prove.variables import MOST_ITEMS, Limits, Variable, Variables
from engine.prove.verified import verified

Item: TypeAlias = ItemKey | None
"""The item whose names are read; None outside groups."""


@dataclass(frozen=True, slots=True)
class Event:
    """What may go wrong while an expression is evaluated: for whom its parts are there and it does."""

    kind: str
    """``outside``: a look-up without a row; ``calendar``: a date beyond the calendar."""
    node: Expression
    happens: Condition


class Encoder:
    """Encodes the expressions of one procedure. Answers do not change on a walk, so every value is encoded once."""

    def __init__(self, procedure: Procedure, terms: Terms, variables: Variables, today: date) -> None:
        self.procedure = procedure
        self.terms = terms
        self.variables = variables
        self.today = today
        self.events: dict[tuple[int, Item], Event] = {}
        """By the id of the node, which the procedure keeps."""
        self.opaque: dict[str, Place] = {}
        """Functions without an encoding, and where one of them is called."""
        self._values: dict[tuple[str, Item], Term] = {}

    def variable(self, name: str, item: Item = None) -> Variable:
        """The unknown of a question, or of a question of an item. Raises KeyError for another name."""
        group = self.group(item)
        if group is not None and item is not None and name in group.questions:
            question = group.questions[name]
            return self.variables.variable(answer_key(group, item[1], question), question)
        question = self.procedure.questions[name]
        return self.variables.variable(question.id, question)

    def group(self, item: Item) -> Group | None:
        """The group of an item."""
        return None if item is None else self.procedure.groups[item[0]]

    def question(self, name: str, item: Item) -> Question | None:
        """The question of a name, seen from an item; None for another name."""
        group = self.group(item)
        inside = None if group is None else group.questions.get(name)
        return inside or self.procedure.questions.get(name)

    def formula(self, name: str, item: Item) -> tuple[Expression, Item] | None:
        """The expression of a value and the item it belongs to; None for another name."""
        group = self.group(item)
        if group is not None and name in group.values:
            return group.values[name].expression, item
        return (self.terms.values[name], None) if name in self.terms.values else None

    def value(self, name: str, item: Item = None) -> Term:
        """What a name stands for."""
        if self.question(name, item) is not None:
            return self.variable(name, item).term
        found = self.formula(name, item)
        if found is not None:
            expression, owner = found
            if (name, owner) not in self._values:
                self._values[name, owner] = self.encode(expression, owner)
            return self._values[name, owner]
        if name == "today":
            return Term(known_day(self.today))
        return self._figure(self.terms.parameters[name], (), None)[0]

    def condition(self, node: Expression, item: Item = None) -> Condition:
        """When a condition is true; what is missing is not."""
        return self.encode(node, item).holds

    def encode(self, node: Expression, item: Item = None) -> Term:
        """What a checked expression comes to."""
        match node:
            case Literal(value=value):
                return Term(self._known(value))
            case Name(name=name):
                return self.value(name, item)
            case Not() | Logic():
                return Term(Truth(self._logic(node, item)))
            case Compare(operator=operator, left=left, right=right):
                return self._strict(item, lambda one, other: Truth(compare(operator, one, other)), left, right)
            case Member():
                return self._member(node, item)
            case State():
                return Term(Truth(self._state(node, item)))
            case Arithmetic():
                return self._arithmetic(node, item)
            case Choice(then=then, condition=condition, otherwise=otherwise):
                test = self.encode(condition, item).truth
                return select(test, self.encode(then, item), self.encode(otherwise, item))
            case Call():
                return self._call(node, item)
            case Aggregate():
                return Term(aggregate(self, node))
        raise TypeError("a list stands only on the right of `in`")

    def _known(self, value: object) -> Payload:
        return known(value, self.variables.option)

    def _strict(self, item: Item, build: Callable[..., Payload], *parts: Expression) -> Term:
        return strict(build, *(self.encode(part, item) for part in parts))

    def _logic(self, node: Not | Logic, item: Item) -> Condition:
        if isinstance(node, Not):
            return negation(self.encode(node.operand, item).truth)
        parts = (self.encode(operand, item).truth for operand in node.operands)
        return both(*parts) if node.operator == "and" else either(*parts)

    def _member(self, node: Member, item: Item) -> Term:
        if isinstance(node.collection, Listing):
            options = [each.value for each in node.collection.items if isinstance(each, Literal)]

            def listed(one: Payload) -> Truth:
                return Truth(either(*(compare("==", one, self._known(each)) for each in options)))

            return self._strict(item, listed, node.item)

        def inside(one: Payload, chosen: Chosen) -> Truth:
            assert isinstance(one, Number)
            ways = ((number(self.variables.option(name)), holds) for name, holds in chosen.options.items())
            return Truth(either(*(both(equal(one, option), holds) for option, holds in ways)))

        return self._strict(item, inside, node.item, node.collection)

    def _state(self, node: State, item: Item) -> Condition:
        term = self.encode(node.operand, item)
        match node.state:
            case "known":
                return negation(term.unknown)
            case "empty":
                assert isinstance(term.payload, Chosen)
                return negation(either(*term.payload.options.values()))
        return both(negation(term.unconfirmed), verified(self, node.operand, item))

    def items(self, group: str) -> list[tuple[Item, Condition]]:
        """The items of a group that proofs look at, and when there is such an item."""
        count = self.variable(group).term.payload
        assert isinstance(count, Number)
        most = min(self.procedure.groups[group].most, MOST_ITEMS)
        return [((group, place), at_most(number(place), count)) for place in range(1, most + 1)]

    def more(self, group: str) -> Condition:
        """When there are more items than proofs look at."""
        if self.procedure.groups[group].most <= MOST_ITEMS:
            return False
        count = self.variable(group).term.payload
        assert isinstance(count, Number)
        return below(number(MOST_ITEMS), count)

    def _arithmetic(self, node: Arithmetic, item: Item) -> Term:
        parts = (self.encode(node.left, item), self.encode(node.right, item))
        left, right = (part.payload for part in parts)
        match left, right:
            case Day(), Span():
                return self._shift(node, item, parts[0], parts[1], back=node.operator == "-")
            case Span(), Day():
                return self._shift(node, item, parts[1], parts[0], back=False)
            case Day(), Day():
                return strict(lambda one, other: Span(number(0), calendar.days_between(one, other)), *parts)
        match node.operator:
            case "+":
                return strict(functions.total, *parts)
            case "-":
                return strict(functions.difference, *parts)
        one_is_number = node.left.type is not None and node.left.type.kind == "integer"
        if one_is_number and isinstance(left, Number):
            return strict(lambda one, other: functions.multiplied(other, one), *parts)
        return strict(functions.multiplied, *parts)

    def _shift(self, node: Expression, item: Item, day: Term, span: Term, *, back: bool) -> Term:
        outside: list[Condition] = []

        def moved(day_: Day, length: Span) -> Payload:
            turned = functions.multiplied(length, number(-1)) if back else length
            assert isinstance(turned, Span)
            found, beyond = calendar.add(day_, turned)
            outside.append(beyond)
            return found

        result = strict(moved, day, span)
        self._note("calendar", node, item, both(day.present, span.present, *outside))
        return result

    def _note(self, kind: str, node: Expression, item: Item, happens: Condition) -> None:
        if happens is not False:
            self.events[id(node), item] = Event(kind, node, happens)

    def _call(self, node: Call, item: Item) -> Term:
        arguments = [self.encode(argument, item) for argument in node.arguments]
        match node.function:
            case "lookup":
                return self._lookup(node, item, arguments)
            case "decide":
                table, option = self.terms.tables[node.target or ""], self.variables.option
                inner = figures.decided(table, node.output or "", [each.payload for each in arguments], option)
                return _within(inner, arguments)
            case "min" | "max":
                encoding = functions.extreme(node.function, less, _picked)
            case "round":
                return strict(lambda amount: functions.rounded(amount, 100), *arguments)
            case "convert":
                return strict(functions.converted, *arguments)
            case name if name in functions.ENCODINGS:
                encoding = functions.ENCODINGS[name]
                if FUNCTIONS[name].needs_today:
                    arguments.append(Term(known_day(self.today)))
            case name:
                return self._opaque(node, item, name, arguments)
        outside: list[Condition] = []

        def applied(*payloads: Payload) -> Payload:
            found, beyond = encoding(*payloads)
            outside.append(beyond)
            return found

        result = strict(applied, *arguments)
        self._note("calendar", node, item, both(*(each.present for each in arguments), *outside))
        return result

    def _opaque(self, node: Call, item: Item, name: str, arguments: list[Term]) -> Term:
        """Any value of the type: what rests on it is possible as far as the solver can tell."""
        self.opaque.setdefault(name, node.span)
        place = f"{name}@{id(node)}:{item}"
        type_ = (node.type or Type("integer")).plain()
        options = frozenset(self.terms.options.get(type_.options or "", ()))
        return strict(lambda *_: self.variables.payload(place, type_, Limits(None, None, options, False)), *arguments)

    def _lookup(self, node: Call, item: Item, keys: list[Term]) -> Term:
        on = None if node.on is None else self.encode(node.on, item)
        day = None
        if on is not None:
            assert isinstance(on.payload, Day)
            day = on.payload
        parts = [*keys, *([] if on is None else [on])]
        found, there = self._figure(self.terms.parameters[node.target or ""], [key.payload for key in keys], day)
        self._note("outside", node, item, both(*(part.present for part in parts), negation(there)))
        return _within(found, parts)

    def _figure(self, parameter: Parameter, keys: list[Payload] | tuple[()], on: Day | None) -> tuple[Term, Condition]:
        return figures.look_up(parameter, keys, on, self.today, self.variables.option)


def _within(inner: Term, parts: list[Term]) -> Term:
    """A term that is missing also where one of the parts is, and then for the part's reason."""
    around = strict(lambda *_: inner.payload, *parts)
    unknown = either(around.unknown, both(around.present, inner.unknown))
    return Term(inner.payload, unknown, either(around.unconfirmed, both(around.present, inner.unconfirmed)))


def _picked(test: Condition, then: Payload, otherwise: Payload) -> Payload:
    return select(test, Term(then), Term(otherwise)).payload
