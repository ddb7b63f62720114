"""The small sound library of the help pages, and what becomes of it when a rule's example replaces a part."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

DAY: Final = date(2026, 11, 22)
"""The day on which the example library is looked at."""
PROCEDURE: Final = "demo/pass.yaml"
_FOLDER: Final = Path(__file__).with_name("example")
_FILE: Final = re.compile(r"^# (\S+\.yaml)\n", re.MULTILINE)
_SECTION: Final = re.compile(r"^(?=[a-z_]+:)", re.MULTILINE)


def example() -> dict[str, str]:
    """The files of the library by name."""
    return {path.relative_to(_FOLDER).as_posix(): path.read_text("utf-8") for path in sorted(_FOLDER.rglob("*.yaml"))}


def parts(snippet: str) -> dict[str, str]:
    """The sections that an example writes, by the file they belong to: the procedure's where no line names another."""
    pieces = _FILE.split(snippet.lstrip("\n"))
    named = zip([PROCEDURE, *pieces[1::2]], pieces[::2], strict=True)
    return {file: text for file, text in named if text.strip()}


def variant(snippet: str) -> dict[str, str]:
    """The library with the sections of an example instead of its own; the new ones stand at the end of their file."""
    files = example()
    for file, text in parts(snippet).items():
        files[file] = _kept(files.get(file, ""), _sections(text)) + text
    return files


def lines(snippet: str) -> dict[str, range]:
    """The lines that an example takes in each file of :func:`variant`, counted from 1."""
    found, files = {}, variant(snippet)
    for file, text in parts(snippet).items():
        total, own = files[file].count("\n"), text.count("\n")
        found[file] = range(total - own + 1, total + 1)
    return found


def _kept(text: str, replaced: Mapping[str, str]) -> str:
    return "".join(part for key, part in _sections(text).items() if key not in replaced)


def _sections(text: str) -> dict[str, str]:
    """The sections of a file, each from its key to the next key at the margin."""
    found = (part for part in _SECTION.split(text) if part.strip())
    return {part.partition(":")[0]: part.rstrip("\n") + "\n" for part in found}
