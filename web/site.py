"""What a running application knows: the content, the words, the keys and the clock."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from flask import Flask, current_app

from engine.compile.program import Library
from engine.text import Language
from web.clock import Clock
from web.locale import FoldingEnvironment
from web.sealed import Sealer
from web.settings import Settings

STATIC = Path(__file__).resolve().parent / "static"
_ASSETS = {
    "style": "passerelle.css",
    "script": "app.js",
    "htmx": "vendor/htmx-2.0.11.min.js",
    "icon": "bridge.svg",
}


@dataclass(frozen=True, slots=True)
class Site:
    """The parts that the pages need; made once, never changed."""

    settings: Settings
    library: Library
    environments: Mapping[Language, FoldingEnvironment]
    sealer: Sealer
    clock: Clock


def assets() -> Mapping[str, str]:
    """The addresses of style, scripts and icon; they change with the content, so browsers may keep them."""
    return {name: f"/static/{path}?v={_fingerprint(STATIC / path)}" for name, path in _ASSETS.items()}


def _fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def attach(app: Flask, site: Site) -> None:
    """Give the application its site."""
    app.extensions["passerelle"] = site


def site() -> Site:
    """The site of the running application."""
    return cast("Site", current_app.extensions["passerelle"])
