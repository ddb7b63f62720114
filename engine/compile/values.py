"""Writes the statements that compute values, at a place that moves along with the generated code."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from engine.compile.certain import Place, Reads
from engine.compile.expressions import Translator
from engine.compile.folds import ITEM
from engine.compile.pool import Pool
from engine.compile.terms import Terms
from engine.expression.nodes import Expression
from engine.model.items import all_questions, answer_key
from engine.model.procedure import Procedure
from engine.model.readings import certainly_read


class ValueWriter:
    """Questions and values are locals; ``place`` says which of them are certainly there.

    A value is computed by a statement before the first statement that may read it, where all the answers it rests on
    are certainly there. Where only a condition inside an expression makes that sure, it is computed in place.
    """

    def __init__(self, procedure: Procedure, pool: Pool, terms: Terms, *, careful: bool) -> None:
        self.procedure = procedure
        self.pool = pool
        self.terms = terms
        self.careful = careful
        self.questions_of = all_questions(procedure)
        self.questions = {name: f"q{number}" for number, name in enumerate(self.questions_of)}
        self.values = {name: f"v{number}" for number, name in enumerate(terms.values)}
        self.translator = Translator(pool, self, terms, careful=careful)
        self.reads = Reads(procedure, terms.options)
        self.items = {name: group for group, names in self.reads.items.items() for name in names}
        self.counted: str | None = None
        """The group whose items an expression goes through."""
        self.place = Place()
        self.early: set[str] = set()
        """Questions and values that may be read before they are set, and so begin as None."""
        self._functions: dict[str, Callable[..., Any]] = {}

    def read(self, name: str) -> ast.expr:
        """Code that reads a question or a value here."""
        if self.counted is not None and self.items.get(name) == self.counted:
            return self._in_place(name) if name in self.values else self.given(name)
        if name in self.questions:
            return ast.Name(self.questions[name], ast.Load())
        local = self.values[name]
        if name in self.place.computed:
            return ast.Name(local, ast.Load())
        self.early.add(name)
        self.place.perhaps_computed.add(name)
        compute = ast.NamedExpr(ast.Name(local, ast.Store()), self._in_place(name))
        return ast.IfExp(is_none(local, ast.IsNot()), ast.Name(local, ast.Load()), compute)

    def given(self, name: str) -> ast.expr:
        """Code that reads the answer of the item at hand."""
        group = self.procedure.groups[self.items[name]]
        keys = self.pool.sequence(answer_key(group, number, group.questions[name]) for number in range(group.most + 1))
        return ast.Call(ast.Name("get", ast.Load()), [ast.Subscript(keys, ast.Name(ITEM, ast.Load()), ast.Load())], [])

    @contextmanager
    def inside(self, group: str) -> Iterator[None]:
        """What is translated meanwhile is evaluated for one item after the other."""
        outer, self.counted = self.counted, group
        yield
        self.counted = outer

    def number_of(self, group: str) -> ast.expr:
        """Code that reads how many items there are."""
        return self.read(group)

    def _in_place(self, name: str) -> ast.expr:
        """What the value comes to; by a function where other values would have to be computed within it.

        Written into each other, values would double the code with every one that rests on another twice.
        """
        expression = self.terms.values[name]
        computed = self.place.computed
        if self.counted is not None:  # what is computed of an item is computed of the one at hand
            computed = computed - self.items.keys()
        if self.reads.direct[name].isdisjoint(self.values.keys() - computed):
            return self.translator.translate(expression)
        if name not in self._functions:
            self._functions[name] = self._function(name)
        self.early |= self.reads.answers[name] - self.place.asked
        arguments = [
            self.read(question) for question in sorted(self.reads.answers[name], key=self.questions.__getitem__)
        ]
        arguments += [ast.Name(local, ast.Load()) for local in self._others(name)]
        return ast.Call(self.pool.constant(self._functions[name]), arguments, [])

    def _function(self, name: str) -> Callable[..., Any]:
        """The function of one value, from the answers below it. It is called only where its own conditions hold."""
        inner = ValueWriter(self.procedure, self.pool, self.terms, careful=self.careful)
        inner.reads, inner._functions = self.reads, self._functions
        inner.place.under = self.reads.given(name)
        body = inner.compute([name])
        begin = inner.begin(inner.early - self.reads.answers[name])
        result = ast.Return(ast.Name(self.values[name], ast.Load()))
        parameters = [*sorted(self.questions[question] for question in self.reads.answers[name]), *self._others(name)]
        return self.pool.build("value", parameters, [*begin, *body, result])

    def _others(self, name: str) -> list[str]:
        """What a value's function is given besides the answers below it."""
        return ["get", "today"] if name in self.reads.counting else ["today"]

    def begin(self, early: Iterable[str]) -> list[ast.stmt]:
        """The statement that sets what may be read too early to None."""
        locals_ = sorted(self.questions.get(name) or self.values[name] for name in early)
        targets: list[ast.expr] = [ast.Name(local, ast.Store()) for local in locals_]
        return [ast.Assign(targets, ast.Constant(None))] if targets else []

    def compute(self, certain: Iterable[str], perhaps: Iterable[str] = ()) -> list[ast.stmt]:
        """Statements that compute the values which are read next, and what they rest on, first things first."""
        code: list[ast.stmt] = []
        certain = frozenset(certain)
        for name in self.reads.below({*certain, *perhaps}):
            if name in self.place.computed or not (name in certain or self.reads.safe(name, self.place)):
                continue
            local = self.values[name]
            value = self.translator.translate(self.terms.values[name])
            assign = ast.Assign([ast.Name(local, ast.Store())], value)
            if name in self.place.perhaps_computed:
                self.early.add(name)
                code.append(ast.If(is_none(local), [assign], []))
            else:
                code.append(assign)
            self.place.computed.add(name)
            self.place.perhaps_computed.add(name)
        return code

    def test(self, condition: Expression) -> tuple[list[ast.stmt], ast.expr]:
        """The statements that a condition of a branch needs before it, and the condition."""
        before = self.compute(certainly_read(condition), self.reads.around(condition))
        return before, self.translator.translate(condition)


def is_none(local: str, how: ast.cmpop | None = None) -> ast.expr:
    """Code that tells whether a local is None, or with ``IsNot`` that it is not."""
    return ast.Compare(ast.Name(local, ast.Load()), [how or ast.Is()], [ast.Constant(None)])
