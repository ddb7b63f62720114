"""What an ordinary editor shows: explanations, completion and mistakes, through the settings that the project brings.

Runs where node and yaml-language-server are (npm i yaml-language-server@1.25.0; PASSERELLE_YAML_SERVER names its
program where it is not on the path).
"""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from engine.scaffold import begin
from tests.editors.language_server import VARIABLE, Server, program, running
from tests.guards.project import ROOT
from tests.procedures.shipped import CONTENT as SHIPPED
from tests.procedures.shipped import KEYS, library

COMMAND = program()
pytestmark = pytest.mark.skipif(COMMAND is None, reason=f"needs node and yaml-language-server (or {VARIABLE})")
SETTINGS = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
PROCEDURE = """\
procedure: crossing
status: draft
review_by: 2027-01-01
tree:
  - ask: residence
steps:
  first:
    kind: act
    fe: free
{margin}
""".format(margin=" " * 4)
SHARED = "sources:\n  act:\n    basis: official\n    checked: 2026\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("project")
    copytree(ROOT / "engine" / "schema", place / "engine" / "schema")
    copytree(SHIPPED, place / "procedures")
    (place / "procedures" / "demo" / "shared").mkdir(parents=True)
    return place


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[Server]:
    assert COMMAND is not None
    settings = {"yaml": {name.removeprefix("yaml."): value for name, value in SETTINGS.items()
                         if name.startswith("yaml.") and name.count(".") == 1}}  # fmt: skip
    settings["yaml"] |= {"hover": True, "completion": True, "validate": True}
    with running(COMMAND, folder, settings) as found:
        yield found


def opened(server: Server, path: Path, text: str) -> list[str]:
    path.write_text(text, "utf-8")
    return [each["message"] for each in server.open(path)]


def test_keys_and_values_are_explained_in_both_languages(server: Server, folder: Path) -> None:
    path = folder / "procedures" / "demo" / "crossing.yaml"
    messages = opened(server, path, PROCEDURE)
    assert any("fe" in each for each in messages), messages
    assert "relecture" in server.hover(path, 2, 3)
    assert "wieder geprüft" in server.hover(path, 2, 3)
    assert "Entwurf" in server.hover(path, 1, 10)
    assert "Poser cette question" in server.hover(path, 4, 5)
    offered = server.completion(path, 9, 4)
    assert {"fee", "authority", "documents", "due", "redress"} <= offered.keys()
    assert "Rechtsbehelf" in offered["redress"]
    assert "recours" in offered["redress"]


def test_values_are_offered_with_their_meaning(server: Server, folder: Path) -> None:
    path = folder / "procedures" / "demo" / "states.yaml"
    opened(server, path, "procedure: states\nstatus: \n")
    offered = server.completion(path, 1, 8)
    assert offered.keys() >= {"draft", "reviewed", "published"}
    assert "relu" in offered["reviewed"]
    assert "gelesen" in offered["reviewed"]


@pytest.mark.parametrize("name", ["sources_new.yaml", "parameters/new.yaml", "demo/shared/new.yaml"])
def test_shared_files_have_their_own_keys(server: Server, folder: Path, name: str) -> None:
    path = folder / "procedures" / name
    messages = opened(server, path, SHARED)
    assert any("checked" in each for each in messages), messages
    assert not any("procedure" in each for each in messages)
    assert "amtlich" in server.hover(path, 2, 12)


def test_a_new_procedure_names_its_schema_itself(server: Server, folder: Path) -> None:
    schema = "../engine/schema/procedure.schema.json"
    text = begin(library(), (), "elsewhere/beginning", date(2026, 11, 23), schema).text
    path = folder / "elsewhere" / "beginning.yaml"
    path.parent.mkdir()
    assert opened(server, path, text) == []
    (line,) = [number for number, row in enumerate(text.splitlines()) if row.startswith("review_by:")]
    assert "wieder geprüft" in server.hover(path, line, 3)


@pytest.mark.parametrize(
    "name",
    [f"{key}.yaml" for key in KEYS]
    + ["types.yaml", "questions.yaml", "sources.yaml", "parameters/retirement_germany.yaml"],
)
def test_shipped_files_have_no_mistake_in_an_editor(server: Server, folder: Path, name: str) -> None:
    assert [each["message"] for each in server.open(folder / "procedures" / name)] == []
