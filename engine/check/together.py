"""Which steps one person can get together, as far as the branches of the tree tell."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.procedure import Ask, Do, Item, Procedure, branches

Way = tuple[tuple[int, int], ...]
"""The branches around a place: the number of the item, and which of its lists."""


def ways(procedure: Procedure) -> dict[str, list[Way]]:
    """Where each step is reached: by ``do``, or by a question whose answer may be unknown."""
    found: dict[str, list[Way]] = {}
    for item, way in _places(procedure.tree, ()):
        if isinstance(item, Do):
            for step in item.steps:
                found.setdefault(step, []).append(way)
        elif isinstance(item, Ask):
            question = procedure.questions.get(item.question)
            if question is not None and question.unknown is not None:
                found.setdefault(question.unknown, []).append(way)
    return found


def together(first: list[Way], second: list[Way]) -> bool:
    """Whether two steps may stand in one guide: some way to each, without another branch of the same item."""
    return any(_meet(one, other) for one in first for other in second)


def _meet(one: Way, other: Way) -> bool:
    taken = dict(one)
    return all(taken.get(number, branch) == branch for number, branch in other)


def _places(items: tuple[Item, ...], way: Way) -> Iterator[tuple[Item, Way]]:
    for item in items:
        yield item, way
        for place, branch in enumerate(branches(item)):
            yield from _places(branch, (*way, (item.number, place)))
