"""Replays a person through the walk itself: no answer of the solver counts before that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from engine.answers import decode
from engine.compile.known import Known
from engine.compile.program import Program
from engine.model.items import ItemKey, at
from engine.model.procedure import Each, Item, Match, Stop, When
from engine.walk import Walk, known, walk

Branch: TypeAlias = tuple[int, int, ItemKey | None]
Taken: TypeAlias = frozenset[Branch]
"""Branches by the number of their tree item, their index, and the group's item they were taken for."""


@dataclass(frozen=True, slots=True)
class Person:
    """An example person: the raw answers that were read on the way, and the way."""

    raw: Mapping[str, str]
    walked: Walk
    taken: Taken


def replay(program: Program, raw: Mapping[str, str], today: date) -> Person | None:
    """Walk with raw answers. None when one of them is refused, or a question stays open."""
    decoded = decode(program.procedure, raw, today)
    if decoded.rejected:
        return None
    walked = walk(program, decoded.answers, today)
    if walked.outcome is None:
        return None
    asked = (at(program.procedure, address) for address in walked.asked)
    return Person({each.key: raw[each.key] for each in asked if each is not None}, walked, taken(walked))


def taken(walked: Walk) -> Taken:
    """The branches that a finished walk took."""
    found: set[Branch] = set()
    _follow(walked.procedure.tree, known(walked), None, found)
    return frozenset(found)


def _follow(items: tuple[Item, ...], settled: Known, inside: ItemKey | None, found: set[Branch]) -> bool:
    """Whether the walk goes on behind the items."""
    for item in items:
        match item:
            case Stop():
                return False
            case Each(group=group, items=inner):
                for number, each in enumerate(settled.every(group), 1):
                    _follow(inner, each, (group, number), found)
            case When() | Match():
                index, branch = _chosen(item, settled)
                found.add((item.number, index, inside))
                if not _follow(branch, settled, inside, found):
                    return False
    return True


def _chosen(item: When | Match, settled: Known) -> tuple[int, tuple[Item, ...]]:
    """The branch that is taken, with its index."""
    if isinstance(item, When):
        return (0, item.then) if settled.holds(item.condition) else (1, item.otherwise)
    for index, case in enumerate(item.cases):
        if settled.holds(case.condition):
            return index, case.items
    return len(item.cases), item.otherwise


def gets(person: Person, step: str) -> bool:
    """Whether the step stands in the person's guide."""
    return any(step == (given if isinstance(given, str) else given[0]) for given in person.walked.steps)
