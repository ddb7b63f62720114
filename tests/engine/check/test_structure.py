"""The rules of structure at their edges: what counts as a use, from where, and what is merely alike."""

import pytest

from engine.check.examples import example
from engine.problems import Severity
from tests.engine.check.content import examined, found, names

TEXT = """\
    text:
      fr: Vite.
      de: Schnell.
"""
STEP = """\
  {name}:
    kind: advice
    phase: first
    title:
      fr: {fr}
      de: {de}
"""
MATCH = """\
trees:
  branch:
    - match: home
      cases:
        FR: {do: one}
        DE: {do: other}
        CH: {do: apply}
"""


def step(name: str, fr: str, de: str) -> str:
    return STEP.format(name=name, fr=fr, de=de) + TEXT


def steps(*written: str) -> str:
    return "# demo/shared/more.yaml\nsteps:\n" + "".join(written)


def other(tree: str, rest: str = "") -> str:
    """A second procedure of the same domain."""
    return f"""\
# demo/other.yaml
procedure: other
status: draft
title:
  fr: Autre
  de: Anderes
summary:
  fr: Autre chose.
  de: Etwas anderes.
updated: 2026-11-20
review_by: 2027-06-30
content_owner: office
phases: [first]
tree:
{tree}{rest}"""


def test_what_is_shared_is_a_notice_and_what_is_own_a_warning() -> None:
    own = "trees:\n  branch:\n    - do: apply\n  leaving:\n    - do: search\n"
    assert [each.severity for each in found(own, "U004")] == [Severity.warning]
    shared = "# demo/shared/more.yaml\ntrees:\n  leaving:\n    - do: search\n"
    assert [each.severity for each in found(shared, "U004")] == [Severity.notice]


def test_an_entry_does_not_use_itself() -> None:
    value = """\
values:
  start: born + lookup(needed_age, born)
  counter: decide(desk, home, married)
  late:
    is: start + 1 month
    because:
      fr: Dès le {late}.
      de: Ab dem {late}.
"""
    assert names(value, "U002") == ["late"]


def test_a_value_that_another_one_or_a_text_reads_is_used() -> None:
    chain = """\
values:
  start: born + needed
  needed: lookup(needed_age, born)
  counter: decide(desk, home, married)
"""
    assert names(chain, "U002") == []


def test_a_procedure_does_not_use_what_another_one_declares() -> None:
    # Both procedures have a step of this name; only the second reaches its own.
    second = other("  - do: hint\n", "steps:\n" + step("hint", "Un", "Eins"))
    own = example()["demo/pass.yaml"].partition("steps:\n")[2]
    snippet = "steps:\n" + own + step("hint", "Deux", "Zwei") + second
    assert [(each.span.file, each.params["name"]) for each in found(snippet, "U003")] == [("demo/pass.yaml", "hint")]


def test_a_shared_tree_may_ask_what_is_its_procedures_own() -> None:
    shared = "# demo/shared/more.yaml\ntrees:\n  asking:\n    - ask: months\n"
    tree = """\
# demo/pass.yaml
tree:
  - ask: home
  - ask: born
  - when: start > today
    stop: too_early
  - ask: married
  - ask: worked_in
  - include: asking
  - when: months is known and months >= 12 and DE in worked_in
    then: {do: attach}
  - include: branch
"""
    assert names(shared + tree, "U001") == []


def test_another_domain_does_not_use_it() -> None:
    leaving = step("leave", "Partir", "Abreisen")
    trips = f"# trips/shared/more.yaml\nsteps:\n{leaving}trees:\n  round:\n    - do: leave\n"
    unused = found(steps(leaving) + trips, "U003")
    assert [each.span.file for each in unused] == ["demo/shared/more.yaml"]


@pytest.mark.parametrize("title", [("Un guichet", "Ein Schalter")])
def test_two_steps_of_one_title_matter_only_when_one_person_gets_both(title: tuple[str, str]) -> None:
    twins = steps(step("one", *title), step("other", *title))
    apart = "# demo/pass.yaml\n" + MATCH
    assert found(twins + apart, "U021") == []
    both = apart.replace("CH: {do: apply}", "CH: {do: [apply, one, other]}")
    assert names(twins + both, "U021") == ["other"]


def test_the_step_of_an_unknown_answer_meets_the_others() -> None:
    twin = steps(step("one", "Chercher vos mois d'assurance", "Ihre Versicherungsmonate suchen"))
    reached = "# demo/pass.yaml\ntrees:\n  branch:\n    - do: [apply, one]\n"
    assert names(twin + reached, "U021") in (["one"], ["search"])


def test_one_paragraph_for_two_kinds_of_people_is_no_repetition() -> None:
    part = "      - when: {when}\n        fr: Vite.\n        de: Schnell.\n"
    head = STEP.format(name="hurry", fr="Vite", de="Rasch") + "    text:\n"
    tree = "# demo/pass.yaml\ntrees:\n  branch:\n    - do: [apply, hurry]\n"
    apart = head + part.format(when="home == FR") + part.format(when="home == DE")
    assert found(steps(apart) + tree, "U027") == []
    same = head + part.format(when="home == FR") * 2
    assert [each.span.line for each in found(steps(same) + tree, "U027")] == [13]


def test_a_reason_is_named_by_a_row_of_a_table() -> None:
    table = """\
tables:
  desk:
    inputs: {where: country, wed: boolean}
    hit: first
    outputs: {number: integer}
    reasons:
      disputed:
        fr: Les deux guichets se disent compétents.
        de: Beide Schalter halten sich für zuständig.
    rows: |
      where | wed  || number
      FR    | true || 1
      FR    | -    || unconfirmed( disputed )
      -     | -    || 3
values:
  start: born + lookup(needed_age, born)
  counter: decide(desk, home, married)
steps:
"""
    steps_ = example()["demo/pass.yaml"].partition("steps:\n")[2].replace("counter == 1", "counter is confirmed")
    assert names(table + steps_, "U014") == []
    assert names((table + steps_).replace("unconfirmed( disputed )", "2"), "U014") == ["disputed"]


def test_nothing_is_unused_or_double_in_the_example_library() -> None:
    said = examined("")
    assert [each.code for each in said.problems if each.code.startswith("U")] == []


GROUP = """\
# questions_more.yaml
questions:
  children:
    type: group
    max: 10
    sensitivity: personal
    short:
      fr: Enfants
      de: Kinder
    ask:
      fr: Combien d'enfants avez-vous ?
      de: Wie viele Kinder haben Sie?
    label:
      fr: Enfant {number}
      de: Kind {number}
    questions:
      birth_date:
        type: date
        min: 1950-01-01
        max: today
        sensitivity: personal
        short:
          fr: Naissance
          de: Geburt
        ask:
          fr: Quelle est sa date de naissance ?
          de: Wann ist es geboren?
      at_school:
        type: boolean
        sensitivity: personal
        short:
          fr: École
          de: Schule
        ask:
          fr: Va-t-il à l'école ?
          de: Geht es zur Schule?
    values:
      is_minor: birth_date > today - 18 years
      is_baby: birth_date > today - 2 years
# demo/pass.yaml
trees:
  branch:
    - do: apply
    - each: children
      then:
        - ask: birth_date
        - when: is_minor
          then: {do: search}
"""


def test_the_questions_and_values_of_a_group_are_looked_at_too() -> None:
    assert names(GROUP, "U001") == ["at_school"]
    assert names(GROUP, "U002") == ["is_baby"]
