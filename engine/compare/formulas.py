"""What one version shows, as formulas of the solver: who sees which part, and what stands in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from engine.compare.versions import Version
from engine.compare.views import Guards, Lapsed, Part, Subject, View, Viewer
from engine.expression.nodes import Aggregate, Call, Choice, Expression, Logic, Name, children
from engine.model.items import ItemKey
from engine.model.procedure import Ask, Do
from engine.prove import figures
from engine.prove.calendar import Day
from engine.prove.encode import Model
from engine.prove.logic import Condition, both, either, negation
from engine.prove.terms import Term


@dataclass(frozen=True, slots=True)
class Site:
    """A place of the tree that gives a step or asks a question, and whom it does so for."""

    name: str
    item: ItemKey | None
    condition: Condition


class Side:
    """One of the two versions that are compared."""

    def __init__(
        self, version: Version, viewer: Viewer, views: Mapping[tuple[Subject, str], View], model: Model
    ) -> None:
        self.version = version
        self.viewer = viewer
        self.views = views
        self.model = model
        self.outcomes = model.paths.outcomes()
        self._resting: dict[tuple[int, ItemKey | None, str], tuple[Expression, Condition]] = {}
        self._encoded: dict[tuple[int, ItemKey | None], tuple[Expression, Term]] = {}
        self.given = self._given()
        """Every place that gives a step, in the order in which they are passed."""
        self.asking = [
            Site(item.question, inside if item.question in version.program.items else None, place.formula)
            for item, inside, place in model.paths.places
            if isinstance(item, Ask)
        ]
        """Every place that asks a question."""

    @property
    def ends(self) -> Condition:
        """Who comes to an end at all, with answers that every question accepts."""
        return either(*self.outcomes.values())

    def sites(self, kind: str) -> list[Site]:
        """The places that give steps, or those that ask questions."""
        return self.given if kind == "step" else self.asking

    def _given(self) -> list[Site]:
        found = []
        for item, inside, place in self.model.paths.places:
            if isinstance(item, Do):
                found += [self._site(step, inside, place.formula) for step in item.steps]
            elif isinstance(item, Ask):
                question = self.model.encoder.question(item.question, inside)
                assert question is not None
                if question.unknown is not None:
                    unknown = self.model.encoder.variable(item.question, inside).term.unknown
                    found.append(self._site(question.unknown, inside, both(place.formula, unknown)))
        return found

    def _site(self, step: str, inside: ItemKey | None, condition: Condition) -> Site:
        own = inside if self.version.procedure.steps[step].per is not None else None
        return Site(step, own, condition)

    def present(self, sites: list[Site]) -> dict[tuple[str, ItemKey | None], Condition]:
        """Whom each step is given to, or each question asked of."""
        found: dict[tuple[str, ItemKey | None], list[Condition]] = {}
        for site in sites:
            found.setdefault((site.name, site.item), []).append(site.condition)
        return {key: either(*conditions) for key, conditions in found.items()}

    def encode(self, node: Expression, item: ItemKey | None) -> Term:
        """What an expression of the content comes to, made once however many places show it."""
        key = id(node), item
        if key not in self._encoded:
            self._encoded[key] = node, self.model.encoder.encode(node, item)
        return self._encoded[key][1]

    def condition(self, node: Expression, item: ItemKey | None) -> Condition:
        """When a condition is true; what is missing is not."""
        return self.encode(node, item).holds

    def holds(self, guards: Guards, item: ItemKey | None) -> Condition:
        """Who fulfils the conditions of a part."""
        found = []
        for node, truth in guards:
            condition = self.condition(node, item)
            found.append(condition if truth else negation(condition))
        return both(*found)

    def shown(self, part: Part, item: ItemKey | None) -> Condition:
        """Who sees a part, of those who see the place it stands in."""
        found = self.holds(part.guards, item)
        return found if part.lapsed is None else both(found, self._lapsed(part.lapsed, item))

    def read(self, part: Part, item: ItemKey | None) -> Callable[[], list[Term]]:
        """What a part reads, when somebody asks for it."""
        return lambda: [self.encode(node, item) for node in part.content.reads]

    def _lapsed(self, lapsed: Lapsed, item: ItemKey | None) -> Condition:
        ways = (
            both(self.holds(guards, item), self._rests(node, item, lapsed.parameter)) for guards, node in lapsed.shown
        )
        return either(*ways)

    def _rests(self, node: Expression, item: ItemKey | None, name: str) -> Condition:
        """Whether evaluating an expression reads the figure on a day for which it is not verified."""
        if name not in self.viewer.keys.figures(node):
            return False
        key = id(node), item, name
        if key not in self._resting:
            self._resting[key] = node, self._rests_on(node, item, name)
        return self._resting[key][1]

    def _rests_on(self, node: Expression, item: ItemKey | None, name: str) -> Condition:
        encoder, parameter, today = self.model.encoder, self.model.terms.parameters[name], self.version.today
        match node:
            case Name(name=word):
                found = encoder.formula(word, item)
                return (
                    self._rests(*found, name)
                    if found is not None
                    else negation(figures.verified(parameter, None, today))
                )
            case Call(function="lookup", target=str(target), on=on):
                below = [self._rests(child, item, name) for child in children(node)]
                day = None if on is None else self.encode(on, item).payload
                assert day is None or isinstance(day, Day)
                here = negation(figures.verified(parameter, day, today)) if target == name else False
                return either(here, *below)
            case Logic(operator=operator, operands=operands):
                ways: list[Condition] = []
                reached: list[Condition] = []
                for operand in operands:
                    ways.append(both(*reached, self._rests(operand, item, name)))
                    truth = self.encode(operand, item).truth
                    reached.append(negation(truth) if operator == "or" else truth)
                return either(*ways)
            case Choice(then=then, condition=condition, otherwise=otherwise):
                test = self.encode(condition, item).truth
                arms = (
                    both(test, self._rests(then, item, name)),
                    both(negation(test), self._rests(otherwise, item, name)),
                )
                return either(self._rests(condition, item, name), *arms)
            case Aggregate(group=group):
                each = [
                    both(there, self._rests(part, inside, name))
                    for inside, there in encoder.items(group)
                    for part in children(node)
                ]
                return either(*each)
        return either(*(self._rests(child, item, name) for child in children(node)))
