"""``serve --edit``: on this machine alone unless told otherwise, and nothing of it in the public's server."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.web.conftest import CONTENT
from web import create_from_env
from web.cli import main
from web.settings import Settings

ROOT = Path(__file__).parents[2]
Started = list[tuple[Settings, str, int, str, bool]]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Started]:
    """What would have been served."""
    calls: Started = []
    monkeypatch.setattr("web.commands.serve._run", lambda *given: calls.append(given))
    for name in ("HOST", "PORT", "PASSERELLE_TODAY", "PASSERELLE_EDIT_LANGUAGE"):
        monkeypatch.setenv(name, "")  # and put back at the end, whatever the command sets
    monkeypatch.setenv("PASSERELLE_STATE", str(tmp_path))
    monkeypatch.setenv("PASSERELLE_CONTENT", str(CONTENT))
    create_from_env.cache_clear()
    yield calls
    create_from_env.cache_clear()


def test_an_editor_is_served_alone(started: Started) -> None:
    result = CliRunner().invoke(
        main, ["serve", "--edit", "--lang", "de", "--today", "2027-01-01"], env={"HOST": "0.0.0.0"}
    )
    assert result.exit_code == 0, result.output
    settings, target, workers, said, with_terminal = started[0]
    assert settings.host == "127.0.0.1"
    assert str(settings.today) == "2027-01-01"
    assert (target, workers, with_terminal) == ("web.editing:create_from_env", 1, True)
    assert said == "http://127.0.0.1:8000/editor/"
    assert "Achtung" not in result.stderr


@pytest.mark.parametrize(("language", "word"), [("fr", "Attention"), ("de", "Achtung")])
def test_another_host_is_warned_of(started: Started, language: str, word: str) -> None:
    result = CliRunner().invoke(main, ["serve", "--edit", "--host", "0.0.0.0", "--lang", language])
    assert result.exit_code == 0, result.output
    assert word in result.stderr
    assert started[0][0].host == "0.0.0.0"


def test_a_folder_that_is_not_there_is_said(started: Started, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PASSERELLE_CONTENT", str(tmp_path / "nowhere"))
    result = CliRunner().invoke(main, ["serve", "--edit"])
    assert result.exit_code == 1
    assert "nowhere" in result.stderr
    assert started == []


def test_the_public_is_served_as_before(started: Started) -> None:
    result = CliRunner().invoke(main, ["serve", "--today", "2027-01-01"])
    assert result.exit_code == 0, result.output
    settings, target, workers, said, with_terminal = started[0]
    assert (target, workers) == ("web:create_from_env", 2)
    assert not settings.editing
    assert not with_terminal
    assert "/editor/" not in said


def test_the_public_server_knows_neither_the_workbench_nor_the_solver() -> None:
    program = (
        "import sys; from web import create_app; from web.settings import Settings; from pathlib import Path;"
        f"app = create_app(Settings(keys=(bytes(32),), content=Path({str(CONTENT)!r})));"
        "client = app.test_client();"
        "assert client.get('/fr/demo/crossing').status_code == 200;"
        "assert client.get('/editor/fr/').status_code == 404;"
        "mine = ('web.edit', 'engine.workbench', 'engine.check', 'z3');"
        "print([name for name in sys.modules if name.startswith(mine)])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=os.environ, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
