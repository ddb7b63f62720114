"""Variants of the small library that are sound: the checks refuse nothing that can be proved."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.engine.model.content import problems, variant, write

TABLES = sorted(Path(__file__).with_name("accepted").glob("*.yaml"))
CASES = [(table.stem, case) for table in TABLES for case in yaml.safe_load(table.read_text("utf-8"))]


@pytest.mark.parametrize(("table", "case"), CASES, ids=[f"{table}: {case['name']}" for table, case in CASES])
def test_it_loads(tmp_path: Path, table: str, case: dict[str, Any]) -> None:
    files = variant({"demo/pass.yaml": case["write"], **case.get("with", {})})
    assert problems(write(tmp_path, files)) == []
