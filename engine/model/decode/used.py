"""Which values a procedure reads: only these are part of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from engine.expression.nodes import names
from engine.model.decode.order import in_order
from engine.model.procedure import Item, Match, Milestone, Outcome, Question, Step, Value, every
from engine.model.readings import (
    Reading,
    read_by_milestones,
    read_by_outcome,
    read_by_step,
    step_expressions,
    text_names,
    tree_expressions,
)


def used_values(
    values: Mapping[str, Value],
    questions: Iterable[Question],
    tree: tuple[Item, ...],
    steps: Iterable[Step],
    outcomes: Iterable[Outcome],
    milestones: Iterable[Milestone],
) -> dict[str, Value]:
    """The values that something reads, directly or through others, each after what it rests on."""
    order, _ = in_order({name: sorted(names(value.expression)) for name, value in values.items()})
    pending = [*_read(questions, tree, steps, outcomes), *_names(read_by_milestones(milestones))]
    needed: set[str] = set()
    while pending:
        name = pending.pop()
        if name in values and name not in needed:
            needed.add(name)
            pending += [*names(values[name].expression), *text_names(values[name].because)]
    return {name: values[name] for name in order if name in needed}


def _read(
    questions: Iterable[Question], tree: tuple[Item, ...], steps: Iterable[Step], outcomes: Iterable[Outcome]
) -> Iterator[str]:
    """Every name that the texts, conditions and dates of a procedure read."""
    for question in questions:
        for text in (question.ask, question.hint, question.why):
            yield from text_names(text)
    for expression in tree_expressions(tree):
        yield from names(expression)
    yield from (item.subject for item in every(tree) if isinstance(item, Match))
    listed = tuple(steps)
    for reading in (*map(read_by_step, listed), *map(read_by_outcome, outcomes)):
        yield from _names(reading)
    for step in listed:
        for expression in step_expressions(step):
            yield from names(expression)


def _names(reading: Reading) -> Iterator[str]:
    yield from reading.always
    for condition, inside in reading.conditional:
        yield from names(condition)
        yield from inside
