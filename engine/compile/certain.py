"""What is certain at a place of the generated code: what was asked, under which facts, and what is computed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from engine.expression.facts import NOTHING, Facts, Need, all_certain, inside, needs, of_every, of_one, starred
from engine.expression.nodes import Aggregate, Expression, Name, children, parts
from engine.model.items import all_questions, all_values, item_names
from engine.model.procedure import Procedure

_DEEPEST: Final = 4
"""Values within values that are looked at under the conditions of the outer ones."""


@dataclass(slots=True)
class Place:
    """One place. ``asked`` and ``computed``: certainly. ``under``: the facts that held where a question was asked."""

    facts: Facts = NOTHING
    asked: set[str] = field(default_factory=set)
    under: dict[str, frozenset[Facts]] = field(default_factory=dict)
    computed: set[str] = field(default_factory=set)
    perhaps_computed: set[str] = field(default_factory=set)
    ended: bool = False

    def fork(self, facts: Facts = NOTHING) -> Place:
        """The beginning of a branch, where more is certain."""
        return Place(
            self.facts | facts, set(self.asked), dict(self.under), set(self.computed), set(self.perhaps_computed)
        )

    def ask(self, question: str) -> None:
        """Note that the question is asked here."""
        self.asked.add(question)
        self.under[question] = self.under.get(question, frozenset()) | {self.facts}

    def enter(self, group: str, names: Collection[str]) -> Place:
        """The beginning of what is done for each item of a group; ``names`` are those that items have."""
        inner = self.fork(frozenset({inside(group)}))
        inner.asked |= {name for name in names if starred(name) in self.asked}
        for name, under in self.under.items():
            own = name.removeprefix("*") if name.removeprefix("*") in names else name
            inner.under[own] = inner.under.get(own, frozenset()) | {of_one(facts, names) for facts in under}
        return inner

    def leave(self, inner: Place, names: Collection[str]) -> None:
        """Become the place behind what was done for each item. There may have been none."""
        self.asked |= {starred(name) for name in inner.asked & set(names)}
        for name, under in inner.under.items():
            own = starred(name) if name in names else name
            self.under[own] = self.under.get(own, frozenset()) | {of_every(facts, names) for facts in under}
        self.perhaps_computed |= inner.perhaps_computed - set(names)

    def join(self, branches: Sequence[Place]) -> None:
        """Become the place behind the branches: what all that go on make certain."""
        open_ = [branch for branch in branches if not branch.ended]
        self.ended = not open_
        if not open_:
            return
        self.facts = frozenset.intersection(*(branch.facts for branch in open_))
        self.asked = set.intersection(*(branch.asked for branch in open_))
        self.computed = set.intersection(*(branch.computed for branch in open_))
        self.perhaps_computed = set().union(*(branch.perhaps_computed for branch in open_))
        for branch in open_:
            for name, under in branch.under.items():
                self.under[name] = self.under.get(name, frozenset()) | under


class Reads:
    """What the values of a procedure read, and where they can be computed."""

    def __init__(self, procedure: Procedure, options: Mapping[str, tuple[str, ...]]) -> None:
        questions, values = all_questions(procedure), all_values(procedure)
        known = {**questions, **values}
        self.items = item_names(procedure)
        self.questions = questions.keys() | {starred(name) for names in self.items.values() for name in names}
        self.questions -= {starred(name) for name in values}
        self.values = tuple(values)
        """Each after what it rests on."""
        self.needs: dict[str, frozenset[Need]] = {
            name: needs(value.expression, options, {}, known, self.items) for name, value in values.items()
        }
        for names in self.items.values():
            for name in names & values.keys():
                self.needs[starred(name)] = frozenset(
                    (starred(read) if read in names else read, of_every(under, names))
                    for read, under in self.needs[name]
                )
        self.direct: dict[str, frozenset[str]] = {}
        """What each value reads of the place where it is computed: itself, or for the items it counts."""
        self.answers: dict[str, frozenset[str]] = {}
        """The questions below each value, those of counted items aside."""
        self.counting: set[str] = set()
        """The values that read the answers of all items, directly or through others."""
        self._outside: dict[str, frozenset[str]] = {}
        """What each value of an item reads outside the item, through the item's other values too."""
        for name, value in values.items():
            self.direct[name] = direct = self.around(value.expression)
            own = next((names for names in self.items.values() if name in names), frozenset())
            self._outside[name] = (direct - own).union(*(self._outside.get(read, ()) for read in direct & own))
            below = (self.answers.get(read, frozenset({read}) & self.questions) for read in direct)
            self.answers[name] = frozenset().union(*below)
            if not self.counting.isdisjoint(direct) or any(isinstance(p, Aggregate) for p in parts(value.expression)):
                self.counting.add(name)

    def around(self, node: Expression) -> frozenset[str]:
        """The names that an expression reads at its place; of counted items only what these read outside them."""
        match node:
            case Name(name=name):
                return frozenset({name})
            case Aggregate(group=group):
                names = self.items[group]
                inner = frozenset().union(*(self.around(child) for child in children(node)))
                return frozenset({group}).union(inner - names, *(self._outside.get(name, ()) for name in inner & names))
            case _:
                return frozenset().union(*(self.around(child) for child in children(node)))

    def below(self, wanted: Collection[str]) -> Iterable[str]:
        """The values among the names and all that they rest on, first things first."""
        found = {name for name in wanted if name in self.direct}
        for name in reversed(self.values):
            if name in found:
                found |= self.direct[name]
        return [name for name in self.values if name in found]

    def given(self, name: str) -> dict[str, frozenset[Facts]]:
        """The questions that were certainly asked where the value can be computed, each with the facts under which."""
        found: dict[str, frozenset[Facts]] = {}
        pending, seen = [name], {name}
        while pending:
            for read, guards in self.needs[pending.pop()]:
                if read in self.questions:
                    found[read] = found.get(read, frozenset()) | {guards}
                elif not guards and read not in seen:
                    seen.add(read)
                    pending.append(read)
        return found

    def safe(self, name: str, place: Place, guards: Facts = NOTHING, deep: int = 0) -> bool:
        """Whether computing the value here reads only what was certainly asked, under its own conditions.

        The search ends at values that are nested too deep: "no" is never wrong, only slower.
        """
        if deep > _DEEPEST:
            return False
        for read, under in self.needs[name]:
            if read in place.asked or read in place.computed:
                continue
            facts = guards | under
            if read not in self.questions:
                if not self.safe(read, place, facts, deep + 1):
                    return False
            elif not any(all_certain(under, place.facts | facts) for under in place.under.get(read, ())):
                return False
        return True
