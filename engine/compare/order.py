"""Which steps and questions may come in another order, and for whom.

In a guide the steps of a phase stand in the order of the tree, but for those that wait for others (``after``). So the
order is the same where every two steps meet in the same order, and the same of them wait.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from engine.compare.formulas import Side, Site
from engine.compare.suspect import Suspect, certainly_alike
from engine.compare.twins import Twins
from engine.compare.views import Subject
from engine.model.items import ItemKey
from engine.prove.logic import Condition, both, either, negation

Name = tuple[str, ItemKey | None]
Sites = dict[Name, list[tuple[int, Site]]]
"""The places of each step or question, with their position."""


def disorder(twins: Twins) -> Iterator[Suspect]:
    """The pairs of steps and of questions that may change places."""
    for kind in ("step", "question"):
        old, new = _placed(twins.old.sites(kind)), _placed(twins.new.sites(kind))
        for a, b in combinations([name for name in old if name in new], 2):
            differs = _swapped(twins, kind, (old, new), (a, b))
            if differs is not False:
                yield Suspect(f"{kind}_order", Subject(kind, a[0]), a[1], "", differs, pair=(a[0], b[0]))
    yield from _waiting(twins)


def _placed(sites: list[Site]) -> Sites:
    found: Sites = {}
    for place, site in enumerate(sites):
        found.setdefault((site.name, site.item), []).append((place, site))
    return found


def _swapped(twins: Twins, kind: str, sites: tuple[Sites, Sites], pair: tuple[Name, Name]) -> Condition:
    """Who meets both in both versions, and in one order in the first and in the other in the second."""
    turns = [_turn(side, kind, found, pair) for side, found in zip((twins.old, twins.new), sites, strict=True)]
    if None not in turns:
        return False if turns[0] == turns[1] else both(*(_met(found, name) for found in sites for name in pair))
    before, after = (_before(found, *pair, turn) for found, turn in zip(sites, turns, strict=True))
    if certainly_alike(before[0], after[0]) and certainly_alike(before[1], after[1]):
        return False
    return either(both(before[0], after[1]), both(before[1], after[0]))


def _turn(side: Side, kind: str, sites: Sites, pair: tuple[Name, Name]) -> bool | None:
    """Whether the first of two always comes first; None where that depends on the person."""
    if kind == "step":
        phases = [phase.id for phase in side.version.procedure.phases]
        one, other = (phases.index(side.version.procedure.steps[name].phase) for name, _ in pair)
        if one != other:
            return one < other
    one_, other_ = ([place for place, _ in sites[name]] for name in pair)
    if max(one_) < min(other_):
        return True
    return False if max(other_) < min(one_) else None


def _met(sites: Sites, name: Name) -> Condition:
    return either(*(site.condition for _, site in sites[name]))


def _before(sites: Sites, a: Name, b: Name, turn: bool | None) -> tuple[Condition, Condition]:
    """Who meets both, the first one first; and who meets both the other way round."""
    if turn is not None:
        meet = both(_met(sites, a), _met(sites, b))
        return (meet, False) if turn else (False, meet)
    reached: dict[Name, Condition] = {a: False, b: False}
    found: dict[Name, Condition] = {a: False, b: False}
    for _, site in sorted([*sites[a], *sites[b]], key=lambda each: each[0]):
        name = site.name, site.item
        other = b if name == a else a
        found[name] = either(found[name], both(site.condition, negation(reached[other])))
        reached[name] = either(reached[name], site.condition)
    return both(found[a], reached[b]), both(found[b], reached[a])


def _waiting(twins: Twins) -> Iterator[Suspect]:
    """The steps that wait for another one in one version only, where the tree has the two the other way round."""
    for side, other in ((twins.old, twins.new), (twins.new, twins.old)):
        sites, rest = _placed(side.given), _placed(other.given)
        waits = {name: step.after for name, step in other.version.procedure.steps.items()}
        for name, step in side.version.procedure.steps.items():
            for earlier in step.after:
                if earlier in waits.get(name, ()):
                    continue
                for a in (each for each in sites if each[0] == name and each in rest):
                    for b in (each for each in sites if each[0] == earlier and each in rest):
                        differs = both(
                            _before(sites, a, b, _turn(side, "step", sites, (a, b)))[0], _met(rest, a), _met(rest, b)
                        )
                        if differs is not False:
                            yield Suspect("step_order", Subject("step", name), a[1], "", differs, pair=(name, earlier))
