"""What a running application knows: the content, the words, the keys and the clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from flask import Flask, current_app

from engine.compile.program import Library
from engine.memory import Memory
from engine.text import Language
from web.clock import Clock
from web.locale import FoldingEnvironment
from web.sealed import Sealer
from web.settings import Settings


@dataclass(frozen=True, slots=True)
class Site:
    """The parts that the pages need; made once, never changed."""

    settings: Settings
    library: Library
    environments: Mapping[Language, FoldingEnvironment]
    sealer: Sealer
    clock: Clock
    blank: Memory[tuple[object, ...], str] = field(init=False, default_factory=Memory)
    """Pages of questions not answered yet, which hold nothing of anybody's; never those of another content."""


def attach(app: Flask, site: Site) -> None:
    """Give the application its site."""
    app.extensions["passerelle"] = site


def site() -> Site:
    """The site of the running application."""
    return cast("Site", current_app.extensions["passerelle"])
