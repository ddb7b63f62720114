"""The real server, as `make serve` starts it, on a port of its own and on one fixed day."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# A Monday: every date that the people of these tests expect is counted from here.
TODAY = "2026-11-23"
_PATIENCE = 60


@contextmanager
def running_server(*arguments: str, **more: str) -> Iterator[str]:
    """The address of a server with the shipped content, without a slash at the end; stopped at the end.

    ``arguments``: of its command line; ``more``: other settings.
    """
    port = _free_port()
    address = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as folder:
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("PASSERELLE_")}
        settings = {"HOST": "127.0.0.1", "PORT": str(port), "PASSERELLE_STATE": folder, "PASSERELLE_TODAY": TODAY}
        with Path(folder, "output").open("w+b") as output:
            server = subprocess.Popen(
                [sys.executable, "-m", "web", *arguments],
                cwd=ROOT,
                env=inherited | settings | more,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                # A process group of its own: its workers end with it, and nobody else does.
                start_new_session=True,
            )
            try:
                if not _answers(address, server):
                    raise RuntimeError(f"the server did not start:\n{Path(output.name).read_text(errors='replace')}")
                yield address
            finally:
                _stop(server)


def _free_port() -> int:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        port: int = place.getsockname()[1]
        return port


def _answers(address: str, server: subprocess.Popen[bytes]) -> bool:
    end = time.monotonic() + _PATIENCE
    while server.poll() is None and time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"{address}/healthz", timeout=5) as response:
                return bool(response.status == 200)
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    return False


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(timeout=15)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()
