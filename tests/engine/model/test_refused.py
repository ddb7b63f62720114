"""Broken variants of the small library: each problem once, at its line and column, and nothing else."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from engine.load import load
from engine.messages import FAMILIES, Language, render
from engine.problems import ContentError
from tests.engine.model.content import base, marked, problems, variant, write

TABLES = sorted(Path(__file__).with_name("tables").glob("*.yaml"))
CASES = [(table.stem, case) for table in TABLES for case in yaml.safe_load(table.read_text("utf-8"))]


def test_the_library_itself_is_sound(tmp_path: Path) -> None:
    assert problems(write(tmp_path, base())) == []


@pytest.mark.parametrize(("table", "case"), CASES, ids=[f"{table}: {case['name']}" for table, case in CASES])
def test_each_problem_is_found_where_it_stands(tmp_path: Path, table: str, case: dict[str, Any]) -> None:
    written = {case.get("file", "demo/pass.yaml"): case["write"], **case.get("with", {})}
    files, expected = marked(variant(written), case["codes"])
    assert sorted(problems(write(tmp_path, files))) == sorted(expected)


@pytest.mark.parametrize("language", ["fr", "de"])
@pytest.mark.parametrize(("table", "case"), CASES, ids=[f"{table}: {case['name']}" for table, case in CASES])
def test_each_problem_has_its_words(tmp_path: Path, table: str, case: dict[str, Any], language: Language) -> None:
    written = {case.get("file", "demo/pass.yaml"): case["write"], **case.get("with", {})}
    files, _ = marked(variant(written), case["codes"])
    with pytest.raises(ContentError) as refused:
        load(write(tmp_path, files))
    shown = [render(found, language, files) for found in refused.value.problems]
    assert [text.split()[1] for text in shown] == [found.code for found in refused.value.problems]


def test_every_code_about_content_has_a_case() -> None:
    codes = {code for family in "VNFDC" for code in FAMILIES[family]}
    shown = {code for _, case in CASES for code in case["codes"]}
    assert codes - shown == {"C012"}, "C012 is about a whole folder: test_folder.py"


def test_a_case_can_fail(tmp_path: Path) -> None:
    files, expected = marked(variant({"demo/pass.yaml": "status: §draft\n"}), ["V005"])
    assert problems(write(tmp_path, files)) != expected
