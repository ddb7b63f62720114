"""Where a procedure gives its steps and ends, and what leads there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.expression.nodes import Expression
from engine.model.items import all_questions
from engine.model.procedure import Ask, Do, Each, Item, Match, Procedure, Stop, When


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition above an item, whether it must hold or fail, and the number of the branch it belongs to."""

    condition: Expression
    truth: bool
    number: int


Above = tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """An item of the tree that gives a step: ``do``, or a question for those who do not know.

    ``group``: the one whose items are gone through there, from the item with the number ``start`` on.
    """

    item: Ask | Do
    above: Above
    group: str | None
    start: int


@dataclass(frozen=True, slots=True)
class Sites:
    """Where each step is put into the guide, in the order of the tree, and what leads to each stop."""

    steps: Mapping[str, Sequence[Site]]
    stops: Mapping[int, Above]


def sites(procedure: Procedure) -> Sites:
    """The sites of a procedure."""
    questions = all_questions(procedure)
    steps: dict[str, list[Site]] = {}
    stops: dict[int, Above] = {}
    for item, above, each in _reached(procedure.tree, (), None):
        group, start = (each.group, each.number) if each is not None else (None, 0)
        match item:
            case Do(steps=given):
                for step in given:
                    steps.setdefault(step, []).append(Site(item, above, group, start))
            case Ask(question=name) if (unknown := questions[name].unknown) is not None:
                steps.setdefault(unknown, []).append(Site(item, above, group, start))
            case Stop(number=number):
                stops[number] = above
    return Sites(steps, stops)


def _reached(items: Sequence[Item], above: Above, each: Each | None) -> Iterator[tuple[Item, Above, Each | None]]:
    """Every item with the conditions above it, and the ``each`` around it."""
    for item in items:
        yield item, above, each
        match item:
            case When(number=number, condition=condition, then=then, otherwise=otherwise):
                yield from _reached(then, (*above, Condition(condition, True, number)), each)
                yield from _reached(otherwise, (*above, Condition(condition, False, number)), each)
            case Match(number=number, cases=cases, otherwise=otherwise):
                for case in cases:
                    yield from _reached(case.items, (*above, Condition(case.condition, True, number)), each)
                failed = tuple(Condition(case.condition, False, number) for case in cases)
                yield from _reached(otherwise, (*above, *failed), each)
            case Each(items=inner):
                yield from _reached(inner, above, item)
