"""Conditions of paragraphs, offices and dates on top of a guide: never or always true for those who get there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from engine.expression.nodes import Expression, Logic, Name, Not, State, parts
from engine.model.procedure import Step, Stop
from engine.model.shared import Paragraph
from engine.problems import Span
from engine.prove.expressions import Item
from engine.prove.inquiry import Closed, Holder, Inquiry
from engine.prove.logic import Condition, both, either, negation
from engine.prove.paths import Place
from engine.prove.replay import Person, gets
from engine.walk import known


@dataclass(frozen=True, slots=True)
class Shown:
    """Something shown under a condition, if none of the conditions before it holds."""

    condition: Expression
    before: tuple[Expression, ...]
    who: tuple[tuple[Condition, Item], ...]
    """Who gets there, and for which item of a group."""
    places: tuple[tuple[Place, Item], ...] = ()
    """Where the tree leads there."""
    step: str | None = None
    outcome: str | None = None

    def meets(self, person: Person) -> bool:
        """Whether the person gets the step or comes to the outcome."""
        return gets(person, self.step) if self.step is not None else person.walked.outcome == self.outcome


def examine(inquiry: Inquiry) -> None:
    """Look at every condition under which something is shown."""
    for shown in everything(inquiry):
        held, failed = _met(inquiry, shown)
        _say(inquiry, "P007", shown, held, wanted=True)
        if not _asks_only_whether_confirmed(shown.condition):
            _say(inquiry, "P008", shown, failed, wanted=False)


def _asks_only_whether_confirmed(condition: Expression) -> bool:
    """Whether it is written for the day on which a figure is no longer confirmed: today everybody may fulfil it."""
    leaves = [part for part in parts(condition) if not isinstance(part, Logic | Not | Name)]
    return bool(leaves) and all(isinstance(part, State) and part.state == "confirmed" for part in leaves)


def everything(inquiry: Inquiry) -> Iterator[Shown]:
    """Everything of the procedure that stands under a condition."""
    for name, places in inquiry.holders().items():
        step = inquiry.procedure.steps.get(name)
        if step is not None:
            yield from _of_step(step, places)
    ends = inquiry.model.paths.outcomes()
    for name, outcome in inquiry.procedure.outcomes.items():
        who, stops = ((ends.get(name, False), None),), _stops(inquiry, name)
        for each in _conditions((*outcome.reason, *outcome.alternative)):
            yield Shown(each, (), who, stops, outcome=name)
    for milestone in inquiry.procedure.milestones:
        if milestone.condition is not None:
            yield Shown(milestone.condition, (), ((ends["guide"], None),), outcome="guide")


def _of_step(step: Step, holders: Sequence[Holder]) -> Iterator[Shown]:
    who = tuple((each.who, each.inside) for each in holders)
    places = tuple((each.place, each.inside) for each in holders)
    for paragraph in _conditions(step.text):
        yield Shown(paragraph, (), who, places, step.id)
    before: tuple[Expression, ...] = ()
    for case in step.authority if isinstance(step.authority, tuple) else ():
        if case.condition is not None:
            yield Shown(case.condition, before, who, places, step.id)
            before = (*before, case.condition)


def _stops(inquiry: Inquiry, outcome: str) -> tuple[tuple[Place, Item], ...]:
    every = inquiry.model.paths.places
    return tuple((place, inside) for item, inside, place in every if isinstance(item, Stop) and item.outcome == outcome)


def _conditions(paragraphs: Iterable[Paragraph]) -> Iterator[Expression]:
    return (each.condition for each in paragraphs if each.condition is not None)


def _met(inquiry: Inquiry, shown: Shown) -> tuple[bool, bool]:
    """Whether the condition held for one of the people found so far, and whether it failed for one."""
    held = failed = False
    if any(inside is not None for _, inside in shown.who):
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
        because = () if found else _because(inquiry, shown, wanted=wanted)
        inquiry.say(code, span, not found, related=_where(inquiry, shown), because=because)


def _because(inquiry: Inquiry, shown: Shown, *, wanted: bool) -> tuple[Closed, ...]:
    """A branch that nobody takes, where it would lead people here for whom the condition comes out otherwise."""
    for place, inside in shown.places:
        closed = inquiry.closed(place)
        if closed is not None and inquiry.somebody(
            shown.condition.span, closed.at.literal, *_tests(inquiry, shown, inside, wanted=wanted)
        ):
            return (closed,)
    return ()


def _who(inquiry: Inquiry, shown: Shown, *, wanted: bool | None) -> Condition:
    return either(*(both(who, *_tests(inquiry, shown, inside, wanted=wanted)) for who, inside in shown.who))


def _tests(inquiry: Inquiry, shown: Shown, inside: Item, *, wanted: bool | None) -> tuple[Condition, ...]:
    """That none of the conditions before holds, and that the condition itself comes out as wanted."""
    later = (negation(inquiry.model.condition(each, inside)) for each in shown.before)
    test = True if wanted is None else inquiry.model.condition(shown.condition, inside)
    return (*later, test if wanted is not False else negation(test))


def _anybody(inquiry: Inquiry, shown: Shown) -> bool:
    """Whether somebody comes so far at all: if not, that is what is reported."""
    met = any(shown.meets(person) for person in inquiry.people) and not shown.before
    return met or bool(inquiry.somebody(shown.condition.span, _who(inquiry, shown, wanted=None)))


def _where(inquiry: Inquiry, shown: Shown) -> tuple[Span, ...]:
    """A place that gives the step: what is certain there decides."""
    if shown.step is None:
        return ()
    return tuple(each.span for each in inquiry.holders()[shown.step][:1])
