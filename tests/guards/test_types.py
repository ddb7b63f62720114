"""The engine and the web front are fully typed."""

from tests.guards.project import run_python


def test_mypy_strict_finds_nothing() -> None:
    passed, output = run_python("-m", "mypy")
    assert passed, output
