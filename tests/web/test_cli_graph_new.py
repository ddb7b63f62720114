"""The commands ``graph`` and ``new procedure``: files where they were asked for, sentences where that cannot be."""

from pathlib import Path
from shutil import copytree
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result

from engine.load import load
from web.cli import main

CONTENT = Path(__file__).parent / "content"
SVG = "{http://www.w3.org/2000/svg}svg"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(each) for each in arguments])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(copytree(CONTENT, tmp_path / "content"))


@pytest.mark.parametrize("name", ["demo/crossing", "crossing", "content/demo/crossing.yaml"])
def test_a_drawing_goes_to_the_terminal(name: str) -> None:
    result = run("graph", name, "--folder", CONTENT, "--lang", "de")
    assert (result.exit_code, result.stderr) == (0, "")
    root = ET.fromstring(result.stdout.encode("utf-8"))
    assert (root.tag, root.get("lang")) == (SVG, "de")


def test_a_drawing_goes_to_a_file(tmp_path: Path) -> None:
    file = tmp_path / "plan.svg"
    result = run("graph", "demo/crossing", "--folder", CONTENT, "--lang", "fr", "-o", file)
    assert (result.exit_code, result.stdout) == (0, "")
    assert str(file) in result.stderr
    assert ET.parse(file).getroot().get("lang") == "fr"


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    result = run("graph", "demo/crossing", "--folder", CONTENT, "-o", tmp_path / "nowhere" / "plan.svg")
    assert result.exit_code == 1
    assert "nowhere" in result.stderr


@pytest.mark.parametrize(
    ("name", "lang", "words"),
    [
        ("demo/crosing", "fr", "Voulez-vous dire « demo/crossing »"),
        ("crosing", "de", "Meinten Sie „demo/crossing“?"),
        ("retirement", "de", "Es gibt: demo/crossing"),
    ],
)
def test_a_procedure_that_is_not_there(name: str, lang: str, words: str) -> None:
    result = run("graph", name, "--folder", CONTENT, "--lang", lang)
    assert result.exit_code == 1
    assert words in result.stderr


def test_a_new_procedure_is_part_of_the_content(folder: Path) -> None:
    result = run("new", "procedure", "family/birth_of_a_child", "--folder", folder, "--lang", "de")
    assert (result.exit_code, result.stderr) == (0, "")
    file = folder / "family" / "birth_of_a_child.yaml"
    assert str(file) in result.stdout
    assert "family/birth_of_a_child" in load(folder).procedures
    first = file.read_text("utf-8").splitlines()[0]
    assert (file.parent / first.partition("$schema=")[2]).resolve().name == "procedure.schema.json"
    assert (file.parent / first.partition("$schema=")[2]).is_file()


def test_nothing_is_replaced(folder: Path) -> None:
    (folder / "family").mkdir()
    there = folder / "family" / "birth_of_a_child.yaml"
    there.write_text("", "utf-8")
    before = {path: path.read_bytes() for path in folder.rglob("*.yaml")}
    assert run("new", "procedure", "family/birth_of_a_child", "--folder", folder).exit_code == 1
    there.unlink()
    assert run("new", "procedure", "demo/crossing", "--folder", folder, "--lang", "fr").exit_code == 1
    assert {path: path.read_bytes() for path in folder.rglob("*.yaml")} == {
        path: text for path, text in before.items() if path != there
    }


@pytest.mark.parametrize(
    ("key", "lang", "words"),
    [
        ("Bad", "fr", "domaine/nom"),
        ("../outside/name", "de", "Bereich/Name"),
        ("parameters/name", "fr", "« parameters »"),
        ("other/crossing", "de", "„demo/crossing“"),
    ],
)
def test_what_cannot_be_begun_is_said(folder: Path, key: str, lang: str, words: str) -> None:
    result = run("new", "procedure", key, "--folder", folder, "--lang", lang)
    assert result.exit_code == 1
    assert words in result.stderr


def test_a_file_that_appears_meanwhile_is_not_replaced(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = folder / "demo" / "second.yaml"
    monkeypatch.setattr("web.commands.new._seen_from", lambda path: there.write_text("mine", "utf-8") and "schema.json")
    result = run("new", "procedure", "demo/second", "--folder", folder, "--lang", "fr")
    assert (result.exit_code, there.read_text("utf-8")) == (1, "mine")
    assert "existe déjà" in result.stderr


def test_the_first_procedure_of_a_folder(folder: Path) -> None:
    for file in folder.rglob("*.yaml"):
        if "\nprocedure:" in "\n" + file.read_text("utf-8"):
            file.unlink()
    result = run("new", "procedure", "home/first", "--folder", folder)
    assert (result.exit_code, result.exception) == (0, None)
    assert list(load(folder).procedures) == ["home/first"]


@pytest.mark.parametrize("command", [("graph", "plan.svg"), ("cases", "content/demo/plan.yaml")])
@pytest.mark.parametrize(("lang", "words"), [("fr", "fait partie du contenu"), ("de", "gehört zum Inhalt")])
def test_content_is_never_written_on(folder: Path, command: tuple[str, str], lang: str, words: str) -> None:
    there = folder / "demo" / "crossing.yaml"
    before = there.read_bytes()
    (folder.parent / "plan.svg").symlink_to(there)
    result = run(command[0], "crossing", "--folder", folder, "--lang", lang, "-o", folder.parent / command[1])
    assert (result.exit_code, result.stdout) == (1, "")
    assert words in result.stderr
    assert there.read_bytes() == before
    assert not (folder / "demo" / "plan.yaml").exists()


def test_a_domain_that_is_a_link(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (folder / "far").symlink_to(tmp_path / "outside")
    (folder / "near").symlink_to("demo")
    refused = run("new", "procedure", "far/second", "--folder", folder, "--lang", "de")
    assert (refused.exit_code, "S054" in refused.stderr) == (1, True)
    (folder / "far").unlink()
    refused = run("new", "procedure", "near/second", "--folder", folder, "--lang", "de")
    assert (refused.exit_code, "ist ein Link" in refused.stderr) == (1, True)
    assert [*tmp_path.rglob("second.yaml")] == []


def test_no_empty_folder_is_left(folder: Path) -> None:
    result = run("new", "procedure", f"fresh/{'a' * 300}", "--folder", folder)
    assert (result.exit_code, type(result.exception)) == (1, SystemExit)
    assert not (folder / "fresh").exists()
