"""The command ``cases``: a file where it was asked for, sentences where there can be none."""

import importlib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from web.cli import main

CONTENT = Path(__file__).parent / "content"
DAY = ("--today", "2026-11-22")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["cases", *(str(each) for each in arguments)])


@pytest.mark.parametrize("name", ["demo/crossing", "crossing"])
@pytest.mark.parametrize("lang", ["fr", "de"])
def test_the_people_go_to_the_terminal(name: str, lang: str) -> None:
    result = run(name, "--folder", CONTENT, "--lang", lang, *DAY)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith(f"# language: {lang}\n")
    assert {"fr": "22 novembre 2026", "de": "22. November 2026"}[lang] in result.stdout


def test_the_people_go_to_a_file(tmp_path: Path) -> None:
    file = tmp_path / "cases.feature"
    result = run("crossing", "--folder", CONTENT, "--lang", "de", "-o", file, *DAY)
    assert (result.exit_code, result.stdout) == (0, "")
    assert str(file) in result.stderr
    assert file.read_text("utf-8") == run("crossing", "--folder", CONTENT, "--lang", "de", *DAY).stdout


@pytest.mark.parametrize(
    ("lang", "words"), [("fr", "existe déjà et n'est pas remplacé"), ("de", "gibt es schon und wird nicht ersetzt")]
)
def test_a_file_that_is_there_is_not_replaced(tmp_path: Path, lang: str, words: str) -> None:
    file = tmp_path / "demo.yaml"
    file.write_text("what somebody wrote", "utf-8")
    result = run("crossing", "--folder", CONTENT, "--lang", lang, "-o", file, *DAY)
    assert (result.exit_code, result.stdout) == (1, "")
    assert words in result.stderr
    assert str(file) in result.stderr
    assert file.read_text("utf-8") == "what somebody wrote"


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    result = run("crossing", "--folder", CONTENT, "-o", tmp_path / "nowhere" / "cases.feature", *DAY)
    assert result.exit_code == 1
    assert "nowhere" in result.stderr


def test_a_procedure_that_is_not_there() -> None:
    result = run("crosing", "--folder", CONTENT, "--lang", "fr")
    assert result.exit_code == 1
    assert "Voulez-vous dire « demo/crossing »" in result.stderr


@pytest.mark.parametrize(("lang", "words"), [("fr", "n'est pas installé"), ("de", "nicht installiert")])
def test_without_the_solver_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch, lang: str, words: str) -> None:
    monkeypatch.setattr(importlib.import_module("web.commands.cases"), "available", lambda: False)
    result = run("crossing", "--folder", CONTENT, "--lang", lang)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr
    assert len(result.stderr.splitlines()) == 1
