"""However the editor's server ends, nothing of it goes on: no worker, no proof."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.web.conftest import CONTENT

ROOT = Path(__file__).parents[2]
PROC = Path("/proc")
PATIENCE = 60
"""Seconds after which something that should have happened is missed."""


def in_environment(mark: str) -> set[str]:
    """The processes that were started with a mark in their environment, and still run."""
    found = set()
    for process in PROC.iterdir():
        try:
            running = process.name.isdecimal() and "Z" not in (process / "stat").read_text("utf-8").rpartition(")")[2]
            if running and mark.encode() in (process / "environ").read_bytes():
                found.add((process / "cmdline").read_bytes().replace(b"\0", b" ").decode())
        except OSError:  # gone meanwhile, or somebody else's
            continue
    return found


def until(wanted: bool, mark: str, words: str) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if any(words in each for each in in_environment(mark)) is wanted:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.skipif(not PROC.is_dir(), reason="looks at the list of processes")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"])
def test_nothing_outlives_the_server(name: str, tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    mark = f"PASSERELLE_STATE={tmp_path}"
    told = {"PORT": port, "PASSERELLE_STATE": str(tmp_path), "PASSERELLE_CONTENT": str(CONTENT)}
    command = [sys.executable, "-m", "web", "serve", "--edit"]
    with subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, **told}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        try:
            assert until(True, mark, "engine.workbench.proving")
            server.send_signal(getattr(signal, name))
            server.wait(PATIENCE)
        finally:
            server.kill()
    assert until(False, mark, "")
