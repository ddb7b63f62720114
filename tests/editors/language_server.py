"""A yaml-language-server over its standard streams, asked what an editor would ask it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

VARIABLE = "PASSERELLE_YAML_SERVER"
"""Names the server's program where it is not on the path."""


def program() -> list[str] | None:
    """How to start the server; None where node or the server is missing."""
    node = shutil.which("node")
    named = os.environ.get(VARIABLE) or shutil.which("yaml-language-server")
    if node is None or named is None or not Path(named).exists():
        return None
    return [node, str(Path(named).resolve()), "--stdio"]


@dataclass(slots=True)
class Server:
    """A running server with one folder open."""

    process: subprocess.Popen[bytes]
    settings: dict[str, Any]
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    findings: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    """What the server says of each open file, by its address."""

    def ask(self, method: str, **params: Any) -> Any:
        """The answer to a request."""
        number = next(self.numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message["error"]
                return message["result"]
            self._serve(message)

    def tell(self, method: str, **params: Any) -> None:
        """A notification, which has no answer."""
        self._send({"method": method, "params": params})

    def open(self, path: Path) -> list[dict[str, Any]]:
        """Open a file; what the server finds wrong with it."""
        address = path.as_uri()
        document = {"uri": address, "languageId": "yaml", "version": 1, "text": path.read_text("utf-8")}
        self.tell("textDocument/didOpen", textDocument=document)
        while address not in self.findings:
            self._serve(self._receive())
        return self.findings[address]

    def hover(self, path: Path, line: int, column: int) -> str:
        """What is shown over a place, counted from 0."""
        place = {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}}
        found = self.ask("textDocument/hover", **place)
        return str(found["contents"]["value"]) if found else ""

    def completion(self, path: Path, line: int, column: int) -> dict[str, str]:
        """What may be typed at a place, counted from 0, with its explanation."""
        place = {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}}
        found = self.ask("textDocument/completion", **place)
        return {item["label"]: _plain(item.get("documentation", "")) for item in found["items"]}

    def _serve(self, message: dict[str, Any]) -> None:
        """Answer what the server asks, keep what it reports."""
        method = message.get("method")
        if method == "textDocument/publishDiagnostics":
            self.findings[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif method == "workspace/configuration":
            sections = [each.get("section", "") for each in message["params"]["items"]]
            self._send({"id": message["id"], "result": [self.settings.get(section) for section in sections]})
        elif method is not None and "id" in message:
            self._send({"id": message["id"], "result": None})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        stream = self.process.stdout
        assert stream is not None
        length = 0
        while (line := stream.readline().strip()) or not length:
            name, _, value = line.partition(b":")
            assert name, "the server has ended"
            if name.lower() == b"content-length":
                length = int(value)
        found: dict[str, Any] = json.loads(stream.read(length))
        return found


def _plain(documentation: Any) -> str:
    return str(documentation["value"] if isinstance(documentation, dict) else documentation)


@contextmanager
def running(command: list[str], folder: Path, settings: dict[str, Any]) -> Iterator[Server]:
    """A server for a folder with the settings of an editor (``{"yaml": ...}``); ended at the end."""
    process = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        server = Server(process, settings)
        asked = {"workspace": {"configuration": True}, "textDocument": {"hover": {"contentFormat": ["markdown"]}}}
        asked["textDocument"]["completion"] = {"completionItem": {"documentationFormat": ["markdown"]}}  # type: ignore[dict-item]
        place = {"uri": folder.as_uri(), "name": "content"}
        server.ask("initialize", processId=None, rootUri=folder.as_uri(), workspaceFolders=[place], capabilities=asked)
        server.tell("initialized")
        server.tell("workspace/didChangeConfiguration", settings=settings)
        yield server
    finally:
        process.kill()
        process.communicate()
