"""People who come to the guide and find no step in it."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.procedure import Stop
from engine.problems import Span
from engine.prove.inquiry import Inquiry
from engine.prove.logic import Condition, both, either, negation


def examine(inquiry: Inquiry) -> None:
    """Look at every end that shows the guide: whether somebody gets there without any step."""
    stepless = negation(either(*(each.who for places in inquiry.holders().values() for each in places)))
    if stepless is False:
        return
    for span, who in _ends(inquiry):
        person = inquiry.example(span, both(who, stepless))
        # Of many items not all are looked at: only the walk itself tells what they bring.
        if person is not None and person.walked.outcome == "guide" and not person.walked.steps:
            inquiry.meet(person)
            inquiry.say("P015", span, True, person=person)


def _ends(inquiry: Inquiry) -> Iterator[tuple[Span, Condition]]:
    for item, _, place in inquiry.model.paths.places:
        if isinstance(item, Stop) and item.outcome == "guide":
            yield item.span, place.formula
    yield _last(inquiry), inquiry.model.paths.end


def _last(inquiry: Inquiry) -> Span:
    """The last item of the tree that stands in the procedure's own file: behind it the guide begins."""
    procedure = inquiry.procedure
    own = [item.span for item in procedure.tree if item.span.file == procedure.span.file]
    return own[-1] if own else procedure.span
