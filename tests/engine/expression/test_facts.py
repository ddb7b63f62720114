"""What follows from what: certainty is claimed only where it is, and missed nowhere that authors would expect it."""

from itertools import product

import pytest

from engine.expression.check import Checker
from engine.expression.facts import all_certain, atoms, common, fewest, needs
from engine.expression.nodes import Expression
from engine.expression.parse import parse
from engine.expression.scope import Scope
from engine.expression.types import Type
from engine.problems import Problems, Span
from engine.source import Scalar

OPTIONS = {"country": ("FR", "DE", "CH")}
NAMES = {
    "home": Type("choice", "country"),
    "lived": Type("choices", "country"),
    "n": Type("integer"),
    "p": Type("boolean"),
    "q": Type("boolean"),
    "m": Type("integer", unknown=frozenset({"m"})),
}
SCOPE = Scope(NAMES, {}, lambda _: None, frozenset(), {}, {}, OPTIONS)


def condition(text: str) -> Expression:
    problems = Problems()
    node = parse(Scalar(Span("a.yaml", 1, 1, 1, len(text) + 1), text, lines=(text,)), problems)
    assert node is not None
    typed = Checker(SCOPE, problems).condition(node)
    assert not list(problems)
    return typed


def facts(text: str, truth: bool = True) -> frozenset[tuple[object, ...]]:
    return atoms(condition(text), truth, OPTIONS)


CERTAIN = [
    ("p", "p", True),
    ("p", "q", False),
    ("p and q", "p", True),
    ("p", "p and q", False),
    ("p", "p or q", True),
    ("p or q", "p", False),
    ("p or q", "q or p", True),
    ("(p or q) and not p", "q", True),
    ("(p or q) and not p", "not q", False),
    ("not (p and q)", "not p or not q", True),
    ("not (p or q)", "not p and not q", True),
    ("p == true", "p", True),
    ("p != true", "not p", True),
    ("p == false", "p", False),
    ("home == FR", "home in [FR, DE]", True),
    ("home in [FR, DE]", "home == FR", False),
    ("home in [FR, DE]", "home == FR or home == DE", True),
    ("home == FR or home == DE", "home != CH", True),
    ("FR == home", "home == FR", True),
    ("home != FR and home != DE", "home == CH", True),
    ("home in [FR, DE] and home != FR", "home == DE", True),
    ("not home == FR", "home in [DE, CH]", True),
    ("n < 3", "3 > n", True),
    ("n < 3", "n <= 3", False),
    ("not n < 3", "n >= 3", True),
    ("FR in lived", "FR in lived", True),
    ("FR in lived", "DE in lived", False),
    ("not FR in lived", "FR not in lived", True),
    ("lived is not empty", "not lived is empty", True),
    ("m is known", "m is known", True),
    ("m is unknown", "m is known", False),
    ("m is known and m > 3", "m is known", True),
    ("m is unknown or p", "m is unknown or p or q", True),
    ("(home == FR and p) or (home == FR and q)", "home == FR", True),
    ("(home == FR and p) or (home == DE and q)", "home != CH", True),
    ("((home == FR and p) or (home == DE and q)) and home != FR", "q", True),
    ("((n < 3 and p) or (n > 9 and q)) and n >= 3", "q", True),
]


@pytest.mark.parametrize(("known", "asked", "expected"), CERTAIN)
def test_what_is_certain(known: str, asked: str, expected: bool) -> None:
    assert all_certain(facts(asked), facts(known)) is expected


def truths(text: str) -> set[tuple[object, ...]]:
    """The cases in which a condition over p, q and home holds, by brute force."""
    words = text
    for country in OPTIONS["country"]:
        words = words.replace(country, repr(country))
    return {
        case
        for case in product((True, False), (True, False), OPTIONS["country"])
        if eval(words, {"p": case[0], "q": case[1], "home": case[2]})
    }


SIMPLE = ["p", "not p", "q", "home == FR", "home != FR", "home in [FR, DE]", "p or q", "p and q"]
SIMPLE += ["p or home == FR", "not (p and home == FR)", "home == FR or home == DE", "(p and q) or home == CH"]


@pytest.mark.parametrize("known", SIMPLE)
def test_certainty_is_never_claimed_without_ground(known: str) -> None:
    for also, asked in product(SIMPLE, SIMPLE):
        if all_certain(facts(asked), facts(known) | facts(also)):
            assert truths(known) & truths(also) <= truths(asked)


@pytest.mark.parametrize("text", SIMPLE)
def test_what_holds_otherwise_is_the_opposite(text: str) -> None:
    for other in SIMPLE:
        if all_certain(facts(other), facts(text, truth=False)):
            assert truths("True") - truths(text) <= truths(other)


def test_behind_branches_holds_what_all_of_them_say() -> None:
    branches = [facts("p and home == FR"), facts("p and q and home == DE")]
    assert common(branches) == facts("p and home in [FR, DE]")
    assert common([*branches, facts("p")]) == facts("p")
    assert common([]) == frozenset()


def test_a_question_behind_a_condition_is_read_under_it_only() -> None:
    found = needs(condition("p and q"), OPTIONS, {}, NAMES)
    assert found == {("p", frozenset()), ("q", facts("p"))}
    found = needs(condition("p or q"), OPTIONS, {}, NAMES)
    assert found == {("p", frozenset()), ("q", facts("p", truth=False))}
    found = needs(condition("3 > (1 if p else n + 1)"), OPTIONS, {}, NAMES)
    assert found == {("p", frozenset()), ("n", facts("p", truth=False))}


def test_the_needs_of_values_come_under_the_conditions_around_them() -> None:
    values = {"v": frozenset({("q", facts("home == FR"))})}
    typed = Checker(Scope(NAMES, {}, lambda _: Type("boolean"), frozenset({"v"}), {}, {}, OPTIONS), Problems())
    node = parse(Scalar(Span("a.yaml", 1, 1, 1, 8), "p and v", lines=("p and v",)), Problems())
    assert node is not None
    found = needs(typed.condition(node), OPTIONS, values, NAMES)
    assert found == {("p", frozenset()), ("q", facts("p and home == FR"))}


def test_a_stricter_need_covers_a_laxer_one() -> None:
    loose, strict = ("q", facts("p and n < 3")), ("q", facts("p"))
    assert fewest(frozenset({loose, strict, ("p", frozenset())})) == {strict, ("p", frozenset())}
