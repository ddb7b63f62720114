"""Follows every path of a tree: types its conditions, and makes sure that nothing is read before it is certainly asked.

Facts grow along the tree. A question is noted with the branches it stands in; it may be read wherever the facts say
that the person went into the same branches. (Who stopped before is not there any more to read anything.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from engine.expression import facts as certainty
from engine.expression.check import Checker
from engine.expression.facts import Facts, Need
from engine.expression.nodes import Expression, Name, parts
from engine.expression.scope import ERROR
from engine.expression.types import Type
from engine.model.decode.context import Context
from engine.model.decode.missed import Missed
from engine.model.decode.tree import complete
from engine.model.procedure import Ask, Case, Do, Each, Item, Match, Stop, When
from engine.problems import Span


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the tree."""

    facts: Facts = certainty.NOTHING
    """What is certain here: the branches around, and that no earlier stop was taken."""
    branches: Facts = certainty.NOTHING
    """The conditions of the branches around, alone."""
    asked: frozenset[Need] = frozenset()
    """What has been asked on the way, with the branches it was asked in; starred: of every item of a group."""
    group: str | None = None
    """The group whose items are gone through here."""
    item: tuple[int, Span] | None = None
    """The item that leads here: its number and its line in the procedure's own file, that of an include outside."""

    def given(self, facts: Facts) -> Place:
        """Inside a branch where more is certain."""
        return replace(self, facts=self.facts | facts, branches=self.branches | facts)


@dataclass(slots=True)
class Flow:
    """One procedure's tree. It collects where each question, step and outcome is reached."""

    context: Context
    checker: Checker
    value_needs: dict[str, frozenset[Need]]
    unknown_steps: dict[str, str]
    offered: dict[str, tuple[str, ...]]
    """The options that each question offers: its whole set, or a part of it."""
    missed: Missed
    included_at: Mapping[int, Span]
    """Where a sub-tree is included, by the number of its first item."""
    questions: dict[str, list[Place]] = field(default_factory=dict)
    """In the order of the tree."""
    steps: dict[str, list[Place]] = field(default_factory=dict)
    outcomes: dict[str, list[Place]] = field(default_factory=dict)

    def needs(self, expression: Expression, places: Iterable[Place], span: Span | None = None) -> None:
        """Report what the expression reads, at one of the places, before it has certainly been asked."""
        if self.checker.lenient:
            return
        scope = self.checker.scope
        needed = certainty.needs(expression, scope.options, self.value_needs, scope.questions, scope.groups())
        missing: dict[str, list[tuple[int, Span]]] = {}
        for place in places:
            for name in {name.lstrip("*") for name, guards in needed if not _asked(name, place, guards)}:
                # An item's question cannot be asked outside of its group.
                there = place.item is not None and self.context.items.get(name, place.group) == place.group
                missing.setdefault(name, []).extend([place.item] if place.item is not None and there else [])
        for name, items in sorted(missing.items()):
            self.missed.note(name, expression, span, min(items, default=None))

    def condition(self, expression: Expression, place: Place) -> Expression:
        """Type a condition at a place."""
        typed = self.checker.condition(expression, place.facts)
        if any(part.type == ERROR for part in parts(typed)):
            self.checker.lenient = True  # what it makes certain is not known
        self.needs(typed, [place])
        return typed

    def items(self, items: Sequence[Item], place: Place) -> tuple[tuple[Item, ...], Place | None]:
        """Type the items of a branch. The second result is the place behind it, None when it always stops."""
        typed: list[Item] = []
        current: Place | None = place
        for item in items:
            if current is None:
                self.context.problems.report("F002", self.included_at.get(item.number, item.span))
                self.checker.lenient = True  # what would have been asked from here on is not missing elsewhere
                break
            done, current = self._item(item, self._at(item, current))
            typed.append(done)
        return tuple(typed), current

    def _at(self, item: Item, place: Place) -> Place:
        span = self.included_at.get(item.number, item.span)
        own = place.item is None or span.file == place.item[1].file
        return replace(place, item=(item.number, span)) if own else place

    def _item(self, item: Item, place: Place) -> tuple[Item, Place | None]:
        match item:
            case Ask():
                return item, self._ask(item, place)
            case Do(steps=steps):
                for step in steps:
                    self.steps.setdefault(step, []).append(place)
                return item, place
            case Stop(outcome=outcome):
                self.outcomes.setdefault(outcome, []).append(place)
                return item, None
            case When():
                return self._when(item, place)
            case Match():
                return self._match(item, place)
            case Each():
                return self._each(item, place)

    def _ask(self, item: Ask, place: Place) -> Place:
        name = item.question
        group = self.context.items.get(name, place.group)
        if group != place.group:
            self.context.problems.report("F012", item.span, name=name, group=group)
            self.checker.lenient = True  # where it is asked is not known
            return place
        self.questions.setdefault(name, []).append(place)
        after = replace(place, asked=place.asked | {(name, place.branches)})
        step = self.unknown_steps.get(name)
        if step is not None:
            self.steps.setdefault(step, []).append(after.given(frozenset({("not known", name)})))
        return after

    def _each(self, item: Each, place: Place) -> tuple[Item, Place]:
        names = self.checker.scope.groups().get(item.group, frozenset())
        before = {
            (name.lstrip("*") if name.lstrip("*") in names else name, certainty.of_one(under, names))
            for name, under in place.asked
        }
        entered = place.given(frozenset({certainty.inside(item.group)}))
        entered = replace(entered, asked=place.asked | before, group=item.group)
        with self.checker.inside(item.group):
            items, end = self.items(item.items, entered)
        # There may be no item: nothing else is certain behind them than what was asked of every one.
        found = (end.asked if end is not None else frozenset()) - entered.asked
        after = {
            (certainty.starred(name) if name in names else name, certainty.of_every(under, names))
            for name, under in found
        }
        return replace(item, items=items), replace(place, asked=place.asked | after)

    def _when(self, item: When, place: Place) -> tuple[Item, Place | None]:
        condition = self.condition(item.condition, place)
        options = self.checker.scope.options
        true = place.given(certainty.atoms(condition, True, options))
        false = place.given(certainty.atoms(condition, False, options))
        then, after_then = self.items(item.then, true)
        otherwise, after_else = self.items(item.otherwise, false)
        typed = replace(item, condition=condition, then=then, otherwise=otherwise)
        return typed, _join(place, [after_then, after_else])

    def _match(self, item: Match, place: Place) -> tuple[Item, Place | None]:
        found = self._subject(item, place)
        if found is None:
            return item, place
        options = self.checker.scope.options
        closed = self.checker.lenient or complete(self.context, item, found, self._possible(item.subject, found, place))
        remaining = place
        ends: list[Place | None] = [] if closed else [place]
        cases: list[Case] = []
        # "unknown" first, wherever it is written: behind it the answer is there.
        for case in sorted(item.cases, key=lambda case: case.option is not None):
            here = remaining if case.option is None else remaining.given(frozenset({("known", item.subject)}))
            condition = self.condition(case.condition, here)
            items, end = self.items(case.items, here.given(certainty.atoms(condition, True, options)))
            cases.append(Case(case.option, condition, items))
            ends.append(end)
            remaining = remaining.given(certainty.atoms(condition, False, options))
        otherwise: tuple[Item, ...] = ()
        if item.otherwise:
            otherwise, end = self.items(item.otherwise, remaining)
            ends.append(end)
        return replace(item, cases=tuple(cases), otherwise=otherwise), _join(place, ends)

    def _subject(self, item: Match, place: Place) -> Type | None:
        """The type of what is matched, where it has options."""
        found = self.checker.check(Name(item.subject, item.subject_span), place.facts).type or ERROR
        if found == ERROR:
            self.checker.lenient = True  # its cases are not followed
            return None
        if found.kind != "choice":
            self.context.problems.report("F006", item.subject_span, found=found)
            return None
        return found if found.options in self.context.option_sets else None

    def _possible(self, subject: str, found: Type, place: Place) -> frozenset[object]:
        """The options that can still be given here."""
        offered: frozenset[object] = frozenset(
            self.offered.get(subject, self.checker.scope.options[found.options or ""])
        )
        left = certainty.options_left(subject, place.facts)
        return offered if left is None else offered & left


