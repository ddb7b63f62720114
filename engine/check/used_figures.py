"""Which names the procedures already read that a text belongs to: what can be proposed there without surprise."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from engine.check.rule import Subject
from engine.expression.nodes import names
from engine.model.decode.library import domain_of
from engine.model.items import all_questions, all_values
from engine.model.procedure import Procedure
from engine.model.readings import (
    Reading,
    read_by_milestones,
    read_by_outcome,
    read_by_step,
    step_expressions,
    text_names,
    tree_expressions,
)


@lru_cache(maxsize=512)
def readable(subject: Subject, file: str) -> frozenset[str]:
    """The names that the procedure of a file reads; of a shared file, those that any procedure it serves reads."""
    procedures = subject.library.procedures.values()
    own = [each for each in procedures if each.span.file == file]
    served = own or [each for each in procedures if domain_of(file) in (None, each.domain)]
    return frozenset(name for procedure in served for name in _read(procedure))


def _read(procedure: Procedure) -> Iterator[str]:
    expressions = [*tree_expressions(procedure.tree), *(each.expression for each in all_values(procedure).values())]
    readings = [read_by_milestones(procedure.milestones), *map(read_by_outcome, procedure.outcomes.values())]
    for step in procedure.steps.values():
        expressions += step_expressions(step)
        readings.append(read_by_step(step))
    for expression in expressions:
        yield from names(expression)
    for reading in readings:
        yield from _named(reading)
    for question in all_questions(procedure).values():
        for text in (question.ask, question.hint, question.why):
            yield from text_names(text)
    for value in all_values(procedure).values():
        yield from text_names(value.because)


def _named(reading: Reading) -> Iterator[str]:
    yield from reading.always
    for condition, inside in reading.conditional:
        yield from names(condition)
        yield from inside
