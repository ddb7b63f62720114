"""The process of the proofs: it finds what a look at the folder finds, and is gone when nobody waits for it."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from engine.check.runner import Report
from engine.load import load_files, texts
from engine.workbench.bench import Look, prove
from engine.workbench.proving import ROOT, Proving, Task

CONTENT = ROOT / "tests" / "web" / "content"
DAY = date(2026, 11, 23)
COMMAND = [sys.executable, "-m", "engine.workbench.proving"]


def test_it_finds_what_the_folder_gives_and_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    before = tmp_path.stat().st_mtime_ns
    said = texts(CONTENT)
    people, report = Proving(Task(said, DAY, ("demo/crossing",))).results()
    assert isinstance(people, dict)
    assert people["demo/crossing"]
    assert isinstance(report, Report)
    assert report.problems == prove(Look(load_files(CONTENT), said, ()), DAY).problems
    assert tmp_path.stat().st_mtime_ns == before


@pytest.mark.parametrize("sent", ["", '{"texts": {', "whole"])
def test_it_ends_when_who_asked_has_gone(sent: str) -> None:
    task = {"texts": texts(CONTENT), "today": DAY.isoformat(), "people": ["demo/crossing"] * 10_000}
    with subprocess.Popen(COMMAND, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(task) + "\n" if sent == "whole" else sent)
        process.stdin.close()
        assert process.stdout.read() == ""
        assert process.wait(60) in (0, 1)


def test_it_can_be_stopped_at_any_time() -> None:
    proving = Proving(Task(texts(CONTENT), DAY, ("demo/crossing",)))
    proving.stop()
    assert list(proving.results()) == []
    proving.stop()
