"""The hand-written procedure stays what the compiled one is measured against only while both agree."""

import pytest

from tests.benchmarks import agreement, by_hand
from tests.benchmarks.people import crowd, program


def test_both_agree_on_whole_answers() -> None:
    found = [difference for answers in crowd(1000).whole if (difference := agreement.difference(answers))]
    assert not found, found[0]


def test_both_agree_on_people_under_way() -> None:
    found = [difference for answers in crowd(1000).under_way if (difference := agreement.difference(answers))]
    assert not found, found[0]


def test_both_agree_on_the_next_question() -> None:
    people = crowd(1000)
    answered = (*people.whole, *people.under_way)
    found = [difference for answers in answered if (difference := agreement.following_difference(answers))]
    assert not found, found[0]


def test_the_people_reach_every_outcome_and_every_question() -> None:
    people = crowd(1000)
    ends = {program().following(answers.get, agreement.TODAY) for answers in (*people.whole, *people.under_way)}
    procedure = program().procedure
    assert ends == {*procedure.questions, *procedure.outcomes, "guide"}


@pytest.mark.parametrize("part", range(5), ids=["path", "question", "outcome", "steps", "values"])
def test_a_difference_in_any_part_is_found(part: int, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = next(each for each in crowd(1000).whole if program().walk(each.get, agreement.TODAY)[2] == "guide")
    right = by_hand.walk(answers.get, agreement.TODAY)
    wrong = right[part][:-1] if isinstance(right[part], tuple) else "wrong"
    if part == 4:
        place = by_hand.VALUES.index("planned_start")
        wrong = (*right[4][:place], agreement.TODAY, *right[4][place + 1 :])
    monkeypatch.setattr(by_hand, "walk", lambda *_: (*right[:part], wrong, *right[part + 1 :]))
    assert agreement.difference(answers)
