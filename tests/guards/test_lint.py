"""The code is in the common style; `make format` repairs what can be repaired alone."""

from tests.guards.project import run_python


def test_ruff_has_nothing_to_say() -> None:
    passed, output = run_python("-m", "ruff", "check", "--no-cache", "--output-format=concise", ".")
    assert passed, output


def test_ruff_would_change_no_layout() -> None:
    passed, output = run_python("-m", "ruff", "format", "--no-cache", "--check", ".")
    assert passed, output
