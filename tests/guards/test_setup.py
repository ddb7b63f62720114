"""Setting up is done once, and again when a lock changes; the right programs are found."""

import sys
from pathlib import Path

import pytest

from tools import bootstrap, ensure_chromium
from tools.ensure_chromium import find_chromium


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with both locks, and an environment whose interpreter is the one running now."""
    for name in bootstrap.LOCKS.values():
        (tmp_path / name).write_text(f"content of {name}\n")
    python = bootstrap.venv_python(tmp_path / ".venv")
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    return tmp_path


def program(folder: Path, name: str, script: str) -> Path:
    """An executable shell script of that name."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def test_a_new_environment_is_not_ready(checkout: Path) -> None:
    assert not bootstrap.is_ready("serve", checkout)


def test_an_installed_lock_is_not_installed_again(checkout: Path) -> None:
    bootstrap.remember("serve", checkout)
    assert bootstrap.is_ready("serve", checkout)
    assert not bootstrap.is_ready("test", checkout)


def test_the_test_lock_brings_what_the_server_needs(checkout: Path) -> None:
    bootstrap.remember("test", checkout)
    assert bootstrap.is_ready("serve", checkout)
    assert bootstrap.is_ready("test", checkout)


def test_installing_for_the_server_keeps_what_is_known_of_the_tests(checkout: Path) -> None:
    bootstrap.remember("test", checkout)
    bootstrap.remember("serve", checkout)
    assert bootstrap.is_ready("test", checkout)


def test_a_changed_lock_is_installed_again(checkout: Path) -> None:
    bootstrap.remember("test", checkout)
    (checkout / bootstrap.LOCKS["serve"]).write_text("changed\n")
    assert not bootstrap.is_ready("serve", checkout)


def test_an_environment_whose_python_is_gone_is_made_again(checkout: Path) -> None:
    bootstrap.remember("test", checkout)
    bootstrap.venv_python(checkout / ".venv").unlink()
    assert not bootstrap.is_ready("test", checkout)


@pytest.mark.parametrize("content", ["", "{", "[]", "\x00"])
def test_a_damaged_note_is_as_none(checkout: Path, content: str) -> None:
    (checkout / ".venv" / bootstrap.STAMP.name).write_text(content)
    assert not bootstrap.is_ready("serve", checkout)


def test_the_first_python_that_is_recent_enough_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, "python3.12", "exit 127")  # a shim with nothing behind it
    recent = program(tmp_path, "python3.11", f'exec "{sys.executable}" "$@"')
    program(tmp_path, "python3", "exit 1")  # too old
    monkeypatch.setenv("PATH", str(tmp_path))
    assert bootstrap.recent_python() == str(recent)


def test_no_recent_python_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(bootstrap.SetupError, match=r"needs Python 3\.11 or newer"):
        bootstrap.recent_python()


def test_the_chromium_asked_for_comes_before_the_one_on_path(tmp_path: Path) -> None:
    program(tmp_path / "bin", "chromium", "")
    asked = program(tmp_path, "mine", "")
    path = str(tmp_path / "bin")
    assert find_chromium({"PATH": path, "PASSERELLE_CHROMIUM": str(asked)}) == str(asked)
    assert find_chromium({"PATH": path}) == str(tmp_path / "bin" / "chromium")


@pytest.mark.parametrize("asked", ["none", "/nowhere/chromium"])
def test_a_choice_without_a_browser_is_not_replaced(tmp_path: Path, asked: str) -> None:
    program(tmp_path, "chromium", "")
    assert find_chromium({"PATH": str(tmp_path), "PASSERELLE_CHROMIUM": asked}) is None


def test_a_browser_fetched_by_playwright_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ensure_chromium, "MAC", tmp_path / "absent")
    folder = tmp_path / "chromium_headless_shell-1200" / "chrome-headless-shell-linux64"
    fetched = program(folder, "chrome-headless-shell", "")
    assert find_chromium({"PATH": "/nowhere", "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path)}) == str(fetched)
