"""Everything of a procedure that some example person has to take: branches, ends, unknown answers, numbers of items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from engine.model.items import at
from engine.model.procedure import Ask, Each, Item, Match, Stop, When, branches, every
from engine.problems import Span
from engine.prove.encode import Model
from engine.prove.logic import Condition, both, either, equal, number
from engine.prove.replay import Person
from engine.prove.terms import known
from engine.prove.variables import Limits, limits

MANY = 2
"""A group is gone through with no item, with one, and with so many."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something to be taken.

    ``number`` and ``index``: of a branch (``engine.model.procedure.branches`` counts them), or of an ``each`` and how
    many items there are. ``name``: of the outcome, or of the question whose answer the person does not know.
    """

    kind: Literal["branch", "outcome", "unknown", "items"]
    number: int
    index: int
    name: str
    span: Span
    written: bool = True
    """Whether a line of the file stands for it; not so for what is left when a match names every option."""


def targets(model: Model) -> Mapping[Target, Condition]:
    """All targets of a procedure in the order of its tree, and who takes each. Items of a group: any one of them."""
    found: dict[Target, Condition] = {}
    for branch in model.paths.branches:
        taken = _branch(branch.item, branch.index)
        found[taken] = either(found.get(taken, False), branch.place.literal)
    for item, inside, place in model.paths.places:
        match item:
            case Ask(number=number_, question=name, span=span):
                question = model.encoder.question(name, inside)
                if question is not None and question.unknown is not None:
                    who = both(place.literal, model.encoder.variable(name, inside).term.unknown)
                    unknown = next((each for each in found if (each.kind, each.name) == ("unknown", name)), None)
                    target = unknown or Target("unknown", number_, 0, name, span)
                    found[target] = either(found.get(target, False), who)
            case Each(number=number_, group=group, span=span):
                for many in _offered(model, group):
                    who = both(place.literal, _so_many(model, group, many))
                    found[Target("items", number_, many, group, span)] = who
    found.update(_ends(model))
    return dict(sorted(found.items(), key=lambda pair: (pair[0].number, pair[0].kind, pair[0].index)))


def _branch(item: When | Match, index: int) -> Target:
    if isinstance(item, When):
        return Target("branch", item.number, index, "", item.condition.span)
    if index < len(item.cases):
        return Target("branch", item.number, index, "", item.cases[index].condition.span)
    return Target("branch", item.number, index, "", item.subject_span, written=bool(item.otherwise))


def _offered(model: Model, group: str) -> range:
    """The numbers of items that are to be tried and that the group allows."""
    own: Limits = limits(model.procedure.groups[group].question, model.today)
    return range(own.low, min(MANY, own.high) + 1)


def _so_many(model: Model, group: str, many: int) -> Condition:
    counted = known(many, model.variables.option)
    payload = model.encoder.variable(group).term.payload
    assert type(payload) is type(counted) is type(number(0))
    return equal(payload, counted)


def _ends(model: Model) -> Iterator[tuple[Target, Condition]]:
    """The ends: one can come at several places of the tree, and stands at the first."""
    tree = model.procedure.tree
    stops = {item.outcome: item for item in reversed([*every(tree)]) if isinstance(item, Stop)}
    last = max((item.number for item in every(tree)), default=0)
    for name, who in model.paths.outcomes().items():
        if name in stops:
            yield Target("outcome", stops[name].number, 0, name, stops[name].span), who
        elif who is not False:
            yield Target("outcome", last + 1, 0, name, model.procedure.span), who


def taken_by(person: Person) -> frozenset[tuple[str, int, int, str]]:
    """What a person took, as :func:`key` names targets."""
    walked = person.walked
    procedure = walked.procedure
    found = {("branch", number_, index, "") for number_, index, _ in person.taken}
    found.add(("outcome", 0, 0, walked.outcome or ""))
    for written in walked.asked:
        asked = at(procedure, written)
        if asked is not None and person.raw[asked.key] == "?":
            found.add(("unknown", 0, 0, asked.question.name))
    outer = {number_: index for number_, index, inside in person.taken if inside is None}
    passed: list[Each] = []
    _pass(procedure.tree, outer, passed)
    for each in passed:
        found.add(("items", each.number, int(person.raw[procedure.groups[each.group].question.id]), each.group))
    return frozenset(found)


def key(target: Target) -> tuple[str, int, int, str]:
    """What identifies a target: of ends and unknown answers the name, wherever they come."""
    placed = target.kind in ("branch", "items")
    return target.kind, target.number if placed else 0, target.index if placed else 0, target.name


def _pass(items: tuple[Item, ...], taken: Mapping[int, int], passed: list[Each]) -> bool:
    """Collect the ``each`` items that a walk came by; whether it goes on behind the items."""
    for item in items:
        if isinstance(item, Stop):
            return False
        if isinstance(item, Each):
            passed.append(item)
        elif isinstance(item, When | Match) and not _pass(branches(item)[taken[item.number]], taken, passed):
            return False
    return True
