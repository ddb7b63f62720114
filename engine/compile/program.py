"""A compiled procedure: the walk, the next question, and any single expression, as Python functions."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cache
from typing import cast

from engine.compile.expressions import Translator
from engine.compile.outline import Outline, outline
from engine.compile.pool import Pool
from engine.compile.terms import Terms
from engine.compile.writer import Writer
from engine.expression.nodes import Expression
from engine.model.library import Content
from engine.model.procedure import Ask, Procedure, every
from engine.model.shared import Parameter, Table

Result = tuple[tuple[int, ...], str | None, str | None, tuple[str, ...], tuple[object, ...]]
"""Path (numbers of the items taken), next question, outcome, steps, values in the procedure's order
(None: not needed); at an open question no values."""
Get = Callable[[str], object]
Walking = Callable[[Get, date], Result]
Following = Callable[[Get, date], str]
Evaluate = Callable[[Mapping[str, object], Mapping[str, object], date], object]


@dataclass(frozen=True, slots=True)
class Program:
    """What a procedure compiles to. ``walk`` and ``following`` take ``answers.get`` and today.

    They raise OverflowError where a date would leave the calendar; the two of ``careful()`` stop at its edge instead.
    """

    procedure: Procedure
    terms: Terms
    walk: Walking
    later: Callable[[], Following]
    """Makes ``following``, which only those need who ask for the next question alone."""
    careful: Callable[[], tuple[Walking, Following]]
    asks: tuple[tuple[int, str], ...]
    """The number and the question of each ``ask``, from top to bottom."""
    outline: Outline
    """The tree as far as it decides how many questions there are."""
    _single: dict[int, tuple[Expression, Evaluate]] = field(default_factory=dict)

    @property
    def following(self) -> Following:
        """The next question or the outcome, and nothing else."""
        return self.later()

    def evaluate(self, expression: Expression) -> Evaluate:
        """The function of one expression: (answers by question id, values by name, today) -> its value.

        Compiled when it is first asked for. Two threads that ask at once do the same work twice, with the same result.
        """
        found = self._single.get(id(expression))
        if found is None:
            # The expression is kept beside its function: otherwise another one could get its id.
            found = self._single[id(expression)] = expression, _single(self, expression)
        return found[1]


@dataclass(frozen=True, slots=True)
class Library(Content):
    """The content with its compiled procedures, by ``domain/id``."""

    programs: Mapping[str, Program] = field(default_factory=dict)


def compile_library(content: Content) -> Library:
    """Compile every procedure of the content."""
    parts = {each.name: getattr(content, each.name) for each in fields(Content)}
    options = {name: tuple(found.options) for name, found in content.types.items()}
    programs = {
        key: compile_procedure(procedure, content.parameters, content.tables[key], options)
        for key, procedure in content.procedures.items()
    }
    return Library(**parts, programs=programs)


def compile_procedure(
    procedure: Procedure,
    parameters: Mapping[str, Parameter],
    tables: Mapping[str, Table],
    options: Mapping[str, tuple[str, ...]],
) -> Program:
    """Compile the two functions of a checked procedure. ``options``: the options of each set."""
    values = {name: value.expression for name, value in procedure.values.items()}
    terms = Terms(parameters, tables, values, options)
    items = tuple(every(procedure.tree))
    return Program(
        procedure,
        terms,
        cast("Walking", _function(procedure, terms, full=True, careful=False)),
        later=cache(lambda: cast("Following", _function(procedure, terms, full=False, careful=False))),
        careful=cache(
            lambda: (
                cast("Walking", _function(procedure, terms, full=True, careful=True)),
                cast("Following", _function(procedure, terms, full=False, careful=True)),
            )
        ),
        asks=tuple((item.number, item.question) for item in items if isinstance(item, Ask)),
        outline=outline(procedure.tree, values, procedure.questions),
    )


def _function(procedure: Procedure, terms: Terms, *, full: bool, careful: bool) -> object:
    pool = Pool()
    writer = Writer(procedure, pool, terms, full=full, careful=careful)
    return pool.build("walk" if full else "following", ("get", "today"), writer.write())


def _single(program: Program, expression: Expression) -> Evaluate:
    pool = Pool()
    questions = program.procedure.questions

    def read(name: str) -> ast.expr:
        mapping, key = ("answers", questions[name].id) if name in questions else ("values", name)
        return ast.Subscript(ast.Name(mapping, ast.Load()), ast.Constant(key), ast.Load())

    code = Translator(pool, read, program.terms, careful=True, alone=True).translate(expression)
    return cast("Evaluate", pool.build("evaluate", ("answers", "values", "today"), [ast.Return(code)]))
