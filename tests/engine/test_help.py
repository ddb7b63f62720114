"""Every code has a help page, and its examples are what they say they are."""

import re
from pathlib import Path

import pytest

from engine.check.examples import PROCEDURE, example
from engine.messages import MESSAGES
from engine.messages.help import PAGES
from engine.problems import Problems
from engine.source import parse
from tests.engine.model.content import problems, write

UNSHOWN = {"S001", "S002", "S004", "S005", "S006", "S022", "S050", "S054", "T016", "T027", "D008", "C012"}
"""What no short example can show: another encoding, something invisible, too much of something, a whole folder."""
SHOWN = sorted(set(PAGES) - UNSHOWN)
FILE = re.compile(r"^# (\S+\.yaml)\n", re.MULTILINE)
SECTION = re.compile(r"^(?=[a-z_]+:)", re.MULTILINE)
ENTRY = re.compile(r"^(?=  [A-Za-z_]+:)", re.MULTILINE)


def parts(text: str, at: re.Pattern[str]) -> dict[str, str]:
    """A text cut before each key, by the key."""
    return {part.split(":")[0].strip(): part.rstrip("\n") + "\n" for part in at.split(text) if part.strip()}


def merged(base: str, example: str) -> str:
    """The base with the sections of the example; in a section of entries only those that the example writes."""
    sections = parts(base, SECTION)
    for key, section in parts(example, SECTION).items():
        old, new = parts(sections.get(key, ""), ENTRY), parts(section, ENTRY)
        of_entries = {"types", "sources", "documents", "authorities", "redress", "parameters", "questions", "values"}
        of_entries |= {"tables", "trees", "steps", "outcomes"}
        sections[key] = "".join({**old, **new}.values()) if key in of_entries and key in sections else section
    return "".join(sections.values())


def codes(folder: Path, shown: str) -> set[str]:
    """What is found in the example library once an example replaces its entries."""
    files = example()
    pieces = FILE.split(shown)
    for file, text in zip([PROCEDURE, *pieces[1::2]], pieces[::2], strict=True):
        files[file] = merged(files.get(file, ""), text) if text.strip() else files[file]
    return {found[0] for found in problems(write(folder, files))}


def read(shown: str) -> set[str]:
    found = Problems()
    parse(shown, "a.yaml", found)
    return {each.code for each in found}


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert set(PAGES) == set(MESSAGES)


def test_a_page_without_examples_has_neither() -> None:
    assert {code for code, found in PAGES.items() if not found.bad} == UNSHOWN
    assert {code for code, found in PAGES.items() if not found.good} == UNSHOWN


@pytest.mark.parametrize("code", SHOWN)
def test_the_wrong_example_shows_the_code_and_the_mended_one_nothing(tmp_path: Path, code: str) -> None:
    shown = PAGES[code]
    if code.startswith("S"):
        assert (read(shown.bad), read(shown.good)) == ({code}, set())
    else:
        assert codes(tmp_path / "bad", shown.bad) == {code}
        assert codes(tmp_path / "good", shown.good) == set()


@pytest.mark.parametrize("code", sorted(PAGES))
def test_both_languages_are_sentences(code: str) -> None:
    shown = PAGES[code]
    assert shown.fr != shown.de
    assert all(why.endswith(".") and why == why.strip() and "  " not in why for why in (shown.fr, shown.de))
    assert not re.search('["„“]', shown.fr), "quotation marks are « » in French"
    assert not re.search('["«»]', shown.de), "quotation marks are „ “ in German"
    assert shown.fr.count("«") == shown.fr.count("»")
    assert shown.de.count("„") == shown.de.count("“")
    assert not re.search(r"\S[:;?!»]|«\S", re.sub("« [^»]*»", "« x »", shown.fr)), "French spaces"
