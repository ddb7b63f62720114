"""Visitor of the syntax tree: an expression -> a Python ``ast`` expression.

Where a part may be missing (unknown, unconfirmed), the missing value itself becomes the result: conditions never meet
one, because the type checker has refused them.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Final

from engine import quantities
from engine.compile import folds, lookups
from engine.compile.calendar import SUMS, kept
from engine.compile.folds import Reader
from engine.compile.pool import Pool
from engine.compile.terms import Terms
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
from engine.expression.types import Type
from engine.model.states import UNKNOWN, Missing, Unconfirmed
from engine.quantities import Duration

_COMPARISONS: Final[dict[str, type[ast.cmpop]]] = {
    "==": ast.Eq,
    "!=": ast.NotEq,
    "<": ast.Lt,
    "<=": ast.LtE,
    ">": ast.Gt,
    ">=": ast.GtE,
}
_OPERATORS: Final[dict[str, type[ast.operator]]] = {"+": ast.Add, "-": ast.Sub, "*": ast.Mult}
_SPECIAL: Final[dict[str, Callable[..., object]]] = {
    "min": min,
    "max": max,
    "round": arithmetic.round_whole,
    "convert": arithmetic.convert,
}
_TODAY: Final = ast.Name("today", ast.Load())


class Translator:
    """Turns expressions into Python. ``reader`` says how a question or value is read where the code will stand.

    ``careful``: dates stay within the calendar instead of raising OverflowError. ``alone``: the expression is evaluated
    by itself, so that its parts may be missing although the conditions around it rule that out.
    """

    def __init__(self, pool: Pool, reader: Reader, terms: Terms, *, careful: bool, alone: bool = False) -> None:
        self.pool = pool
        self.reader = reader
        self.terms = terms
        self.careful = careful
        self.alone = alone
        self._deciders: dict[tuple[str, str], Callable[..., object]] = {}

    def translate(self, node: Expression) -> ast.expr:
        """The Python expression of a checked expression."""
        match node:
            case Literal(value=value):
                return self.pool.constant(value)
            case Name(name=name):
                return self._name(name)
            case Listing(items=items):
                return self.pool.constant(tuple(item.value for item in items if isinstance(item, Literal)))
            case Not(operand=operand):
                return ast.UnaryOp(ast.Not(), self.translate(operand))
            case Logic(operator=operator, operands=operands):
                return ast.BoolOp(_logic(operator), [self.translate(operand) for operand in operands])
            case Compare(operator=operator, left=left, right=right):
                sign = _COMPARISONS[operator]()
                return self._strict((left, right), lambda one, other: ast.Compare(one, [sign], [other]))
            case Member(item=item, collection=collection):
                return self._strict((item, collection), lambda one, other: ast.Compare(one, [ast.In()], [other]))
            case State() | Arithmetic() | Call() | Aggregate():
                return self._made(node)
            case Choice(then=then, condition=condition, otherwise=otherwise):
                return ast.IfExp(self.translate(condition), self.translate(then), self.translate(otherwise))

    def _made(self, node: State | Arithmetic | Call | Aggregate) -> ast.expr:
        match node:
            case State():
                return self._state(node)
            case Arithmetic():
                return self._arithmetic(node)
            case Call():
                return self._call(node)
            case Aggregate():
                return self._aggregate(node)

    def _name(self, name: str) -> ast.expr:
        if name == "today":
            return _TODAY
        parameter = self.terms.parameters.get(name)
        return self.reader.read(name) if parameter is None else lookups.translate(self.pool, parameter, (), None)

    def _strict(self, parts: Sequence[Expression], build: Callable[..., ast.expr]) -> ast.expr:
        """``build`` of the translated parts, or the first part that is missing."""
        translated: list[ast.expr] = []
        guards: list[tuple[ast.expr, ast.expr]] = []
        for part in parts:
            code = self.translate(part)
            if not isinstance(part, Literal | Listing) and (self.alone or not _definite(part.type)):
                value = code
                if not isinstance(code, ast.Name):
                    name = self.pool.temporary()
                    value, code = ast.NamedExpr(ast.Name(name, ast.Store()), code), ast.Name(name, ast.Load())
                guards.append((self._is_missing(value, part.type), code))
            translated.append(code)
        result = build(*translated)
        for test, missing in reversed(guards):
            result = ast.IfExp(test, missing, result)
        return result

    def _is_missing(self, value: ast.expr, type_: Type | None) -> ast.expr:
        if type_ is not None and not type_.unconfirmed and not self.alone:
            return ast.Compare(value, [ast.Is()], [self.pool.constant(UNKNOWN)])
        return ast.Call(ast.Name("isinstance", ast.Load()), [value, self.pool.constant(Missing)], [])

    def _state(self, node: State) -> ast.expr:
        type_ = node.operand.type
        if node.state == "empty":
            return ast.UnaryOp(ast.Not(), self.translate(node.operand))
        if node.state == "known":
            if type_ is not None and not type_.unknown:
                return ast.Constant(True)
            return ast.Compare(self.translate(node.operand), [ast.IsNot()], [self.pool.constant(UNKNOWN)])
        present: ast.expr | None = None
        if type_ is None or type_.unconfirmed:
            kind = ast.Attribute(self.translate(node.operand), "__class__", ast.Load())
            present = ast.Compare(kind, [ast.IsNot()], [self.pool.constant(Unconfirmed)])
        return _both(present, self._verified(node.operand, set())) or ast.Constant(True)

    def _verified(self, node: Expression, done: set[str]) -> ast.expr | None:
        """Code that tells whether every figure that is read is verified; None where no figure can be read.

        As in the evaluation itself, what stands behind ``and``, ``or`` and ``if`` is read only where that leads there.
        ``done``: the values that were looked into on the way here, which need no second look.
        """
        match node:
            case Name(name=name) if name in self.terms.values:
                if name in done:
                    return None
                done.add(name)
                return self._verified(self.terms.values[name], done)
            case Name(name=name) if name in self.terms.parameters:
                return lookups.verified(self.pool, self.terms.parameters[name], None)
            case Call(function="lookup", target=str(target), on=on):
                day = self.translate(on) if on is not None else None
                below = [self._verified(child, done) for child in children(node)]
                return _both(*below, lookups.verified(self.pool, self.terms.parameters[target], day))
            case Aggregate():
                return self._verified_items(node)
            case Logic(operator=operator, operands=(first, *rest)) if rest:
                before = self._verified(first, done)
                later = self._verified(Logic(operator, tuple(rest), node.span), set(done))
                read = (later, None) if operator == "and" else (None, later)
                return _both(before, self._verified_after(first, *read))
            case Choice(then=then, condition=condition, otherwise=otherwise):
                before = self._verified(condition, done)
                arms = self._verified(then, set(done)), self._verified(otherwise, set(done))
                return _both(before, self._verified_after(condition, *arms))
            case _:
                return _both(*(self._verified(child, done) for child in children(node)))

    def _verified_after(self, condition: Expression, *arms: ast.expr | None) -> ast.expr | None:
        """The test that is to be made where the condition holds, and where it fails."""
        if arms == (None, None):
            return None
        true, false = (arm or ast.Constant(True) for arm in arms)
        return ast.IfExp(self.translate(condition), true, false)

    def _verified_items(self, node: Aggregate) -> ast.expr | None:
        """The test for what is read of each item: of those alone that count, where a condition says which."""
        with self.reader.inside(node.group):
            test = self._verified(node.value, set()) if node.value is not None else None
            if node.condition is not None:
                test = _both(self._verified(node.condition, set()), self._verified_after(node.condition, test, None))
        return test and folds.through(self.pool, folds.every, test, self.reader.number_of(node.group))

    def _aggregate(self, node: Aggregate) -> ast.expr:
        number = self.reader.number_of(node.group)
        with self.reader.inside(node.group):
            element = self.translate(node.condition) if node.condition is not None else None
            if node.value is not None:
                value = self.translate(node.value)
                element = value if element is None else self._where(element, value)
        if element is None:
            return number
        nothing = folds.summed(folds.zero(node.type or Type("integer")))
        function = {"count": folds.counted, "any": folds.some, "all": folds.every}.get(node.function, nothing)
        return folds.through(self.pool, function, element, number)

    def _where(self, condition: ast.expr, value: ast.expr) -> ast.expr:
        """The value of an item that counts; what the condition came to for any other."""
        name = self.pool.temporary()
        holds = ast.Compare(ast.NamedExpr(ast.Name(name, ast.Store()), condition), [ast.Is()], [ast.Constant(True)])
        return ast.IfExp(holds, value, ast.Name(name, ast.Load()))

    def _arithmetic(self, node: Arithmetic) -> ast.expr:
        left, right = node.left, node.right
        kinds = (left.type.kind if left.type else "", right.type.kind if right.type else "")
        if kinds == ("integer", "integer"):
            sign = _OPERATORS[node.operator]()
            return self._strict((left, right), lambda one, other: ast.BinOp(one, sign, other))
        if node.operator == "-" and isinstance(right, Literal) and isinstance(right.value, Duration):
            turned = Literal(quantities.times(right.value, -1), right.span, right.type)
            return self._arithmetic(Arithmetic("+", left, turned, node.span, node.type))
        function, swapped = _arithmetic_function(node.operator, kinds)
        parts = (right, left) if swapped else (left, right)
        return self._strict(parts, lambda *code: self._invoke(function, *code))

    def _call(self, node: Call) -> ast.expr:
        if node.function == "lookup":
            parameter = self.terms.parameters[node.target or ""]
            count = len(node.arguments)
            return self._strict(
                children(node),
                lambda *code: lookups.translate(
                    self.pool, parameter, code[:count], code[count] if len(code) > count else None, node.type
                ),
            )
        if node.function == "decide":
            decide = self.pool.constant(self._decider(node.target or "", node.output or ""))
            return self._strict(node.arguments, lambda *code: ast.Call(decide, list(code), []))
        registered = FUNCTIONS.get(node.function)
        python = registered.python if registered is not None else _SPECIAL[node.function]
        more = [_TODAY] if registered is not None and registered.needs_today else []
        match node.arguments:
            case (Arithmetic(operator="+", left=left, right=right),) if python in SUMS and not self.careful:
                # A moment keeps its time of day, so the short way is for dates alone.
                if left.type is not None and left.type.kind == "date":
                    return self._strict((left, right), lambda *code: self._invoke(SUMS[python], *code))
        return self._strict(node.arguments, lambda *code: self._invoke(python, *code, *more))

    def _invoke(self, function: Callable[..., object], *arguments: ast.expr) -> ast.expr:
        target = kept(function) if self.careful else function
        return ast.Call(self.pool.constant(target), list(arguments), [])

    def _decider(self, target: str, output: str) -> Callable[..., object]:
        found = self._deciders.get((target, output))
        if found is None:
            table = self.terms.tables[target]
            found = self._deciders[target, output] = lookups.decider(table, list(table.outputs).index(output))
        return found


def _definite(type_: Type | None) -> bool:
    return type_ is None or type_.definite


def _logic(operator: str) -> ast.boolop:
    return ast.And() if operator == "and" else ast.Or()


def _both(*tests: ast.expr | None) -> ast.expr | None:
    """All of the tests that there are."""
    found = [test for test in tests if test is not None]
    return ast.BoolOp(ast.And(), found) if len(found) > 1 else found[0] if found else None


def _arithmetic_function(operator: str, kinds: tuple[str, str]) -> tuple[Callable[..., object], bool]:
    """The function that does it, and whether it takes its operands the other way round."""
    match operator, kinds:
        case "+", ("date" | "moment", "duration"):
            return quantities.add, False
        case "+", ("duration", "date" | "moment"):
            return quantities.add, True
        case "-", ("date" | "moment", "duration"):
            return quantities.subtract, False
        case "-", ("date", "date"):
            return arithmetic.between, False
        case "*", ("integer", _):
            return arithmetic.multiply, True
        case "*", _:
            return arithmetic.multiply, False
        case "+", _:
            return arithmetic.total, False
        case _:
            return arithmetic.difference, False
