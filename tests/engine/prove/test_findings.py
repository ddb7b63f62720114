"""What is proved of small procedures: what nobody meets is found, and nothing that somebody may meet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from engine.prove import functions
from engine.prove.proof import Proof, prove
from tests.engine.runtime.content import TODAY, library, outcome, procedure, step, steps

EARLY = date(1900, 1, 1)


def proof(tree: str, *, values: str = "", more: str = "", known: str = "", today: date = TODAY) -> Proof:
    """What is proved of a procedure with the steps ``one``, ``two`` and ``known``, and the outcome ``no``."""
    every = steps("one", "two") + step("three", known)
    text = procedure(tree, values=values, steps=every, outcomes=outcome("no"), more=more)
    return prove(library(text), today)


def codes(found: Proof) -> list[str]:
    """What was found, apart from ends without a step: most of these trees have some, and test_ends.py looks at them."""
    return sorted({each.code for each in found.findings} - {"P015"})


BORN = "- ask: born\n- ask: sure\n- when: sure or born == 1999-09-09\n  then: {do: two}\n"
"""Born from 1950 until today; both answers change the guide."""
NOBODY_ELSE = """
- ask: home
- when: home == CH
  stop: guide
- match: home
  cases:
    FR: {{do: two}}
    DE: {{do: two}}
  otherwise: {{{}}}
"""
"""The language asks for the other case, which the stop has emptied."""
SURE: Mapping[str, tuple[str, list[str]]] = {
    "a condition beyond the bounds of its question": (
        "- when: born < 1940-01-01\n  then: {do: one}\n",
        ["P001"],
    ),
    "a condition within them": ("- when: born < 1960-01-01\n  then: {do: one}\n", []),
    "a condition that all fulfil": ("- when: born >= 1950-01-01\n  then: {do: one}\n", ["P002"]),
    "a day that no month has": ("- when: end_of_month(born) == 2023-02-27\n  then: {do: one}\n", ["P001"]),
    "the last day of a month": ("- when: end_of_month(born) == 2023-02-28\n  then: {do: one}\n", []),
    "an age that the sum of months cuts": ("- when: born + 1 month == 1999-02-28\n  then: {do: one}\n", []),
    "a sum that never is the 30th": ("- when: born + 1 month == 1999-03-30\n  then: {do: one}\n", ["P001"]),
    "a figure that no row has": ("- when: lookup(age_limit, born) == 64 years\n  then: {do: one}\n", ["P001"]),
    "the figure of a row": ("- when: lookup(age_limit, born) == 65 years\n  then: {do: one}\n", []),
    "an earlier stop": (
        "- when: born < 1980-01-01\n  stop: no\n- when: born < 1970-01-01\n  then: {do: one}\n",
        ["P001"],
    ),
    "an earlier stop that leaves some": (
        "- when: born < 1980-01-01\n  stop: no\n- when: born < 1990-01-01\n  then: {do: one}\n",
        [],
    ),
    "stops for everybody": (
        "- when: born < 1980-01-01\n  stop: no\n- when: born >= 1980-01-01\n  stop: no\n- do: one\n",
        ["P002", "P004"],
    ),
    "a stop for nobody": ("- when: born < 1930-01-01\n  stop: no\n", ["P001"]),
    "a step for the other cases, which nobody has": (NOBODY_ELSE.format("do: one"), ["P005"]),
    "a stop in the other cases, which nobody has": (NOBODY_ELSE.format("stop: no"), ["P006"]),
    "a step in an empty branch and in other cases": (
        NOBODY_ELSE.format("do: one") + "- when: born < 1940-01-01\n  then: {do: one}\n",
        ["P001", "P005"],
    ),
    "a step in two empty branches": (
        """
- when: born < 1940-01-01
  then: {do: one}
- when: born >= 1950-01-01
  then: {do: two}
  else: {do: one}
""",
        ["P001", "P002"],
    ),
}


@pytest.mark.parametrize("case", SURE)
def test_only_what_nobody_meets_is_found(case: str) -> None:
    items, expected = SURE[case]
    assert codes(proof(BORN + items)) == expected


def test_the_condition_that_rules_a_branch_out_is_named() -> None:
    found = proof(BORN + "- when: born < 1980-01-01\n  stop: no\n- when: born < 1970-01-01\n  then: {do: one}\n")
    (never,) = found.of("P001")
    (place,) = never.related
    assert place.line == never.span.line - 2


def test_a_tree_included_twice_is_judged_by_both_places() -> None:
    trees = "trees:\n  shared:\n    - when: sure\n      then: {do: one}\n"
    end = "- when: sure\n  then: {do: two}\n"
    both = "- ask: sure\n- when: sure\n  then: {include: shared}\n  else: {include: shared}\n" + end
    one = "- ask: sure\n- when: not sure\n  then: {include: shared}\n" + end
    assert codes(proof(both, more=trees)) == []
    assert codes(proof(one, more=trees)) == ["P001"]


def test_a_step_is_explained_by_the_inner_branch_where_another_place_takes_the_outer_one() -> None:
    trees = """
trees:
  shared:
    - when: sure
      then:
        - when: born < 1980-01-01
          then: {do: one}
