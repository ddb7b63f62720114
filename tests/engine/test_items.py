"""Items of groups: their answers and addresses, their way through a procedure, and what they say in a guide."""

from datetime import date

import pytest

from engine.answers import AnswerError, add_item, decode, items_of, remove_item, with_items, with_number
from engine.compile.known import Values
from engine.explain import explainer, why_not, wording
from engine.guide import Guide, build
from engine.model.items import Asked, at
from engine.model.procedure import Group, Procedure
from engine.quantities import Money
from engine.remaining import remaining
from engine.walk import Walk, next_question, values_of, walk
from tests.engine.runtime.content import TODAY, library, outcome, procedure, program, step, walked

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
      school:
        type: choice
        of: country
        sensitivity: none
        short:
          fr: École
          de: Schule
        ask:
          fr: Où ?
          de: Wo?
        unknown: find_school
    values:
      minor: child_born > today - 18 years
      amount:
        is: (100 EUR if minor else 10 EUR)
        label:
          fr: Montant
          de: Betrag
"""
TREE = """\
- ask: home
- when: home == CH
  then:
    - do: abroad
    - stop: ended
- each: children
  then:
    - ask: child_born
    - when: minor
      then:
        - ask: school
        - do: declare
    - do: once
- when: count(children where minor) > 1 and any(children where minor and school is known and school == FR)
  then: {do: several}
- when: total > 150 EUR
  then: {do: rich}
