"""Where expressions are read and by whom: look-ups without a row, dates beyond the calendar, rows nobody needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from engine.expression.nodes import Aggregate, Call, Choice, Expression, Logic, Name, children
from engine.model.procedure import Ask, Do, Match, Outcome, Procedure, Step, Stop, When
from engine.model.readings import step_expressions, step_texts, text_names
from engine.model.shared import Paragraph
from engine.model.states import OUTSIDE
from engine.problems import Span
from engine.prove import figures
from engine.prove.expressions import Encoder, Event, Item
from engine.prove.inquiry import Inquiry
from engine.prove.logic import Condition, both, either, negation
from engine.text import Text
from engine.walk import known

_EDGES = ((1, 1), (9999, 12))
"""Year and month of the first and the last day of the calendar, where a date stops that would leave it."""
NOWHERE = Span("", 1, 1, 1, 1)
"""The place of a name in a text, which nobody is shown."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An expression that is evaluated for some people."""

    expression: Expression
    item: Item
    who: Condition


def readings(inquiry: Inquiry) -> Iterator[Reading]:
    """Everything that the tree and its texts read, with those for whom they do."""
    procedure = inquiry.procedure
    holders = inquiry.holders()
    for item, inside, place in inquiry.model.paths.places:
        who = place.formula
        match item:
            case When(condition=condition):
                yield Reading(condition, inside, who)
            case Match(cases=cases):
                yield from (Reading(case.condition, inside, who) for case in cases)
            case Ask(question=name):
                question = inquiry.model.encoder.question(name, inside)
                assert question is not None
                yield from _texts((question.ask, question.hint, question.why), inside, who)
            case Stop(outcome=name) if name in procedure.outcomes:
                yield from _outcome(procedure.outcomes[name], inquiry, who)
            case Do():
                pass
    for name, places in holders.items():
        if name in procedure.steps:
            for each in places:
                yield from _step(procedure.steps[name], inquiry, each.inside, each.who)
    yield from _milestones(procedure, inquiry)


def _milestones(procedure: Procedure, inquiry: Inquiry) -> Iterator[Reading]:
    end = inquiry.model.paths.outcomes()["guide"]
    for each in procedure.milestones:
        if each.condition is not None:
            yield Reading(each.condition, None, end)
        who = end if each.condition is None else both(end, inquiry.model.condition(each.condition))
        yield Reading(Name(each.value, each.span), None, who)


def _texts(texts: Iterable[Text | None], inside: Item, who: Condition) -> Iterator[Reading]:
    for text in texts:
        yield from (Reading(Name(name, NOWHERE), inside, who) for name in text_names(text) if name != "number")


def _outcome(outcome: Outcome, inquiry: Inquiry, who: Condition) -> Iterator[Reading]:
    yield from _texts((outcome.title,), None, who)
    yield from _paragraphs((*outcome.reason, *outcome.alternative), inquiry, None, who)


def _step(step: Step, inquiry: Inquiry, inside: Item, who: Condition) -> Iterator[Reading]:
    yield from _texts(step_texts(step), inside, who)
    yield from (Reading(each, inside, who) for each in step_expressions(step))
    yield from _paragraphs(step.text, inquiry, inside, who)
    for case in step.authority if isinstance(step.authority, tuple) else ():
        if case.condition is not None:
            yield Reading(case.condition, inside, who)


def _paragraphs(paragraphs: Iterable[Paragraph], inquiry: Inquiry, inside: Item, who: Condition) -> Iterator[Reading]:
    for each in paragraphs:
        if each.condition is not None:
            yield Reading(each.condition, inside, who)
        shown = who if each.condition is None else both(who, inquiry.model.condition(each.condition, inside))
        yield from _texts((each.text,), inside, shown)


