"""Content at a git revision: what was committed, byte for byte, whatever the repository says of its files."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from engine.check.examples import example
from engine.source.characters import MAX_BYTES
from tests.engine.check.content import write
from web.cli import main
from web.commands.revisions import RevisionError, files_at, texts_at

ATTRIBUTES = "types.yaml export-ignore\nquestions.yaml export-subst\n*.yaml text eol=crlf\n"


def git(folder: Path, *arguments: str) -> str:
    names = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
             for what, value in (("NAME", "x"), ("EMAIL", "x@example.org"))}  # fmt: skip
    env = {**os.environ, **names, "GIT_CONFIG_GLOBAL": os.devnull}
    done = subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True, env=env)
    return done.stdout.decode("utf-8").strip()


def commit(folder: Path) -> str:
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "written")
    return git(folder, "rev-parse", "HEAD")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The example library in a repository whose attributes would change it, not yet committed."""
    git(tmp_path, "init", "--quiet")
    found = write(tmp_path / "content", example())
    (found / ".gitattributes").write_text(ATTRIBUTES, "utf-8")
    question = found / "questions.yaml"
    question.write_text(question.read_text("utf-8") + "# $Format:%H$\n", "utf-8")
    return found


def test_attributes_change_nothing(folder: Path) -> None:
    commit(folder)
    written = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.yaml")}
    assert files_at(folder, "HEAD") == written
    assert texts_at(folder, "HEAD") == {name: raw.decode("utf-8") for name, raw in written.items()}


def test_attributes_make_no_difference_to_the_commands(folder: Path) -> None:
    commit(folder)
    compared = CliRunner().invoke(main, ["compare", "HEAD", "--folder", str(folder), "--lang", "de"])
    assert (compared.exit_code, "Zeichen für Zeichen gleich" in compared.output) == (0, True)
    checked = CliRunner().invoke(main, ["check", str(folder), "--since", "HEAD", "--no-proofs"])
    assert (checked.exit_code, checked.stderr) == (0, "")


def test_links_other_repositories_and_hidden_files_are_left_out(folder: Path) -> None:
    before = commit(folder)
    (folder / "linked.yaml").symlink_to("types.yaml")
    (folder / ".hidden.yaml").write_text("a: 1\n", "utf-8")
    (folder / "strange\nname \N{LATIN SMALL LETTER E WITH ACUTE}.yaml").write_text("a: 1\n", "utf-8")
    git(folder, "update-index", "--add", "--cacheinfo", f"160000,{before},content/other.yaml")
    git(folder, "add", "linked.yaml", ".hidden.yaml", "strange*")
    git(folder, "commit", "--quiet", "--message", "more")
    assert set(files_at(folder, "HEAD")) - set(files_at(folder, before)) == {"strange\nname é.yaml"}


@pytest.mark.parametrize(
    "command", [("check", "--since", "HEAD", "--no-proofs", "--folder"), ("compare", "HEAD", "--folder")]
)
def test_a_file_that_is_too_large_is_not_read(folder: Path, command: tuple[str, ...]) -> None:
    (folder / "demo" / "large.yaml").write_bytes(b"#" * (MAX_BYTES + 1))
    commit(folder)
    (folder / "demo" / "large.yaml").unlink()
    result = CliRunner().invoke(main, [*command, str(folder), "--lang", "de"])
    assert (result.exit_code, type(result.exception)) == (2 if command[0] == "compare" else 1, SystemExit)
    assert "größer als 2 MiB: demo/large.yaml" in result.stderr


def test_an_object_that_is_lost_is_said(folder: Path) -> None:
    commit(folder)
    lost = git(folder, "rev-parse", "HEAD:content/types.yaml")
    (folder.parent / ".git" / "objects" / lost[:2] / lost[2:]).unlink()
    with pytest.raises(RevisionError) as refused:
        files_at(folder, "HEAD")
    assert refused.value.reason == "unreadable"
