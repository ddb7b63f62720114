"""Types what is said of all items of a group: ``count``, ``any``, ``all`` and ``sum``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.expression import facts as certainty
from engine.expression.facts import Facts
from engine.expression.nodes import Aggregate, Expression
from engine.expression.scope import ERROR
from engine.expression.types import BOOLEAN, INTEGER, Type
from engine.problems import nearest

if TYPE_CHECKING:
    from engine.expression.check import Checker

_SUMMED: Final = ("integer", "percent", "money", "duration")


def check_aggregate(checker: Checker, node: Aggregate, facts: Facts) -> Expression:
    """Type an aggregate, its condition and its value. The result is never missing, so neither may these be."""
    scope = checker.scope
    groups = [name for name, type_ in scope.questions.items() if type_.kind == "group"]
    known = scope.questions.get(node.group, scope.value_type(node.group) if node.group in scope.value_names else None)
    if known == ERROR:
        return replace(node, type=ERROR)
    if node.group not in groups:
        checker.problems.report("T032", node.group_span, suggestion=nearest(node.group, groups), function=node.function)
        return replace(node, type=ERROR)
    if node.condition is None and node.function in ("any", "all"):
        checker.problems.report("T033", node.span, function=node.function, group=node.group)
    # What is certain of one item around is not certain of the others.
    facts = certainty.without(facts, scope.groups().get(node.group, frozenset()))
    with checker.inside(node.group):
        condition = checker.condition(node.condition, facts) if node.condition is not None else None
        if condition is not None:
            facts |= certainty.atoms(condition, True, scope.options)
        value = _value(checker, node.value, facts) if node.value is not None else None
    return replace(node, condition=condition, value=value, type=_type(node.function, value))


def _value(checker: Checker, node: Expression, facts: Facts) -> Expression:
    typed = checker.value(node, None, facts)
    checker.definite(typed)
    found = typed.type or ERROR
    if found != ERROR and found.kind not in _SUMMED:
        checker.problems.report("T034", typed.span, found=found)
        return replace(typed, type=ERROR)
    return typed


def _type(function: str, value: Expression | None) -> Type:
    match function:
        case "count":
            return INTEGER
        case "sum":
            found = value.type if value is not None else None
            return found.plain() if found is not None else ERROR
        case _:
            return BOOLEAN
