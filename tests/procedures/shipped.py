"""The shipped content, loaded once. Its procedures are found without loading it: a slip in it fails tests only."""

import re
from functools import cache
from pathlib import Path

from engine.compile.program import Library
from engine.load import load

CONTENT = Path(__file__).resolve().parents[2] / "procedures"
KEYS = sorted(
    path.relative_to(CONTENT).with_suffix("").as_posix()
    for path in CONTENT.rglob("*.yaml")
    if re.search(r"^procedure:", path.read_text("utf-8"), re.MULTILINE)
)


@cache
def library() -> Library:
    """All of it."""
    return load(CONTENT)
