"""What a person's answers settle so far: expressions evaluated while some questions are still open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from engine.compile.program import Program
from engine.expression.nodes import Call, Choice, Expression, Logic, Name, Not, children
from engine.model.shared import Parameter


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

    def value(self, expression: Expression) -> object:
        """What the expression comes to. Raises KeyError where it reads an answer that is not there."""
        if isinstance(expression, Name) and expression.name in self.program.terms.values:
            return self.values[expression.name]
        return self.program.evaluate(expression)(self.values.answers, self.values, self.values.today)

    def holds(self, condition: Expression) -> bool:
        """Whether a condition is true for this person."""
        return bool(self.value(condition))

    def readable(self, node: Expression) -> bool:
        """Whether evaluating it reads only answers given on the way. What ``and``, ``or`` and ``if`` pass over is not read."""
        match node:
            case Name(name=name) if name in self.program.terms.values:
                return self.readable(self.program.terms.values[name])
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
        """Whether a condition is true, whatever the open questions will bring; None while that depends on them."""
        if self.readable(node):
            return self.holds(node)
        match node:
            case Not(operand=operand):
                found = self.truth(operand)
                return None if found is None else not found
            case Logic(operator=operator, operands=operands):
                # One operand may settle it from any place: "A and B" is false as soon as one of them is.
                settling = operator == "or"
                return settling if any(self.truth(operand) is settling for operand in operands) else None
            case Name(name=name) if name in self.program.terms.values and node.type is not None and node.type.definite:
                return self.truth(self.program.terms.values[name])
            case _:
                return None

    def figures(self, node: Expression) -> Iterator[tuple[Parameter, object]]:
        """The figures that evaluating it rests on, each with the day it is asked for (today, where the rule names none)."""
        terms, today = self.program.terms, self.values.today
        match node:
            case Name(name=name) if name in terms.values:
                yield from self.figures(terms.values[name])
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
