"""A plain interpreter of procedures: it walks the tree of items and the trees of expressions, one node after the other.

It is naive on purpose and shares nothing with the compiler but the registered functions and the quantities.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from itertools import permutations
from typing import Any

from engine import quantities
from engine.compile.program import Library
from engine.expression import arithmetic
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
    children,
)
from engine.model.procedure import Ask, Do, Each, Group, Item, Match, Procedure, Stop, When
from engine.model.shared import CellTest, Parameter, Table, Version
from engine.model.states import UNKNOWN, Missing, Unconfirmed
from engine.quantities import Duration, Money, Rate

COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


class Ended(Exception):
    """The walk is over."""


@dataclass
class Interpreter:
    """One walk. ``path``, ``next``, ``outcome``, ``steps`` and ``asked`` are filled by ``run``."""

    procedure: Procedure
    parameters: Mapping[str, Parameter]
    tables: Mapping[str, Table]
    answers: Mapping[str, object]
    today: date
    path: list[int | tuple[int, int]] = field(default_factory=list)
    steps: list[str | tuple[str, int]] = field(default_factory=list)
    asked: dict[str, object] = field(default_factory=dict)
    """By the address of the question."""
    next: str | None = None
    outcome: str | None = None
    read: dict[str, object] = field(default_factory=dict)
    """The values that were read, by name."""
    read_of: dict[tuple[str, int], dict[str, object]] = field(default_factory=dict)
    """Those of items."""
    item: tuple[str, int] | None = None
    """The item at hand."""

    def run(self) -> Interpreter:
        try:
            self.items(self.procedure.tree)
            self.outcome = "guide"
        except Ended:
            pass
        return self

    def items(self, items: Iterable[Item]) -> None:
        for item in items:
            match item:
                case Ask():
                    self.ask(item)
                case When():
                    self.items(item.then if self.value(item.condition) else item.otherwise)
                case Match():
                    taken = (case.items for case in item.cases if self.value(case.condition) is True)
                    self.items(next(taken, item.otherwise))
                case Do():
                    self.take(item)
                    for step in item.steps:
                        self.give(step)
                case Stop():
                    self.take(item)
                    self.outcome = item.outcome
                    raise Ended
                case Each():
                    for _ in self.each(item.group):
                        self.items(item.items)

    def each(self, group: str) -> Iterator[None]:
        """The items of a group, one at hand after the other."""
        before = self.item
        for number in range(1, int(str(self.asked[group])) + 1):
            self.item = (group, number)
            yield
        self.item = before

    def take(self, item: Item) -> None:
        self.path.append(item.number if self.item is None else (item.number, self.item[1]))

    def give(self, step: str) -> None:
        if self.procedure.steps[step].per is None:
            self.steps.append(step)
        else:
            assert self.item is not None
            self.steps.append((step, self.item[1]))

    def own(self, name: str) -> tuple[Group, int] | None:
        """The group and the number of the item at hand, for the name of one of its questions or values."""
        if self.item is None:
            return None
        group = self.procedure.groups[self.item[0]]
        return (group, self.item[1]) if name in group.questions or name in group.values else None

    def ask(self, item: Ask) -> None:
        own = self.own(item.question)
        if own is None:
            question = self.procedure.questions[item.question]
            address, key = question.name, question.id
        else:
            question = own[0].questions[item.question]
            address, key = f"{own[0].name}/{own[1]}/{question.name}", f"{own[0].question.id}.{own[1]}.{question.name}"
        if address in self.asked:
            return
        if key not in self.answers:
            self.next = address
            raise Ended
        self.take(item)
        self.asked[address] = self.answers[key]
        if self.asked[address] == UNKNOWN and question.unknown is not None:
            self.give(question.unknown)

    def value(self, node: Expression) -> Any:
        match node:
            case Literal(value=value):
                return value
            case Name(name=name):
                return self.name(name)
            case Listing(items=items):
                return [self.value(item) for item in items]
            case Not(operand=operand):
                return not self.value(operand)
            case Logic(operator="and", operands=operands):
                return all(self.value(operand) for operand in operands)
            case Logic(operands=operands):
                return any(self.value(operand) for operand in operands)
            case Choice(then=then, condition=condition, otherwise=otherwise):
                return self.value(then if self.value(condition) else otherwise)
            case State():
                return self.state(node)
            case Call():
                return self.call(node)
            case Aggregate():
                return self.aggregate(node)
        return self.operation(node)

    def aggregate(self, node: Aggregate) -> Any:
        """What is said of all items: each in turn is the one at hand."""
        counted = [node.condition is None or self.value(node.condition) for _ in self.each(node.group)]
        match node.function:
            case "count":
                return counted.count(True)
            case "any":
                return True in counted
            case "all":
                return False not in counted
        total: Any = {"money": Money(0, node.type.currency or ""), "integer": 0}.get(node.type.kind, Duration(0, 0))
        for number, _ in enumerate(self.each(node.group)):
            if counted[number]:
                total = calculate("+", total, self.value(node.value))
        return total

    def operation(self, node: Expression) -> Any:
        match node:
            case Compare(operator=sign, left=left, right=right):
                return self.strict(COMPARE[sign], left, right)
            case Member(item=item, collection=collection):
                return self.strict(lambda one, all_: one in all_, item, collection)
            case Arithmetic(operator=sign, left=left, right=right):
                return self.strict(lambda one, other: calculate(sign, one, other), left, right)
        raise AssertionError(f"{type(node).__name__} is no operation")

    def state(self, node: State) -> bool:
        value = self.value(node.operand)
        if node.state == "known":
            return bool(value != UNKNOWN)
        if node.state == "empty":
            return len(value) == 0
        return not isinstance(value, Unconfirmed) and self.verified(node.operand)

    def strict(self, function: Callable[..., Any], *parts: Expression) -> Any:
        found = [self.value(part) for part in parts]
        missing = [part for part in found if isinstance(part, Missing)]
        return missing[0] if missing else function(*found)

    def name(self, name: str) -> Any:
        if name == "today":
            return self.today
        own = self.own(name)
        if own is not None:
            group, number = own
            if name in group.questions:
                return self.asked[f"{group.name}/{number}/{name}"]
            found = self.read_of.setdefault((group.name, number), {})
            found[name] = self.value(group.values[name].expression)
            return found[name]
        if name in self.procedure.questions:
            return self.asked[name]
        if name in self.procedure.values:
            self.read[name] = self.value(self.procedure.values[name].expression)
            return self.read[name]
        return figure(version_now(self.parameters[name], self.today), ())

    def call(self, node: Call) -> Any:
        match node.function:
            case "lookup":
                parameter = self.parameters[node.target or ""]
                if node.on is None:
                    version = version_now(parameter, self.today)
                    return self.strict(lambda *keys: figure(version, keys), *node.arguments)
                parts = (*node.arguments, node.on)
                return self.strict(lambda *keys: figure(version_of(parameter, keys[-1]), keys[:-1]), *parts)
            case "decide":
                table = self.tables[node.target or ""]
                output = list(table.outputs).index(node.output or "")
                return self.strict(lambda *inputs: decide(table, inputs)[output], *node.arguments)
            case "min" | "max":
                return self.strict(min if node.function == "min" else max, *node.arguments)
            case "round":
                return self.strict(arithmetic.round_whole, *node.arguments)
            case "convert":
                return self.strict(converted, *node.arguments)
        function = FUNCTIONS[node.function]
        today = [self.today] if function.needs_today else []
        return self.strict(lambda *found: within_calendar(function.python, *found, *today), *node.arguments)

    def verified(self, node: Expression) -> bool:
        """Whether all figures that evaluating it reads are verified."""
        match node:
            case Name(name=name) if (own := self.own(name)) is not None:
                return name in own[0].questions or self.verified(own[0].values[name].expression)
            case Name(name=name) if name in self.procedure.values:
                return self.verified(self.procedure.values[name].expression)
            case Aggregate():
                found = [self.verified_of(node) for _ in self.each(node.group)]
                return all(found)
            case Name(name=name) if name in self.parameters:
                return holds(self.parameters[name], self.today, self.today)
            case Logic(operator=sign, operands=operands):
                for operand in operands:
                    if not self.verified(operand):
                        return False
                    if bool(self.value(operand)) == (sign == "or"):
                        break
                return True
            case Choice(then=then, condition=condition, otherwise=otherwise):
                chosen = then if self.value(condition) else otherwise
                return self.verified(condition) and self.verified(chosen)
            case Call(function="lookup", arguments=arguments, on=on, target=target):
                day = self.today if on is None else self.value(on)
                parts = arguments if on is None else (*arguments, on)
                return all(map(self.verified, parts)) and holds(self.parameters[target or ""], self.today, day)
        return all(map(self.verified, children(node)))

    def verified_of(self, node: Aggregate) -> bool:
        """The same of what is read of the item at hand: its value only where it counts."""
        if node.condition is not None and not self.verified(node.condition):
            return False
        counts = node.condition is None or self.value(node.condition)
        return node.value is None or not counts or self.verified(node.value)


def within_calendar(function: Callable[..., Any], *arguments: Any) -> Any:
    """What the function gives; at the edge of the calendar its first or last day."""
    try:
        return function(*arguments)
    except OverflowError:
        day, *more = arguments
        back = (function is quantities.subtract) != bool(more and more[0] < (0, 0))
        edge = date.min if back else date.max
        return datetime.combine(edge, day.time()) if isinstance(day, datetime) else edge


def calculate(sign: str, one: Any, other: Any) -> Any:
    """``one sign other`` for every pair of kinds."""
    match one, other:
        case int(), int():
            return {"+": one + other, "-": one - other, "*": one * other}[sign]
        case int(), _:
            return arithmetic.multiply(other, one)
        case _, int():
            return arithmetic.multiply(one, other)
        case Duration(), date():
            return within_calendar(quantities.add, other, one)
        case date(), Duration():
            return within_calendar(quantities.add if sign == "+" else quantities.subtract, one, other)
        case date(), date():
            return Duration(0, (one - other).days)
    return arithmetic.total(one, other) if sign == "+" else arithmetic.difference(one, other)


def converted(amount: Money, rate: Rate) -> Money:
    """The sum by the rate, in exact decimals."""
    cents = Decimal(amount.cents) * Decimal(rate.millionths).scaleb(-6)
    return Money(int(cents.quantize(Decimal(1), ROUND_HALF_UP)), rate.into)


def version_of(parameter: Parameter, day: date) -> Version | None:
    begun = [each for each in parameter.versions if each.valid_from is None or each.valid_from <= day]
    return begun[-1] if begun else None


def version_now(parameter: Parameter, today: date) -> Version:
    return version_of(parameter, today) or parameter.versions[0]


def figure(version: Version | None, keys: tuple[Any, ...]) -> Any:
    """The figure of the last row that fits the keys."""
    found: Any = Unconfirmed()
    for exact, (thresholds, figures) in version.rows.items() if version else ():
        if not thresholds and exact == keys:
            found = figures[0]
        if thresholds and exact == keys[:-1]:
            found = next((f for t, f in reversed(list(zip(thresholds, figures, strict=True))) if t <= keys[-1]), found)
    return found


def holds(parameter: Parameter, today: date, day: object) -> bool:
    version = version_of(parameter, day) if isinstance(day, date) else None
    if version is None or version.verified_until is None or not version.verified(today):
        return False
    return isinstance(day, date) and (day <= today or day <= version.verified_until)


def decide(table: Table, inputs: tuple[Any, ...]) -> tuple[Any, ...]:
    """The results of the first row that accepts the inputs, in any order of those that may be exchanged."""
    names = list(table.inputs)
    for row in table.rows:
        for order in permutations(table.unordered):
            given = dict(zip(names, inputs, strict=True))
            given |= {
                name: dict(zip(names, inputs, strict=True))[origin]
                for name, origin in zip(table.unordered, order, strict=True)
            }
            if all(accepts(test, given[name]) for name, test in zip(names, row.tests, strict=True)):
                return row.results
    raise AssertionError(f"{table.id} has a hole at {inputs}")


def accepts(test: CellTest, value: Any) -> bool:
    if test.values is not None:
        return value in test.values
    low, high = test.low, test.high
    above = low is None or value > low or (value == low and not test.low_open)
    below = high is None or value < high or (value == high and not test.high_open)
    return above and below


def interpret(library: Library, key: str, answers: Mapping[str, object], today: date) -> Interpreter:
    """The walk of a procedure of the library."""
    found = Interpreter(library.procedures[key], library.parameters, library.tables[key], answers, today)
    return found.run()
