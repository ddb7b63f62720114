"""The places of a guide that may differ between two versions, and for whom, as formulas of the solver."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from engine.compare.formulas import Side
from engine.compare.order import disorder
from engine.compare.pieces import Found, Piece, difference
from engine.compare.reasons import other_reasons
from engine.compare.suspect import Suspect, certainly_alike
from engine.compare.twins import Twins
from engine.compare.views import GUIDE, Subject, View
from engine.expression.nodes import Arithmetic, Expression
from engine.model.items import ItemKey
from engine.model.procedure import Due
from engine.prove.calendar import Day, known_day
from engine.prove.logic import Condition, both, either, negation
from engine.prove.terms import less

_TEXTS: Final = frozenset(
    {"text", "title", "redress_text", "silence", "processing_time", "cross_border", "identification"}
)
Present = dict[tuple[str, ItemKey | None], Condition]
NO_PARTS: Final = View(GUIDE, "", ())


def suspects(twins: Twins) -> Iterator[Suspect]:
    """Everything that is not certainly alike, the weightiest first."""
    yield from _outcomes(twins)
    yield from _presence(twins, "step")
    yield from _presence(twins, "question")
    yield from _places(twins)
    yield from disorder(twins)
    yield from other_reasons(twins)


def _outcomes(twins: Twins) -> Iterator[Suspect]:
    for before, one in twins.old.outcomes.items():
        for after, other in twins.new.outcomes.items():
            happens = both(one, other)
            if (
                before != after
                and happens is not False
                and not certainly_alike(one, twins.new.outcomes.get(before, False))
            ):
                yield Suspect("outcome", Subject("outcome", before), None, "", happens, stage=one, pair=(before, after))


def _presence(twins: Twins, kind: str) -> Iterator[Suspect]:
    old, new = (side.present(side.sites(kind)) for side in (twins.old, twins.new))
    for name, item in {**old, **new}:
        one, other = old.get((name, item), False), new.get((name, item), False)
        if not certainly_alike(one, other):
            for word, differs in (("lost", both(one, negation(other))), ("gained", both(other, negation(one)))):
                if differs is not False:
                    stage = one if word == "lost" else True
                    yield Suspect(f"{kind}_{word}", Subject(kind, name), item, "", differs, stage=stage)


def _places(twins: Twins) -> Iterator[Suspect]:
    steps = {
        kind: (twins.old.present(twins.old.sites(kind)), twins.new.present(twins.new.sites(kind)))
        for kind in ("step", "question")
    }
    for place in {**twins.old.views, **twins.new.views}:
        one, other = twins.old.views.get(place, NO_PARTS), twins.new.views.get(place, NO_PARTS)
        subject, slot = place
        if one.key == other.key and not (slot == "due" and twins.old.version.today != twins.new.version.today):
            continue
        everywhere = [(None, True)] if slot == "assistance" else _shown(twins, subject, steps)
        for item, present in everywhere:
            found = _difference(twins, one, other, item)
            if slot == "due":
                found = (either(found[0], _turned(twins, subject, item)), found[1])
            if found[0] is not False and present is not False:
                figures = slot in _TEXTS and _alike_but_for_figures(one, other)
                yield Suspect("shown", subject, item, slot, *found, stage=present, figures=figures)


def _alike_but_for_figures(one: View, other: View) -> bool:
    shape = [
        [(key[0], part.content.skeleton) for key, part in zip(view.key, view.parts, strict=True)]
        for view in (one, other)
    ]
    return shape[0] == shape[1]


def _shown(
    twins: Twins, subject: Subject, steps: Mapping[str, tuple[Present, Present]]
) -> Iterator[tuple[ItemKey | None, Condition]]:
    """Who sees something in both versions, for each item of a group."""
    if subject.kind in steps:
        one, other = steps[subject.kind]
        for name, item in one:
            if name == subject.name and (name, item) in other:
                yield item, both(one[name, item], other[name, item])
        return
    end = subject.name or "guide"
    yield None, both(twins.old.outcomes.get(end, False), twins.new.outcomes.get(end, False))


def _difference(twins: Twins, one: View, other: View, item: ItemKey | None) -> Found:
    """When a place shows something else, of those who see it in both versions; and all that decides it."""
    pieces = [
        [
            Piece(part.content.skeleton, part.content.key, side.shown(part, item), side.read(part, item))
            for part in view.parts
        ]
        for side, view in ((twins.old, one), (twins.new, other))
    ]
    dated = twins.old.version.today != twins.new.version.today
    return difference(pieces[0], pieces[1], exclusive=one.exclusive or other.exclusive, dated=dated)


def _turned(twins: Twins, subject: Subject, item: ItemKey | None) -> Condition:
    """Whose last day lies between the two days, so that only one of the two guides says that it is past."""
    first, last = sorted((twins.old.version.today, twins.new.version.today))
    due = twins.old.version.procedure.steps[subject.name].due
    if first == last or not isinstance(due, Due):
        return False
    day = _unmoved(twins.old, due, item)
    # A last day is moved back to a working day: some days behind the second date may count as well.
    slack = known_day(last.fromordinal(last.toordinal() + _SLACK))
    return both(negation(less(day, known_day(first))), less(day, slack))


_SLACK: Final = 14


def _unmoved(side: Side, due: Due, item: ItemKey | None) -> Day:
    node: Expression = due.event
    before = due.at_least or due.by
    if before is not None:
        node = Arithmetic("-", due.event, before, due.event.span, due.event.type)
    elif due.within is not None:
        node = Arithmetic("+", due.event, due.within, due.event.span, due.event.type)
    day = side.model.encoder.encode(node, item).payload
    assert isinstance(day, Day)
    return day