"""
STEPS = (
    step("declare", "per: item\ndocuments: [passport, lease]\ndue:\n  after: child_born\n  within: 3 months\n")
    + step("find_school", "per: item\nafter: [declare]\n")
    + step("once", "documents: [passport]\nafter: [declare]\n")
    + step("several")
    + step("rich", "text:\n  fr: Total {total}\n  de: Summe {total}\n")
    + step("abroad")
)
VALUES = "total: sum(children, amount)\n"
DEMO = procedure(TREE, values=VALUES, steps=STEPS, outcomes=outcome("ended"), more=CHILDREN)


def family(*children: tuple[str, ...], home: str = "FR") -> dict[str, str]:
    """Raw answers: of each child when it was born, and perhaps its school."""
    raw = {"home": home, "demo.children": str(len(children))}
    for number, answers in enumerate(children, start=1):
        for name, answer in zip(("child_born", "school"), answers, strict=False):
            raw[f"demo.children.{number}.{name}"] = answer
    return raw


def group() -> Group:
    return the_procedure().groups["children"]


def the_procedure() -> Procedure:
    return program(DEMO).procedure


def guide(raw: dict[str, str]) -> Guide:
    return build(library(DEMO), walked(DEMO, **raw))


YOUNG, YOUNGER, GROWN = "2015-04-01", "2020-02-29", "1999-01-01"


def test_the_group_stands_among_the_questions_and_its_items_do_not() -> None:
    found = the_procedure()
    assert list(found.questions) == ["home", "children"]
    assert list(group().questions) == ["child_born", "school"]
    assert [each.id for each in group().questions.values()] == ["demo.children.child_born", "demo.children.school"]
    assert (group().name, group().most, list(group().values)) == ("children", 4, ["minor", "amount"])
    assert {name: each.per for name, each in found.steps.items()}["declare"] == "children"
    assert found.steps["once"].per is None


@pytest.mark.parametrize(
    ("children", "next_"),
    [
        ([], None),
        ([()], "children/1/child_born"),
        ([(YOUNG,)], "children/1/school"),
        ([(YOUNG, "FR")], None),
        ([(GROWN,), ()], "children/2/child_born"),
        ([(), (YOUNG, "FR")], "children/1/child_born"),
        ([(GROWN,), (YOUNG, "?"), (YOUNG,)], "children/3/school"),
    ],
)
def test_items_are_asked_one_after_the_other(children: list[tuple[str, ...]], next_: str | None) -> None:
    found = walked(DEMO, **family(*children))
    assert (found.next, found.outcome) == (next_, None if next_ else "guide")
    assert next_question(found.program, found.answers, TODAY) == (next_ or "guide")
    assert (remaining(found) == 0) is (next_ is None)


def test_the_way_names_the_items() -> None:
    found = walked(DEMO, **family((GROWN,), (YOUNG, "?"), (YOUNGER, "FR")))
    assert found.asked == (
        *("home", "children", "children/1/child_born", "children/2/child_born", "children/2/school"),
        *("children/3/child_born", "children/3/school"),
    )
    assert found.steps == (
        *("once", ("find_school", 2), ("declare", 2), "once", ("declare", 3), "once"),
        *("several", "rich"),
    )
    assert next(place for place in found.path if isinstance(place, tuple)) == (6, 1)
    assert found.items["children"][0] == {"minor": False}
    assert found.values["total"] == Money(21000, "EUR")
    assert values_of(found).item("children", 3)["amount"] == Money(10000, "EUR")


def test_answers_above_the_number_are_not_read() -> None:
    raw = family((GROWN,), (YOUNG, "FR")) | {"demo.children": "1"}
    found = decode(the_procedure(), raw, TODAY)
    assert sorted(found.answers) == ["demo.children", "demo.children.1.child_born", "home"]
    assert walk(program(DEMO), found.answers, TODAY).outcome == "guide"


@pytest.mark.parametrize(
    ("number", "code"), [("5", "too_large"), ("-1", "too_small"), ("two", "not_a_number"), ("1.5", "not_a_number")]
)
def test_a_number_that_does_not_fit_leaves_no_items(number: str, code: str) -> None:
    found = decode(the_procedure(), family((YOUNG,)) | {"demo.children": number}, TODAY)
    assert found.rejected["demo.children"].code == code
    assert sorted(found.answers) == ["home"]


def test_the_answer_of_an_item_is_refused_under_its_own_key() -> None:
    found = decode(the_procedure(), family((YOUNG,), ("2999-01-01",)), TODAY)
    assert {key: error.code for key, error in found.rejected.items()} == {"demo.children.2.child_born": "date_too_late"}


def test_one_more_item_is_asked_from_the_beginning() -> None:
    stale = family((YOUNG, "FR"), (GROWN,)) | {"demo.children": "1", "other": "x"}
    raw = add_item(group(), stale)
    assert raw == family((YOUNG, "FR"), ()) | {"other": "x"}
    assert add_item(group(), {}) == {"demo.children": "1"}
    assert add_item(group(), {"demo.children": "many"}) == {"demo.children": "1"}
    with pytest.raises(AnswerError, match="too_large") as refused:
        add_item(group(), {"demo.children": "4"})
    assert refused.value.params == {"maximum": 4}


def test_without_an_item_the_later_ones_move_up() -> None:
    three = family((YOUNG, "FR"), (GROWN,), (YOUNGER, "DE"))
    assert remove_item(group(), three, 1) == family((GROWN,), (YOUNGER, "DE"))
    assert remove_item(group(), three, 2) == family((YOUNG, "FR"), (YOUNGER, "DE"))
    assert remove_item(group(), three, 3) == family((YOUNG, "FR"), (GROWN,))
    assert remove_item(group(), family((YOUNG, "FR")), 1) == family()
    for item in (0, 4):
        with pytest.raises(AnswerError, match="not_an_option"):
            remove_item(group(), three, item)


def test_answers_that_another_procedure_asked_stay_with_their_item() -> None:
    """A group may be shared: each procedure knows only the questions that it asks itself."""
    hobbies = {"demo.children.1.hobby": "chess", "demo.children.2.hobby": "football", "demo.childrens.1.hobby": "none"}
    raw = family((YOUNG, "FR"), (GROWN,)) | hobbies
    elsewhere = {"demo.childrens.1.hobby": "none"}
    assert remove_item(group(), raw, 1) == family((GROWN,)) | {"demo.children.1.hobby": "football"} | elsewhere
    assert items_of(group(), raw)[1] == {"child_born": GROWN, "hobby": "football"}
    assert with_items(group(), raw, items_of(group(), raw)) == raw


def test_with_a_smaller_number_the_last_are_forgotten() -> None:
    three = family((YOUNG, "FR"), (GROWN,), (YOUNGER, "DE")) | {"other": "x"}
    assert with_number(group(), three, 1) == family((YOUNG, "FR")) | {"other": "x"}
    assert with_number(group(), with_number(group(), three, 1), 3) == family((YOUNG, "FR"), (), ()) | {"other": "x"}
    assert with_number(group(), three, 0) == family() | {"other": "x"}
    with pytest.raises(AnswerError, match="too_large"):
        with_number(group(), three, 5)


def test_an_address_leads_to_its_question_and_back() -> None:
    for written in ("home", "children", "children/2/school", "children/4/child_born"):
        found = at(the_procedure(), written)
        assert found is not None
        assert found.address == written
    assert at(the_procedure(), "children/2/school") == Asked(group().questions["school"], group(), 2)
    assert Asked(group().questions["school"], group(), 2).key == "demo.children.2.school"
    assert Asked(the_procedure().questions["home"], None, None).key == "home"


@pytest.mark.parametrize(
    "written",
    [
        *("", "school", "children/", "children/1", "children/1/", "children/1/home", "children/0/school"),
        *(
            "children/5/school",
            "children/01/school",
            "children/+1/school",
            "children/\N{ARABIC-INDIC DIGIT ONE}/school",
            "children/1/school/",
        ),
        *("home/1/school", "children/99999999999999999999/school", "children/²/school"),
    ],
)
def test_nothing_else_is_an_address(written: str) -> None:
    assert at(the_procedure(), written) is None


def test_a_step_for_each_item_stands_under_its_name() -> None:
    found = guide(family((GROWN,), (YOUNG, "?"), (YOUNGER, "FR")))
    placed = [(each.step.id, each.item) for each in found.steps]
    child = ("children", 2), ("children", 3)
    # "once" waits for every "declare", the search of a child for the declaration of that child alone.
    assert placed == [
        *(("declare", child[0]), ("find_school", child[0]), ("declare", child[1]), ("once", None)),
        *(("several", None), ("rich", None)),
    ]
    words = wording(library(DEMO), found.walk, "fr")
    assert words.label(child[1]) == "Enfant 3"
    assert [words.reason(each) for each in found.steps[2].reasons] == [
        "Enfant 3 – Naissance\u00a0: 29\u00a0février 2020"
    ]
    assert found.steps[2].deadline is not None
    assert found.steps[2].deadline.unmoved == date(2020, 5, 29)


def test_papers_are_gathered_once_with_the_items_they_are_for() -> None:
    found = guide(family((YOUNG, "FR"), (YOUNGER, "FR")))
    papers = {each.document.id: ([step.step.id for step in each.steps], each.items) for each in found.documents}
    both = (("children", 1), ("children", 2))
    assert papers == {"passport": (["declare", "declare", "once"], both), "lease": (["declare", "declare"], both)}


def reasons(found: Walk, name: str, number: int | None = None, language: str = "de") -> list[str]:
    words = wording(library(DEMO), found, "de" if language == "de" else "fr")
    explains = explainer(found)
    given = (name if number is None else (name, number)) in found.steps
    return [words.reason(each) for each in (explains.why if given else explains.why_not)(name, number)]


def test_reasons_name_the_items_that_decide() -> None:
    found = walked(DEMO, **family((GROWN,), (YOUNG, "?"), (YOUNGER, "FR")))
    assert reasons(found, "find_school", 2) == [
        "Kind 2 – Geburt: 1.\u00a0April 2015",
        "Kind 2 – Schule: weiß ich nicht",
    ]
    assert reasons(found, "several") == [
        "Kinder: 3",
        "Kind 1 – Geburt: 1.\u00a0Januar 1999",
        "Kind 2 – Geburt: 1.\u00a0April 2015",
        "Kind 3 – Geburt: 29.\u00a0Februar 2020",
        "Kind 3 – Schule: Frankreich",
    ]
    assert reasons(found, "rich") == [
        "Kinder: 3",
        *(f"Kind {n} – Betrag: {'10' if n == 1 else '100'}\u00a0€" for n in (1, 2, 3)),
    ]


def test_what_keeps_a_step_from_an_item_is_said_of_the_item() -> None:
    found = walked(DEMO, **family((GROWN,), (YOUNG, "FR")))
    assert reasons(found, "declare", 1) == ["Kind 1 – Geburt: 1.\u00a0Januar 1999"]
    assert reasons(found, "find_school", 2) == ["Kind 2 – Schule: Frankreich"]
    absent = {step_.id: [(each.about.name, each.item) for each in found_] for step_, found_ in why_not(found)}
    assert absent["declare"] == [("child_born", ("children", 1))]
    assert ("child_born", ("children", 1)) in absent["several"]
    assert absent["abroad"] == [("home", None)]


def test_without_items_their_number_is_the_reason() -> None:
    found = walked(DEMO, **family())
    assert reasons(found, "declare") == ["Kinder: 0"]
    assert reasons(found, "several") == ["Kinder: 0"]
    assert found.values["total"] == Money(0, "EUR")


def test_a_stop_before_the_items_is_the_reason() -> None:
    found = walked(DEMO, **family((YOUNG, "FR"), home="CH"))
    assert found.outcome == "ended"
    assert reasons(found, "declare") == ["Wohnsitzland: Schweiz"]


def test_an_open_question_among_the_items_settles_what_it_can() -> None:
    settled = explainer(walked(DEMO, **family((YOUNG, "FR"), (YOUNG,), ()))).known
    condition = the_procedure().tree[-2].condition  # type: ignore[union-attr]
    assert settled.truth(condition) is None
    none = explainer(walked(DEMO, **family((GROWN,), (), ()))).known
    assert none.truth(condition) is None
    assert not none.readable(condition)


def test_an_item_reads_what_stands_around_it() -> None:
    found = walked(DEMO, **family((YOUNG, "FR")))
    inside = values_of(found).item("children", 1)
    assert isinstance(inside, Values)
    assert inside["total"] == Money(10000, "EUR")
    assert inside.item("children", 1) is inside
    assert inside.answers["demo.children.school"] == "FR"


def test_remaining_counts_the_items_that_may_still_come() -> None:
    counts = [
        remaining(walk(program(DEMO), decode(the_procedure(), raw, TODAY).answers, TODAY))
        for raw in (
            {},
            {"home": "FR"},
            {"home": "FR", "demo.children": "3"},
            family((GROWN,), (), ()),
            family((GROWN,), (YOUNG,), ()),
            family((GROWN,), (YOUNG, "FR"), (GROWN,)),
        )
    ]
    assert counts == [1 + 1 + 4 * 2, 1 + 4 * 2, 3 * 2, 2 * 2, 1 + 2, 0]
