"""Imports go one way, and the engine is handed the day instead of reading the clock."""

import ast

import pytest

from tests.guards.project import ROOT, python_files, run_python

# Its command has no module to run with -m.
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
CLOCK_CALLS = {
    "date": {"today"},
    "datetime": {"now", "today", "utcnow"},
    "time": {"time", "time_ns", "localtime", "gmtime", "ctime", "strftime"},
}


def test_imports_keep_to_the_layers() -> None:
    passed, output = run_python("-c", LINT_IMPORTS, "--no-logo", "--no-cache")
    assert passed, output


def clock_calls(source: str) -> list[int]:
    """The lines that read the clock, however the class or module was imported."""
    tree = ast.parse(source)
    aliases = {
        name.asname or name.name: name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }
    lines = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            owner = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
            if node.attr in CLOCK_CALLS.get(aliases.get(owner, owner), ()):
                lines.append(node.lineno)
        elif isinstance(node, ast.ImportFrom) and node.module == "time":
            lines += [node.lineno for name in node.names if name.name in CLOCK_CALLS["time"]]
    return sorted(lines)


def test_the_engine_never_reads_the_clock() -> None:
    found = {
        f"{path.relative_to(ROOT)}:{line}"
        for path in python_files("engine")
        for line in clock_calls(path.read_text(encoding="utf-8"))
    }
    assert not found, f"the day is a parameter, read once in web/: {sorted(found)}"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("from datetime import date\ndate.today()", [2]),
        ("import datetime\ndatetime.date.today()", [2]),
        ("import datetime as dt\ndt.datetime.now(dt.UTC)", [2]),
        ("from datetime import date as Day\n\nDay.today()", [3]),
        ("from datetime import date\ndefault = date.today", [2]),
        ("import time\ntime.time()", [2]),
        ("from time import time\ntime()", [1]),
        ("from datetime import date\ndate(2026, 1, 1)", []),
        ("from time import perf_counter\nperf_counter()", []),
        ("today: int = 3\nwalk.today", []),
    ],
)
def test_the_clock_is_found_however_it_is_read(source: str, expected: list[int]) -> None:
    assert clock_calls(source) == expected
