"""A compiled procedure: the walk, the next question, and any single expression, as Python functions."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cache
from typing import cast

from engine.compile.alone import Alone
from engine.compile.expressions import Translator
from engine.compile.outline import Outline, outline
from engine.compile.pool import Pool
from engine.compile.terms import Terms
from engine.compile.writer import Writer
from engine.expression.nodes import Expression
from engine.model.items import all_questions, all_values, groups_of
from engine.model.library import Content
from engine.model.procedure import Ask, Procedure, Question, Value, every
from engine.model.shared import Parameter, Table

Place = int | tuple[int, int]
"""The number of an item of the tree; inside a group with the number of the item of the group."""
Given = str | tuple[str, int]
"""A step; one that stands once for each item with the number of the item."""
Rows = tuple[Sequence[tuple[object, ...]], ...]
"""For each group, for each item, its answers and values in the group's order (None: not needed)."""
Result = tuple[tuple[Place, ...], str | None, str | None, tuple[Given, ...], tuple[object, ...], Rows]
"""Path, address of the next question, outcome, steps, values in the procedure's order (None: not needed), and the
items of groups; at an open question no values and no items."""
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
    asks: Mapping[Place, str]
    """The question of each ``ask``, by its number, from top to bottom."""
    items: Mapping[str, str]
    """The names of questions and values that items of groups have, with their group."""
    questions: Mapping[str, Question]
    values: Mapping[str, Value]
    """Those of the procedure and of the items of its groups, by name."""
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
    every_value = all_values(procedure)
    values = {name: value.expression for name, value in every_value.items()}
    terms = Terms(parameters, tables, values, options, procedure.groups)
    questions = all_questions(procedure)
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
        asks={item.number: item.question for item in items if isinstance(item, Ask)},
        items=groups_of(procedure),
        questions=questions,
        values=every_value,
        outline=outline(procedure.tree, values, questions),
    )


def _function(procedure: Procedure, terms: Terms, *, full: bool, careful: bool) -> object:
    pool = Pool()
    writer = Writer(procedure, pool, terms, full=full, careful=careful)
    return pool.build("walk" if full else "following", ("get", "today"), writer.write())


def _single(program: Program, expression: Expression) -> Evaluate:
    pool = Pool()
    reader = Alone(pool, program.procedure, program.questions)
    code = Translator(pool, reader, program.terms, careful=True, alone=True).translate(expression)
    return cast("Evaluate", pool.build("evaluate", ("answers", "values", "today"), [ast.Return(code)]))
