"""What steps and outcomes read: the values that must be there before they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.expression.nodes import Aggregate, Choice, Expression, Logic, Name, children
from engine.model.procedure import Due, Fee, Item, Match, Milestone, NotApplicable, Outcome, Step, When, every
from engine.model.shared import Paragraph
from engine.text import LANGUAGES, Text, placeholders


@dataclass(frozen=True, slots=True)
class Reading:
    """Names read always, and names read only under a condition, in the order of the texts."""

    always: tuple[str, ...]
    conditional: tuple[tuple[Expression, tuple[str, ...]], ...]


def certainly_read(node: Expression) -> tuple[str, ...]:
    """The names an expression reads whatever their values are: not those behind ``and``, ``or`` and ``if``."""
    match node:
        case Name(name=name):
            return (name,)
        case Logic(operands=(first, *_)):
            return certainly_read(first)
        case Choice(condition=condition):
            return certainly_read(condition)
        case Aggregate(group=group):
            return (group,)  # there may be no item of which more is read
        case _:
            return tuple(name for child in children(node) for name in certainly_read(child))


def text_names(text: Text | None) -> tuple[str, ...]:
    """The names that stand in braces in a text, in either language."""
    if text is None:
        return ()
    found = (placeholder.name for language in LANGUAGES for placeholder in placeholders(text.of(language)))
    return tuple(dict.fromkeys(found))


def step_texts(step: Step) -> Iterator[Text]:
    """The texts of a step that may have placeholders, apart from its paragraphs."""
    yield step.title
    texts = (step.identification, step.processing_time, step.silence, step.cross_border)
    others = (step.authority, step.documents, step.due, step.fee, step.redress, step.languages)
    for duty in (*texts, *others):
        match duty:
            case Text():
                yield duty
            case NotApplicable(reason=reason):
                yield reason
            case Fee(note=Text() as note):
                yield note


def step_expressions(step: Step) -> Iterator[Expression]:
    """The expressions of a step apart from the conditions of its paragraphs."""
    if isinstance(step.due, Due):
        parts = (step.due.event, step.due.by, step.due.at_least, step.due.within)
        yield from (part for part in parts if part is not None)
    if isinstance(step.fee, Fee) and step.fee.amount is not None:
        yield step.fee.amount


def read_by_step(step: Step) -> Reading:
    """What a step's texts, dates and fee read."""
    always = [name for text in step_texts(step) for name in text_names(text)]
    always += [name for expression in step_expressions(step) for name in certainly_read(expression)]
    reading = _reading(always, step.text)
    competent = step.authority if isinstance(step.authority, tuple) else ()
    offices = tuple((case.condition, ()) for case in competent if case.condition is not None)
    return Reading(reading.always, (*offices, *reading.conditional))


def read_by_milestones(milestones: Iterable[Milestone]) -> Reading:
    """What the dates on top of a guide read."""
    always = [milestone.value for milestone in milestones if milestone.condition is None]
    conditional = ((each.condition, (each.value,)) for each in milestones if each.condition is not None)
    return Reading(tuple(always), tuple(conditional))


def read_by_outcome(outcome: Outcome | None) -> Reading:
    """What an outcome's texts read; the outcome ``guide`` has none."""
    if outcome is None:
        return Reading((), ())
    return _reading(text_names(outcome.title), (*outcome.reason, *outcome.alternative))


def _reading(always: Iterable[str], paragraphs: Iterable[Paragraph]) -> Reading:
    plain = list(always)
    conditional = []
    for paragraph in paragraphs:
        found = text_names(paragraph.text)
        if paragraph.condition is None:
            plain += found
        else:
            conditional.append((paragraph.condition, found))
    return Reading(tuple(dict.fromkeys(plain)), tuple(conditional))


def tree_expressions(items: Iterable[Item]) -> Iterator[Expression]:
    """The conditions of a tree, from top to bottom."""
    for item in every(tuple(items)):
        match item:
            case When(condition=condition):
                yield condition
            case Match(cases=cases):
                yield from (case.condition for case in cases)
