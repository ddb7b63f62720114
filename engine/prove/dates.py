"""Windows of time that end before they begin, for some person."""

from __future__ import annotations

from datetime import date

from engine.compile.calendar import subtract
from engine.model.procedure import Due
from engine.prove import calendar
from engine.prove.calendar import Day, Span
from engine.prove.expressions import Item
from engine.prove.inquiry import Inquiry
from engine.prove.logic import Condition, both, scaled
from engine.prove.replay import Person
from engine.quantities import Duration
from engine.walk import known


def examine(inquiry: Inquiry) -> None:
    """Look at the dates of every step with a first and a last day."""
    for name, places in inquiry.holders().items():
        step = inquiry.procedure.steps.get(name)
        due = None if step is None else step.due
        if not isinstance(due, Due) or due.kind != "before" or due.by is None or due.at_least is None:
            continue
        for each in places:
            person = inquiry.example(due.at_least.span, each.who, _reversed(inquiry, due, each.inside))
            if person is not None and _borne_out(person, due, each.inside):
                inquiry.meet(person)
                related = (due.by.span,)
                inquiry.say("P012", due.at_least.span, True, related=related, person=person, step=name)
                break


def _reversed(inquiry: Inquiry, due: Due, inside: Item) -> Condition:
    """The last day comes before the first."""
    assert due.by is not None
    assert due.at_least is not None
    encode = inquiry.model.encoder.encode
    event, by, least = (encode(part, inside) for part in (due.event, due.by, due.at_least))
    assert isinstance(event.payload, Day)
    ends = []
    for length in (by.payload, least.payload):
        assert isinstance(length, Span)
        back = Span(scaled(length.months, -1), scaled(length.days, -1))
        ends.append(calendar.add(event.payload, back)[0])
    first, last = ends
    return both(event.present, by.present, least.present, calendar.earlier(last, first))


def _borne_out(person: Person, due: Due, inside: Item) -> bool:
    """Whether the person's own dates show it."""
    settled = known(person.walked)
    mine = settled if inside is None else settled.item(*inside)
    event, by, least = (mine.value(part) for part in (due.event, due.by, due.at_least) if part is not None)
    if not isinstance(event, date) or not isinstance(by, Duration) or not isinstance(least, Duration):
        return False
    return subtract(event, least) < subtract(event, by)
