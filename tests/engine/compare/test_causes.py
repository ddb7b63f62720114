"""Differences are told by their cause: one changed figure once, however many places of the guide it moves."""

from __future__ import annotations

from collections import Counter

import pytest

from engine.compare.compare import compare
from engine.compare.facts import Facts
from engine.compare.report import FEW, Compared, Report
from engine.compare.words import render
from engine.prove.cover import cover
from engine.prove.encode import Model
from engine.text import LANGUAGES
from tests.engine.compare.demo import KEY
from tests.engine.runtime.content import TODAY, library, procedure, step

NAMES = ("one", "two", "three", "four", "five")
DATED = """
text:
  - fr: |
      Commencez le {{start}}.
    de: |
      Beginnen Sie am {{start}}.
  - when: early
    fr: Vous êtes dans les premiers, {name}.
    de: Sie gehören zu den Ersten, {name}.
fee: free
"""
VALUES = """
start:
  is: first_of_month_on_or_after(born + 65 years)
  label:
    fr: Début
    de: Beginn
early: months_paid is known and months_paid < 12
"""
TREE = "- ask: born\n- ask: months_paid\n- do: [one, two, three, four, five]\n"
STEPS = "".join(step(name, DATED.format(name=name)) for name in NAMES)
MANY = procedure(TREE, values=VALUES, steps=STEPS)
LATER = ("born + 65 years", "born + 66 years")
EARLIER = ("months_paid < 12", "months_paid < 18")
PAID = ("fee: free", "fee: {amount: 12 EUR}")


def report(*changes: tuple[str, str], each: bool = False) -> Report:
    text = MANY
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return compare(library(MANY), library(text), (TODAY, TODAY), each=each)


def compared(*changes: tuple[str, str], each: bool = False) -> Compared:
    return report(*changes, each=each).procedures[KEY]


def test_one_changed_condition_is_one_cause_for_all_its_places() -> None:
    found = compared(EARLIER)
    assert Counter(each.subject.name for each in found.differences) == Counter(NAMES)
    assert [group.causes for group in found.groups] == [(("value", "early"),)]
    whom = found.groups[0].whom
    assert whom is not None
    assert Facts(found, "de").statements(whom.needed) == ["Gezahlte Monate: 12 ≤ … < 18"]


def test_each_cause_has_its_own_differences_and_each_difference_one_cause() -> None:
    found = compared(LATER, EARLIER, PAID)
    assert sorted(place for group in found.groups for place in group.members) == [*range(len(found.differences))]
    causes = {group.causes: {found.differences[place].kind for place in group.members} for group in found.groups}
    assert causes[()] == {"fee"}
    assert causes[("value", "early"), ("value", "start")] == {"text"}


def test_the_same_words_in_many_steps_are_told_once() -> None:
    found = compared(PAID)
    assert [(group.causes, len(group.members)) for group in found.groups] == [((), len(NAMES))]
    assert "5-mal dieselbe Änderung" in render(report(PAID), "de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cause_comes_first_and_one_person_shows_what_moves(language: str) -> None:
    said = render(report(EARLIER), language)  # type: ignore[arg-type]
    cause, example = ("Cause", "Exemple") if language == "fr" else ("Ursache", "Beispiel")
    assert said.index(cause) < said.index("12 ≤ … < 18") < said.index(f"{example} 1")
    assert said.count(example + " ") <= 2
    whole = render(report(EARLIER, each=True), language, everything=True)  # type: ignore[arg-type]
    assert len(whole) > len(said)
    for name in NAMES:
        assert (f"Étape {name}" if language == "fr" else f"Schritt {name}") in whole


def test_whom_every_single_difference_is_for_where_it_is_asked() -> None:
    assert len(NAMES) > FEW
    assert all(each.whom is None for each in compared(EARLIER).differences)
    assert all(each.whom is not None for each in compared(EARLIER, each=True).differences)


def test_every_difference_has_an_example_who_sees_it_and_all_who_do_are_named() -> None:
    found = compared(LATER, EARLIER)
    for difference in found.differences:
        assert difference.example in difference.seen
        for place in difference.seen:
            assert found.examples[place].languages(difference.place)


def test_the_example_people_of_the_procedure_who_are_touched() -> None:
    old = library(MANY)
    people = cover(Model(old.procedures[KEY], old, TODAY)).examples
    months = [each.person.raw["months_paid"] for each in people]
    touched = compared(LATER).known
    assert touched is not None
    assert (touched.people, [each.number for each in touched.touched]) == (len(people), [*range(1, len(people) + 1)])
    narrow = compared(EARLIER).known
    assert narrow is not None
    expected = [n for n, said in enumerate(months, start=1) if said.isdigit() and 12 <= int(said) < 18]
    assert [each.number for each in narrow.touched] == expected
    assert compared().known is None


def test_somebody_who_is_asked_more_is_touched() -> None:
    found = compared(("- ask: months_paid", "- ask: home\n  - ask: months_paid")).known
    assert found is not None
    assert found.people == len(found.touched)
    assert {each.example for each in found.touched} == {None}


def test_a_touched_person_is_named_with_the_number_of_the_cases() -> None:
    said = render(report(LATER), "fr")
    assert "(personne 1 de «\N{NO-BREAK SPACE}passerelle cases\N{NO-BREAK SPACE}»)" in said
