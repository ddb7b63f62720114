"""Every rule by its own examples: the bad one is found where it stands, the good one is not, both languages tell it."""

from collections import Counter
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from engine.check.examples import DAY, example, lines, variant
from engine.check.rule import Rule, Words
from engine.check.rules import RULES
from engine.check.runner import PROOFS, Report
from engine.check.words import render
from engine.examine import examine_loaded, load_files
from engine.messages import FAMILIES
from engine.problems import Problem, Severity
from engine.text import LANGUAGES
from tests.engine.check.content import report, write

EVERY = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
BOTH = pytest.mark.parametrize("language", LANGUAGES)
QUICK = tuple(rule for rule in RULES if not rule.code.startswith(PROOFS))


@cache
def of_example(rule: Rule, kind: str) -> Report:
    """What a rule says of one of its examples; what only the runner can tell needs the other rules too."""
    with TemporaryDirectory() as folder:
        loaded = load_files(write(Path(folder), variant(getattr(rule, kind))))
    return examine_loaded(loaded, DAY, earlier=example(), rules=(rule,) if rule.find else QUICK)


def found(rule: Rule, kind: str) -> list[Problem]:
    """The findings of a rule in one of its examples; a broken example would hide what the rule finds."""
    said = of_example(rule, kind)
    assert said.loaded, [render(problem, "fr", {}) for problem in said.problems]
    return [problem for problem in said.problems if problem.code == rule.code]


def test_the_example_library_is_sound() -> None:
    said = report(example(), proofs=True)
    assert said.loaded
    assert [render(each, "fr", example()) for each in said.problems if each.severity is not Severity.notice] == []
    assert said.procedures == 1


def test_the_rules_stand_in_the_order_of_their_codes() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(codes)
    assert [code for code, times in Counter(codes).items() if times > 1] == []
    assert [code for code in codes if code[0] in FAMILIES] == []


@EVERY
def test_the_bad_example_is_found_where_it_stands(rule: Rule) -> None:
    problems = found(rule, "bad")
    places = lines(rule.bad)
    inside = [each for each in problems if each.span.line in places.get(each.span.file, ())]
    assert inside, [f"{each.span.file}:{each.span.line}" for each in problems]


@EVERY
def test_the_good_example_is_not_found(rule: Rule) -> None:
    assert [render(each, "fr", {}) for each in found(rule, "good")] == []


@EVERY
@BOTH
def test_a_finding_can_be_told(rule: Rule, language: str) -> None:
    files = variant(rule.bad)
    for problem in found(rule, "bad"):
        shown = render(problem, "de" if language == "de" else "fr", files)
        assert f" {rule.code} " in shown
        assert "^" in shown, "the line and the place in it are shown"
        assert "{" not in shown.split("\n")[0]


@EVERY
@BOTH
def test_the_help_page_is_complete(rule: Rule, language: str) -> None:
    words: Words = getattr(rule, language)
    parts = (words.title, words.message, words.why, words.repair)
    assert all(part == part.strip() and part for part in parts)
    assert all(part.endswith((".", "?", "!", ")")) for part in parts[1:])
    assert not words.title.endswith(".")
    foreign = "„“" if language == "fr" else "«»"
    assert not any(sign in part for part in parts for sign in (*foreign, '"'))


@EVERY
def test_the_languages_say_their_own_words(rule: Rule) -> None:
    pairs = [(getattr(rule.fr, name), getattr(rule.de, name)) for name in ("title", "message", "why", "repair")]
    assert all(fr != de for fr, de in pairs)
    assert rule.bad != rule.good
