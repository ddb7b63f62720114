"""One slip of a typist is one problem, however many places rest on what was misspelt."""

from pathlib import Path

import pytest

from engine.load import load
from engine.problems import ContentError, Problem, gathered
from tests.engine.model.content import base, write


def found(folder: Path, files: dict[str, str]) -> list[Problem]:
    with pytest.raises(ContentError) as refused:
        load(write(folder, files))
    return list(gathered(refused.value.problems))


@pytest.mark.parametrize(
    ("file", "right", "wrong", "code", "suggestion"),
    [
        ("demo/pass.yaml", "- ask: home", "- ask: hmoe", "N001", "home"),
        ("demo/pass.yaml", "- ask: home", "- ask: quite_another", "N001", None),
        ("demo/pass.yaml", "- ask: born", "- aks: born", "V001", "ask"),
        ("demo/pass.yaml", "- when: start > today", "- when: start AND today", "T001", "and"),
        ("demo/pass.yaml", "- when: start > today", "- when: strat > today", "N002", "start"),
        ("demo/pass.yaml", "- when: start > today", "- when: married == oui", "N002", "true"),
        ("demo/pass.yaml", "- include: branch", "- include: brnch", "N001", "branch"),
        ("demo/pass.yaml", "FR    | true", "FR    | ja", "D002", "true"),
        ("demo/pass.yaml", "- include: branch", "- when: married\n    then: apply", "V004", "then: {do: apply}"),
        ("demo/pass.yaml", "start > today", "home not in [FR, DE, NO]", "N003", None),
        ("demo/pass.yaml", "start > today", "born + 18 > today", "T006", "18 years"),
        ("demo/pass.yaml", "start > today", "18 + born > today", "T006", "18 years"),
        ("demo/pass.yaml", "updated: 2026-", "updated: 2026-02-30 # ", "V013", None),
        ("parameters/figures.yaml", "20 EUR", "20,50 €", "D017", "20.50 EUR"),
        ("parameters/figures.yaml", "20 EUR", "1 234,50 EUR", "D017", "1234.50 EUR"),
        ("parameters/figures.yaml", "20 EUR", "20,5 €", "D017", None),
        ("parameters/figures.yaml", "20 EUR", "20 CHF", "D016", None),
        ("questions.yaml", "questions:", "question:", "V001", "questions"),
        ("types.yaml", "types:", "typs:", "V001", "types"),
        ("types.yaml", "label:", "lbael:", "V002", None),
        ("world.yaml", "basis: official", "bsais: official", "V001", "basis"),
        ("world.yaml", "basis: official", "basis:", "S019", None),
        ("world.yaml", "basis: official", "basis\u00a0: official", "S016", "basis"),
        ("demo/pass.yaml", "- include: branch", "- stop: guide\n  - include: branch", "F002", None),
        ("world.yaml", "basis: official", "basis: oficial", "V005", "official"),
    ],
)
def test_a_slip_is_one_problem(
    tmp_path: Path, file: str, right: str, wrong: str, code: str, suggestion: str | None
) -> None:
    files = base()
    assert right in files[file]
    files[file] = files[file].replace(right, wrong, 1)
    assert [(each.code, each.suggestion) for each in found(tmp_path, files)] == [(code, suggestion)]


def test_a_question_that_nobody_is_asked_is_missed_where_it_has_to_be_asked(tmp_path: Path) -> None:
    files = base()
    files["demo/pass.yaml"] = files["demo/pass.yaml"].replace("  - ask: born\n", "")
    rows = files["demo/pass.yaml"].split("\n")
    (only,) = found(tmp_path, files)
    first = next(row for row in range(rows.index("tree:"), len(rows)) if "start" in rows[row])
    assert (only.code, only.span.line, only.more) == ("F017", first + 1, ())
    assert only.params == {"name": "born", "through": " (start → born)"}


def test_a_question_read_through_values_comes_with_the_way_to_it(tmp_path: Path) -> None:
    files = base()
    values = "values:\n  wed: married\n  both: wed and home == FR\n"
    text = files["demo/pass.yaml"].replace("values:\n", values)
    early = "tree:\n  - ask: home\n  - when: both\n    then: {do: search}\n"
    files["demo/pass.yaml"] = text.replace("tree:\n  - ask: home\n", early)
    (only,) = found(tmp_path, files)
    assert (only.code, only.params["through"]) == ("F001", " (both → wed → married)")
    rows = files["demo/pass.yaml"].split("\n")
    assert [place.line for place in only.related] == [rows.index("  wed: married") + 1]


def test_a_renamed_question_is_missed_where_it_is_asked_alone(tmp_path: Path) -> None:
    files = base()
    files["questions.yaml"] = files["questions.yaml"].replace("  home:\n", "  homes:\n")
    (only,) = found(tmp_path, files)
    assert (only.code, only.suggestion) == ("N001", "homes")
    assert [(place.file, place.line) for place in only.related] == [("questions.yaml", 2)]


@pytest.mark.parametrize("name", ["questions.yml", "questions.YAML", "questions.yaml.txt"])
def test_a_file_that_is_not_read_is_the_only_problem(tmp_path: Path, name: str) -> None:
    files = base()
    files[name] = files.pop("questions.yaml")
    assert [(each.code, each.span.file) for each in found(tmp_path, files)] == [("S050", name)]


def test_a_stray_file_hides_nothing(tmp_path: Path) -> None:
    files = {**base(), "demo/notes.txt": "to do"}
    files["demo/pass.yaml"] = files["demo/pass.yaml"].replace("- ask: home", "- ask: hmoe")
    assert [each.code for each in found(tmp_path, files)] == ["S050", "N001"]


def test_a_read_me_and_hidden_files_are_nobodys_business(tmp_path: Path) -> None:
    files = {**base(), "README.md": "Bonjour", ".questions.yaml": "{", ".editor/state.yaml": "{"}
    assert list(load(write(tmp_path, files)).programs) == ["demo/pass"]


def test_a_missing_figure_points_at_its_parameter(tmp_path: Path) -> None:
    files = base()
    figures = files["parameters/figures.yaml"]
    files["parameters/figures.yaml"] = figures.replace("          1950-01-01 | 60 years\n", "")
    (only,) = found(tmp_path, files)
    assert (only.code, only.params["name"]) == ("T010", "needed_age")
    assert [(place.file, place.line) for place in only.related] == [("parameters/figures.yaml", 2)]
    assert only.more
