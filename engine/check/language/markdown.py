"""How a text is laid out: what a reader sees as points, links, headings and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from engine.check.language.prose import blocks

LINK: Final = re.compile(r"\[(?P<label>[^\[\]\n]+)\]\((?P<target>[^()\s]*)\)")
MARKS: Final[Mapping[str, str]] = {"item": "- …", "heading": "# …", "paragraph": "¶", "link": "[…](…)"}
"""Each part as an editor writes it; ¶ stands for a paragraph."""


def layout(text: str) -> dict[str, int]:
    """How many points, headings, paragraphs and links a text has."""
    kinds = [block.kind for block in blocks(text)]
    counts = {kind: kinds.count(kind) for kind in ("item", "heading", "paragraph")}
    return {**counts, "link": len(LINK.findall(text))}
