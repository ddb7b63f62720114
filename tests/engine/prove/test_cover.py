"""Example people take everything that can be taken, none of them is needless, and what is called smallest is."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import combinations

import pytest
from hypothesis import Phase, given, settings

from engine.compile.program import Library
from engine.prove.apart import largest
from engine.prove.cover import Cover, cover
from engine.prove.encode import Model
from engine.prove.replay import taken
from engine.prove.targets import key, taken_by
from engine.walk import walk
from tests.engine.prove.agreement import beyond
from tests.engine.runtime.content import TODAY, library, outcome, procedure, steps
from tests.engine.runtime.test_agreement import Case, invented
from tests.procedures import shipped

GROUP = (shipped.CONTENT.parent / "tests" / "engine" / "runtime" / "group.yaml").read_text("utf-8")


def covered(found: Library, name: str = "domain/demo", today: date = TODAY) -> Cover:
    return cover(Model(found.procedures[name], found, today))


@cache
def of_shipped(name: str) -> tuple[Model, Cover]:
    """A shipped procedure's people, found once for all tests."""
    model = Model(shipped.library().procedures[name], shipped.library(), date(2026, 11, 22))
    return model, cover(model)


def demo(tree: str) -> Cover:
    text = procedure(tree, steps=steps("plain", "other"), outcomes=outcome("no"))
    return covered(library(text))


def check(found: Cover) -> None:
    takers = [taken_by(each.person) for each in found.examples]
    for example, own in zip(found.examples, takers, strict=True):
        assert {key(target) for target in example.takes} <= own
        assert example.alone, "a person who is not needed"
        others = frozenset().union(*(each for each in takers if each is not own))
        assert all(key(target) in own - others for target in example.alone)
    together = frozenset().union(*takers)
    assert not {key(target) for target in (*found.nobody, *found.undecided)} & together
    assert 0 < found.least <= len(found.examples)


@pytest.mark.parametrize("name", shipped.KEYS)
def test_every_branch_of_the_shipped_procedures_is_taken_by_the_fewest(name: str) -> None:
    model, found = of_shipped(name)
    check(found)
    assert found.undecided == ()
    assert found.smallest
    together = {each[:2] for example in found.examples for each in example.person.taken}
    missed = {(each.item.number, each.index) for each in model.paths.branches} - together
    assert not [each for each in missed if model.person(*_places(model, each), plain=False) is not None]
    asked = {name for example in found.examples for name in example.person.walked.asked}
    unknown = {example.person.raw[key] for example in found.examples for key in example.person.raw}
    assert asked == set(model.procedure.questions)
    assert "?" in unknown


def _places(model: Model, branch: tuple[int, int]) -> list[object]:
    return [each.place.literal for each in model.paths.branches if (each.item.number, each.index) == branch]


@settings(max_examples=25, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(invented())
def test_every_branch_that_somebody_takes_is_taken_by_the_set(cases: tuple[Case, ...]) -> None:
    found = covered(cases[0].library(), cases[0].key, cases[0].today)
    check(found)
    assert found.undecided == ()
    together = {each[:2] for example in found.examples for each in example.person.taken}
    for case in cases:
        walked = walk(case.library().programs[case.key], case.answers, case.today)
        if walked.outcome is not None and not beyond(walked.procedure, case.answers):
            assert {each[:2] for each in taken(walked)} <= together


def test_both_ways_the_other_cases_and_the_unknown_answer_are_taken() -> None:
    found = demo(
        """
        - ask: work
        - match: work
          cases:
            FR: {do: plain}
            unknown: {do: other}
          otherwise: {stop: no}
        - ask: sure
        - when: sure
          then: {do: other}
        """
    )
    check(found)
    assert sorted(each.person.raw["work"] for each in found.examples) == ["?", "DE", "FR"]
    assert {each.person.raw.get("sure") for each in found.examples} == {"true", "false", None}
    assert found.smallest
    assert {each.person.walked.outcome for each in found.examples} == {"guide", "no"}


def test_a_group_is_gone_through_with_none_one_and_two() -> None:
    text = procedure(
        "- each: children\n  then:\n    - ask: child_sure\n    - when: child_sure\n      then: {do: plain}\n",
        steps=steps("plain"),
        more=GROUP,
    )
    found = covered(library(text))
    check(found)
    # Two children go both ways at once: nobody has to be there for that alone.
    assert sorted(each.person.raw["demo.children"] for each in found.examples) == ["0", "1", "2"]
    assert found.smallest


def test_what_nobody_takes_is_told() -> None:
    found = demo("- ask: born\n- when: born > today + 1 day\n  then: {do: plain}\n")
    assert [(each.kind, each.index) for each in found.nobody] == [("branch", 0)]
    assert len(found.examples) == 1


def test_a_tree_without_branches_has_one_person() -> None:
    found = demo("- ask: sure\n- do: plain\n")
    assert len(found.examples) == 1
    assert found.smallest


def test_the_same_people_every_time() -> None:
    first, second = of_shipped(shipped.KEYS[0])[1], covered(shipped.library(), shipped.KEYS[0], date(2026, 11, 22))
    assert [each.person.raw for each in first.examples] == [each.person.raw for each in second.examples]


@pytest.mark.parametrize("seed", range(30))
def test_the_largest_clique_is_found(seed: int) -> None:
    places = range(9)
    apart = [0] * 9
    for number, (one, other) in enumerate(combinations(places, 2)):
        if (seed * 2654435761 >> number % 31) & 1:
            apart[one] |= 1 << other
            apart[other] |= 1 << one

    def is_clique(some: tuple[int, ...]) -> bool:
        return all(apart[one] >> other & 1 for one, other in combinations(some, 2))

    best = max(size for size in places for some in combinations(places, size) if is_clique(some))
    found = largest(places, apart)
    assert is_clique(tuple(found))
    assert len(found) == best
