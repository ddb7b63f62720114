"""A new procedure: sound from its first line, made from what the folder has, and never in the way of anything."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from engine.examine import examine_folder
from engine.load import Loaded, load_files
from engine.model.library import Content
from engine.problems import Severity
from engine.scaffold import RefusedError, begin
from tests.engine.model.content import base, write
from tests.procedures.shipped import CONTENT

TODAY = date(2026, 11, 23)
SCHEMA = "../schema.json"


def content(folder: Path) -> tuple[Content, Loaded]:
    loaded = load_files(folder)
    assert loaded.library is not None
    return loaded.library, loaded


def begun(folder: Path, key: str) -> None:
    library, loaded = content(folder)
    made = begin(library, loaded.files, key, TODAY, SCHEMA)
    write(folder, {made.file: made.text})


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return write(tmp_path, base())


def test_two_new_procedures_pass_the_check_with_the_shipped_content(tmp_path: Path) -> None:
    shipped = {path.relative_to(CONTENT).as_posix(): path.read_text("utf-8") for path in CONTENT.rglob("*.yaml")}
    folder = write(tmp_path, shipped)
    new = ["moving/moving_house", "retirement/survivors"]
    for key in new:
        begun(folder, key)
    found = examine_folder(folder, TODAY, None, False).problems
    files = {f"{key}.yaml" for key in new}
    assert not [each for each in found if each.span.file in files and each.severity is not Severity.notice]
    assert {each.severity for each in found} <= {Severity.notice}


def test_it_takes_names_that_are_free_and_an_authority_that_is_there(small: Path) -> None:
    begun(small, "demo/second")
    begun(small, "new/third")
    library, _ = content(small)
    second, third = library.procedures["demo/second"], library.procedures["new/third"]
    assert {second.content_owner, third.content_owner} <= set(library.authorities)
    assert [phase.id for phase in third.phases] == ["first"]
    assert list(second.questions) == ["concerned"]
    assert list(third.questions) == ["third_concerned"]
    assert (second.status, second.updated, second.review_by) == ("draft", TODAY, date(2027, 11, 23))


def test_its_first_line_names_the_schema(small: Path) -> None:
    begun(small, "demo/second")
    assert (small / "demo/second.yaml").read_text("utf-8").startswith(f"# yaml-language-server: $schema={SCHEMA}\n")


@pytest.mark.parametrize(
    ("key", "code", "found"),
    [
        ("alone", "name", "alone"),
        ("demo/Pass", "name", "demo/Pass"),
        ("demo/a b", "name", "demo/a b"),
        ("../demo/pass", "name", "../demo/pass"),
        ("demo/shared/steps", "name", "demo/shared/steps"),
        ("demo/", "name", "demo/"),
        ("parameters/figures", "folder", "parameters"),
        ("demo/pass", "taken", "demo/pass"),
        ("other/pass", "taken", "demo/pass"),
    ],
)
def test_what_cannot_be_begun_is_refused(small: Path, key: str, code: str, found: str) -> None:
    library, loaded = content(small)
    with pytest.raises(RefusedError) as refused:
        begin(library, loaded.files, key, TODAY, SCHEMA)
    assert (refused.value.code, refused.value.found) == (code, found)


@pytest.mark.parametrize(("field", "code"), [("authorities", "no_authority"), ("types", "no_phase")])
def test_content_that_lacks_what_every_procedure_needs(small: Path, field: str, code: str) -> None:
    library, loaded = content(small)
    with pytest.raises(RefusedError) as refused:
        begin(replace(library, **{field: {}}), loaded.files, "demo/second", TODAY, SCHEMA)  # type: ignore[arg-type]
    assert refused.value.code == code
