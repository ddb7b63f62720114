"""What a person's answers settle so far: expressions evaluated while some questions are still open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from engine.compile.program import Program
from engine.expression.nodes import Call, Choice, Compare, Expression, Logic, Name, Not, children
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

    def __missing__(self, name: str) -> object:
        expression = self.program.procedure.values[name].expression
        found = self[name] = self.program.evaluate(expression)(self.answers, self, self.today)
        return found


@dataclass(frozen=True, slots=True)
class Known:
    """A person part way. ``asked``: the questions that were answered on the way; other answers are not looked at."""

    program: Program
    asked: frozenset[str]
    values: Values
    _readable: dict[str, bool] = field(default_factory=dict)
    """By the name of a value."""
    _figures: dict[str, tuple[Figure, ...]] = field(default_factory=dict)
    """By the name of a value."""
    _truths: dict[int, bool | None] = field(default_factory=dict)
    """By the id of an expression of the procedure, which lives longer."""

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
                return name in self.asked or name not in self.program.procedure.questions
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
                for child in children(node):
                    yield from self.figures(child)
