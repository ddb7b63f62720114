"""``passerelle compare`` as somebody starts it: folders, files, git revisions, two days."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from engine.source.characters import MAX_BYTES
from tests.engine.compare.demo import PLAIN
from tests.engine.runtime.content import SHARED
from web.commands.compare import compare

DAY = ("--today", "2026-11-23", "--lang", "de")
EDIT = ("born < 1964-01-01", "born < 1966-01-01")


def content(folder: Path, text: str = PLAIN) -> Path:
    (folder / "domain").mkdir(parents=True)
    shutil.copy(SHARED, folder / "shared.yaml")
    (folder / "domain" / "demo.yaml").write_text(text, "utf-8")
    return folder


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(compare, [*map(str, arguments), *DAY])


@pytest.fixture
def both(tmp_path: Path) -> tuple[Path, Path]:
    return content(tmp_path / "old"), content(tmp_path / "new", PLAIN.replace(*EDIT))


def test_the_same_folder_is_the_same_for_everybody(both: tuple[Path, Path]) -> None:
    found = run(both[0], both[0])
    assert found.exit_code == 0
    assert "Zeichen für Zeichen gleich" in found.output


def test_another_spelling_is_the_same_for_everybody(both: tuple[Path, Path], tmp_path: Path) -> None:
    commented = content(tmp_path / "other", PLAIN.replace("tree:\n", "# the way\ntree:\n"))
    found = run(both[0], commented)
    assert found.exit_code == 0
    assert "Nur die Schreibweise ist anders" in found.output


def test_folders_that_differ(both: tuple[Path, Path]) -> None:
    found = run(*both)
    assert found.exit_code == 1
    assert "Zusätzlicher Schritt" in found.output
    assert "Schritt third" in found.output
    assert "1.\N{NO-BREAK SPACE}Januar 1964" in found.output


def test_a_file_stands_in_the_folder_of_the_other_side(both: tuple[Path, Path], tmp_path: Path) -> None:
    loose = tmp_path / "demo.yaml"
    shutil.copy(both[1] / "domain" / "demo.yaml", loose)
    assert run(both[0], loose).output == run(*both).output
    assert run(loose, both[1]).exit_code == 0


def test_two_files_stand_in_the_content(both: tuple[Path, Path], tmp_path: Path) -> None:
    for place, name in ((0, "before"), (1, "after")):
        (tmp_path / name).mkdir()
        shutil.copy(both[place] / "domain" / "demo.yaml", tmp_path / name / "demo.yaml")
    found = run(tmp_path / "before" / "demo.yaml", tmp_path / "after" / "demo.yaml", "--folder", both[0])
    assert found.output == run(*both).output


def test_a_git_revision_and_the_content_as_it_is(both: tuple[Path, Path]) -> None:
    folder, expected = both[0], run(*both).output
    author = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    for words in (("init", "-q"), ("add", "."), (*author, "commit", "-q", "-m", "first")):
        subprocess.run(["git", "-C", folder, *words], check=True)
    shutil.copy(both[1] / "domain" / "demo.yaml", folder / "domain" / "demo.yaml")
    found = run("HEAD", "--folder", folder)
    assert found.exit_code == 1
    assert found.output == expected
    assert run("HEAD", "HEAD", "--folder", folder).exit_code == 0


def test_two_days_of_the_same_content(both: tuple[Path, Path]) -> None:
    found = run("--folder", both[0], "--and", "2027-01-01")
    assert found.exit_code == 1
    assert "Frist" in found.output
    assert run("--folder", both[0], "--and", "2026-11-23").exit_code == 0


def test_the_report_as_data(both: tuple[Path, Path]) -> None:
    found = run(*both, "--json")
    data = json.loads(found.output)
    assert (found.exit_code, data["same"], data["identical"]) == (1, False, False)
    compared = data["procedures"]["domain/demo"]
    difference = compared["differences"][0]
    assert (difference["kind"], difference["name"]) == ("step_gained", "third")
    assert compared["examples"][difference["example"]]["after"]["born"].startswith("196")
    assert compared["not_proved"] == []
    assert difference["for"]["complete"]
    assert difference["example"] in difference["seen_by"]
    assert sorted(place for cause in compared["causes"] for place in cause["differences"]) == [
        *range(len(compared["differences"]))
    ]
    assert compared["causes"][0]["entries"] == [{"of": "tree", "name": ""}]
    known = compared["known_people"]
    assert 0 <= len(known["touched"]) <= known["people"]
    for person in known["touched"]:
        assert compared["examples"][person["example"]]["before"] == person["answers"]


def test_one_procedure_among_others(both: tuple[Path, Path]) -> None:
    assert run(*both, "--procedure", "demo").exit_code == 1
    absent = run(*both, "--procedure", "dema")
    assert absent.exit_code == 2
    assert "demo" in absent.output


@pytest.mark.parametrize("name", ["nothing/at/all", "--output=x", "HEAD..HEAD", ""])
def test_what_is_nothing_that_can_be_compared(both: tuple[Path, Path], name: str) -> None:
    found = CliRunner().invoke(compare, [*DAY, "--folder", str(both[0]), "--", name, str(both[0])])
    assert found.exit_code == 2
    assert "Traceback" not in found.output


def test_content_that_cannot_be_used_names_every_problem(both: tuple[Path, Path], tmp_path: Path) -> None:
    broken = content(tmp_path / "broken", PLAIN.replace("home == CH", "hume == CH"))
    found = run(both[0], broken)
    assert found.exit_code == 2
    assert "hume" in found.output
    assert "domain/demo.yaml:25" in found.output


def test_something_has_to_be_compared() -> None:
    found = CliRunner().invoke(compare, [])
    assert found.exit_code == 2
    assert "--and" in found.output


@pytest.mark.parametrize("name", ["n" * 300, "n/" * 3000])
def test_a_name_that_is_too_long(both: tuple[Path, Path], name: str) -> None:
    found = run(name, both[0], "--folder", both[0])
    assert (found.exit_code, type(found.exception)) == (2, SystemExit)
    assert "in keinem Git-Repository" in found.output


def test_a_file_that_is_too_large(both: tuple[Path, Path], tmp_path: Path) -> None:
    large = tmp_path / "demo.yaml"
    large.write_text(PLAIN + "#" * MAX_BYTES, "utf-8")
    for sides in ((both[0], large), (content(tmp_path / "large", large.read_text("utf-8")), both[0])):
        found = run(*sides)
        assert (found.exit_code, type(found.exception)) == (2, SystemExit)
        assert "größer als 2 MiB" in found.output


def test_a_link_out_of_the_folder_is_not_read(both: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("secret: 1\n", "utf-8")
    (both[1] / "more.yaml").symlink_to(tmp_path / "secret.yaml")
    found = run(*both)
    assert found.exit_code == 2
    assert "more.yaml“ führt aus dem Ordner" in found.output
    assert "secret" not in found.output
