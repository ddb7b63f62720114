"""Every problem has its words, in both languages, with the same values in them."""

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.expression.parse import parse_literal
from engine.expression.types import KINDS as TYPES
from engine.expression.types import Type
from engine.messages import FAMILIES, MESSAGES, Language, describe, render, suggestion, total
from engine.messages.kinds import KINDS
from engine.problems import Span, problem

ENGINE = Path(__file__).parents[2] / "engine"
CODE = re.compile(f"[{''.join(FAMILIES)}][0-9]{{3}}")
OPTIONS = {"suggestion", "related", "severity"}


def modules() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(ENGINE.rglob("*.py")):
        if "messages" not in path.parts:
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def used_codes() -> set[str]:
    return {
        node.value
        for _, module in modules()
        for node in ast.walk(module)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value)
    }


def reports() -> Iterator[tuple[str, str, set[str]]]:
    """Each call that names its code: where, the code, the values given. Calls that pass values on (**) tell nothing."""
    for path, module in modules():
        for node in ast.walk(module):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)):
                continue
            code = node.args[0].value
            if isinstance(code, str) and CODE.fullmatch(code) and all(given.arg for given in node.keywords):
                given = {keyword.arg for keyword in node.keywords if keyword.arg} - OPTIONS
                yield f"{path.name}:{node.lineno}", code, given


def names_in(wording: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(wording) if name is not None}


def test_every_code_that_is_used_has_words_and_every_wording_is_used() -> None:
    assert used_codes() == set(MESSAGES)


def test_both_languages_show_the_same_values() -> None:
    assert {
        code: names_in(fr) ^ names_in(de) for code, (fr, de) in MESSAGES.items() if names_in(fr) != names_in(de)
    } == {}


def test_every_report_gives_the_values_its_words_need() -> None:
    found = list(reports())
    assert found, "no report was recognised: this test would prove nothing"
    worded = [(where, code, given) for where, code, given in found if code in MESSAGES]
    assert [call for call in worded if call[2] != names_in(MESSAGES[call[1]][0])] == []


@pytest.mark.parametrize("language", ["fr", "de"])
def test_every_report_can_be_shown(language: Language) -> None:
    for _, code, given in reports():
        shown = describe(problem(code, SPAN, **dict.fromkeys(given, "date")), language)
        assert shown.startswith(f"a.yaml:2:3: {code} ")
        assert "{" not in shown or code in ("C003", "C024"), "these two tell how to write one"


def test_each_code_is_in_the_table_of_its_letter() -> None:
    assert [code for letter, family in FAMILIES.items() for code in family if not code.startswith(letter)] == []
    assert sum(len(family) for family in FAMILIES.values()) == len(MESSAGES)


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_words_are_sentences_in_two_languages(code: str) -> None:
    french, german = MESSAGES[code]
    assert french != german
    assert all(wording.endswith((".", ".)")) and wording == wording.strip() for wording in (french, german))
    assert '"' not in french + german, "quotation marks are « » in French and „ “ in German"
    assert not re.search("[„“]", french), "German quotes in French"
    assert not re.search("[«»]", german), "French quotes in German"
    assert german.count("„") == german.count("“")


SPAN = Span("a.yaml", 2, 3, 2, 8)
DUPLICATE = problem("S018", SPAN, key="title", line=1, suggestion="text", related=[Span("a.yaml", 1, 1, 1, 6)])
TEXT = "title: x\n  title: y\n"


def test_a_problem_is_one_line_with_its_place_and_code() -> None:
    line = "a.yaml:2:3: S018 Der Schlüssel „title“ steht schon in Zeile 1. Behalten Sie nur einen von beiden."
    assert describe(DUPLICATE, "de") == line


def test_french_punctuation_does_not_leave_its_word() -> None:
    assert "«\u00a0title\u00a0»" in describe(DUPLICATE, "fr")
    assert suggestion(DUPLICATE, "fr") == "voulez-vous dire «\u00a0text\u00a0»\u00a0?"
    assert suggestion(DUPLICATE, "de") == "meinten Sie „text“?"


def test_a_value_keeps_its_own_spaces_and_braces() -> None:
    shown = describe(problem("S015", SPAN, key="a : {b}"), "fr")
    assert "«\u00a0a : {b}\u00a0»" in shown


def test_a_long_value_is_cut() -> None:
    shown = describe(problem("S015", SPAN, key="a" * 500 + "\n"), "fr")
    assert "a" * 79 + "…" in shown
    assert "a" * 80 not in shown
    assert "\n" not in shown


