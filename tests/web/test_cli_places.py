"""Where the content is and which part of it is meant: ``--folder``, ``--only``."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from engine.check.examples import variant
from tests.engine.check.content import write
from web.cli import main

NOTICE = "# more.yaml\ndocuments:\n  photo:\n    name:\n      fr: Photo\n      de: Foto\n"
UNUSED = "values:\n  start: born + lookup(needed_age, born)\n  counter: decide(desk, home, married)\n"
UNUSED += "  last_day: start + 3 months\n"
UNASKED = "U009    1"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [*(str(each) for each in arguments), "--lang", "fr"])


def only(folder: Path, path: object, *more: str) -> Result:
    return run("check", "--folder", folder, "--no-proofs", "--only", path, *more)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "content", variant(UNUSED + NOTICE))


def test_notices_by_code_are_those_of_the_named_part(folder: Path) -> None:
    assert UNASKED in only(folder, "more.yaml").stdout
    assert UNASKED not in only(folder, "demo").stdout


def test_a_path_with_the_folder_in_front(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    for path in ("content/demo/pass.yaml", "content/demo/", "./content/demo", folder / "demo" / "pass.yaml"):
        result = only(Path("content"), path)
        assert result.exit_code == 0
        assert "U002" in result.stdout
        assert UNASKED not in result.stdout
    assert UNASKED in only(Path("content"), "content").stdout


@pytest.mark.parametrize(
    ("path", "near"), [("demo/pas", "demo/pass.yaml"), ("pass.yml", "demo/pass.yaml"), ("dmo", "demo")]
)
def test_the_nearest_parts_are_proposed(folder: Path, path: str, near: str) -> None:
    result = only(folder, path)
    assert result.exit_code == 1
    proposed = result.stderr.rpartition(":")[2].strip().split(", ")
    assert proposed[0] == near
    assert len(proposed) <= 3


def test_what_stands_in_no_file_that_was_read_is_shown(folder: Path) -> None:
    (folder / "demo" / "bytes.yaml").write_bytes(b"\xff\xfe\x00")
    assert "demo/bytes.yaml" in run("check", folder, "--no-proofs").stdout


def test_the_folder_is_given_either_way(folder: Path, tmp_path: Path) -> None:
    for command in (("check", "--no-proofs"), ("digest", "demo/pass")):
        last, named = run(*command, folder), run(*command, "--folder", folder)
        assert (last.exit_code, last.stdout) == (0, named.stdout)
        assert run(*command, folder, "--folder", folder).stdout == last.stdout
        assert run(*command, folder, "--folder", tmp_path).exit_code == 1
