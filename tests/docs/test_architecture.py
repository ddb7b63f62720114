"""The page on architecture names every part of the engine, and nothing that is not there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")


def parts() -> set[str]:
    """The modules and packages of the engine."""
    inside = (path for path in (ROOT / "engine").iterdir() if not path.name.startswith("_"))
    return {f"engine/{path.name}{'/' if path.is_dir() else ''}" for path in inside}


def test_every_part_of_the_engine_has_its_row() -> None:
    rows = re.findall(r"^\| `(engine/\S+)` \|", PAGE, re.MULTILINE)
    assert set(rows) == parts()
    assert len(rows) == len(set(rows))


def test_every_path_it_names_is_there() -> None:
    coming = PAGE.partition("## Where things will go")[2]
    named = set(re.findall(r"`((?:engine|web)/[\w./]+)`", PAGE)) - set(re.findall(r"`(web/\w+/)`", coming))
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