"""
    tree = BORN + (
        "- when: born == 1999-09-09 and not sure\n  then: {include: shared}\n"
        "- when: born >= 1990-01-01\n  then: {include: shared}\n"
    )
    (never,) = (each for each in proof(tree, more=trees).findings if each.code != "P015")
    assert never.code == "P001"


@pytest.mark.parametrize(
    ("branch", "text", "expected"),
    [
        ("- when: born < 1990-01-01\n  then: {do: three}\n", "not sure", []),
        ("", "not sure", ["P007"]),
        ("", "sure", ["P008"]),
        ("- when: born < 1940-01-01\n  then: {do: three}\n", "not sure", ["P001"]),
        ("- when: born < 1940-01-01\n  then: {do: three}\n", "sure", ["P001"]),
        ("- when: born < 1940-01-01 and sure\n  then: {do: three}\n", "born < 1950-01-01", ["P001", "P007"]),
        ("- when: born < 1940-01-01 and sure\n  then: {do: three}\n", "born >= 1950-01-01", ["P001", "P008"]),
    ],
)
def test_a_text_is_explained_by_an_empty_branch_that_would_bring_other_people(
    branch: str, text: str, expected: list[str]
) -> None:
    known = f"text:\n  - fr: Texte\n    de: Text\n  - when: {text}\n    fr: Oui\n    de: Ja\n"
    assert codes(proof(BORN + "- when: sure\n  then: {do: three}\n" + branch, known=known)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("own_age is confirmed", []),
        ("own_age is confirmed and own_age is confirmed", []),
        ("own_age is confirmed and born >= 1950-01-01", ["P008"]),
    ],
)
def test_a_condition_that_only_asks_whether_a_figure_is_confirmed_is_not_needless(
    text: str, expected: list[str]
) -> None:
    known = f"text:\n  - fr: Texte\n    de: Text\n  - when: {text}\n    fr: Oui\n    de: Ja\n"
    tree = BORN + "- when: own_age is confirmed\n  then: {do: three}\n"
    said = codes(proof(tree, values="own_age: lookup(age_limit, born)\n", known=known))
    assert [code for code in said if code == "P008"] == expected


def test_what_somebody_meets_before_the_review_is_not_found() -> None:
    later = BORN + "- when: today >= 2026-12-24 and sure\n  then: {do: one}\n"
    never = BORN + "- when: today >= 2027-12-24 and sure\n  then: {do: one}\n"
    assert codes(proof(later)) == []
    assert codes(proof(never)) == ["P001"]


def test_a_function_without_an_encoding_may_come_to_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    tree = (
        "- ask: count\n- ask: sure\n- when: sure and whole_quarters(count) > count and count > 0\n  then: {do: one}\n"
    )
    assert "P001" in codes(proof(tree))
    fewer = {name: each for name, each in functions.ENCODINGS.items() if name != "whole_quarters"}
    monkeypatch.setattr(functions, "ENCODINGS", fewer)
    open_ = proof(tree)
    assert codes(open_) == []
    assert [(each.reason, each.what) for each in open_.unproved] == [("function", "whole_quarters")]


def test_a_question_matters_through_conditions_texts_and_what_is_not_known() -> None:
    read = "text:\n  fr: Né le {born}\n  de: Geboren am {born}\n"
    assert codes(proof("- ask: born\n- do: three\n", known=read)) == []
    assert codes(proof("- ask: born\n- do: one\n")) == ["P009"]
    assert codes(proof("- ask: months_paid\n- when: months_paid is known\n  then: {do: one}\n")) == []
    alike = "- ask: count\n- when: count < 5 or count >= 5\n  then: {do: one}\n"
    assert codes(proof(alike)) == ["P002", "P009"]


def test_the_person_of_a_finding_meets_it() -> None:
    text = "text:\n  - when: late is confirmed\n    fr: Le {late}\n    de: Am {late}\n"
    found = proof("- ask: born\n- do: three\n", values="late: born + lookup(late_age, born)\n", known=text)
    (missing,) = found.of("P010")
    assert missing.params["target"] == "late_age"
    assert missing.person is not None
    assert date.fromisoformat(missing.person.raw["born"]) < date(1965, 1, 1)


def test_a_window_is_reversed_for_those_of_some_months_only() -> None:
    due = "due:\n  before: born\n  by: 1 month\n  at_least: 30 days\n"
    (found,) = proof("- ask: born\n- do: three\n", known=due).of("P012")
    assert found.person is not None
    born = date.fromisoformat(found.person.raw["born"])
    assert born.month == 3, "only February is shorter than 30 days"
    assert codes(proof("- ask: born\n- do: three\n", known=due.replace("1 month", "31 days"))) == []


def test_an_unbounded_date_leaves_the_calendar() -> None:
    due = "due:\n  after: event\n  within: 3 months\n"
    value = "late: event + 3 months\n"
    text = "text:\n  fr: Le {late}\n  de: Am {late}\n"
    (found,) = proof("- ask: event\n- do: three\n", values=value, known=text + due).of("P013")
    assert found.person is not None
    assert found.person.raw["event"].startswith("9999-")


def test_a_row_that_decides_for_nobody() -> None:
    tree = "- ask: home\n- ask: sure\n{}- when: decide(desk, counter, home, sure) == 2\n  then: {{do: one}}\n"
    assert codes(proof(tree.format(""))) == []
    less = proof(tree.format("- when: not sure and home == FR\n  stop: no\n"))
    assert [finding.params["table"] for finding in less.of("P011")] == ["desk"]
