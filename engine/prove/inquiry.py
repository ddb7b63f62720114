"""Asks the solver about one procedure. Everybody it finds is walked, and what they reach needs no further question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from engine.compile.program import Library
from engine.model.procedure import Ask, Do, Procedure
from engine.problems import Span
from engine.prove.encode import GaveUp, Model
from engine.prove.expressions import Item
from engine.prove.logic import Condition, both
from engine.prove.paths import Branch, Place
from engine.prove.proof import Unproved, Verdict
from engine.prove.replay import Branch as Taken
from engine.prove.replay import Person, replay
from engine.prove.variables import MOST_ITEMS


@dataclass(frozen=True, slots=True)
class Holder:
    """Who gets a step at one of the places that give it, and for which item of a group."""

    who: Condition
    inside: Item
    span: Span
    place: Place


@dataclass(frozen=True, slots=True)
class Closed:
    """A branch that nobody takes, as it was said. ``at``: where people would have to turn into it."""

    code: str
    span: Span
    at: Place


@dataclass(slots=True)
class Inquiry:
    """What is known of one procedure so far."""

    model: Model
    verdicts: list[Verdict] = field(default_factory=list)
    unproved: list[Unproved] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    """Those whom the solver found, each on an own way."""
    _taken: set[Taken] = field(default_factory=set)
    _reached: dict[int, bool | None] = field(default_factory=dict)
    """By the id of a place's literal."""
    _closed: dict[int, Closed] = field(default_factory=dict)
    """By the id of the place behind."""

    @property
    def procedure(self) -> Procedure:
        """The procedure asked about."""
        return self.model.procedure

    def say(
        self,
        code: str,
        span: Span,
        so: bool,
        *,
        related: tuple[Span, ...] = (),
        person: Person | None = None,
        because: Iterable[Closed] = (),
        **params: str,
    ) -> None:
        """Keep a verdict."""
        explained = tuple((each.code, each.span) for each in because)
        self.verdicts.append(Verdict(code, span, so, params, related, person, explained))

    def close(self, place: Place, closed: Closed) -> None:
        """Remember that nobody gets to a place, and what was said of it."""
        self._closed[id(place)] = closed

    def closed(self, place: Place) -> Closed | None:
        """The branch on the way to a place of which it was said that nobody takes it."""
        return next((self._closed[id(each)] for each in place.way() if id(each) in self._closed), None)

    def somebody(self, span: Span, *conditions: Condition) -> bool | None:
        """Whether somebody fulfils all conditions; None, which is noted, where that was not found out."""
        try:
            raw = self.model.person(*conditions, plain=False)
        except GaveUp:
            self.unproved.append(Unproved("time", span, self.procedure.id))
            return None
        if raw is not None:
            self.meet(replay(self.model.program, raw, self.model.today))
        return raw is not None

    def meet(self, person: Person | None) -> None:
        """Remember where a person got."""
        if person is not None:
            self.people.append(person)
            self._taken |= person.taken

    def example(self, span: Span, *conditions: Condition) -> Person | None:
        """An ordinary person who fulfils all conditions, for the report."""
        try:
            return self.model.example(*conditions)
        except GaveUp:
            self.unproved.append(Unproved("time", span, self.procedure.id))
            return None

    def took(self, branch: Branch) -> bool:
        """Whether one of the people found so far took the branch."""
        return (branch.item.number, branch.index, branch.inside) in self._taken

    def reached(self, place: Place) -> bool | None:
        """Whether somebody gets to a place."""
        if isinstance(place.literal, bool):
            return place.literal
        key = place.literal.get_id()
        if key not in self._reached:
            self._reached[key] = self.somebody(place.span or self.procedure.span, place.literal)
        return self._reached[key]

    def branch_taken(self, branch: Branch) -> bool | None:
        """Whether somebody takes a branch."""
        return True if self.took(branch) else self.reached(branch.place)

    def ruled_out_by(self, place: Place) -> tuple[Span, ...]:
        """The nearest condition before a place that keeps everybody from it."""
        reasons = [each for each in self.model.reasons(place) if each is not place and each.span is not None]
        return tuple(each.span for each in reasons[:1] if each.span is not None)

    def holders(self) -> dict[str, list[Holder]]:
        """For every step who gets it, at each of the places that give it."""
        found: dict[str, list[Holder]] = {}
        for item, inside, place in self.model.paths.places:
            if isinstance(item, Do):
                for step in item.steps:
                    found.setdefault(step, []).append(Holder(place.formula, inside, item.span, place))
            elif isinstance(item, Ask):
                question = self.model.encoder.question(item.question, inside)
                if question is not None and question.unknown is not None:
                    unknown = self.model.encoder.variable(item.question, inside).term.unknown
                    who = both(place.formula, unknown)
                    found.setdefault(question.unknown, []).append(Holder(who, inside, item.span, place))
        return found


Examine = Callable[[Inquiry], None]


def examinations() -> Iterator[Examine]:
    """What is asked about every procedure, in this order: the first ones meet the people that spare later questions."""
    from engine.prove import branches, dates, ends, readings, relevance, shown

    every = (branches, shown, relevance, readings, dates, ends)
    yield from (each.examine for each in every)


def inquire(procedure: Procedure, library: Library, today: date) -> Inquiry:
    """Everything that is asked about one procedure."""
    inquiry = Inquiry(Model(procedure, library, today))
    for examine in examinations():
        examine(inquiry)
    for name, span in inquiry.model.encoder.opaque.items():
        inquiry.unproved.append(Unproved("function", span, name))
    for group in procedure.groups.values():
        if group.most > MOST_ITEMS:
            inquiry.unproved.append(Unproved("items", group.span, str(MOST_ITEMS)))
    return inquiry
