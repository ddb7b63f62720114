"""The solver's formulas say of every person what the walk says, on invented and on shipped procedures."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.compile.known import Values
from engine.prove.encode import GaveUp, Model
from engine.prove.replay import Taken, replay, taken
from engine.walk import walk
from tests.engine.prove.agreement import beyond, certain, complete, disagreements, everything, is_value
from tests.engine.runtime.test_agreement import Case, invented, visitors
from tests.procedures import shipped


def check(case: Case, model: Model) -> None:
    walked = walk(model.program, case.answers, case.today)
    if walked.outcome is not None and not beyond(model.procedure, case.answers):
        assert disagreements(model, walked) == []


@settings(max_examples=30, deadline=None)
@given(invented())
def test_people_of_invented_procedures_go_the_same_way(cases: tuple[Case, ...]) -> None:
    library = cases[0].library()
    model = Model(library.procedures[cases[0].key], library, cases[0].today)
    for case in cases:
        check(case, model)


@settings(max_examples=30, deadline=None)
@given(invented())
def test_everybody_the_solver_finds_goes_there_and_nobody_else_can(cases: tuple[Case, ...]) -> None:
    library, key, today = cases[0].library(), cases[0].key, cases[0].today
    model = Model(library.procedures[key], library, today)
    reached = {branch for case in cases for branch in _taken(model, case)}
    for branch in model.paths.branches:
        place = (branch.item.number, branch.index, branch.inside)
        try:
            raw = model.person(branch.place.literal, plain=False)
        except GaveUp:
            continue
        if raw is None:
            assert place not in reached
            continue
        person = replay(model.program, raw, today)
        assert person is not None
        assert place in person.taken


def _taken(model: Model, case: Case) -> Taken:
    walked = walk(model.program, case.answers, case.today)
    inside = walked.outcome is not None and not beyond(model.procedure, case.answers)
    return taken(walked) if inside else frozenset()


@settings(max_examples=40, deadline=None)
@given(invented())
def test_every_value_comes_to_the_same_for_who_answers_everything(cases: tuple[Case, ...]) -> None:
    library, key, today = cases[0].library(), cases[0].key, cases[0].today
    model = Model(library.procedures[key], library, today)
    for case in cases:
        if not complete(model.procedure, case.answers):
            continue
        person, values = everything(model, case.answers), Values(model.program, case.answers, today)
        for name in model.procedure.values:
            term = model.value(name)
            assert certain(model, person, is_value(model, term, values[name]), True), (name, values[name])


@pytest.mark.parametrize("key", shipped.KEYS)
@settings(max_examples=20, deadline=None)
@given(st.data())
def test_people_of_shipped_procedures_go_the_same_way(key: str, data: st.DataObject) -> None:
    case = data.draw(visitors(key))
    library = shipped.library()
    check(case, Model(library.procedures[key], library, case.today))
