"""The real server: bodies that never arrive hold up nobody, a taken place is said, broken content is not served."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONTENT = Path(__file__).parent / "content"
PATIENCE = 30
STALLED = 2 * (os.cpu_count() or 1)  # fewer than one worker has threads: all of them may reach the same one


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def start(port: int, state: Path) -> subprocess.Popen[str]:
    own = {"HOST": "127.0.0.1", "PORT": str(port), "PASSERELLE_CONTENT": str(CONTENT), "PASSERELLE_STATE": str(state)}
    return subprocess.Popen(
        [sys.executable, "-m", "web"],
        cwd=ROOT,
        env={**os.environ, **own},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def healthy(port: int, timeout: float) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    place = free_port()
    server = start(place, tmp_path_factory.mktemp("state"))
    until = time.monotonic() + PATIENCE
    while not healthy(place, 1) and time.monotonic() < until:
        time.sleep(0.1)
    yield place
    os.killpg(server.pid, signal.SIGTERM)
    try:
        server.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.communicate()


def test_bodies_that_never_arrive_hold_up_nobody(port: int) -> None:
    head = f"POST /fr/demo/crossing/residence HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 1000\r\n\r\nanswer"
    stalled = [socket.create_connection(("127.0.0.1", port)) for _ in range(STALLED)]
    try:
        for connection in stalled:
            connection.sendall(head.encode())
        time.sleep(0.3)
        assert all(healthy(port, PATIENCE) for _ in range(5))
    finally:
        for connection in stalled:
            connection.close()


def test_a_taken_place_is_said(port: int, tmp_path: Path) -> None:
    other = start(port, tmp_path)
    said, _ = other.communicate(timeout=PATIENCE)
    assert other.returncode == 1
    assert f"127.0.0.1:{port}" in said
    assert "Traceback" not in said
    assert healthy(port, PATIENCE)