@pytest.mark.parametrize(("language", "question"), [("fr", "«\u00a0text\u00a0»\u00a0?"), ("de", "„text“?")])
def test_rendering_shows_the_line_the_carets_the_suggestion_and_the_other_place(
    language: Language, question: str
) -> None:
    head, line, carets, asked, other = render(DUPLICATE, language, {"a.yaml": TEXT}).split("\n")
    assert head == describe(DUPLICATE, language)
    assert line == "    title: y"
    assert carets == "    ^^^^^"
    assert asked.endswith(question)
    assert other.endswith("a.yaml:1:1")


def test_a_list_of_names_is_shown_whole() -> None:
    names = ", ".join(f"name_{number}" for number in range(30))
    assert names in describe(problem("V001", SPAN, key="x", known=names), "fr")


@pytest.mark.parametrize(
    ("written", "fr", "de"),
    [
        ("date", "date", "Datum"),
        ("choice (country)", "choix (country)", "Auswahl (country)"),
        ("money, percent", "montant ou pourcentage", "Geldbetrag oder Prozentsatz"),
        ("error", "error", "error"),
    ],
)
def test_types_are_in_words(written: str, fr: str, de: str) -> None:
    found = problem("T003", SPAN, found=written)
    assert f"«\u00a0{fr}\u00a0»" in describe(found, "fr")
    assert f"„{de}“" in describe(found, "de")


def test_every_kind_has_words_and_an_example_of_its_own_type() -> None:
    assert set(KINDS) == set(TYPES)
    for kind, (_, _, example) in KINDS.items():
        if kind not in ("choices", "text"):
            assert parse_literal(example, Type(kind)) is not None
    assert "259.50 CHF" in describe(problem("D002", SPAN, found="x", expected=Type("money", currency="CHF")), "fr")


@pytest.mark.parametrize(
    ("places", "fr", "de"),
    [
        (1, "… et 1 autre endroit\u00a0: b.yaml:1:1", "… und 1 weitere Stelle: b.yaml:1:1"),
        (
            146,
            "… et 146 autres endroits\u00a0: b.yaml:1:1, b.yaml:2:1, b.yaml:3:1 …",
            "… und 146 weitere Stellen: b.yaml:1:1, b.yaml:2:1, b.yaml:3:1 …",
        ),
    ],
)
def test_further_places_are_counted(places: int, fr: str, de: str) -> None:
    further = tuple(Span("b.yaml", line, 1, line, 2) for line in range(1, places + 1))
    found = replace(problem("S001", SPAN), more=further)
    assert render(found, "fr", {}).split("\n")[-1] == f"  {fr}"
    assert render(found, "de", {}).split("\n")[-1] == f"  {de}"


def test_every_file_of_a_problem_is_named() -> None:
    further = [Span(f"{file}.yaml", line, 1, line, 2) for file in "abcd" for line in range(2, 6)]
    shown = "a.yaml:2:1, a.yaml:3:1, a.yaml:4:1, b.yaml:2:1, c.yaml:2:1, d.yaml:2:1"
    for places, ending in ((further, " …"), ([*further[:3], *further[4::4]], "")):
        found = replace(problem("S001", SPAN), more=tuple(places))
        assert render(found, "de", {}).endswith(f" weitere Stellen: {shown}{ending}")


def test_the_number_of_problems_in_words() -> None:
    assert [total(count, "fr") for count in (1, 3)] == ["1 problème", "3 problèmes"]
    assert [total(count, "de") for count in (1, 3)] == ["1 Problem", "3 Probleme"]


def test_rendering_without_the_file_shows_no_line() -> None:
    bare = problem("S001", SPAN)
    assert render(bare, "de", {}) == describe(bare, "de")
    assert render(bare, "de", {"a.yaml": "one line only"}) == describe(bare, "de")


def test_a_span_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    rows = render(problem("S017", Span("a.yaml", 1, 8, 2, 3)), "fr", {"a.yaml": TEXT}).split("\n")
    assert rows[1:] == ["  title: x", "         ^"]


def test_an_empty_span_gets_one_caret() -> None:
    rows = render(problem("S007", Span("a.yaml", 1, 1, 1, 1)), "fr", {"a.yaml": ""}).split("\n")
    assert rows[1:] == ["  ", "  ^"]


def test_a_very_long_line_is_shown_around_the_place() -> None:
    text = "a" * 1000 + "#" + "b" * 1000
    _, line, carets = render(problem("S020", Span("a.yaml", 1, 1001, 1, 2002)), "fr", {"a.yaml": text}).split("\n")
    assert len(line) == len(carets) == 122
    assert line[carets.index("^")] == "#"
