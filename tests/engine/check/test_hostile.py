"""Files that no editor writes: the checker refuses each of them soon, says why, and goes on."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from engine.check.examples import DAY, example
from engine.check.words import render
from engine.examine import examine_folder
from engine.load import load, texts
from tests.engine.check.content import write
from tests.guards.project import ROOT

ADDED = "world_more.yaml"


def laughs() -> str:
    """Nine levels of aliases, ten of each: a thousand million words when they are written out."""
    first = "a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]"
    pairs = zip("abcdefgh", "bcdefghi", strict=True)
    return "\n".join([first, *(f"{new}: &{new} [{', '.join([f'*{old}'] * 10)}]" for old, new in pairs)])


HOSTILE: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "a billion laughs": (lambda: laughs().encode(), "S010"),
    "brackets, 100,000 deep": (lambda: b"sources: " + b"[" * 100_000, "S006"),
    "braces, 100,000 deep": (lambda: b"sources: " + b"{a: " * 100_000, "S006"),
    "dashes, 100,000 deep": (lambda: b"sources:\n " + b"- " * 100_000, "S006"),
    "levels, each deeper than the last": (lambda: "\n".join(f"{' ' * at}a:" for at in range(1_200)).encode(), "S006"),
    "50 MB": (lambda: b"sources: x\n" * 5_000_000, "S004"),
    "50 MB on one line": (lambda: b"x" * 50_000_000, "S004"),
    "too many elements": (lambda: b"sources:\n" + b"- b\n" * 210_000, "S005"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 400, "S001"),
    "zeros": (lambda: bytes(1_000_000), "S001"),
    "Latin-1": (lambda: "sources:\n  # été\n".encode("latin-1"), "S001"),
    "Windows-1252": (lambda: "sources:\n  act:\n    title: “Straße”\n".encode("cp1252"), "S001"),
    "UTF-16": (lambda: "sources:\n  act: été\n".encode("utf-16"), "S001"),
    "UTF-32": (lambda: "sources:\n  act: été\n".encode("utf-32"), "S001"),
    "signs that are not seen": (("sources: \u200b" * 50_000).encode, "S002"),
    "tabs": (lambda: b"\t\n" * 500_000, "S003"),
    "colons": (lambda: b"a: " * 300_000, "S031"),
    "an open quote": (lambda: b'a: "' + b"b\n" * 200_000, "S034"),
    "numbers of many digits": (lambda: b"sources: " + b"9" * 1_000_000, "V004"),
}


def said(folder: Path, hostile: bytes) -> list[str]:
    """The codes of what is reported of the example library with one more file."""
    write(folder, example())
    (folder / ADDED).write_bytes(hostile)
    report = examine_folder(folder, DAY, proofs=False)
    shown = texts(folder)
    for found in report.problems:
        assert len(render(found, "fr", shown)) < 2_000, "a line is cut to a readable width"
        assert render(found, "de", shown).startswith(f"{found.span.file}:")
    return [found.code for found in report.problems if found.span.file == ADDED]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_by_its_name(name: str, tmp_path: Path) -> None:
    make, code = HOSTILE[name]
    codes = said(tmp_path, make())
    assert code in codes
    assert len(codes) <= 120, "what is found often is counted and cut off"


@pytest.fixture(scope="module")
def usual() -> float:
    """The time that the processor needs for all shipped content; an editor waits for it at every start."""
    return min(measured(lambda: load(ROOT / "procedures")) for _ in range(2))


def measured(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_soon(name: str, tmp_path: Path, usual: float) -> None:
    make, _ = HOSTILE[name]
    content = make()
    spent = min(measured(lambda: said(tmp_path, content)) for _ in range(2))
    assert spent < 3 * usual


def test_all_of_them_at_once_on_the_command_line(tmp_path: Path) -> None:
    """A process of its own: one that crashes has another exit status."""
    write(tmp_path, example())
    for number, (make, _) in enumerate(HOSTILE.values()):
        (tmp_path / f"hostile_{number}.yaml").write_bytes(make())
    command = [sys.executable, "-m", "web", "check", str(tmp_path), "--today", DAY.isoformat(), "--lang", "de"]
    plain = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    data = subprocess.run([*command, "--json"], cwd=ROOT, check=False, capture_output=True, text=True)
    assert (plain.returncode, data.returncode) == (1, 1), plain.stderr
    assert (plain.stderr, data.stderr) == ("", "")
    found = json.loads(data.stdout)["problems"]
    codes = {(place["file"], each["code"]) for each in found for place in (each["place"], *each["more"])}
    for number, (_, code) in enumerate(HOSTILE.values()):
        assert (f"hostile_{number}.yaml", code) in codes
        assert f": {code} " in plain.stdout
