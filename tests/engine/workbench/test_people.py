"""A save that changes something for an example person is noticed, and said for what it is."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from engine.compile.program import Library
from engine.load import load
from engine.prove.cover import cover
from engine.prove.encode import Model
from engine.workbench.bench import Bench
from engine.workbench.people import People, Touched, met, walked_again
from engine.workbench.proving import Proving, Report, Task

CONTENT = Path(__file__).parents[2] / "web" / "content"
DAY = date(2026, 11, 23)
KEY = "demo/crossing"


def raws(library: Library) -> tuple[dict[str, str], ...]:
    return tuple(dict(each.person.raw) for each in cover(Model(library.procedures[KEY], library, DAY)).examples)


def people_of(library: Library) -> People:
    return met(library, DAY, {KEY: raws(library)}, {})


def after(tmp_path: Path, *edits: tuple[str, str]) -> tuple[Touched, ...]:
    """Whom an edit of the small procedure touches."""
    people = people_of(load(CONTENT))
    folder = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    file = folder / f"{KEY}.yaml"
    text = file.read_text("utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, "utf-8")
    return walked_again(people, load(folder), DAY)[1]


def test_a_comment_touches_nobody(tmp_path: Path) -> None:
    assert after(tmp_path, ("tree:", "# the tree\ntree:")) == ()


def test_another_threshold_gives_another_guide_to_some(tmp_path: Path) -> None:
    found = after(tmp_path, ("weight > 100", "weight > 399"))
    assert 0 < len(found) < len(people_of(load(CONTENT))[KEY])
    for each in found:
        assert each.lost("fr") == ("Alléger votre vélo",)
        assert each.lost("de") == ("Das Fahrrad leichter machen",)
        assert each.gained("fr") == ()
        assert not each.other_end
        assert not each.asked_otherwise


def test_another_wording_is_seen_by_those_who_read_it(tmp_path: Path) -> None:
    found = after(tmp_path, ("Es wiegt {weight} Kilo.", "Ihr Rad wiegt {weight} Kilo."))
    assert found
    assert {each.reworded("fr") for each in found} == {("Alléger votre vélo",)}


def test_another_end_and_other_questions_are_said(tmp_path: Path) -> None:
    ends = after(tmp_path, ("adult_day > today", "adult_day < today"))
    assert any(each.other_end for each in ends)
    stuck = after(tmp_path / "more", ("  - when: banks is empty", "  - ask: bicycle\n  - when: banks is empty"))
    assert stuck == ()
    fewer = after(tmp_path / "fewer", ("min: 1\n    max: 400", "min: 399\n    max: 400"))
    assert any(each.new is None for each in fewer)


def test_people_stand_in_the_version_that_was_saved_last(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    file, good = folder / f"{KEY}.yaml", (CONTENT / f"{KEY}.yaml").read_text("utf-8")
    people = people_of(load(folder))
    sizes = []
    for threshold in (399, 398, 100, 100):
        file.write_text(good.replace("weight > 100", f"weight > {threshold}"), "utf-8")
        people, touched = walked_again(people, load(folder), DAY)
        sizes.append(len(touched))
    assert sizes[0] == sizes[2] > sizes[1] == sizes[3] == 0
    assert all(way.version.procedure.digest == load(folder).procedures[KEY].digest for way in people[KEY])
    later = walked_again(people, load(folder), date(2027, 12, 1))[0]
    assert {way.version.today for way in later[KEY]} == {date(2027, 12, 1)}


def test_people_of_a_procedure_that_is_gone_are_forgotten() -> None:
    library = load(CONTENT)
    people = people_of(library)
    assert met(library, DAY, {}, people) == people
    assert met(library, DAY, {}, {"gone/away": people[KEY]}) == {}
    assert walked_again({"gone/away": people[KEY]}, library, DAY) == ({}, ())


def test_the_other_process_says_the_same() -> None:
    look = Bench(CONTENT).look()
    people, report = Proving(Task(look.texts, DAY, (KEY,))).results()
    library = look.loaded.library
    assert library is not None
    assert people == {KEY: raws(library)}
    assert isinstance(report, Report)


@pytest.mark.parametrize("texts", [{}, {"a.yaml": "nothing: [", "deep/b.yaml": "x"}])
def test_a_proof_that_is_stopped_ends(texts: dict[str, str]) -> None:
    proving = Proving(Task(texts, DAY, ()))
    proving.stop()
    assert list(proving.results()) == []
