"""Conditions of paragraphs, offices and dates on top of a guide: never or always true for those who get there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.expression.nodes import Expression
from engine.model.procedure import Step
from engine.model.shared import Paragraph
from engine.problems import Span
from engine.prove.expressions import Item
from engine.prove.inquiry import Inquiry
from engine.prove.logic import Condition, both, either, negation
from engine.prove.replay import Person, gets
from engine.walk import known

Holder = tuple[Condition, Item]
"""Who gets there, and for which item of a group."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Something shown under a condition, if none of the conditions before it holds."""

    condition: Expression
    before: tuple[Expression, ...]
    holders: tuple[Holder, ...]
    step: str | None
    outcome: str | None

    def meets(self, person: Person) -> bool:
        """Whether the person gets the step or comes to the outcome."""
        return gets(person, self.step) if self.step is not None else person.walked.outcome == self.outcome


def examine(inquiry: Inquiry) -> None:
    """Look at every condition under which something is shown."""
    for shown in everything(inquiry):
        held, failed = _met(inquiry, shown)
        _say(inquiry, "P007", shown, held, wanted=True)
        _say(inquiry, "P008", shown, failed, wanted=False)


def everything(inquiry: Inquiry) -> Iterator[Shown]:
    """Everything of the procedure that stands under a condition."""
    for name, places in inquiry.holders().items():
        step = inquiry.procedure.steps.get(name)
        if step is not None:
            yield from _of_step(step, tuple((who, inside) for who, inside, _ in places))
    ends = inquiry.model.paths.outcomes()
    for name, outcome in inquiry.procedure.outcomes.items():
        holders: tuple[Holder, ...] = ((ends.get(name, False), None),)
        for each in _conditions((*outcome.reason, *outcome.alternative)):
            yield Shown(each, (), holders, None, name)
    for milestone in inquiry.procedure.milestones:
        if milestone.condition is not None:
            yield Shown(milestone.condition, (), ((ends["guide"], None),), None, "guide")


def _of_step(step: Step, holders: tuple[Holder, ...]) -> Iterator[Shown]:
    for each in _conditions(step.text):
        yield Shown(each, (), holders, step.id, None)
    before: tuple[Expression, ...] = ()
    for case in step.authority if isinstance(step.authority, tuple) else ():
        if case.condition is not None:
            yield Shown(case.condition, before, holders, step.id, None)
            before = (*before, case.condition)


def _conditions(paragraphs: Iterable[Paragraph]) -> Iterator[Expression]:
    return (each.condition for each in paragraphs if each.condition is not None)


def _met(inquiry: Inquiry, shown: Shown) -> tuple[bool, bool]:
    """Whether the condition held for one of the people found so far, and whether it failed for one."""
    held = failed = False
    if any(inside is not None for _, inside in shown.holders):
        return held, failed
    for person in inquiry.people:
        if shown.meets(person):
            settled = known(person.walked)
            if not any(settled.holds(each) for each in shown.before):
                holds = settled.holds(shown.condition)
                held, failed = held or holds, failed or not holds
    return held, failed


def _say(inquiry: Inquiry, code: str, shown: Shown, met: bool, *, wanted: bool) -> None:
    span = shown.condition.span
    found = True if met else inquiry.somebody(span, _who(inquiry, shown, wanted=wanted))
    if found is not None and (found or _anybody(inquiry, shown)):
        inquiry.say(code, span, not found, related=_where(inquiry, shown))


def _who(inquiry: Inquiry, shown: Shown, *, wanted: bool | None) -> Condition:
    ways = []
    for who, inside in shown.holders:
        later = (negation(inquiry.model.condition(each, inside)) for each in shown.before)
        test = True if wanted is None else inquiry.model.condition(shown.condition, inside)
        ways.append(both(who, *later, test if wanted is not False else negation(test)))
    return either(*ways)


def _anybody(inquiry: Inquiry, shown: Shown) -> bool:
    """Whether somebody comes so far at all: if not, that is what is reported."""
    met = any(shown.meets(person) for person in inquiry.people) and not shown.before
    return met or bool(inquiry.somebody(shown.condition.span, _who(inquiry, shown, wanted=None)))


def _where(inquiry: Inquiry, shown: Shown) -> tuple[Span, ...]:
    """A place that gives the step: what is certain there decides."""
    if shown.step is None:
        return ()
    return tuple(span for _, _, span in inquiry.holders()[shown.step][:1])
