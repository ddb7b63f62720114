"""Starts and stops what is measured over HTTP: Passerelle, and the bare application under the same server."""

from __future__ import annotations

import base64
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Final

from tests.benchmarks.people import PROCEDURE, ROOT, TODAY

HELLO: Final = ("tests.benchmarks.hello", "/")
OURS: Final = ("web", f"/fr/{PROCEDURE}/residence")
_PATIENCE: Final = 60.0


@dataclass(frozen=True, slots=True)
class Server:
    """A running server. ``seconds``: from the start of its process to its first answer."""

    process: subprocess.Popen[bytes]
    port: int
    seconds: float

    @property
    def workers(self) -> tuple[int, ...]:
        """The processes that answer. Needs /proc."""
        found = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text("ascii")
        # Python's own helper for shared resources is a child too, but no worker.
        pids = (int(word) for word in found.split())
        return tuple(pid for pid in pids if b"resource_tracker" not in Path(f"/proc/{pid}/cmdline").read_bytes())


@contextmanager
def running(subject: tuple[str, str]) -> Iterator[Server]:
    """Start ``(module, path)``, wait until the path is answered, and stop it in the end."""
    module, path = subject
    port = _free_port()
    start = time.perf_counter()
    command = [sys.executable, "-m", module]
    process = subprocess.Popen(
        command, cwd=ROOT, env=_environment(port), stdout=subprocess.DEVNULL, start_new_session=True
    )
    try:
        _wait(process, port, path)
        yield Server(process, port, time.perf_counter() - start)
    finally:
        # All of its session at once: asked to end while its second worker starts, the server waits for ever.
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _environment(port: int) -> dict[str, str]:
    # PYTHON...: a server that may not keep its bytecode would compile all of ours, and none of Flask's, at every start.
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PASSERELLE_", "PYTHON"))}
    return kept | {
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "PASSERELLE_KEYS": base64.b64encode(bytes(range(32))).decode(),
        "PASSERELLE_TODAY": TODAY.isoformat(),
    }


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(process: subprocess.Popen[bytes], port: int, path: str) -> None:
    """Until the path is answered with 200. Raises RuntimeError when the server ends or takes too long."""
    until = time.perf_counter() + _PATIENCE
    while time.perf_counter() < until:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with status {process.returncode}")
        connection = HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
        try:
            connection.request("GET", path)
            status = connection.getresponse().status
        except (OSError, HTTPException):
            time.sleep(0.005)
            continue
        finally:
            connection.close()
        if status != 200:
            raise RuntimeError(f"{path} was answered with {status}")
        return
    raise RuntimeError(f"no answer within {_PATIENCE:.0f} s")
