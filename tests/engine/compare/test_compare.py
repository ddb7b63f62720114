"""Each kind of difference by a small edit; and edits that nobody can notice."""

from __future__ import annotations

from datetime import date

import pytest

from engine.compare.compare import compare
from engine.compare.facts import Facts
from engine.compare.words import render
from engine.text import LANGUAGES
from tests.engine.compare.demo import KEY, PLAIN, across, demo, edited, only
from tests.engine.runtime.content import TODAY, library, procedure, step

CHILDREN = """\
questions:
  children:
    type: group
    max: 4
    sensitivity: personal
    short:
      fr: Enfants
      de: Kinder
    ask:
      fr: Combien ?
      de: Wie viele?
    label:
      fr: Enfant {number}
      de: Kind {number}
    questions:
      child_born:
        type: date
        max: today
        sensitivity: personal
        short:
          fr: Naissance
          de: Geburt
        ask:
          fr: Quand ?
          de: Wann?
"""
UNSEEN = {
    "another name for a value": (("start", "begin"),),
    "a comment": (("tree:\n", "# about the way\ntree:\n"),),
    "the same condition in other words": (("born < 1964-01-01", "not born >= 1964-01-01"),),
    "two conditions instead of one": (
        ("  then: {do: third}", "  then:\n      - when: born < 1970-01-01\n        then: {do: third}"),
    ),
    "a value that is written out": (("- when: early\n", "- when: born < 1970-01-01\n"),),
    "steps in two lists": (("- do: [first, second]", "- do: first\n  - do: second"),),
}
KINDS = {
    "step_lost": (("[first, second]", "[first]"),),
    "step_gained": (("[first, second]", "[first, second, third]"),),
    "step_order": (("[first, second]", "[second, first]"),),
    "text": (("Texte second", "Un autre texte"), ("Text second", "Ein anderer Text")),
    "wording": (("Text second", "Ein anderer Text"),),
    "title": (("Étape second", "Une étape"), ("Schritt second", "Ein Schritt")),
    "due": (("by: 6 months", "by: 7 months"),),
    "fee": (("fee: free", "fee: {amount: 12 EUR}"),),
    "milestones": (("fr: Début", "fr: Premier jour"), ("de: Beginn", "de: Erster Tag")),
}


@pytest.mark.parametrize("changes", UNSEEN.values(), ids=UNSEEN)
def test_what_nobody_can_notice_is_the_same_for_everybody(changes: tuple[tuple[str, str], ...]) -> None:
    assert demo(*changes).same
    assert edited(*changes).same


@pytest.mark.parametrize(("kind", "changes"), KINDS.items(), ids=KINDS)
def test_each_kind_is_told_with_an_example_that_shows_it(kind: str, changes: tuple[tuple[str, str], ...]) -> None:
    compared = demo(*changes)
    assert [each.kind for each in compared.differences] == [kind]
    for language in LANGUAGES:
        before, after = Facts(compared, language).sides(compared.differences[0])
        assert before != after


def test_another_outcome() -> None:
    compared = demo(("- when: home == CH", "- when: home == DE"))
    found = {each.pair for each in compared.differences if each.kind == "outcome"}
    assert found == {("guide", "elsewhere"), ("elsewhere", "guide")}
    for each in compared.differences:
        if each.kind == "outcome":
            example = compared.examples[each.example]
            assert (example.old.walked.outcome, example.new.walked.outcome) == each.pair


def test_a_question_more_and_a_question_asked_otherwise() -> None:
    more = only(("- when: born < 1964", "- ask: sure\n  - when: born < 1964"))
    assert (more.kind, more.subject.name) == ("question_gained", "sure")
    order = only(("- ask: home\n  - ask: born", "- ask: born\n  - ask: home"))
    assert order.kind == "question_order"


def test_steps_of_items_in_another_order_are_told_item_by_item() -> None:
    tree = "- each: children\n  then:\n    - ask: child_born\n    - do: %s\n"
    steps = step("own", "per: item") + step("once")
    texts = [f"{CHILDREN}{procedure(tree % do, steps=steps)}" for do in ("[own, once]", "[once, own]")]
    compared = compare(library(texts[0]), library(texts[1]), (TODAY, TODAY)).procedures[KEY]
    assert "step_order" in {each.kind for each in compared.differences}
    for difference in compared.differences:
        before, after = Facts(compared, "de").sides(difference)
        assert before != after


def test_whom_a_moved_limit_is_for() -> None:
    compared = demo(("born < 1964-01-01", "born < 1966-01-01"))
    found = compared.differences[0]
    assert found.kind == "step_gained"
    assert found.whom is not None
    said = Facts(compared, "de").statements(found.whom.needed)
    assert "Geburt: 1.\N{NO-BREAK SPACE}Januar 1964 ≤ … < 1.\N{NO-BREAK SPACE}Januar 1966" in said
    assert found.whom.example == ()


def test_a_figure_in_a_text_is_told_as_a_figure() -> None:
    compared = demo(("born + 65 years", "born + 66 years"))
    assert {each.kind for each in compared.differences} == {"value", "due", "milestones"}


def test_procedures_that_come_and_go() -> None:
    old, new = library(PLAIN), library(PLAIN.replace("procedure: demo", "procedure: demo"))
    assert compare(old, new, (TODAY, TODAY), only=()).procedures == {}
    report = compare(old, new, (TODAY, TODAY))
    assert (report.added, report.removed, tuple(report.procedures)) == ((), (), (KEY,))


def test_who_gets_another_guide_on_another_day() -> None:
    compared = across(date(2026, 12, 31), date(2027, 1, 1))
    assert {each.kind for each in compared.differences} == {"due"}
    example = compared.examples[compared.differences[0].example]
    assert example.old.raw == example.new.raw
    assert across(TODAY, TODAY).same


def test_without_the_solver_nothing_is_said_to_be_proved() -> None:
    text = PLAIN.replace("born < 1964-01-01", "born < 1966-01-01")
    compared = compare(library(PLAIN), library(text), (TODAY, TODAY), proofs=False).procedures[KEY]
    assert [each.reason for each in compared.unproved] == ["not_asked"]
    assert "step_gained" in {each.kind for each in compared.differences}
    assert 0 < compared.touched < compared.walked


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_report_can_be_read(language: str) -> None:
    for changes in (*KINDS.values(), *UNSEEN.values()):
        for everything in (False, True):
            said = render(edited(*changes), language, everything=everything)  # type: ignore[arg-type]
            assert "None" not in said
            assert "{" not in said
