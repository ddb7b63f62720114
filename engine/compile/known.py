"""What a person's answers settle so far: expressions evaluated while some questions are still open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from engine.compile.program import Program
from engine.expression.nodes import Aggregate, Call, Choice, Compare, Expression, Logic, Name, Not, children
from engine.model.items import ItemKey, address, answer_key
from engine.model.procedure import Group
from engine.model.shared import Parameter
from engine.model.states import Missing

Figure = tuple[Parameter, object]
"""A parameter and the day it is asked for."""


class Values(dict[str, object]):
    """The values of a walk; one that the way did not need is computed when something asks for it."""

    def __init__(self, program: Program, answers: Mapping[str, object], today: date) -> None:
        super().__init__()
        self.program = program
        self.answers = answers
        self.today = today
        self._items: dict[ItemKey, ItemValues] = {}

    def __missing__(self, name: str) -> object:
        expression = self.program.procedure.values[name].expression
        found = self[name] = self.program.evaluate(expression)(self.answers, self, self.today)
        return found

    def item(self, group: str, number: int) -> Values:
        """The values of one item of a group; outside them it reads those here."""
        key = group, number
        if key not in self._items:
            self._items[key] = ItemValues(self, self.program.procedure.groups[group], number)
        return self._items[key]


class ItemValues(Values):
    """The values of one item. Its own answers stand under the ids of its questions."""

    def __init__(self, outer: Values, group: Group, number: int) -> None:
        own = {question.id: answer_key(group, number, question) for question in group.questions.values()}
        given = {id_: outer.answers[key] for id_, key in own.items() if key in outer.answers}
        super().__init__(outer.program, {**outer.answers, **given}, outer.today)
        self.outer = outer
        self.group = group

    def __missing__(self, name: str) -> object:
        if name not in self.group.values:
            return self.outer[name]
        expression = self.group.values[name].expression
        found = self[name] = self.program.evaluate(expression)(self.answers, self, self.today)
        return found

    def item(self, group: str, number: int) -> Values:
        """The values of an item, this one or another."""
        return self.outer.item(group, number)


@dataclass(frozen=True, slots=True)
class Known:
    """A person part way. ``asked``: the questions that were answered on the way; other answers are not looked at.

    Of the items of groups it has addresses (``children/2/birth_date``); inside an item, its own names as well.
    """

    program: Program
    asked: frozenset[str]
    values: Values
    _readable: dict[str, bool] = field(default_factory=dict)
    """By the name of a value."""
    _figures: dict[str, tuple[Figure, ...]] = field(default_factory=dict)
    """By the name of a value."""
    _truths: dict[int, bool | None] = field(default_factory=dict)
    """By the id of an expression of the procedure, which lives longer."""
    _items: dict[ItemKey, Known] = field(default_factory=dict)
    _outer: Known | None = None
    """What is settled outside the item."""

    def item(self, group: str, number: int) -> Known:
        """What is settled for one item of a group."""
        if self._outer is not None:
            return self._outer.item(group, number)
        if (group, number) not in self._items:
            names = self.program.procedure.groups[group].questions
            own = {name for name in names if address(group, number, name) in self.asked}
            inside = Known(self.program, self.asked | own, self.values.item(group, number), _outer=self)
            self._items[group, number] = inside
        return self._items[group, number]

    def every(self, group: str) -> Iterator[Known]:
        """What is settled for each item. Raises KeyError while it is not said how many there are."""
        number = self.values.answers[self.program.procedure.groups[group].question.id]
        assert isinstance(number, int)
        return (self.item(group, place) for place in range(1, number + 1))

    def value(self, expression: Expression) -> object:
        """What the expression comes to. Raises KeyError where it reads an answer that is not there."""
        if isinstance(expression, Name) and expression.name in self.program.terms.values:
            return self.values[expression.name]
        return self.program.evaluate(expression)(self.values.answers, self.values, self.values.today)

    def holds(self, condition: Expression) -> bool:
        """Whether a condition is true for this person; what is missing is not."""
        return self.value(condition) is True

    def readable(self, node: Expression) -> bool:
        """Whether evaluating it reads only answers given on the way; ``and``, ``or``, ``if`` may pass others over."""
        match node:
            case Name(name=name) if name in self.program.terms.values:
                found = self._readable.get(name)
                if found is None:
                    found = self._readable[name] = self.readable(self.program.terms.values[name])
                return found
            case Name(name=name):
                return name in self.asked or name not in self.program.questions
            case Aggregate(group=group):
                return group in self.asked and all(_readable(item, node) for item in self.every(group))
            case Logic(operator=operator, operands=operands):
                for operand in operands:
                    if not self.readable(operand):
                        return False
                    if self.holds(operand) is (operator == "or"):
                        return True
                return True
            case Choice(then=then, condition=condition, otherwise=otherwise):
                if not self.readable(condition):
                    return False
                return self.readable(then if self.holds(condition) else otherwise)
            case _:
                return all(self.readable(child) for child in children(node))

    def truth(self, node: Expression) -> bool | None:
        """Whether a condition is true, whatever the open questions will bring; None while that depends on them.

        It may be a part whose value is ruled out by the parts before it; then it is None too.
        """
        if id(node) not in self._truths:
            self._truths[id(node)] = self._truth(node)
        return self._truths[id(node)]

    def _truth(self, node: Expression) -> bool | None:
        match node:
            case Not(operand=operand):
                found = self.truth(operand)
                return None if found is None else not found
            case Logic(operator=operator, operands=operands):
                # One operand may settle it from any place: "A and B" is false as soon as one of them is.
                truths = {self.truth(operand) for operand in operands}
                settling = operator == "or"
                return settling if settling in truths else None if None in truths else not settling
            case Choice(then=then, condition=condition, otherwise=otherwise):
                found = self.truth(condition)
                return None if found is None else self.truth(then if found else otherwise)
            case Name(name=name) if name in self.program.terms.values and not self.readable(node):
                return self.truth(self.program.terms.values[name])
            case Aggregate(function="any" | "all" as function, group=group, condition=condition) if (
                condition is not None
            ):
                settling = function == "any"
                truths = {item.truth(condition) for item in self.every(group)} if group in self.asked else {None}
                return settling if settling in truths else None if None in truths else not settling
            case _:
                return self._leaf(node) if self.readable(node) else None

    def _leaf(self, node: Expression) -> bool | None:
        found = self.value(node)
        if not isinstance(found, Missing):
            return bool(found)
        # A case of a match is no case of those who do not know.
        return False if isinstance(node, Compare) and node.operator == "==" else None

    def figures(self, node: Expression) -> Iterator[Figure]:
        """The figures that evaluating it rests on, each with the day it is asked for (without ``on``: today)."""
        terms, today = self.program.terms, self.values.today
        match node:
            case Name(name=name) if name in terms.values:
                if name not in self._figures:
                    self._figures[name] = tuple(self.figures(terms.values[name]))
                yield from self._figures[name]
            case Name(name=name) if name in terms.parameters:
                yield terms.parameters[name], today
            case Call(function="lookup", target=str(target), on=on):
                for child in children(node):
                    yield from self.figures(child)
                yield terms.parameters[target], self.value(on) if on is not None else today
            case Logic(operator=operator, operands=operands):
                for operand in operands:
                    yield from self.figures(operand)
                    if self.holds(operand) is (operator == "or"):
                        return
            case Choice(then=then, condition=condition, otherwise=otherwise):
                yield from self.figures(condition)
                yield from self.figures(then if self.holds(condition) else otherwise)
            case _:
                below = [(self, child) for child in children(node)]
                if isinstance(node, Aggregate):
                    below = [part for item in self.every(node.group) for part in _counted(item, node)]
                for place, child in below:
                    yield from place.figures(child)


def _readable(item: Known, node: Aggregate) -> bool:
    """Whether what is said of all items reads only answers that were given for this one."""
    if node.condition is not None:
        if not item.readable(node.condition):
            return False
        if not item.holds(node.condition):
            return True
    return node.value is None or item.readable(node.value)


def _counted(item: Known, node: Aggregate) -> Iterator[tuple[Known, Expression]]:
    """What is evaluated for this item of all: its value only where it counts."""
    if node.condition is not None:
        yield item, node.condition
    if node.value is not None and (node.condition is None or item.holds(node.condition)):
        yield item, node.value
