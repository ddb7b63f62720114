"""Why a step is in the guide, and which answers keep another one out."""

from __future__ import annotations

from dataclasses import dataclass

from engine.compile.known import Known
from engine.explain.sites import Above, Site, Sites, sites
from engine.expression.nodes import Aggregate, Choice, Expression, Logic, Name, Not, children
from engine.model.items import ItemKey
from engine.model.procedure import Ask, Do, Question, Step, Value
from engine.model.states import UNKNOWN, Missing
from engine.walk import Walk, known


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: an answer, or a computed value with a sentence or a label of its own.

    ``item``: the group and the number of the item that it is about, if it is about one.
    """

    about: Question | Value
    item: ItemKey | None = None


Found = dict[tuple[ItemKey | None, str], Reason]
"""Reasons in their order, each once."""


@dataclass(frozen=True, slots=True)
class _Where:
    """Where a condition is looked at: what is known there, and for which item."""

    known: Known
    item: ItemKey | None = None


@dataclass(frozen=True, slots=True)
class Explainer:
    """Explains one walk. Conditions are evaluated only here, when somebody asks."""

    walked: Walk
    known: Known
    sites: Sites

    def why(self, step: str, number: int | None = None) -> tuple[Reason, ...]:
        """The reasons why a step is in the guide, each once, in the order of the tree.

        ``number``: of the item whose step is meant; None for a step that stands once, which all its items explain.
        """
        found: Found = {}
        for site in self.sites.steps.get(step, ()):
            for where in self._wheres(site, number):
                if self._taken(site, where) and self._gives(site, where):
                    self._collect_all(site.above, where, found)
                    if isinstance(site.item, Ask):
                        self._collect_name(site.item.question, where, found)
        return tuple(found.values())

    def why_not(self, step: str, number: int | None = None) -> tuple[Reason, ...]:
        """The answers that keep a step out: on each way to it, of the first condition that fails, or of the stop.

        ``number``: of the item whose step is meant; None: of all the items that do not have it.
        """
        found: Found = {}
        for site in self.sites.steps.get(step, ()):
            wheres = self._wheres(site, number)
            for where in wheres:
                if not (site.group and self._taken(site, where) and self._gives(site, where)):
                    self._exclude(site, where, found)
            if not wheres:
                self._exclude_all(site, found)
        return tuple(found.values())

    def _wheres(self, site: Site, number: int | None) -> list[_Where]:
        """The place of a site, or each item it is passed for."""
        group = site.group
        if group is None or group not in self.known.asked:
            return [_Where(self.known)]
        every = [_Where(item, (group, place)) for place, item in enumerate(self.known.every(group), start=1)]
        return every if number is None else every[number - 1 : number]

    def _taken(self, site: Site, where: _Where) -> bool:
        place = site.item.number if where.item is None else (site.item.number, where.item[1])
        return place in self.walked.path

    def _gives(self, site: Site, where: _Where) -> bool:
        """Whether an item that was taken put its step into the guide: a question does so for those who do not know."""
        if isinstance(site.item, Do):
            return True
        question = self.walked.program.questions[site.item.question]
        return where.known.values.answers[question.id] is UNKNOWN

    def _exclude(self, site: Site, where: _Where, found: Found) -> None:
        last = self.walked.path[-1] if self.walked.path else -1
        stopped = self.sites.stops.get(last) if isinstance(last, int) else None
        failing = next((each for each in site.above if where.known.truth(each.condition) is not each.truth), None)
        reached = site.item.number if failing is None else failing.number
        if stopped is not None and isinstance(last, int) and reached > last:
            self._collect_all(stopped, where, found)
        elif failing is not None and where.known.truth(failing.condition) is not None:
            self._collect(failing.condition, not failing.truth, where, found)
        elif failing is None and isinstance(site.item, Ask):
            self._collect_name(site.item.question, where, found)

    def _exclude_all(self, site: Site, found: Found) -> None:
        """There is no item at all: that is the reason, where nothing around it is."""
        where = _Where(self.known)
        outside = tuple(each for each in site.above if each.number < site.start)
        failing = next((each for each in outside if self.known.truth(each.condition) is not each.truth), None)
        if failing is None and site.group is not None:
            self._collect_name(site.group, where, found)
        elif failing is not None and self.known.truth(failing.condition) is not None:
            self._collect(failing.condition, not failing.truth, where, found)

    def _collect_all(self, above: Above, where: _Where, found: Found) -> None:
        for each in above:
            self._collect(each.condition, each.truth, where, found)

    def _collect(self, node: Expression, truth: bool | None, where: _Where, found: Found) -> None:
        """Gather what makes a condition true (or false), or what any other expression (``truth`` None) was made from.

        Of an ``or`` that holds, and of an ``and`` that fails, only the parts that make it so.
        """
        known = where.known
        match node:
            case Not(operand=operand):
                self._collect(operand, None if truth is None else not truth, where, found)
            case Logic(operator=operator, operands=operands):
                wanted = known.holds(node) if truth is None else truth
                for operand in operands:
                    if (operator == "and") is wanted or known.truth(operand) is wanted:
                        self._collect(operand, wanted, where, found)
            case Choice(then=then, condition=condition, otherwise=otherwise):
                chosen = bool(known.truth(condition))
                self._collect(condition, chosen, where, found)
                self._collect(then if chosen else otherwise, truth, where, found)
            case Aggregate():
                self._collect_items(node, truth, where, found)
            case Name(name=name) if name in known.program.terms.values and not known.readable(node):
                # Settled by a part of it, although another part waits for an answer.
                self._collect(known.program.terms.values[name], truth, where, found)
            case Name(name=name):
                self._collect_name(name, where, found)
            case _:
                for child in children(node):
                    self._collect(child, None, where, found)

    def _collect_items(self, node: Aggregate, truth: bool | None, where: _Where, found: Found) -> None:
        """What is said of all items comes from each that counts: from those that settle it, if some do alone."""
        self._collect_name(node.group, where, found)
        if node.group not in where.known.asked:
            return
        deciding = {"any": True, "all": False}.get(node.function)
        settled = truth if truth is not None else where.known.truth(node) if deciding is not None else None
        for place, inside in enumerate(where.known.every(node.group), start=1):
            item = _Where(inside, (node.group, place))
            holds = inside.truth(node.condition) if node.condition is not None else True
            if holds is None or (settled is deciding and deciding is not None and holds is not deciding):
                continue
            if node.condition is not None:
                self._collect(node.condition, holds, item, found)
            if node.value is not None and holds:
                self._collect(node.value, None, item, found)

    def _collect_name(self, name: str, where: _Where, found: Found) -> None:
        program = where.known.program
        item = where.item if name in program.items else None
        if name in program.questions:
            if name in where.known.asked:
                found.setdefault((item, name), Reason(program.questions[name], item))
        elif name in program.terms.values:
            value, result = program.values[name], where.known.values[name]
            if value.label is not None or (value.because is not None and affirms(result)):
                found.setdefault((item, name), Reason(value, item))
            else:
                self._collect(value.expression, result if isinstance(result, bool) else None, where, found)


def explainer(walked: Walk) -> Explainer:
    """An explainer of a walk."""
    return Explainer(walked, known(walked), sites(walked.procedure))


def why_not(walked: Walk) -> tuple[tuple[Step, tuple[Reason, ...]], ...]:
    """The steps that are not in the guide, with the answers that excluded them.

    A step for each item stands here too when some items do not have it: the reasons name them.
    """
    explains = explainer(walked)
    absent = (step for step in walked.procedure.steps.values() if step.per is not None or step.id not in walked.steps)
    return tuple((step, reasons) for step in absent if (reasons := explains.why_not(step.id)))


def affirms(result: object) -> bool:
    """Whether the sentence ``because`` of a value is true: there is a result, and it is not "no"."""
    return result is not False and not isinstance(result, Missing)
