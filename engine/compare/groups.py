"""Differences with the same cause, gathered: one changed figure may move a hundred places of the guide."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final

from engine.compare.causes import Causes
from engine.compare.facts import Facts
from engine.compare.report import Cause, Compared, Group

_MOVED: Final = frozenset(
    {"step_gained", "step_lost", "step_order", "question_gained", "question_lost", "question_order"}
)


_MOST: Final = 4
"""More sets of causes than so many are no help: those that share a cause become one."""


def grouped(compared: Compared, causes: Causes, start: int = 0) -> tuple[Group, ...]:
    """The groups in the order of their weightiest differences, each difference from a place on in one of them.

    Where a place itself was written otherwise, the same words gone and come are one group however many steps show them.
    """
    facts = Facts(compared, "fr")
    caused: dict[tuple[Cause, ...], list[int]] = {}
    written: dict[Hashable, list[int]] = {}
    for place, difference in enumerate(compared.differences[start:], start):
        causing = causes.of(difference)
        if causing:
            caused.setdefault(causing, []).append(place)
        else:
            words = () if difference.kind in _MOVED else facts.sides(difference)
            written.setdefault((difference.kind, difference.languages, *words), []).append(place)
    groups = [Group(causing, tuple(places)) for causing, places in caused.items()]
    groups = _joined(groups) if len(groups) > _MOST else groups
    groups += [Group((), tuple(places)) for places in written.values()]
    return tuple(sorted(groups, key=lambda group: group.members[0]))


def _joined(groups: list[Group]) -> list[Group]:
    """Groups that share a cause as one."""
    found: list[Group] = []
    for group in groups:
        near = [each for each in found if {*each.causes} & {*group.causes}]
        found = [each for each in found if each not in near]
        causes = {cause for each in (*near, group) for cause in each.causes}
        members = (place for each in (*near, group) for place in each.members)
        found.append(Group(tuple(sorted(causes)), tuple(sorted(members))))
    return found
