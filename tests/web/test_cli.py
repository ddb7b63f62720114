"""The command line: refuse to serve what is broken, serve what is sound."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from click.testing import CliRunner

from web.cli import main

CONTENT = Path(__file__).parent / "content"
BROKEN = "procedure: broken\nstatus: published\ntitle: [x\n"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "demo").mkdir(parents=True)
    (folder / "demo" / "broken.yaml").write_text(BROKEN, "utf-8")
    (folder / "types.yaml").write_text("typos:\n  country: 1\n", "utf-8")
    return folder


@pytest.mark.parametrize("language", ["fr", "de"])
def test_serve_refuses_broken_content_before_any_worker_starts(
    broken: Path, language: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("web.commands.serve._run", lambda *_: pytest.fail("the server started"))
    env = {"PASSERELLE_CONTENT": str(broken), "PASSERELLE_STATE": str(tmp_path), "LC_ALL": f"{language}_X.UTF-8"}
    result = CliRunner().invoke(main, [], env=env)
    assert result.exit_code == 1
    assert "types.yaml:1:" in result.stderr


def test_serve_says_which_setting_is_wrong(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["serve"], env={"PORT": "none", "PASSERELLE_STATE": str(tmp_path)})
    assert result.exit_code == 1
    assert "PORT must be a number" in result.stderr


def test_server_answers_and_logs_no_address(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    env = {**os.environ, "PORT": str(port), "HOST": "127.0.0.1", "PASSERELLE_CONTENT": str(CONTENT),
           "PASSERELLE_STATE": str(tmp_path)}  # fmt: skip
    log = tmp_path / "log"
    with log.open("wb") as sink:
        server = subprocess.Popen([sys.executable, "-m", "web"], env=env, stdout=sink, stderr=sink)
        try:
            page = _first_answer(f"http://127.0.0.1:{port}/de/demo/crossing/residence", server)
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(30)
    assert "In welchem Land wohnen Sie?" in page
    assert "residence" not in log.read_text("utf-8")


def _first_answer(address: str, server: "subprocess.Popen[bytes]") -> str:
    for _ in range(300):
        assert server.poll() is None, "the server has stopped"
        try:
            with urllib.request.urlopen(address, timeout=5) as response:
                return response.read().decode()
        except urllib.error.URLError:
            time.sleep(0.1)
    raise AssertionError("no answer")
