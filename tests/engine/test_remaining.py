"""Counts are remembered by what decides them; they must be those of a count made anew."""

from datetime import date

import pytest

from engine.compile.program import Program
from engine.memory import Memory
from engine.remaining import remaining
from engine.walk import Walk, walk
from tests.engine.runtime.content import TODAY, procedure, program, steps

DEMO = procedure(
    "- ask: sure\n- ask: count\n- ask: born\n- ask: home\n"
    "- when: sure and count > 3\n  then: {ask: event}\n"
    "- when: old\n  then:\n    - ask: work\n    - ask: married\n- do: done",
    values="old: born < today - 60 years",
    steps=steps("done"),
)
FIRST = {"sure": True, "count": 4, "born": date(1960, 1, 1)}


def counted(found: Program, today: date, **answers: object) -> int:
    ids = {found.procedure.questions[name].id: answer for name, answer in answers.items()}
    walked: Walk = walk(found, ids, today)
    return remaining(walked)


@pytest.fixture
def known() -> Program:
    """A procedure that one person has already come through, so that their counts are remembered."""
    found = program(DEMO)
    assert counted(found, TODAY, **FIRST) == 4
    return found


@pytest.mark.parametrize(
    ("change", "left"),
    [({}, 4), ({"sure": False}, 3), ({"count": 3}, 3), ({"born": date(1999, 1, 1)}, 2), ({"count": 99}, 4)],
)
def test_the_next_person_at_the_same_place_is_counted_anew(
    known: Program, change: dict[str, object], left: int
) -> None:
    assert counted(known, TODAY, **FIRST | change) == left
    assert counted(known, TODAY, **FIRST | change) == left


def test_another_day_may_change_a_count(known: Program) -> None:
    assert counted(known, date(2015, 1, 1), **FIRST) == 2
    assert counted(known, TODAY, **FIRST) == 4


def test_neither_a_number_nor_a_date_is_remembered(known: Program) -> None:
    place = known.outline.places["home", TODAY, ("sure", "count", "born")]
    assert place.counts
    assert {type(part) for key in place.counts for part in key} == {bool}


def test_a_full_memory_starts_anew() -> None:
    kept: Memory[int, str] = Memory(most=2)
    assert [kept.keep(number, str(number)) for number in (1, 2, 3)] == ["1", "2", "3"]
    assert kept == {3: "3"}
