"""A small sound library, and variants of it: each case replaces some sections of one of its files."""

import re
from collections.abc import Mapping
from itertools import accumulate
from pathlib import Path

from engine.load import load
from engine.problems import ContentError

BASE = Path(__file__).with_name("base")
MARK = "§"
Found = tuple[str, str, int, int]
"""A code with its file, line and column."""
_SECTION = re.compile(r"^(?=[a-z_]+:)", re.MULTILINE)


def base() -> dict[str, str]:
    """The files of the sound library by name."""
    return {path.relative_to(BASE).as_posix(): path.read_text("utf-8") for path in sorted(BASE.rglob("*.yaml"))}


def sections(text: str) -> dict[str, str]:
    """The sections of a file, each from its key to the next key at the margin."""
    parts = [part for part in _SECTION.split(text.lstrip()) if part]
    found = {part.partition(":")[0]: part.rstrip("\n") + "\n" for part in parts}
    assert len(found) == len(parts), "a section stands there twice"
    return found


def variant(written: Mapping[str, str]) -> dict[str, str]:
    """The library with the written sections instead of those of its files, or with more files."""
    files = base()
    for file, text in written.items():
        replaced = sections(text.replace(MARK, ""))
        kept = [part for key, part in sections(files.get(file, "")).items() if key not in replaced]
        files[file] = "".join(kept) + text
    return files


def marked(files: Mapping[str, str], codes: list[str]) -> tuple[dict[str, str], list[Found]]:
    """The files without their marks, and the problems that the marks stand for, in the order of the marks."""
    places = []
    clean = {}
    for file, text in files.items():
        rows = []
        for number, row in enumerate(text.split("\n"), start=1):
            pieces = row.split(MARK)
            ends = accumulate(len(piece) for piece in pieces[:-1])
            places += [(file, number, end + 1) for end in ends]
            rows.append("".join(pieces))
        clean[file] = "\n".join(rows)
    assert len(places) == len(codes), f"{len(places)} marks for {codes}"
    return clean, [(code, *place) for code, place in zip(codes, places, strict=True)]


def write(folder: Path, files: Mapping[str, str]) -> Path:
    """Write the files under a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def problems(folder: Path) -> list[Found]:
    """Every problem of a folder's content; none for content that loads."""
    try:
        load(folder)
    except ContentError as error:
        return [(each.code, each.span.file, each.span.line, each.span.column) for each in error.problems]
    return []
