"""Whether a value rests on verified figures only, for every person at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from engine.expression.nodes import Aggregate, Call, Choice, Expression, Logic, Name, children
from engine.prove import figures
from engine.prove.calendar import Day
from engine.prove.logic import Condition, both, decide, either, negation

if TYPE_CHECKING:
    from engine.prove.expressions import Encoder, Item


def verified(encoder: Encoder, node: Expression, item: Item) -> Condition:
    """Whether every figure that evaluating it reads is verified.

    As in the evaluation itself, what stands behind ``and``, ``or`` and ``if`` is read only where that leads there.
    """
    match node:
        case Name(name=name):
            found = encoder.formula(name, item)
            if found is not None:
                return verified(encoder, *found)
            parameter = encoder.terms.parameters.get(name)
            return True if parameter is None else figures.verified(parameter, None, encoder.today)
        case Call(function="lookup"):
            below = (verified(encoder, child, item) for child in children(node))
            return both(*below, _figure(encoder, node, item))
        case Logic():
            return _logic(encoder, node, item)
        case Choice(then=then, condition=condition, otherwise=otherwise):
            test = encoder.encode(condition, item).truth
            arms = decide(test, verified(encoder, then, item), verified(encoder, otherwise, item))
            return both(verified(encoder, condition, item), arms)
        case Aggregate():
            return _aggregate(encoder, node)
    return both(*(verified(encoder, child, item) for child in children(node)))


def _figure(encoder: Encoder, node: Call, item: Item) -> Condition:
    parameter = encoder.terms.parameters[node.target or ""]
    if node.on is None:
        return figures.verified(parameter, None, encoder.today)
    day = encoder.encode(node.on, item)
    assert isinstance(day.payload, Day)
    return both(day.present, figures.verified(parameter, day.payload, encoder.today))


def _logic(encoder: Encoder, node: Logic, item: Item) -> Condition:
    found: list[Condition] = []
    ended: list[Condition] = []
    for operand in node.operands:
        found.append(either(*ended, verified(encoder, operand, item)))
        truth = encoder.encode(operand, item).truth
        ended.append(truth if node.operator == "or" else negation(truth))
    return both(*found)


def _aggregate(encoder: Encoder, node: Aggregate) -> Condition:
    found = []
    for item, there in encoder.items(node.group):
        parts = [True] if node.condition is None else [verified(encoder, node.condition, item)]
        if node.value is not None:
            fits = True if node.condition is None else encoder.encode(node.condition, item).truth
            parts.append(either(negation(fits), verified(encoder, node.value, item)))
        found.append(either(negation(there), both(*parts)))
    more = encoder.more(node.group)
    further = True if more is False else either(negation(more), z3.Bool(f"verified@{id(node)}"))
    return both(*found, further)
