"""What is settled while questions are open."""

import pytest

from engine.model.procedure import When
from engine.walk import known
from tests.engine.runtime.content import procedure, steps, walked

CONDITIONS = [
    "sure and count > 3",
    "sure or count > 3",
    "not (sure and count > 3)",
    "size > 3",
    "months_paid is known and months_paid > 3",
    "(sure and months_paid is unknown) or (not sure and count > 3)",
    "limit > 50 or count > 3",
]
DEMO = procedure(
    "- ask: sure\n- ask: months_paid\n- ask: home\n- ask: count\n"
    + "".join(f"- when: |\n    {each}\n  then: {{do: one}}\n" for each in CONDITIONS)
    + "- do: two",
    values="size:\n  is: |\n    count if sure else limit",
    steps=steps("one", "two"),
)


@pytest.mark.parametrize(
    ("raw", "truths"),
    [
        ({}, (None, None, None, None, None, None, True)),
        ({"sure": "true"}, (None, True, None, None, None, None, True)),
        ({"sure": "false"}, (False, None, True, True, None, None, True)),
        ({"sure": "true", "months_paid": "?"}, (None, True, None, None, False, True, True)),
        ({"sure": "false", "months_paid": "9"}, (False, None, True, True, True, None, True)),
        ({"sure": "true", "months_paid": "2"}, (None, True, None, None, False, False, True)),
    ],
)
def test_a_condition_is_settled_as_soon_as_a_part_settles_it(
    raw: dict[str, str], truths: tuple[bool | None, ...]
) -> None:
    found = walked(DEMO, **raw)
    conditions = [item.condition for item in found.procedure.tree if isinstance(item, When)]
    assert tuple(known(found).truth(condition) for condition in conditions) == truths
    # An answer to a question that is not reached yet says nothing.
    early = walked(DEMO, **raw, count="9")
    assert tuple(known(early).truth(condition) for condition in conditions) == truths


@pytest.mark.parametrize(("sure", "figures"), [("true", ["limit"]), ("false", [])])
def test_figures_are_those_that_this_person_needs(sure: str, figures: list[str]) -> None:
    demo = procedure(
        "- ask: sure\n- when: twice > 3\n  then: {do: one}\n- do: two",
        values="part: limit if sure else 5\ntwice: part * 2",
        steps=steps("one", "two"),
    )
    found = walked(demo, sure=sure)
    expression = found.procedure.values["twice"].expression
    assert [parameter.id for parameter, _ in known(found).figures(expression)] == figures
