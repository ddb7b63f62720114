"""What is certain at a place of the generated code: what was asked, under which facts, and what is computed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from engine.expression.facts import NOTHING, Facts, Need, all_certain, needs
from engine.expression.nodes import names
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
        known = {**procedure.questions, **procedure.values}
        self.questions = procedure.questions
        self.values = tuple(procedure.values)
        """Each after what it rests on."""
        self.direct = {name: names(value.expression) for name, value in procedure.values.items()}
        self.needs: dict[str, frozenset[Need]] = {
            name: needs(value.expression, options, {}, known) for name, value in procedure.values.items()
        }
        self.answers: dict[str, frozenset[str]] = {}
        """The questions below each value."""
        for name, direct in self.direct.items():
            below = (self.answers.get(read, frozenset({read}) & self.questions.keys()) for read in direct)
            self.answers[name] = frozenset().union(*below)

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
        for read, inside in self.needs[name]:
            if read in place.asked or read in place.computed:
                continue
            facts = guards | inside
            if read not in self.questions:
                if not self.safe(read, place, facts, deep + 1):
                    return False
            elif not any(all_certain(under, place.facts | facts) for under in place.under.get(read, ())):
                return False
        return True
