"""A load client that costs little: it shares the processors with the servers it measures.

Requests are ready bytes, sent over kept-alive connections; of a response only the status and the length are read.
"""

from __future__ import annotations

import re
import selectors
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Final

_PATIENCE: Final = 30.0
_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shot:
    """One request, and the beginning its response must have."""

    request: bytes
    status: int

    @property
    def expected(self) -> bytes:
        """The status line as far as it is fixed."""
        return b"HTTP/1.1 %d" % self.status


def shot(method: str, path: str, status: int, cookie: str = "", body: str = "") -> Shot:
    """A request as bytes."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1"]
    if cookie:
        lines.append(f"Cookie: {cookie}")
    if method == "POST":
        lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
    return Shot(("\r\n".join(lines) + "\r\n\r\n" + body).encode("ascii"), status)


@dataclass(slots=True)
class _Line:
    """One connection and what has come of the response it waits for."""

    socket: socket.socket
    expected: bytes = b""
    parts: list[bytes] = field(default_factory=list)
    missing: int = -1
    """Bytes still to come; -1 while the head is not complete."""

    def send(self, shot: Shot) -> None:
        self.expected = shot.expected
        self.parts = []
        self.missing = -1
        self.socket.sendall(shot.request)

    def receive(self) -> bool:
        """Whether the response is complete. Raises RuntimeError on another status than expected."""
        part = self.socket.recv(262144)
        if not part:
            raise RuntimeError("the server closed the connection")
        if self.missing >= 0:
            self.missing -= len(part)
            return self.missing == 0
        self.parts.append(part)
        head, end, body = b"".join(self.parts).partition(b"\r\n\r\n")
        if not end:
            return False
        length = _LENGTH.search(head)
        if not head.startswith(self.expected) or length is None:
            raise RuntimeError(f"expected {self.expected!r} and a length, got {head[:200]!r}")
        self.missing = int(length[1]) - len(body)
        return self.missing == 0


def hammer(port: int, shots: Sequence[Shot], connections: int, seconds: float) -> float:
    """Send the shots round and round over so many connections; responses a second."""
    numbers = count()
    lines = [_Line(socket.create_connection(("127.0.0.1", port))) for _ in range(connections)]
    with selectors.DefaultSelector() as selector:
        try:
            for line in lines:
                line.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                selector.register(line.socket, selectors.EVENT_READ, line)
                line.send(shots[next(numbers) % len(shots)])
            answered = 0
            start = time.perf_counter()
            while (now := time.perf_counter()) - start < seconds:
                events = selector.select(_PATIENCE)
                if not events:
                    raise RuntimeError(f"no answer within {_PATIENCE:.0f} s")
                for key, _ in events:
                    line = key.data
                    if line.receive():
                        answered += 1
                        line.send(shots[next(numbers) % len(shots)])
            return answered / (now - start)
        finally:
            for line in lines:
                line.socket.close()