def _asked(name: str, place: Place, guards: Facts) -> bool:
    facts = place.facts | guards
    return any(name == asked and certainty.all_certain(under, facts) for asked, under in place.asked)


def _still_open(name: str, place: Place) -> set[Facts]:
    """Under what more, besides what is certain at the place, the question was asked on the way to it."""
    found = (under for asked, under in place.asked if asked == name)
    return {
        frozenset(
            atom
            for atom in under
            # What is asked of every item is so where there is none.
            if not certainty.certain(atom, place.facts) and not (name.startswith("*") and atom[0] == "inside")
        )
        for under in found
    }


def _asked_in_all(name: str, ends: Sequence[Place]) -> set[Facts]:
    """Under what more the question was asked, whichever of the branches was taken."""
    ways = [_still_open(name, end) for end in ends]
    return {under for under in set().union(*ways) if all(any(other <= under for other in way) for way in ways)}


def _join(before: Place, ends: Iterable[Place | None]) -> Place | None:
    """The place behind branches: what all of them make certain, and everything asked in some or in all of them."""
    open_ = [end for end in ends if end is not None]
    if not open_:
        return None
    asked: frozenset[Need] = frozenset().union(*(end.asked for end in open_))
    new = {name for end in open_ for name, _ in end.asked - before.asked}
    everywhere = {(name, before.branches | under) for name in new for under in _asked_in_all(name, open_)}
    return Place(
        certainty.common([end.facts for end in open_]),
        before.branches,
        asked | everywhere,
        before.group,
        before.item,
    )
