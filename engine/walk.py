"""(program, answers, today) -> what is known of the person's way through a procedure.

A pure replay: nothing is stored or deleted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Final

from engine.compile.known import Known, Values
from engine.compile.program import Given, Place, Program, Rows
from engine.model.items import address
from engine.model.procedure import Procedure

_NO_ITEMS: Final[Mapping[str, tuple[Mapping[str, object], ...]]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Walk:
    """How far the answers lead.

    ``next``: the question to ask now, ``children/2/birth_date`` for one of an item; ``outcome``: ``guide`` or another
    end. One of the two is None.
    """

    program: Program
    answers: Mapping[str, object]
    today: date
    path: tuple[Place, ...]
    """The numbers of the tree items that were taken; inside a group each with the number of its item."""
    next: str | None
    outcome: str | None
    steps: tuple[Given, ...]
    """In the order of the tree; a step reached twice stands twice. One for each item stands with the item's number."""
    values: Mapping[str, object]
    """The values that were needed on the way to an outcome, by name. ``values_of`` has all that can be computed."""
    items: Mapping[str, tuple[Mapping[str, object], ...]] = field(default_factory=dict)
    """By group, for each item: its values that were needed on the way to an outcome."""

    @property
    def procedure(self) -> Procedure:
        """The procedure walked."""
        return self.program.procedure

    @property
    def asked(self) -> tuple[str, ...]:
        """The addresses of the questions answered on the way, in order. Answers to others are simply not read."""
        asks, items = self.program.asks, self.program.items
        if not self.procedure.groups:
            return tuple([asks[place] for place in self.path if place in asks])
        return tuple([_address(asks, items, place) for place in self.path if _number(place) in asks])


def walk(program: Program, answers: Mapping[str, object], today: date) -> Walk:
    """Replay typed answers (by question id) from the first item to an open question or an outcome."""
    try:
        path, question, outcome, steps, values, rows = program.walk(answers.get, today)
    except OverflowError:
        path, question, outcome, steps, values, rows = program.careful()[0](answers.get, today)
    # At an open question there are no values.
    named = zip(program.procedure.values, values, strict=False)
    needed = {name: value for name, value in named if value is not None}
    items = _items(program.procedure, rows) if rows else _NO_ITEMS
    return Walk(program, answers, today, path, question, outcome, steps, needed, items)


def _items(procedure: Procedure, rows: Rows) -> dict[str, tuple[Mapping[str, object], ...]]:
    """The values of items by name. Before them a row has the item's answers."""
    return {
        name: tuple(
            {
                value: found
                for value, found in zip(group.values, row[len(group.questions) :], strict=True)
                if found is not None
            }
            for row in found_rows
        )
        for (name, group), found_rows in zip(procedure.groups.items(), rows, strict=True)
    }


def _number(place: Place) -> int:
    return place if isinstance(place, int) else place[0]


def _address(asks: Mapping[Place, str], items: Mapping[str, str], place: Place) -> str:
    """The address of the question that an item of the tree asked."""
    name = asks[_number(place)]
    return name if isinstance(place, int) or name not in items else address(items[name], place[1], name)


def next_question(program: Program, answers: Mapping[str, object], today: date) -> str:
    """The address of the next question, or the outcome, without anything else."""
    try:
        return program.following(answers.get, today)
    except OverflowError:
        return program.careful()[1](answers.get, today)


def values_of(walked: Walk) -> Values:
    """The values of a walk, computed on demand beyond those the way needed."""
    values = Values(walked.program, walked.answers, walked.today)
    values.update(walked.values)
    for group, items in walked.items.items():
        for number, found in enumerate(items, start=1):
            values.item(group, number).update(found)
    return values


def known(walked: Walk) -> Known:
    """What the answers of a walk settle."""
    return Known(walked.program, frozenset(walked.asked), values_of(walked))
