"""Whatever is saved, the last good version stays, the state says what happened, and a repair brings it back."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import web.editor.watch as watching
from engine.check.runner import Report
from tests.web.editing import FILE, Desk, desk
from web.editor.state import Proofs

DAMAGES: dict[str, Callable[[Path], object]] = {
    "a misspelt name": lambda file: file.write_text(
        file.read_text("utf-8").replace("ask: banks", "ask: bancs"), "utf-8"
    ),
    "half a file": lambda file: file.write_bytes(file.read_bytes()[:700]),
    "nothing": lambda file: file.write_bytes(b""),
    "bytes": lambda file: file.write_bytes(bytes(range(256)) * 40),
    "another encoding": lambda file: file.write_bytes(file.read_text("utf-8").encode("utf-16")),
    "a file that is gone": lambda file: file.unlink(),
    "a folder in its place": lambda file: (file.unlink(), file.mkdir()),
    "a folder that was renamed": lambda file: file.parent.rename(file.parent.with_name("old.d")),
    "a folder that is gone": lambda file: shutil.rmtree(file.parents[1]),
    "a deep hole": lambda file: file.write_text("a: " + "[" * 5000, "utf-8"),
}


@pytest.fixture
def here(tmp_path: Path) -> Desk:
    return desk(tmp_path)


def test_the_first_look_is_no_save(here: Desk) -> None:
    state = here.editing.watch.state
    assert state.sound
    assert state.checked
    assert state.changed == ()
    assert list(state.library.procedures) == ["demo/crossing"]
    assert not here.editing.watch.look()
    assert here.editing.watch.state is state


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_broken_save_keeps_the_last_good_version(here: Desk, damage: str) -> None:
    before, good = here.editing.watch.state, shutil.copytree(here.folder, here.folder.with_name("good"))
    DAMAGES[damage](here.file)
    assert here.editing.watch.look()
    broken = here.editing.watch.state
    renamed = damage == "a folder that was renamed"  # only the address of the procedure changes
    assert broken.sound is renamed
    assert broken.version > before.version
    if not renamed:
        assert (broken.edition, broken.library, broken.app) == (before.edition, before.library, before.app)
        assert broken.report.errors or broken.unreadable
        assert "Das Gespeicherte" in here.get("/editor/de/procedures/demo/crossing")
        assert "Traverser le fleuve" in here.get("/fr/demo/crossing")
    shutil.rmtree(here.folder, ignore_errors=True)
    shutil.copytree(good, here.folder)
    assert here.editing.watch.look()
    repaired = here.editing.watch.state
    assert repaired.sound
    assert repaired.edition > before.edition
    assert repaired.report == before.report
    assert "Traverser le fleuve" in here.get("/fr/demo/crossing")


def test_a_file_without_rights_is_named(here: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    with monkeypatch.context() as patch:
        patch.setattr("engine.load.content_of", refuse)
        here.edit("Traverser", "Franchir")
        assert here.editing.watch.state.unreadable == FILE
        assert f"{FILE} ne peut pas être lu." in here.get()
    here.edit("Franchir", "Passer")
    assert here.editing.watch.state.unreadable is None
    assert "Passer le fleuve" in here.get("/fr/demo/crossing")


def test_a_failure_of_the_program_is_said_and_survived(here: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_given: object) -> Report:
        raise RecursionError("a secret of the content")

    with monkeypatch.context() as patch:
        patch.setattr(watching.Bench, "look", fail)
        here.edit("Traverser", "Franchir")
    page = here.get()
    assert "Le programme lui-même a échoué" in page
    assert "secret" not in page
    assert "RecursionError" not in page
    here.edit("Franchir", "Passer")
    assert "Le programme lui-même a échoué" not in here.get()


def test_the_page_is_there_before_the_rules_have_spoken(here: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    check = watching.Bench.check

    def slow(bench: watching.Bench, look: watching.Look, today: date) -> Report:
        seen.append((here.editing.watch.state.checked, "Franchir le fleuve" in here.get("/fr/demo/crossing")))
        return check(bench, look, today)

    monkeypatch.setattr(watching.Bench, "check", slow)
    here.edit("Traverser", "Franchir")
    assert seen == [(False, True)]
    assert here.editing.watch.state.checked


def test_proofs_and_people_follow(here: Desk) -> None:
    watch = here.editing.watch
    assert watch.state.proofs is Proofs.pending
    assert watch.state.people is None
    assert watch.prove()
    assert watch.state.proofs is Proofs.done
    assert watch.state.report.not_proved == ()
    assert watch.state.people is not None
    people = watch.state.people["demo/crossing"]
    assert len(people) > 3
    assert not watch.prove()
    here.edit("weight > 100", "weight > 399")
    assert watch.state.proofs is Proofs.pending
    assert watch.state.touched
    assert len(watch.state.touched) < len(people)
    here.edit("tree:", "# the way\ntree:")
    assert watch.state.touched == ()


def test_a_newer_save_ends_a_proof(here: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = here.editing.watch
    results = watching.Proving.results

    def interrupted(proving: watching.Proving) -> object:
        here.edit("Traverser", "Franchir")
        return results(proving)

    with monkeypatch.context() as patch:
        patch.setattr(watching.Proving, "results", interrupted)
        assert watch.prove()
    assert watch.state.proofs is Proofs.pending
    assert watch.prove()
    assert watch.state.proofs is Proofs.done


def test_without_the_solver_it_is_said(here: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in ("web.editor.watch.possible", "web.editor.bench.possible", "engine.check.runner.solver_installed"):
        monkeypatch.setattr(place, lambda: False)
    assert here.editing.watch.prove()
    assert here.editing.watch.state.proofs is Proofs.impossible
    page = here.get()
    assert "Les personnes d’exemple ont besoin de z3" in page
    assert "z3 n’est pas installé" in page


def test_content_that_never_was_good_has_a_desk_too(here: Desk) -> None:
    here.file.write_text("procedure: crossing\n", "utf-8")
    fresh = watching.Watch(here.folder, here.editing.watch._make, lambda: date(2026, 11, 23))
    fresh.look()
    assert not fresh.state.sound
    assert fresh.state.report.errors
    assert dict(fresh.state.library.procedures) == {}
