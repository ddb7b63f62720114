"""How an expression that is evaluated by itself reads names: from mappings of answers and values."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from engine.compile.folds import ITEM
from engine.compile.pool import Pool
from engine.model.items import answer_key, groups_of
from engine.model.procedure import Procedure, Question


class Alone:
    """Reads ``answers`` by question id, and ``values`` by name.

    For an expression in an item of a group both are the item's: there its own answers stand under the ids of its
    questions. Those of all items are read under their own keys, and their values from ``values.item``.
    """

    def __init__(self, pool: Pool, procedure: Procedure, questions: Mapping[str, Question]) -> None:
        self.pool = pool
        self.procedure = procedure
        self.questions = questions
        self.items = groups_of(procedure)
        self.counted: str | None = None

    def read(self, name: str) -> ast.expr:
        """Code that reads a question or a value."""
        if self.counted is not None and self.items.get(name) == self.counted:
            return self._of_item(name, self.counted)
        if name in self.questions:
            return _entry("answers", self.questions[name].id)
        return _entry("values", name)

    def _of_item(self, name: str, group_name: str) -> ast.expr:
        group, number = self.procedure.groups[group_name], ast.Name(ITEM, ast.Load())
        if name in group.questions:
            question = group.questions[name]
            keys = self.pool.sequence(answer_key(group, place, question) for place in range(group.most + 1))
            key = ast.Subscript(keys, number, ast.Load())
            return ast.Subscript(ast.Name("answers", ast.Load()), key, ast.Load())
        item = ast.Attribute(ast.Name("values", ast.Load()), "item", ast.Load())
        values = ast.Call(item, [ast.Constant(group_name), number], [])
        return ast.Subscript(values, ast.Constant(name), ast.Load())

    @contextmanager
    def inside(self, group: str) -> Iterator[None]:
        """What is translated meanwhile is evaluated for one item after the other."""
        outer, self.counted = self.counted, group
        yield
        self.counted = outer

    def number_of(self, group: str) -> ast.expr:
        """Code that reads how many items there are."""
        return _entry("answers", self.procedure.groups[group].question.id)


def _entry(mapping: str, key: str) -> ast.expr:
    return ast.Subscript(ast.Name(mapping, ast.Load()), ast.Constant(key), ast.Load())
