"""Counts, sums, ``any`` and ``all`` over the items of a group, item by item.

What the items beyond those that are looked at add is left open: so nothing is held to be impossible that they allow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from engine.expression.nodes import Aggregate
from engine.expression.types import INTEGER
from engine.prove import functions
from engine.prove.calendar import Span
from engine.prove.figures import blank
from engine.prove.logic import Condition, Number, both, choose, either, minus, negation, number
from engine.prove.terms import Payload, Term, Truth, select
from engine.prove.variables import MOST_ITEMS

if TYPE_CHECKING:
    from engine.prove.expressions import Encoder


def aggregate(encoder: Encoder, node: Aggregate) -> Payload:
    """What an aggregate comes to."""
    fitting = []
    for item, there in encoder.items(node.group):
        fits = True if node.condition is None else encoder.encode(node.condition, item).truth
        fitting.append((item, there, fits))
    more, name = encoder.more(node.group), f"{node.function}@{id(node)}"
    match node.function:
        case "any":
            return Truth(either(*(both(there, fits) for _, there, fits in fitting), _perhaps(more, name)))
        case "all":
            inside = (either(negation(there), fits) for _, there, fits in fitting)
            return Truth(both(*inside, negation(_perhaps(more, name))))
    if node.function == "count" and node.condition is None:
        return encoder.variable(node.group).term.payload
    nothing = blank(node.type or INTEGER)
    found = nothing
    for item, there, fits in fitting:
        one: Payload = number(1) if node.value is None else encoder.encode(node.value, item).payload
        found = functions.total(found, select(both(there, fits), Term(one), Term(nothing)).payload)
    return found if more is False else functions.total(found, _further(encoder, node, more, name))


def _perhaps(more: Condition, name: str) -> Condition:
    return False if more is False else both(more, z3.Bool(name))


def _further(encoder: Encoder, node: Aggregate, more: Condition, name: str) -> Payload:
    """What further items may add: to a count as many as there are, to a sum anything."""
    open_ = Number(z3.Int(name), None, None)
    if node.function == "count":
        count = encoder.variable(node.group).term.payload
        assert isinstance(count, Number)
        rest = minus(count, number(MOST_ITEMS))
        encoder.variables.solver.add(open_.term >= 0, z3.Implies(more, open_.term <= rest.term))
        most = encoder.procedure.groups[node.group].most
        open_ = Number(open_.term, 0, most - MOST_ITEMS)
        encoder.variables.solver.add(open_.term <= most - MOST_ITEMS)
    added = choose(more, open_, number(0))
    if isinstance(blank(node.type or INTEGER), Span):
        days = choose(more, Number(z3.Int(f"{name}.d"), None, None), number(0))
        return Span(added, days)
    return added
