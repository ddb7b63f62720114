"""Looks once whether an option is among a person's choices, however many conditions ask for it."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Collection, Iterator

Look = tuple[str, str]
"""The local of a question, and an option."""


def asked_mark(local: str) -> ast.stmt:
    """A place in generated code where the answer in that local is there for the first time."""
    return ast.Expr(ast.Constant(f"asked {local}"))


def share(body: list[ast.stmt], choices: Collection[str]) -> list[ast.stmt]:
    """The code with every look that it takes at least twice taken once, at the marks, which go.

    ``choices``: the locals of the questions whose answer is always a set of options.
    """
    found = Counter(look for statement in body for node in ast.walk(statement) if (look := _look(node, choices)))
    names = {look: f"m{place}" for place, look in enumerate(look for look, count in found.items() if count > 1)}
    return list(_statements([_Shared(names).visit(statement) for statement in body]))


def _look(node: ast.AST, choices: Collection[str]) -> Look | None:
    match node:
        case ast.Compare(left=ast.Constant(value=str(option)), ops=[ast.In()], comparators=[ast.Name(id=local)]):
            return (local, option) if local in choices else None
    return None


class _Shared(ast.NodeTransformer):
    """Puts the shared locals in place, and sets them at the marks."""

    def __init__(self, names: dict[Look, str]) -> None:
        self.names = names

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        look = _look(node, {local for local, _ in self.names})
        if look in self.names:
            return ast.Name(self.names[look], ast.Load())
        self.generic_visit(node)
        return node

    def visit_Expr(self, node: ast.Expr) -> ast.Expr | list[ast.stmt]:
        match node.value:
            case ast.Constant(value=str(word)) if word.startswith("asked "):
                local = word.removeprefix("asked ")
                return [
                    ast.Assign(
                        [ast.Name(name, ast.Store())],
                        ast.Compare(ast.Constant(option), [ast.In()], [ast.Name(local, ast.Load())]),
                    )
                    for (question, option), name in self.names.items()
                    if question == local
                ]
        return node


def _statements(visited: list[ast.stmt | list[ast.stmt]]) -> Iterator[ast.stmt]:
    """A mark may have become several statements."""
    for item in visited:
        if isinstance(item, list):
            yield from item
        else:
            yield item