@dataclass(slots=True)
class Calls:
    """Who evaluates which call or sum. Values are followed once, whoever reads them."""

    encoder: Encoder
    found: dict[tuple[int, Item], tuple[Expression, list[Condition]]] = field(default_factory=dict)
    _waiting: dict[tuple[str, Item], list[Condition]] = field(default_factory=dict)

    def follow(self, every: Iterable[Reading]) -> None:
        """Take the readings down to every part that is evaluated."""
        for reading in every:
            self.encoder.encode(reading.expression, reading.item)  # what may go wrong is noted there
            self._down(reading.expression, reading.item, reading.who)
        for name, item in self._order():
            formula = self.encoder.formula(name, item)
            assert formula is not None
            self._down(*formula, either(*self._waiting.pop((name, item), [False])))

    def _order(self) -> list[tuple[str, Item]]:
        """The values below what was read, each before what it rests on."""
        done: dict[tuple[str, Item], None] = {}

        def visit(name: str, item: Item) -> None:
            formula = self.encoder.formula(name, item)
            if formula is None or (name, formula[1]) in done:
                return
            for below, inside in self._names(*formula):
                visit(below, inside)
            done[name, formula[1]] = None

        for name, item in list(self._waiting):
            visit(name, item)
        return list(reversed(done))

    def _names(self, node: Expression, item: Item) -> Iterator[tuple[str, Item]]:
        if isinstance(node, Name):
            yield node.name, item
        insides = [each for each, _ in self.encoder.items(node.group)] if isinstance(node, Aggregate) else [item]
        for child in children(node):
            for inside in insides:
                yield from self._names(child, inside)

    def _down(self, node: Expression, item: Item, who: Condition) -> None:
        if who is False:
            return
        match node:
            case Name(name=name):
                formula = self.encoder.formula(name, item)
                if formula is not None:
                    self._waiting.setdefault((name, formula[1]), []).append(who)
            case Logic(operator=operator, operands=operands):
                for operand in operands:
                    self._down(operand, item, who)
                    truth = self.encoder.encode(operand, item).truth
                    who = both(who, truth if operator == "and" else negation(truth))
            case Choice(then=then, condition=condition, otherwise=otherwise):
                self._down(condition, item, who)
                test = self.encoder.encode(condition, item).truth
                self._down(then, item, both(who, test))
                self._down(otherwise, item, both(who, negation(test)))
            case Aggregate(group=group):
                for inside, there in self.encoder.items(group):
                    for child in children(node):
                        self._down(child, inside, both(who, there))
            case _:
                for child in children(node):
                    self._down(child, item, who)
                self.found.setdefault((id(node), item), (node, []))[1].append(who)


def examine(inquiry: Inquiry) -> None:
    """Look at every look-up, table and date that somebody needs."""
    calls = Calls(inquiry.model.encoder)
    calls.follow(list(readings(inquiry)))
    for (key, item), (node, who) in calls.found.items():
        event = inquiry.model.encoder.events.get((key, item))
        if event is not None:
            _event(inquiry, event, item, either(*who))
        if isinstance(node, Call) and node.function == "decide":
            _rows(inquiry, node, item, either(*who))


def _event(inquiry: Inquiry, event: Event, item: Item, who: Condition) -> None:
    node = event.node
    person = inquiry.example(node.span, who, event.happens)
    if person is None:
        return
    inquiry.meet(person)
    settled = known(person.walked)
    found = (settled if item is None else settled.item(*item)).value(node)
    target = (node.target or "") if isinstance(node, Call) else ""
    if event.kind == "outside" and found == OUTSIDE:
        inquiry.say("P010", node.span, True, person=person, target=target)
    elif event.kind == "calendar" and isinstance(found, date) and (found.year, found.month) in _EDGES:
        inquiry.say("P013", node.span, True, person=person)


def _rows(inquiry: Inquiry, node: Call, item: Item, who: Condition) -> None:
    model = inquiry.model
    table = model.terms.tables[node.target or ""]
    arguments = [model.encoder.encode(argument, item) for argument in node.arguments]
    there = both(who, *(argument.present for argument in arguments))
    before: list[Condition] = []
    for row, accepts in figures.rows(table, [argument.payload for argument in arguments], model.variables.option):
        found = inquiry.somebody(row.span, there, accepts, *(negation(each) for each in before))
        before.append(accepts)
        if found is not None:
            inquiry.say("P011", row.span, not found, related=(node.span,), table=table.id)
