"""The reasons that stand beside a step, as formulas: the mirror of ``engine.explain.reasons`` for everybody at once."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field

from engine.compare.formulas import Side
from engine.compare.keys import NOWHERE, Keys, plain
from engine.compare.pieces import Piece, difference
from engine.compare.suspect import Suspect
from engine.compare.twins import Twins
from engine.compare.views import Subject
from engine.explain.sites import Site, Sites, sites
from engine.expression.nodes import Aggregate, Choice, Compare, Expression, Logic, Name, Not, children
from engine.model.items import ItemKey
from engine.model.procedure import Ask
from engine.prove.logic import Condition, both, decide, either, negation
from engine.prove.terms import Truth


def other_reasons(twins: Twins) -> Iterator[Suspect]:
    """The steps beside which other reasons may stand."""
    reasoners = [Reasoner(side) for side in (twins.old, twins.new)]
    one, other = (side.present(side.given) for side in (twins.old, twins.new))
    for (name, item), present in one.items():
        if (name, item) not in other or reasoners[0].key(name) == reasoners[1].key(name):
            continue
        found, watched = difference(*(each.pieces(name, item) for each in reasoners))
        stage = both(present, other[name, item])
        if found is not False and stage is not False:
            yield Suspect("shown", Subject("step", name), item, "reasons", found, watched, stage)


@dataclass(slots=True)
class _Gathered:
    """Reasons in the order in which they are met: of which item, about what, and who meets them there."""

    found: list[tuple[ItemKey | None, str, Condition]] = field(default_factory=list)
    met: dict[tuple[ItemKey | None, str], Condition] = field(default_factory=dict)

    def add(self, item: ItemKey | None, name: str, condition: Condition) -> None:
        """A reason counts where it is met first."""
        if condition is False:
            return
        before = self.met.get((item, name), False)
        self.found.append((item, name, both(condition, negation(before))))
        self.met[item, name] = either(before, condition)


class Reasoner:
    """Gathers the reasons of one version."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self.program = side.version.program
        self.encoder = side.model.encoder
        self.sites: Sites = sites(side.version.procedure)
        self.spoken = Keys(side.version, spoken=True)
        self.places = {(item.number, inside): place.formula for item, inside, place in side.model.paths.places}
        self._known: dict[tuple[int, ItemKey | None], tuple[Expression, tuple[Condition, Condition]]] = {}
        self._read: dict[tuple[int, ItemKey | None], tuple[Expression, Condition]] = {}
        self.asked: dict[tuple[str, ItemKey | None], Condition] = {}
        for site in side.asking:
            before = self.asked.get((site.name, site.item), False)
            self.asked[site.name, site.item] = either(before, site.condition)

    def key(self, step: str) -> Hashable:
        """Where it is equal in two versions whose formulas are, the same reasons are given."""
        found = []
        for site in self.sites.steps.get(step, ()):
            wheres = self._wheres(site, None)
            above = tuple((self.spoken.expression(each.condition), each.truth) for each in site.above)
            # The formulas live as long as their models, so their numbers stand for them.
            formulas = (self.places.get((site.item.number, item), False) for item in wheres)
            met = tuple(each if isinstance(each, bool) else each.get_id() for each in formulas)
            asks = site.item.question if isinstance(site.item, Ask) else None
            words = None if asks is None else self.spoken.expression(Name(asks, NOWHERE))
            found.append((above, met, words, site.group))
        return tuple(found)

    def pieces(self, step: str, item: ItemKey | None) -> list[Piece]:
        """The reasons that may stand beside a step, in the order in which they would."""
        gathered = _Gathered()
        for site in self.sites.steps.get(step, ()):
            for where in self._wheres(site, item):
                taken = self.places.get((site.item.number, where), False)
                if isinstance(site.item, Ask):
                    taken = both(taken, self.encoder.variable(site.item.question, where).term.unknown)
                for each in site.above:
                    self._collect(each.condition, each.truth, taken, where, gathered)
                if isinstance(site.item, Ask):
                    self._name(site.item.question, taken, where, gathered)
        return [self._piece(*each) for each in gathered.found]

    def _wheres(self, site: Site, item: ItemKey | None) -> list[ItemKey | None]:
        if site.group is None:
            return [None]
        return [inside for inside, _ in self.encoder.items(site.group) if item is None or inside == item]

    def _piece(self, item: ItemKey | None, name: str, shown: Condition) -> Piece:
        node = Name(name, NOWHERE)
        if name in self.program.questions:
            question = self.program.questions[name]
            words: object = plain((question.short, question.unit, self._labels(question.type.options)))
            content = self.side.viewer.keys.content(words, node)
        else:
            value = self.program.values[name]
            type_ = value.expression.type
            labels = self._labels(type_.options if type_ is not None else None)
            content = self.side.viewer.keys.content(value.label, value.because, labels, node)
        label = None if item is None else plain(self.side.version.procedure.groups[item[0]].label)
        skeleton = (item, label, content.skeleton)
        return Piece(
            skeleton,
            (skeleton, content.key),
            shown,
            lambda: [self.side.encode(read, item) for read in content.reads],
        )

    def _labels(self, options: str | None) -> Hashable:
        return None if options is None else plain(self.side.version.library.types[options].options)

    def _collect(
        self, node: Expression, truth: Condition | None, guard: Condition, item: ItemKey | None, found: _Gathered
    ) -> None:
        """``truth``: whether the condition holds; None for what is no condition."""
        if guard is False:
            return
        match node:
            case Not(operand=operand):
                self._collect(operand, None if truth is None else negation(truth), guard, item, found)
            case Logic(operator=operator, operands=operands):
                wanted = self.side.condition(node, item) if truth is None else truth
                for operand in operands:
                    holds, fails = self._settled(operand, item)
                    alone = wanted if operator == "and" else negation(wanted)
                    counts = either(alone, both(wanted, holds), both(negation(wanted), fails))
                    self._collect(operand, wanted, both(guard, counts), item, found)
            case Choice(then=then, condition=condition, otherwise=otherwise):
                chosen = self.side.condition(condition, item)
                self._collect(condition, chosen, guard, item, found)
                self._collect(then, truth, both(guard, chosen), item, found)
                self._collect(otherwise, truth, both(guard, negation(chosen)), item, found)
            case Aggregate():
                self._items(node, truth, guard, item, found)
            case Name(name=name):
                self._name(name, guard, item, found)
            case _:
                for child in children(node):
                    self._collect(child, None, guard, item, found)

    def _items(
        self, node: Aggregate, truth: Condition | None, guard: Condition, item: ItemKey | None, found: _Gathered
    ) -> None:
        self._name(node.group, guard, item, found)
        deciding = {"any": True, "all": False}.get(node.function)
        whole = self.side.condition(node, item) if truth is None and deciding is not None else truth
        for inside, there in self.encoder.items(node.group):
            holds, fails = (True, False) if node.condition is None else self._settled(node.condition, inside)
            counts = both(guard, there, either(holds, fails))
            if deciding is not None and whole is not None:
                # Those that settle it speak alone.
                settled = whole if deciding else negation(whole)
                counts = both(counts, either(negation(settled), holds if deciding else fails))
            if node.condition is not None:
                self._collect(node.condition, holds, counts, inside, found)
            if node.value is not None:
                self._collect(node.value, None, both(counts, holds), inside, found)

    def _name(self, name: str, guard: Condition, item: ItemKey | None, found: _Gathered) -> None:
        own = item if name in self.program.items else None
        if name in self.program.questions:
            found.add(own, name, both(guard, self.asked.get((name, own), False)))
        elif name in self.program.terms.values:
            value, term = self.program.values[name], self.encoder.value(name, item)
            affirmed = both(term.present, term.payload.holds if isinstance(term.payload, Truth) else True)
            said = True if value.label is not None else affirmed if value.because is not None else False
            found.add(own, name, both(guard, said))
            inner = term.holds if isinstance(term.payload, Truth) else None
            self._collect(value.expression, inner, both(guard, negation(said)), own, found)

    def _settled(self, node: Expression, item: ItemKey | None) -> tuple[Condition, Condition]:
        """Who is known to fulfil a condition, and who is known not to, from the questions that were asked."""
        key = id(node), item
        if key not in self._known:
            self._known[key] = node, self._settle(node, item)
        return self._known[key][1]

    def _settle(self, node: Expression, item: ItemKey | None) -> tuple[Condition, Condition]:
        match node:
            case Not(operand=operand):
                holds, fails = self._settled(operand, item)
                return fails, holds
            case Logic(operator=operator, operands=operands):
                every = [self._settled(operand, item) for operand in operands]
                if operator == "and":
                    return both(*(holds for holds, _ in every)), either(*(fails for _, fails in every))
                return either(*(holds for holds, _ in every)), both(*(fails for _, fails in every))
            case Choice(then=then, condition=condition, otherwise=otherwise):
                holds, fails = self._settled(condition, item)
                arms = self._settled(then, item), self._settled(otherwise, item)
                return (
                    either(both(holds, arms[0][0]), both(fails, arms[1][0])),
                    either(both(holds, arms[0][1]), both(fails, arms[1][1])),
                )
            case Name(name=name) if name in self.program.terms.values:
                return self._settled(self.program.terms.values[name], item if name in self.program.items else None)
        readable, term = self._readable(node, item), self.side.encode(node, item)
        lost = either(term.unknown, term.unconfirmed) if isinstance(node, Compare) and node.operator == "==" else False
        return both(readable, term.holds), both(readable, either(lost, both(term.present, negation(term.truth))))

    def _readable(self, node: Expression, item: ItemKey | None) -> Condition:
        """Whether everything was asked that evaluating it reads."""
        key = id(node), item
        if key not in self._read:
            self._read[key] = node, self._reads(node, item)
        return self._read[key][1]

    def _reads(self, node: Expression, item: ItemKey | None) -> Condition:
        match node:
            case Name(name=name) if name in self.program.terms.values:
                return self._readable(self.program.terms.values[name], item if name in self.program.items else None)
            case Name(name=name) if name in self.program.questions:
                return self.asked.get((name, item if name in self.program.items else None), False)
            case Logic(operator=operator, operands=operands):
                found: Condition = True
                for operand in reversed(operands):
                    truth = self.side.encode(operand, item).truth
                    settled = truth if operator == "or" else negation(truth)
                    found = both(self._readable(operand, item), either(settled, found))
                return found
            case Choice(then=then, condition=condition, otherwise=otherwise):
                test = self.side.condition(condition, item)
                arms = decide(test, self._readable(then, item), self._readable(otherwise, item))
                return both(self._readable(condition, item), arms)
            case Aggregate(group=group):
                every = [self.asked.get((group, None), False)]
                for inside, there in self.encoder.items(group):
                    every += [either(negation(there), self._readable(part, inside)) for part in children(node)]
                return both(*every)
        return both(*(self._readable(child, item) for child in children(node)))
