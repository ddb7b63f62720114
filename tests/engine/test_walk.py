from datetime import date

import pytest

from engine.remaining import remaining
from engine.walk import next_question, values_of, walk
from tests.engine.runtime.content import TODAY, outcome, procedure, program, step, steps, walked

BRANCHES = procedure(
    """\
- ask: home
- when: home == CH
  stop: abroad
- ask: work
- match: work
  cases:
    unknown: {do: ask_office}
    FR:
      - ask: sure
      - when: sure
        then: {do: [fast, ask_office]}
    DE:
      - ask: months_paid
      - ask: married
- ask: sure
- when: sure
  then: {do: last}
""",
    steps=steps("ask_office", "fast", "last"),
    outcomes=outcome("abroad"),
)


def test_the_first_question_comes_first() -> None:
    found = walked(BRANCHES)
    assert (found.path, found.next, found.outcome, found.steps, found.values, found.asked) == (
        *((), "home", None, ()),
        *({}, ()),
    )


def test_a_stop_ends_the_walk() -> None:
    found = walked(BRANCHES, home="CH", work="FR")
    assert (found.path, found.next, found.outcome, found.asked) == ((0, 2), None, "abroad", ("home",))


def test_a_tree_without_a_stop_ends_in_the_guide() -> None:
    found = walked(BRANCHES, home="FR", work="DE", months_paid="3", married="true", sure="false")
    assert (found.outcome, found.steps) == ("guide", ())


def test_stop_guide_ends_in_the_guide_too() -> None:
    demo = procedure("- ask: sure\n- when: sure\n  stop: guide\n- do: more", steps=steps("more"))
    assert (walked(demo, sure="true").outcome, walked(demo, sure="true").steps) == ("guide", ())
    assert (walked(demo, sure="false").outcome, walked(demo, sure="false").steps) == ("guide", ("more",))


def test_a_second_ask_is_passed_over() -> None:
    found = walked(BRANCHES, home="FR", work="FR", sure="true")
    assert found.outcome == "guide"
    assert found.asked == ("home", "work", "sure")
    assert found.steps == ("fast", "ask_office", "last")
    taken_once = [number for number, name in found.program.asks.items() if name == "sure" and number in found.path]
    assert len(taken_once) == 1


def test_an_unknown_answer_gives_its_step_at_its_place() -> None:
    found = walked(BRANCHES, home="FR", work="?", sure="true")
    assert found.steps == ("find_out", "ask_office", "last")
    inside = walked(BRANCHES, home="FR", work="DE", months_paid="?", married="?", sure="true")
    assert inside.steps == ("find_out", "find_out", "last")


def test_answers_out_of_reach_are_not_read() -> None:
    found = walked(BRANCHES, home="FR", months_paid="3", sure="true")
    assert (found.next, found.asked) == ("work", ("home",))


def test_the_next_question_is_that_of_the_walk() -> None:
    for raw in ({}, {"home": "FR"}, {"home": "FR", "work": "FR"}, {"home": "CH"}):
        found = walked(BRANCHES, **raw)
        assert next_question(found.program, found.answers, TODAY) == (found.next or found.outcome)


@pytest.mark.parametrize(
    ("raw", "left"),
    [
        ({}, 5),
        ({"home": "FR"}, 4),
        ({"home": "CH"}, 0),
        ({"home": "FR", "work": "FR"}, 1),
        ({"home": "FR", "work": "DE"}, 3),
        ({"home": "FR", "work": "?"}, 1),
        ({"home": "FR", "work": "DE", "months_paid": "2"}, 2),
        ({"home": "FR", "work": "FR", "sure": "true"}, 0),
    ],
)
def test_the_questions_that_remain_at_most(raw: dict[str, str], left: int) -> None:
    assert remaining(walked(BRANCHES, **raw)) == left


def test_a_part_of_a_condition_may_close_a_branch() -> None:
    demo = procedure(
        "- ask: sure\n- when: sure\n  then: {ask: count}\n- ask: home\n"
        "- when: sure and count > 3 and home == FR\n  then:\n    - ask: born\n    - ask: event\n- do: done",
        steps=steps("done"),
    )
    assert remaining(walked(demo, sure="false")) == 1
    assert remaining(walked(demo, sure="true", count="2")) == 1
    assert remaining(walked(demo, sure="true", count="4")) == 3


def test_a_match_that_always_stops_leaves_nothing_behind_it() -> None:
    demo = procedure(
        "- ask: sure\n- when: sure\n  then:\n    - ask: home\n    - match: home\n      cases:\n"
        "        FR: {stop: guide}\n        DE: {stop: guide}\n        CH: {stop: guide}\n"
        "- ask: count\n- ask: event\n- do: done",
        steps=steps("done"),
    )
    assert remaining(walked(demo)) == 3
    assert remaining(walked(demo, sure="true")) == 1


def test_values_that_no_step_needed_are_computed_on_demand() -> None:
    demo = procedure(
        "- ask: born\n- when: old\n  then: {do: show}\n- do: done",
        values="old: born < 1960-01-01\nretired: born + lookup(age_limit, born)",
        steps=step("show", "text:\n  fr: |\n    Le {retired}.\n  de: |\n    Am {retired}.\n") + steps("done"),
    )
    young = walked(demo, born="1975-04-01")
    assert young.values == {"old": False}
    assert values_of(young)["retired"] == date(2040, 4, 1)
    assert walked(demo, born="1955-04-01").values == {"old": True, "retired": date(2017, 4, 1)}


def test_a_date_beyond_the_calendar_is_its_last_day() -> None:
    demo = procedure(
        "- ask: event\n- ask: count\n- ask: wait\n- when: later > event\n  then: {do: done}\n"
        "- when: wait is known and event - wait < event\n  then: {do: before}",
        values="later: first_of_month_after(event + months(count))",
        steps=steps("done", "before"),
    )
    far = {"event": "9999-12-31", "count": "9" * 15, "wait": "?"}
    assert values_of(walked(demo, **far))["later"] == date.max
    assert walked(demo, **far).steps == ("find_out",)
    near = {"event": "0001-01-01", "count": "0", "wait": "9999 years"}
    assert values_of(walked(demo, **near))["later"] == date(1, 2, 1)
    assert walked(demo, **near).steps == ("done",)
    found = program(demo)
    assert next_question(found, {"event": date.max, "count": 10**14}, TODAY) == "wait"
    assert walk(found, {"event": date.max, "count": 10**14}, TODAY).next == "wait"
