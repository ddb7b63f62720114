"""Files that are no content at all: a page stays a page, whatever lines, names and numbers of problems they bring."""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from engine.problems import Problem, Span
from tests.web.editing import BENCH, FILE, Desk, desk
from web.editor.problems import MOST, excerpt

HOME = "/editor/fr/"


@pytest.fixture
def here(tmp_path: Path) -> Desk:
    return desk(tmp_path)


def test_a_long_line_is_clipped_around_the_problem() -> None:
    line = "a" * 500 + "b" * 300 + "c" * 500
    found = excerpt(Span("x", 1, 501, 1, 801), {"x": line})
    assert found == ("…" + "a" * 40, "b" * 80 + "…", "c" * 40 + "…")
    assert excerpt(Span("x", 1, 3, 1, 4), {"x": "ab: d"}) == ("ab", ":", " d")


@pytest.mark.parametrize("path", [HOME, BENCH, f"/editor/fr/files/{FILE}"])
def test_a_page_lists_a_hundred_problems(here: Desk, path: str) -> None:
    watch = here.editing.watch
    span = Span(FILE, 1, 1, 1, 2)
    wrong = tuple(Problem("S050", replace(span, column=number), {}) for number in range(1, MOST + 51))
    watch.state = replace(watch.state, report=replace(watch.state.report, problems=wrong))
    page = here.get(path)
    assert len(re.findall('<li class="problem ', page)) == MOST
    assert "et 50 autres problèmes" in page
    assert "und 50 weitere Probleme" in here.get(path.replace("/fr/", "/de/"))


def test_a_name_that_is_no_text_is_shown_escaped(here: Desk) -> None:
    name = b"caf\xe9.txt"
    Path(os.fsdecode(bytes(here.folder) + b"/demo/" + name)).write_text("a: 1\n", "utf-8")
    here.editing.watch.look()
    page = here.get(HOME)
    shown = name.decode("utf-8", "backslashreplace")
    assert f"demo/{shown}" in page
    address = f"/editor/fr/files/demo/{shown.replace(chr(92), '%5C')}"
    assert f'href="{address}#line-1"' in page


def test_links_to_names_with_signs_of_their_own_lead_there(here: Desk) -> None:
    (here.folder / "a b#c?d.yaml").write_text("wrong: 1\n", "utf-8")
    here.editing.watch.look()
    assert "/editor/fr/files/a%20b%23c%3Fd.yaml#line-1" in here.get(HOME)
    assert "wrong: 1" in here.get("/editor/fr/files/a%20b%23c%3Fd.yaml")


def test_a_folder_with_signs_of_its_own_has_its_bench(here: Desk) -> None:
    (here.folder / "demo").rename(here.folder / "de mo#1")
    here.editing.watch.look()
    key = next(iter(here.editing.watch.state.library.procedures))
    assert key == "de mo#1/crossing"
    bench = "/editor/fr/procedures/de%20mo%231/crossing"
    assert f'href="{bench}"' in here.get(HOME)
    page = here.get(bench)
    assert 'src="/de/de%20mo%231/crossing"' in page
    assert f'data-hx-get="{bench}/changes"' in page
