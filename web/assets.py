"""Style, scripts and icon: their addresses, and how long browsers keep them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from flask import Flask, Response, request, send_from_directory

STATIC = Path(__file__).resolve().parent / "static"
_ASSETS = {
    "style": "passerelle.css",
    "script": "app.js",
    "htmx": "vendor/htmx-2.0.11.min.js",
    "icon": "bridge.svg",
}
_HOUR = 3600
_YEAR = 365 * 24 * _HOUR


def addresses() -> Mapping[str, str]:
    """The addresses of style, scripts and icon; they change with the content, so browsers may keep them."""
    return {name: address(path) for name, path in _ASSETS.items()}


def address(path: str) -> str:
    """The address of one file of the static folder."""
    return f"/static/{path}?v={hashlib.sha256((STATIC / path).read_bytes()).hexdigest()[:12]}"


def init(app: Flask) -> None:
    """Serve the files."""
    known = frozenset(addresses().values())

    def send(filename: str) -> Response:
        response = send_from_directory(STATIC, filename, max_age=_HOUR)
        # The address holds a fingerprint of the file, so a browser never has to ask again.
        if request.full_path in known and response.status_code == 200:
            response.headers["Cache-Control"] = f"public, max-age={_YEAR}, immutable"
        return response

    app.add_url_rule("/static/<path:filename>", endpoint="static", view_func=send)
