"""While the content cannot be used, every page of the workbench says why, before everything else."""

import re
from pathlib import Path

import pytest

from tests.web.editing import BENCH, FILE, Desk, desk

HOME = "/editor/fr/"
CALM = "Ni erreur ni avertissement"


@pytest.fixture
def here(tmp_path: Path) -> Desk:
    return desk(tmp_path)


def broken_elsewhere(here: Desk) -> None:
    """An error in a file that is none of the procedure's."""
    other = here.folder / "other" / "second.yaml"
    other.parent.mkdir()
    other.write_text(here.file.read_text("utf-8").replace("ask: bicycle", "ask: bicicle"), "utf-8")
    assert here.editing.watch.look()


def box(page: str) -> str:
    """The list of problems."""
    return page.partition('<section id="problems">')[2].partition("</section>")[0]


@pytest.mark.parametrize("path", [BENCH, HOME])
def test_the_blocking_errors_stand_first_wherever_they_are(here: Desk, path: str) -> None:
    broken_elsewhere(here)
    found = box(here.get(path))
    assert CALM not in found
    assert "ailleurs" not in found
    assert found.index("À corriger") < found.index("<mark>bicicle</mark>")
    assert found.count("<mark>bicicle</mark>") == 1
    assert "other/second.yaml" in found
    assert "À corriger" in here.get(f"{path.rstrip('/')}/changes?seen=0")


@pytest.mark.parametrize("path", [BENCH, HOME, f"/editor/fr/files/{FILE}"])
def test_the_title_and_the_line_say_it(here: Desk, path: str) -> None:
    assert "<title>⚠" not in here.get(path)
    here.edit("ask: bicycle", "ask: bicicle")
    page = here.get(path)
    assert "<title>⚠ Erreurs – " in page
    assert "<title>⚠ Fehler – " in here.get(path.replace("/fr/", "/de/"))
    assert 'data-sign="⚠ Erreurs – "' in page
    assert len(re.findall("[0-9]+ erreurs?\\.", page)) == 1


@pytest.mark.parametrize("path", [BENCH, HOME])
def test_what_cannot_even_be_read_is_named(here: Desk, path: str) -> None:
    here.file.unlink()
    here.file.mkdir()
    here.editing.watch.look()
    found = box(here.get(path))
    assert CALM not in found
    assert "À corriger" in found


def test_sound_content_says_so(here: Desk) -> None:
    assert "À corriger" not in here.get(BENCH)
    assert "À corriger" not in here.get(HOME)
