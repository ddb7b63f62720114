"""No committed file holds an unfinished mark or a path of somebody's machine."""

import re

import pytest

from tests.guards.project import ROOT, project_files

# Brackets around one letter keep these patterns from finding themselves.
UNFINISHED = re.compile(r"\b(?:[T]ODO|[F]IXME|[X]XX|[N]otImplementedError)\b")
# A path begins a word; "/work/" inside an address (europa.eu/citizens/work/) does not.
MACHINE_PATH = re.compile(r"(?<![\w.:/~%-])(?:/(?:work|root|home|Users)/\w|[A-Z]:\\Users\\|\.\./shared/)")


def findings(text: str) -> list[str]:
    """Each line with an unfinished mark or a machine's path, with its number."""
    lines = enumerate(text.splitlines(), start=1)
    return [
        f"{number}: {line.strip()}" for number, line in lines if UNFINISHED.search(line) or MACHINE_PATH.search(line)
    ]


def test_committed_texts_are_finished_and_name_no_machine() -> None:
    found = {}
    for path in project_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:  # an image or a font
            continue
        if path.name != "test_texts.py" and (lines := findings(text)):
            found[str(path.relative_to(ROOT))] = lines
    assert not found


@pytest.mark.parametrize(
    "text",
    [
        "# TODO: later",
        "x = 1  # FIXME",
        "raise NotImplementedError",
        'open("/home/anna/notes.txt")',
        "see /root/x and",
        "cd /Users/anna",
        r"C:\Users\anna",
        "see ../shared/notes.md",
    ],
)
def test_each_kind_is_found(text: str) -> None:
    assert findings(f"first\n{text}") == [f"2: {text}"]


@pytest.mark.parametrize(
    "text",
    [
        "https://europa.eu/youreurope/citizens/work/index_fr.htm",
        "/fr/retirement/",
        "types.yaml, ../shared.yaml",
        "todo",
    ],
)
def test_ordinary_texts_pass(text: str) -> None:
    assert findings(text) == []
