import pytest

from engine.explain import Reason, explainer, why_not, wording
from engine.walk import Walk
from tests.engine.runtime.content import library, outcome, procedure, steps, walked

TREE = """\
- ask: home
- ask: sure
- ask: born
- when: home == CH
  then:
    - do: abroad
    - stop: ended
- when: old or (home == FR and sure)
  then: {do: either}
- when: not (old or sure)
  then: {do: neither}
- when: old and sure
  then: {do: both}
- when: limit > 50
  then: {do: always}
- ask: work
- match: work
  cases:
    FR: {do: french}
  otherwise: {do: [german, both]}
"""
VALUES = """\
old:
  is: born < 1960-01-01
  because:
    fr: Vous êtes né avant 1960.
    de: Sie sind vor 1960 geboren.
"""
STEPS = steps("abroad", "either", "neither", "both", "always", "french", "german")
DEMO = procedure(TREE, values=VALUES, steps=STEPS, outcomes=outcome("ended"))


def names(reasons: tuple[Reason, ...]) -> list[str]:
    return [reason.about.name for reason in reasons]


def why(found: Walk, name: str) -> list[str]:
    return names(explainer(found).why(name))


def absent(found: Walk) -> dict[str, list[str]]:
    return {each.id: names(reasons) for each, reasons in why_not(found)}


def person(home: str, sure: str, born: str, work: str = "FR") -> Walk:
    return walked(DEMO, home=home, sure=sure, born=born, work=work)


OLD, YOUNG = "1955-04-01", "1985-04-01"


@pytest.mark.parametrize(
    ("found", "step_", "reasons"),
    [
        (person("FR", "true", OLD), "either", ["old", "home", "sure"]),
        (person("DE", "true", OLD), "either", ["old"]),
        (person("FR", "true", YOUNG), "either", ["home", "sure"]),
        (person("DE", "false", YOUNG), "neither", ["born", "sure"]),
        (person("DE", "true", OLD), "both", ["old", "sure"]),
        (person("DE", "true", OLD, "DE"), "both", ["old", "sure", "work"]),
        (person("DE", "false", OLD, "DE"), "both", ["work"]),
        (person("DE", "true", OLD), "always", []),
        (person("DE", "true", OLD), "french", ["work"]),
        (person("DE", "true", OLD, "?"), "german", ["work"]),
        (person("DE", "true", OLD, "?"), "find_out", ["work"]),
        (person("CH", "true", OLD), "abroad", ["home"]),
    ],
)
def test_the_reasons_are_the_answers_that_matter(found: Walk, step_: str, reasons: list[str]) -> None:
    assert step_ in found.steps
    assert why(found, step_) == reasons


@pytest.mark.parametrize(
    ("found", "reasons"),
    [
        (
            person("DE", "true", OLD),
            {"abroad": ["home"], "neither": ["old", "sure"], "german": ["work"], "find_out": ["work"]},
        ),
        (
            person("DE", "true", YOUNG),
            {
                "abroad": ["home"],
                "either": ["born", "home"],
                "neither": ["sure"],
                "both": ["born", "work"],
                "german": ["work"],
                "find_out": ["work"],
            },
        ),
        (
            person("CH", "true", OLD),
            {name: ["home"] for name in ("either", "neither", "both", "always", "french", "german", "find_out")},
        ),
    ],
)
def test_what_excluded_a_step(found: Walk, reasons: dict[str, list[str]]) -> None:
    assert absent(found) == reasons


def test_a_step_that_depends_on_open_questions_is_not_excluded() -> None:
    found = walked(DEMO, home="DE", sure="true", born=OLD)
    assert found.next == "work"
    assert absent(found) == {"abroad": ["home"], "neither": ["old", "sure"]}


def test_because_is_said_only_where_it_is_true() -> None:
    said = wording(library(DEMO), person("DE", "true", OLD), "fr")
    reasons = explainer(said.walked).why("both")
    assert [said.reason(reason) for reason in reasons] == ["Vous êtes né avant 1960.", "Certain\u00a0: oui"]
    young = wording(library(DEMO), person("DE", "false", YOUNG), "de")
    reasons = explainer(young.walked).why("neither")
    assert [young.reason(reason) for reason in reasons] == ["Geburt: 1.\u00a0April 1985", "Sicher: nein"]


STOPS = procedure(
    """\
- ask: home
- ask: sure
- when: sure
  then:
    - match: home
      cases:
        FR: {stop: ended}
        DE: {stop: ended}
        CH: {stop: ended}
- match: home
  cases:
    FR: {do: french}
    DE: {do: german}
  otherwise: {stop: ended}
- ask: married
- when: married is known and not married
  then: {do: single}
  else:
    - do: couple
    - stop: ended
- do: last
""",
    steps=steps("french", "german", "single", "couple", "last"),
    outcomes=outcome("ended"),
)


@pytest.mark.parametrize(
    ("raw", "last"),
    [
        ({"home": "FR", "sure": "true"}, ["sure", "home"]),
        ({"home": "CH", "sure": "false"}, ["home"]),
        ({"home": "DE", "sure": "false", "married": "true"}, ["married"]),
        ({"home": "DE", "sure": "false", "married": "?"}, ["married"]),
    ],
)
def test_an_earlier_stop_excludes_what_follows(raw: dict[str, str], last: list[str]) -> None:
    assert absent(walked(STOPS, **raw))["last"] == last


def test_a_stop_deep_in_a_branch_excludes_what_follows_the_branch() -> None:
    demo = procedure(
        "- ask: home\n- when: home == CH\n  then:\n    - ask: sure\n    - when: sure\n      stop: guide\n"
        "    - do: inside\n  else: {do: outside}\n- ask: married\n- when: married is unknown\n  then: {do: last}",
        steps=steps("inside", "outside", "last"),
    )
    found = absent(walked(demo, home="CH", sure="true"))
    assert found == {name: ["home", "sure"] for name in ("inside", "last", "find_out")} | {"outside": ["home"]}


def test_a_stop_that_was_passed_is_no_reason() -> None:
    found = walked(STOPS, home="DE", sure="false", married="false")
    assert found.outcome == "guide"
    assert (why(found, "last"), why(found, "german"), why(found, "single")) == ([], ["home"], ["married"])


def test_parts_that_were_not_read_are_no_reasons() -> None:
    demo = procedure(
        "- ask: sure\n- when: sure\n  then: {ask: count}\n- when: many or not sure\n  then: {do: given}\n"
        "- when: size > 3\n  then: {do: sized}\n- do: last",
        values="many: sure and count > 3\nsize: count if sure else limit",
        steps=steps("given", "sized", "last"),
    )
    # An answer from an earlier visit, to a question that is not asked now, explains nothing.
    found = walked(demo, sure="false", count="1")
    assert (why(found, "given"), why(found, "sized")) == (["sure"], ["sure"])
    counted = walked(demo, sure="true", count="4")
    assert (why(counted, "given"), why(counted, "sized")) == (["sure", "count"], ["sure", "count"])


def test_a_value_that_is_settled_early_explains_by_the_part_that_settles_it() -> None:
    demo = procedure(
        "- ask: home\n- ask: sure\n- ask: count\n- when: right\n  then: {do: given}\n- do: last",
        values="right:\n  is: home == FR and count > 3\n"
        "  because:\n    fr: Vous y avez droit.\n    de: Das steht Ihnen zu.",
        steps=steps("given", "last"),
    )
    found = walked(demo, home="DE")
    assert found.next == "sure"
    assert absent(found) == {"given": ["home"]}
    assert absent(walked(demo, home="FR")) == {}
