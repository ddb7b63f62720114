"""The dated side of a guide: deadlines, the timeline, and figures whose verification has lapsed."""

from datetime import date

import pytest

from engine.deadlines import Deadline
from engine.guide import Guide, build
from engine.text import Text
from tests.engine.runtime.content import TODAY, library, procedure, step, steps, walked

ACT = "kind: act\nauthority: office\nsources: [law]\n"


def guide(demo: str, today: date = TODAY, **raw: str) -> Guide:
    return build(library(demo), walked(demo, today, **raw))


def due(lines: str, authority: str = "office", *, today: date = TODAY, event: str) -> Deadline | None:
    fields = ACT.replace("office", authority) + "due:\n" + "".join(f"  {line}\n" for line in lines.split("; "))
    demo = procedure("- ask: event\n- do: one", steps=step("one", fields))
    return guide(demo, today, event=event).steps[0].deadline


@pytest.mark.parametrize(
    ("lines", "event", "expected"),
    [
        # Sunday 1 February 2026 and Wednesday 1 April 2026.
        (
            "before: event; by: 6 months; at_least: 4 months",
            "2026-08-01",
            Deadline("window", date(2026, 1, 30), date(2026, 4, 1), date(2026, 4, 1), moved=False, overdue=True),
        ),
        # Good Friday, which Alsace-Moselle keeps.
        (
            "before: event; by: 6 months; at_least: 4 months",
            "2027-07-26",
            Deadline("window", date(2027, 1, 26), date(2027, 3, 25), date(2027, 3, 26), moved=True, overdue=False),
        ),
        (
            "before: event; by: 2 months",
            "2027-07-01",
            Deadline("window", date(2027, 4, 30), None, date(2027, 5, 1), moved=True, overdue=False),
        ),
        # 26 December 2027 is a Sunday, 24 December a Friday.
        (
            "after: event; within: 3 months",
            "2027-09-26",
            Deadline("limit", None, date(2027, 12, 24), date(2027, 12, 26), moved=True, overdue=False),
        ),
        ("until: event", "2026-11-11", Deadline("on", None, date(2026, 11, 10), date(2026, 11, 11), True, True)),
        ("until: event", "2026-11-23", Deadline("on", None, TODAY, TODAY, moved=False, overdue=False)),
    ],
)
def test_deadlines_of_the_three_kinds(lines: str, event: str, expected: Deadline) -> None:
    assert due(lines, event=event) == expected


def test_the_calendar_is_that_of_the_authority() -> None:
    # Armistice Day, no holiday where the office keeps no calendar.
    found = due("until: event", "plain_office", event="2026-11-11")
    assert found is not None
    assert (found.latest, found.moved) == (date(2026, 11, 11), False)


def test_a_deadline_beyond_the_calendar_is_its_edge() -> None:
    late = due("after: event; within: 3 months", "plain_office", event="9999-12-01")
    assert late is not None
    assert late.latest == date(9999, 12, 31)
    early = due("before: event; by: 6 months", "plain_office", event="0001-02-01")
    assert early is not None
    assert early.recommended == date(1, 1, 1)


def test_the_timeline_is_in_order_of_time() -> None:
    dated = {
        "one": "until: event",
        "two": "before: event\n  by: 6 months\n  at_least: 1 month",
        "three": "before: event\n  by: 8 months",
        "four": "after: event\n  within: 1 month",
        "five": "until: event",
    }
    demo = procedure(
        "- ask: event\n- do: [one, two, three, plain, four, five]",
        steps="".join(step(name, f"{ACT}due:\n  {lines}\n") for name, lines in dated.items()) + steps("plain"),
    )
    found = guide(demo, event="2027-12-15")
    assert [each.step.id for _, each in found.timeline] == ["three", "two", "one", "five", "four"]
    assert all(each.deadline is deadline for deadline, each in found.timeline)


FIGURES = procedure(
    "- ask: born\n- ask: sure\n- ask: event\n- do: [one, two]",
    values="""\
age: lookup(age_limit, born)
start: born + age
chosen: limit if sure else 5
""",
    steps=step(
        "one",
        "sources: [law]\ntext:\n  - fr: |\n      {start}\n    de: |\n      {start}\n"
        "  - when: sure\n    fr: |\n      {chosen} {limit}\n    de: |\n      {chosen} {limit}\n",
    )
    + step("two", "sources: [law]\nfee:\n  amount: 1 EUR\n"),
)


def lapsed(today: date, demo: str = FIGURES, **raw: str) -> list[str]:
    found = guide(demo, today, **{"born": "1958-05-12", "sure": "true", "event": "2026-11-23", **raw})
    return [figure.parameter.id for figure in found.unconfirmed]


@pytest.mark.parametrize(
    ("today", "sure", "expected"),
    [
        (date(2026, 11, 23), "true", []),
        (date(2027, 6, 30), "true", []),
        (date(2027, 7, 1), "true", ["age_limit", "limit"]),
        (date(2027, 7, 1), "false", ["age_limit"]),
        (date(2025, 12, 31), "true", ["age_limit", "limit"]),
    ],
)
def test_figures_outside_their_verification_are_unconfirmed(today: date, sure: str, expected: list[str]) -> None:
    assert lapsed(today, sure=sure) == expected


def test_who_can_confirm_a_figure_is_named() -> None:
    (figure,) = guide(FIGURES, date(2028, 1, 1), born="1958-05-12", sure="false", event="2026-11-23").unconfirmed
    assert figure.authority is not None
    assert figure.authority.name == Text("Bureau", "Amt")


def test_figures_in_the_words_of_an_office_and_of_an_outcome_count_too() -> None:
    silent = procedure("- ask: home\n- do: one", steps=step("one", ACT))
    assert lapsed(date(2028, 1, 1), silent, home="FR") == ["limit"]
    outcomes = "ended:\n" + "".join(
        f"  {key}:\n    fr: |\n      {text}\n    de: |\n      {text}\n"
        for key, text in (("title", "Fin"), ("reason", "{limit}"), ("alternative", "Plus tard"))
    )
    ended = procedure("- ask: home\n- do: one\n- stop: ended", steps=steps("one"), outcomes=outcomes)
    assert lapsed(date(2028, 1, 1), ended, home="FR") == ["limit"]
    assert lapsed(TODAY, ended, home="FR") == []


def test_a_figure_asked_for_another_day_is_judged_by_that_day() -> None:
    demo = procedure(
        "- ask: event\n- do: one",
        values="part:\n  is: |\n    lookup(bonus, FR, 100, on: event)",
        steps=step("one", "text:\n  - when: part is confirmed\n    fr: |\n      {part}\n    de: |\n      {part}\n"),
    )

    def shown(event: str, today: date = TODAY) -> tuple[int, list[str]]:
        found = guide(demo, today, event=event)
        return len(found.steps[0].paragraphs), [figure.parameter.id for figure in found.unconfirmed]

    assert shown("2026-01-15") == (1, [])  # the first version, verified until the end of 2026
    assert shown("2026-01-15", date(2027, 2, 1)) == (0, [])
    assert shown("2026-07-15") == (1, [])
    assert shown("2027-12-31") == (1, [])
    assert shown("2028-01-01") == (0, [])  # nobody has verified what holds then
    assert shown("2024-12-31") == (0, [])  # before the first version
