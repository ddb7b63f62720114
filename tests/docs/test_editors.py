"""The guide for editors: its examples build one library that works, and its messages are those of the check."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from engine.answers import decode
from engine.check.rules import RULES
from engine.check.runner import PROOFS, Report
from engine.check.words import person, render
from engine.compare.compare import compare
from engine.compare.words import render as render_comparison
from engine.examine import examine_loaded, load_files
from engine.guide import build
from engine.load import load
from engine.problems import Problem, Severity
from engine.quantities import Money
from engine.scaffold import begin
from engine.text import LANGUAGES, Language
from engine.walk import walk
from tests.docs.editors_guide import PROCEDURE, Example, Moment, library, moments, pages, with_example
from tests.engine.check.content import write

TODAY = date(2026, 11, 22)
LAST = 14
WRITTEN = [moment for moment in moments("fr") if moment.example.kind in ("whole", "file")]
REFUSED = [moment for moment in moments("fr") if moment.example.kind == "refused"]
FOUND = [moment for moment in moments("fr") if moment.example.kind == "found"]
QUICK = tuple(rule for rule in RULES if not rule.code.startswith(PROOFS))


def named(found: list[Moment]) -> list[str]:
    return [f"{moment.example.chapter}-{moment.example.detail}" for moment in found]


def examined(files: Mapping[str, str], *, proofs: bool = False) -> Report:
    """What the check says of the files."""
    with TemporaryDirectory() as folder:
        loaded = load_files(write(Path(folder), dict(files)))
    return examine_loaded(loaded, TODAY, rules=RULES if proofs else QUICK)


def calm(said: Report, files: Mapping[str, str]) -> bool:
    """Whether content can be used and has nothing to mend; a failing test shows what."""
    loud = [render(found, "fr", files) for found in said.problems if found.severity is not Severity.notice]
    assert loud == []
    return said.loaded


@pytest.mark.parametrize("moment", WRITTEN, ids=named(WRITTEN))
def test_the_library_is_sound_after_every_example(moment: Moment) -> None:
    files = with_example(moment.before, moment.example)
    if PROCEDURE in files:
        assert calm(examined(files), files)
    else:
        assert moment.example.kind == "whole", "the shared files that a procedure needs first"


@pytest.mark.parametrize("chapter", range(2, LAST + 1))
def test_nothing_is_proved_wrong_at_the_end_of_a_chapter(chapter: int) -> None:
    files = library(chapter)
    if chapter == 2 or files != library(chapter - 1):
        assert calm(examined(files, proofs=True), files)


@pytest.mark.parametrize("moment", REFUSED, ids=named(REFUSED))
def test_what_is_refused_is_refused_with_its_code(moment: Moment) -> None:
    said = examined(with_example(moment.before, moment.example))
    assert not said.loaded
    assert {found.code for found in said.problems} == {moment.example.detail}


@cache
def found_in(text: str, detail: str, before: tuple[tuple[str, str], ...]) -> tuple[Problem, ...]:
    """The findings of the code that an example promises."""
    files = with_example(dict(before), Example(0, "found", detail, text))
    said = examined(files, proofs=detail.startswith(PROOFS))
    return tuple(found for found in said.problems if found.code == detail)


def first_found(moment: Moment) -> Problem:
    found = found_in(moment.example.text, moment.example.detail, tuple(moment.before.items()))
    assert found
    return found[0]


@pytest.mark.parametrize("moment", FOUND, ids=named(FOUND))
def test_what_is_found_is_found_where_it_is_written(moment: Moment) -> None:
    files = with_example(moment.before, moment.example)
    line = files[PROCEDURE].splitlines()[first_found(moment).span.line - 1]
    assert line in moment.example.text.splitlines()
    assert examined(files).loaded


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_is_what_the_check_says(language: Language) -> None:
    """An example person may be another one next time: only that there is one, or none, is compared."""
    last, shown = None, 0
    for moment in moments(language):
        if moment.example.kind in ("refused", "found"):
            last = moment
        elif moment.example.kind == "message":
            assert last is not None
            assert moment.example.detail == last.example.detail
            problem = first_found(last)
            rows = render(problem, language, with_example(last.before, last.example)).splitlines()
            answers = len(person(problem, language))
            told = moment.example.text.splitlines()
            assert told[: len(rows) - answers] == rows[: len(rows) - answers]
            assert (len(told) > len(rows) - answers) == bool(answers)
            shown += 1
    assert shown > 5


GROUP = "    questions:\n      own_card:"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_conditions_of_chapter_four_can_be_read(language: Language) -> None:
    cells = re.findall(r"\| `([^`]+)` \|$", pages(language)[4].read_text("utf-8"), re.MULTILINE)
    assert len(cells) > 10
    lines = [f"  tried_{number}:\n    is: |\n      {cell}\n" for number, cell in enumerate(cells)]
    tried = with_example(library(LAST), Example(0, "file", PROCEDURE, "values:\n" + "".join(lines)))
    assert GROUP in tried[PROCEDURE]
    tried[PROCEDURE] = tried[PROCEDURE].replace(GROUP, f"    values:\n      months: 3\n{GROUP}")
    said = examined(tried)
    assert [render(found, language, tried) for found in said.problems if not said.loaded] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compared_differs_in_these_words(tmp_path: Path, language: Language) -> None:
    """The sums are those of an example person, who may be another one next time."""
    (shown,) = (moment.example for moment in moments(language) if moment.example.kind == "compare")
    days = tuple(date.fromisoformat(day) for day in shown.detail.split("/"))
    content = load(write(tmp_path, library(LAST)))
    told = render_comparison(compare(content, content, (days[0], days[1])), language).splitlines()
    words = [line for line in shown.text.splitlines() if " | " not in line]
    start = told.index(words[0])
    assert told[start : start + len(words)] == words


def test_the_command_new_begins_another_procedure_beside_it(tmp_path: Path) -> None:
    loaded = load_files(write(tmp_path, library(2)))
    assert loaded.library is not None
    begun = begin(loaded.library, loaded.files, "culture/reading_room", TODAY, "procedure.schema.json")
    files = {**library(2), begun.file: begun.text}
    assert begun.file not in library(2)
    assert calm(examined(files), files)


FAMILY = {
    "library_card.has_card": "false",
    "library_card.residence": "FR",
    "library_card.birth_date": "1990-05-12",
    "library_card.children": "3",
    "library_card.children.1.own_card": "false",
    "library_card.children.2.own_card": "true",
    "library_card.children.3.own_card": "false",
    "library_card.old_number": "?",
}


@pytest.mark.parametrize(("day", "price"), [(TODAY, Money(1600, "EUR")), (date(2027, 1, 1), Money(1800, "EUR"))])
def test_the_finished_procedure_guides_a_family(tmp_path: Path, day: date, price: Money) -> None:
    """Three cards cost as much as two; a photo for each child without a card; who does not know is helped."""
    loaded = load(write(tmp_path, library(LAST)))
    program = loaded.programs["culture/library_card"]
    walked = walk(program, decode(program.procedure, FAMILY, day).answers, day)
    steps = [(given.step.id, given.item and given.item[1]) for given in build(loaded, walked).steps]
    assert steps == [
        ("find_bill", None),
        ("child_photo", 1),
        ("child_photo", 3),
        ("ask_about_old_card", None),
        ("ask_for_card", None),
    ]
    assert walked.values["to_pay"] == price
