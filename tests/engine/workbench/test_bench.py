"""After every save the same is found as by looking at everything anew, although hardly anything is looked at."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from engine.check.rules import RULES
from engine.examine import examine_loaded, load_files, subject_of
from engine.load import content_files
from engine.problems import Problems
from engine.source import parse
from engine.workbench.bench import Bench, joined, prove
from engine.workbench.remembered import BY_TEXT
from engine.workbench.shelf import Shelf, stamp
from tests.benchmarks.people import CONTENT

DAY = date(2026, 11, 23)
PROCEDURE = "retirement/old_age_pension.yaml"
STEPS = "retirement/shared/steps_claim.yaml"
EDITS = [
    (PROCEDURE, "fr: Demander ma retraite", "fr: Demander  ma retraite a 62 ans"),
    (STEPS, " de ", " du "),
    (STEPS, "sources:", "# sources:"),
    (PROCEDURE, "ask: residence", "ask: residenze"),
    (PROCEDURE, "ask: residenze", "ask: residence"),
    ("glossary.yaml", "de: ", "de: neu"),
    ("parameters/retirement_limits.yaml", "verified_on", "verified_on"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


def test_every_look_finds_what_a_first_look_would_find(folder: Path) -> None:
    bench = Bench(folder)
    bench.check(bench.look(), DAY)
    for file, old, new in EDITS:
        path = folder / file
        text = path.read_text("utf-8")
        assert old in text, (file, old)
        path.write_text(text.replace(old, new, 1), "utf-8")
        look = bench.look()
        report = bench.check(look, DAY)
        fresh = load_files(folder)
        anew = examine_loaded(fresh, DAY, proofs=False)
        assert report.problems == anew.problems, (file, new)
        assert report.allowed == anew.allowed
        assert look.loaded.problems == fresh.problems
        assert (look.loaded.library is None) == (fresh.library is None)


def test_the_rules_about_texts_judge_every_file_by_itself() -> None:
    loaded = load_files(CONTENT)
    whole = subject_of(loaded, DAY)
    assert whole is not None
    for rule in RULES:
        if rule.code.startswith(BY_TEXT) and rule.find is not None:
            for found in rule.find(whole):
                assert found.span.file in {text.file for text in whole.texts}, rule.code


def test_only_what_says_something_else_is_read(folder: Path) -> None:
    bench = Bench(folder)
    first = bench.look()
    assert len(first.changed) == len(content_files(folder))
    assert bench.look().changed == ()
    (folder / STEPS).write_text((folder / STEPS).read_text("utf-8") + "# the end\n", "utf-8")
    (folder / "new.yaml").write_text("documents: {}\n", "utf-8")
    later = bench.look()
    assert later.changed == ("new.yaml", STEPS)
    same = {file.file: file.root for file in first.loaded.files}
    kept = [file.file for file in later.loaded.files if file.root is same.get(file.file)]
    assert len(kept) == len(first.loaded.files) - 1
    (folder / "new.yaml").unlink()
    assert bench.look().changed == ("new.yaml",)


def test_a_look_that_fails_forgets_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bench = Bench(folder)
    bench.look()

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(folder / STEPS))

    with monkeypatch.context() as patch:
        patch.setattr("engine.load.content_of", refuse)
        with pytest.raises(PermissionError):
            bench.look()
    assert bench.look().changed == ()


def test_a_shelf_gives_the_trees_and_problems_of_the_parser() -> None:
    shelf = Shelf()
    for raw in (b"a: 1\n", b"a: 1\na: 2\n", b"a: 1\na: 2\n", b"\xff", b"a: 1\n"):
        mine, theirs = Problems(), Problems()
        shelf.begin()
        root = shelf.read(raw, "x.yaml", mine)
        expected = parse(raw, "x.yaml", theirs)
        shelf.end()
        assert list(mine) == list(theirs)
        assert (root is None) == (expected is None)
    assert shelf.texts == {"x.yaml": "a: 1\n"}


def test_a_stamp_tells_every_kind_of_change(folder: Path) -> None:
    seen = [stamp(folder)]

    def changed() -> bool:
        seen.append(stamp(folder))
        return seen[-1] != seen[-2]

    assert not changed()
    (folder / STEPS).write_bytes((folder / STEPS).read_bytes() + b"\n")
    assert changed()
    (folder / STEPS).rename(folder / "elsewhere.yaml")
    assert changed()
    (folder / "elsewhere.yaml").chmod(0o600)
    assert changed()
    (folder / ".hidden").write_text("x", "utf-8")
    (folder / "nothing").symlink_to(folder / "nowhere")
    assert not changed()
    shutil.rmtree(folder)
    assert changed()


def test_proofs_and_rules_together_are_the_whole_report() -> None:
    bench = Bench(CONTENT)
    look = bench.look()
    whole = examine_loaded(look.loaded, DAY)
    mine = joined(bench.check(look, DAY), prove(look, DAY))
    assert mine.problems == whole.problems
    assert set(mine.allowed) == set(whole.allowed)
    assert mine.not_proved == whole.not_proved
    assert (mine.coverage, mine.procedures, mine.loaded) == (whole.coverage, whole.procedures, whole.loaded)
