"""Groups: what holds of the first items holds of all, and nothing is impossible that further items allow."""

from __future__ import annotations

import pytest

from engine.prove.encode import Model
from engine.prove.proof import Proof, prove
from engine.prove.variables import MOST_ITEMS
from tests.engine.runtime.content import TODAY, library, outcome, procedure, step, steps

GROUP = """\
questions:
  kids:
    type: group
    max: {most}
    sensitivity: personal
    short:
      fr: Enfants
      de: Kinder
    ask:
      fr: Combien ?
      de: Wie viele?
    label:
      fr: Enfant {{number}}
      de: Kind {{number}}
    questions:
      kid_born:
        type: date
        min: 2000-01-01
        max: today
        sensitivity: personal
        short:
          fr: Naissance
          de: Geburt
        ask:
          fr: Quand ?
          de: Wann?
      pupil:
        type: boolean
        sensitivity: personal
        short:
          fr: École
          de: Schule
        ask:
          fr: À l'école ?
          de: In der Schule?
    values:
      minor: kid_born > today - 18 years
"""


def text(inside: str, after: str, most: int = 10) -> str:
    tree = f"- each: kids\n  then:\n    - ask: kid_born\n    - ask: pupil\n{inside}{after}"
    every = steps("one", "two") + step("three", "per: item")
    return procedure(tree, steps=every, outcomes=outcome("no"), more=GROUP.format(most=most))


def proof(inside: str = "", after: str = "", most: int = 10) -> Proof:
    return prove(library(text(inside, after, most)), TODAY)


def codes(found: Proof) -> list[str]:
    """What was found, apart from ends without a step: most of these trees have some, and test_ends.py looks at them."""
    return sorted({each.code for each in found.findings} - {"P015"})


INSIDE = "    - when: {}\n      then: {{do: three}}\n"
AFTER = "- when: {}\n  then: {{do: one}}\n"
NEVER = ["P001"]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("minor and pupil", []),
        ("minor and kid_born < 2000-06-06", NEVER),
        ("kid_born >= 2000-01-01", ["P002"]),
        ("minor or not minor", ["P002"]),
        ("count(kids) > 5 and pupil", []),
        ("count(kids) > 10 and pupil", NEVER),
    ],
)
def test_a_branch_for_each_item(condition: str, expected: list[str]) -> None:
    assert codes(proof(INSIDE.format(condition))) == expected


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("count(kids where minor) >= 2", []),
        ("count(kids where minor) == 10", []),
        ("count(kids where minor) == 11", NEVER),
        ("count(kids) < 2 and count(kids where pupil) == 2", NEVER),
        ("count(kids) == 7 and count(kids where pupil) == 8", NEVER),
        ("any(kids where minor)", []),
        ("count(kids) == 0 and any(kids where minor)", NEVER),
        ("all(kids where pupil)", []),
        ("count(kids) == 2 and all(kids where pupil) and count(kids where pupil) == 1", NEVER),
        ("count(kids) == 8 and all(kids where pupil) and not any(kids where pupil)", NEVER),
    ],
)
def test_a_condition_over_all_items(condition: str, expected: list[str]) -> None:
    assert codes(proof("", AFTER.format(condition))) == expected


def test_further_items_are_named_as_a_limit() -> None:
    assert [(each.reason, each.what) for each in proof().unproved] == [("items", str(MOST_ITEMS))]
    assert proof(most=MOST_ITEMS).unproved == ()


@pytest.mark.parametrize("number", [1, 3, 8])
def test_a_person_with_items_is_walked(number: int) -> None:
    content = library(text("", AFTER.format(f"count(kids) == {number}")))
    model = Model(content.procedures["domain/demo"], content, TODAY)
    person = model.example(model.condition(model.paths.branches[-2].item.condition))
    assert person is not None
    assert person.raw["demo.kids"] == str(number)
    assert person.walked.steps == ("one",)
    assert len(person.raw) == 1 + 2 * number
