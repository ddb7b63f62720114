"""The files of example people: they can be read by the features' own reader, and run as they are."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from pytest_bdd.gherkin_parser import get_gherkin_document
from pytest_bdd.parser import Feature, FeatureParser

from engine.answers import decode
from engine.compile.program import Library
from engine.export.cases import feature, table
from engine.prove.cover import Cover, cover
from engine.prove.encode import Model
from engine.text import LANGUAGES, Language
from tests.engine.runtime.content import TODAY, library, procedure, step, steps
from tests.engine.runtime.test_agreement import Case, invented
from tests.features.vocabulary import read_answers
from tests.procedures import shipped

GROUP = (Path(__file__).parents[1] / "runtime" / "group.yaml").read_text("utf-8")
ROOT = Path(__file__).parents[3]


def written(found: Library, key: str, today: date, language: Language) -> tuple[str, Cover]:
    people = cover(Model(found.procedures[key], found, today))
    return feature(found, found.procedures[key], people, language), people


@cache
def shipped_people(key: str) -> Cover:
    return cover(Model(shipped.library().procedures[key], shipped.library(), date(2026, 11, 22)))


def shipped_case(key: str, language: Language) -> tuple[str, Cover]:
    people = shipped_people(key)
    return feature(shipped.library(), shipped.library().procedures[key], people, language), people


def parsed(text: str, folder: Path) -> Feature:
    file = folder / "cases.feature"
    file.write_text(text, "utf-8")
    assert get_gherkin_document(str(file)).feature
    return FeatureParser(str(folder), file.name).parse()


def check(text: str, people: Cover, found: Library, key: str, language: Language, folder: Path) -> None:
    """Every person stands in the file, and the answers read back are the person's own."""
    scenarios = list(parsed(text, folder).scenarios.values())
    assert len(scenarios) == len(people.examples)
    for scenario, example in zip(scenarios, people.examples, strict=True):
        tables = [each.datatable for each in scenario.steps if each.datatable is not None]
        rows = [[cell.value for cell in row.cells] for each in tables for row in each.rows]
        today, asked = example.person.walked.today, found.procedures[key]
        read = decode(asked, read_answers(asked, rows, language), today)
        assert not read.rejected
        assert read.answers == decode(asked, example.person.raw, today).answers


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", shipped.KEYS)
def test_the_people_of_shipped_procedures_are_read_back(key: str, language: Language, tmp_path: Path) -> None:
    text, people = shipped_case(key, language)
    assert text.splitlines()[0] == f"# language: {language}"
    check(text, people, shipped.library(), key, language, tmp_path)


@settings(max_examples=10, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(invented())
def test_the_people_of_invented_procedures_are_read_back(
    tmp_path_factory: pytest.TempPathFactory, cases: tuple[Case, ...]
) -> None:
    found, key = cases[0].library(), cases[0].key
    for language in LANGUAGES:
        text, people = written(found, key, cases[0].today, language)
        check(text, people, found, key, language, tmp_path_factory.mktemp("cases"))


@pytest.mark.parametrize("key", shipped.KEYS)
def test_the_files_run_as_they_are(key: str, tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / f"{language}.feature").write_text(shipped_case(key, language)[0], "utf-8")
    module = "from pytest_bdd import scenarios\n\n" + "".join(
        f"scenarios({str(tmp_path / f'{language}.feature')!r})\n" for language in LANGUAGES
    )
    (tmp_path / "test_people.py").write_text(module, "utf-8")
    options = ["-q", "-p", "tests.features.conftest", "-p", "no:cacheprovider", "--rootdir", str(ROOT)]
    command = [sys.executable, "-m", "pytest", *options, "-c", str(ROOT / "pyproject.toml"), str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    people = sum(len(shipped_case(key, language)[1].examples) for language in LANGUAGES)
    assert f"{people} passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", shipped.KEYS)
def test_what_the_program_says_stands_in_comments_only(key: str, language: Language, tmp_path: Path) -> None:
    text, people = shipped_case(key, language)
    words = {"fr": ("à compléter : Alors …", "Alors le guide"), "de": ("zu ergänzen: Dann …", "Dann en")}[language]
    lines = text.splitlines()
    assert sum(words[0] in line for line in lines) == len(people.examples)
    told = [line for line in lines if words[1] in line]
    assert len(told) == len(people.examples)
    assert all(line.lstrip().startswith("#") for line in told)
    for scenario in parsed(text, tmp_path).scenarios.values():
        assert {each.type for each in scenario.steps} <= {"given", "when"}


def test_items_are_named_and_both_languages_say_the_same() -> None:
    per_item = step("of_child", "per: item")
    text = procedure(
        "- each: children\n  then:\n    - ask: child_paid\n    - ask: child_home\n    - do: of_child\n",
        steps=per_item + steps("plain"),
        more=GROUP,
    )
    french, people = written(library(text), "domain/demo", TODAY, "fr")
    german, _ = written(library(text), "domain/demo", TODAY, "de")
    assert "| Enfant 2 : Réponse child_paid | " in french
    assert "| Kind 2: Antwort child_paid | " in german
    assert "je ne sais pas |" in french
    assert "weiß ich nicht |" in german
    assert "Enfant 1 : Étape of_child" in french
    assert "Kind 1: Schritt of_child" in german
    assert french.count("\n") == german.count("\n")
    assert len(people.examples) == 3


TWICE = """\
questions:
  one: &
  two: &
""".replace(
    "&",
    """
    type: boolean
    sensitivity: none
    short:
      fr: Oui ou non
      de: Ja oder nein
    ask:
      fr: Quoi ?
      de: Was?""",
)


def test_a_label_that_two_questions_bear_gives_way_to_their_names(tmp_path: Path) -> None:
    tree = "- ask: one\n- ask: two\n- when: one and not two\n  then: {do: plain}\n"
    found = library(procedure(tree, steps=steps("plain"), more=TWICE))
    for language in LANGUAGES:
        text, people = written(found, "domain/demo", TODAY, language)
        assert "| demo.one | " in text
        check(text, people, found, "domain/demo", language, tmp_path)


def test_what_nobody_takes_stands_at_the_top() -> None:
    text = procedure("- ask: born\n- when: born > today + 1 day\n  then: {do: plain}\n", steps=steps("plain"))
    found, _ = written(library(text), "domain/demo", TODAY, "fr")
    head = found.partition("Fonctionnalité")[0]
    assert "Personne ne peut prendre :" in head
    assert "oui (domain/demo.yaml:" in head


def test_bars_and_strokes_do_not_end_a_cell(tmp_path: Path) -> None:
    rows = table([("a|b", "c\\d"), ("e", "f\ng")])
    text = "Feature: x\n  Scenario: y\n    When z\n" + "".join(f"      {row}\n" for row in rows)
    (scenario,) = parsed(text, tmp_path).scenarios.values()
    found = scenario.steps[0].datatable
    assert found is not None
    assert [[cell.value for cell in row.cells] for row in found.rows] == [["a|b", "c\\d"], ["e", "f g"]]
