"""The pages of the workbench: state, problems by line, plan, both languages, example people; and what they refuse."""

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import pytest
from werkzeug.test import Client

from engine.messages import MESSAGES
from engine.text import LANGUAGES, Language
from tests.web.conftest import KEY
from tests.web.editing import BENCH, FILE, HOST, TODAY, Desk, desk
from tests.web.families import with_groups
from tests.web.support import ANSWERS
from web.editing import Editing
from web.editor.problems import Someone, listing
from web.security import HEADERS
from web.settings import Settings


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk that tests look at only."""
    found = desk(tmp_path_factory.mktemp("desk"))
    found.editing.watch.prove()
    return found


@pytest.fixture
def here(tmp_path: Path) -> Desk:
    return desk(tmp_path)


def answer(here: Desk, *questions: str) -> None:
    for question in questions:
        path = f"/fr/demo/crossing/{question}"
        assert here.client.post(path, data=ANSWERS[question], headers=HOST).status_code == 303


def become(here: Desk, raw: dict[str, str], at: str = "") -> str:
    response = here.client.post(f"{BENCH}/person", data={"answers": urlencode(raw), "at": at}, headers=HOST)
    assert response.status_code == 303
    return response.headers["Location"]


def test_it_opens_in_the_language_of_the_terminal(calm: Desk) -> None:
    response = calm.client.get("/editor/", headers=HOST)
    assert (response.status_code, response.headers["Location"]) == (303, "/editor/fr/")


@pytest.mark.parametrize(("language", "words"), [("fr", "publiée"), ("de", "veröffentlicht")])
def test_the_first_page_lists_every_procedure_with_its_state(calm: Desk, language: Language, words: str) -> None:
    page = calm.get(f"/editor/{language}/")
    assert f'lang="{language}"' in page
    assert f'href="/editor/{language}/procedures/demo/crossing"' in page
    assert words in page


def test_drafts_are_shown(here: Desk) -> None:
    here.edit("status: published", "status: draft")
    assert "brouillon" in here.get("/editor/fr/")
    assert "Traverser le fleuve" in here.get("/fr/demo/crossing")


def test_both_languages_stand_beside_each_other(calm: Desk) -> None:
    found = re.findall(r'<iframe data-language="(..)" src="([^"]+)"', calm.get(f"/editor/de{BENCH[10:]}?at=residence"))
    assert found == [("de", "/de/demo/crossing/residence"), ("fr", "/fr/demo/crossing/residence")]


@pytest.mark.parametrize(
    "at", ["../../etc", "javascript:alert(1)", "nothing", "residence/2", "//evil.example", "x" * 3000]
)
def test_a_page_that_is_none_is_the_start(calm: Desk, at: str) -> None:
    page = calm.get(f"{BENCH}?{urlencode({'at': at, 'step': at})}")
    assert 'src="/fr/demo/crossing"' in page
    assert '="//evil' not in page
    assert '="javascript' not in page


def test_a_problem_stands_with_its_line_and_its_help(here: Desk) -> None:
    here.edit("ask: bicycle", "ask: bicicle")
    line = here.file.read_text("utf-8").split("\n").index("  - ask: bicicle") + 1
    page = here.get()
    assert "<mark>bicicle</mark>" in page
    assert f'href="/editor/fr/files/{FILE}#line-{line}"' in page
    code = re.search(r'href="/editor/fr/rules/(\w+)"', page)
    assert code is not None
    assert code[1] in here.get(f"/editor/fr/rules/{code[1]}")
    assert "bicycle" in page


def test_the_person_who_proves_a_problem_can_be_become(calm: Desk) -> None:
    state = calm.editing.watch.state
    found = state.report.problems[0]
    told = {"person_fr": "Vélo : oui\nPays : France", "person_de": "Fahrrad: ja", "person_answers": "residence=FR"}
    proved = replace(found, params={**found.params, **told, "person_procedure": "demo/crossing"})
    gone = replace(proved, params={**proved.params, "person_procedure": "demo/gone"})
    views = listing([proved, found, gone], state, "fr", notices=True).views
    assert [view.someone for view in views] == [
        Someone(("Vélo : oui", "Pays : France"), "demo/crossing", "residence=FR"),
        None,
        None,
    ]


def test_a_file_is_shown_with_its_problems(here: Desk) -> None:
    here.edit("fr: Traverser le fleuve", "fr: <b>Traverser</b> & co.")
    page = here.get(f"/editor/de/files/{FILE}")
    assert "&lt;b&gt;Traverser&lt;/b&gt; &amp; co." in page
    assert 'id="line-1"' in page
    assert 'class="faulty"' in page


@pytest.mark.parametrize("file", ["../../../etc/passwd", "demo/../../secret", "demo", "nothing.yaml", "%2e%2e/x"])
def test_only_files_of_the_content_are_shown(calm: Desk, file: str) -> None:
    (calm.folder.parent / "secret").write_text("secret", "utf-8")
    response = calm.client.get(f"/editor/fr/files/{file}", headers=HOST)
    assert response.status_code in {308, 404}
    assert "secret" not in response.get_data(as_text=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_its_page(calm: Desk, language: Language) -> None:
    for code in ("L012", *list(MESSAGES)[::20]):
        page = calm.get(f"/editor/{language}/rules/{code}")
        assert f'<h1 tabindex="-1">{code} ' in page
    calm.get(f"/editor/{language}/rules/X999", 404)


def test_the_plan_marks_the_way_and_leads_to_pages_and_lines(here: Desk) -> None:
    answer(here, "residence", "birth_date")
    page = here.get(f"{BENCH}?at=birth_date")
    current = re.search(r'<g class="question current" id="item-\d+" aria-current="step">.*?</g>', page, re.DOTALL)
    assert current is not None
    assert f'href="{BENCH}?at=birth_date"' in current[0]
    assert f'href="/editor/fr/files/{FILE}#line-' in page
    assert "guide" not in re.findall(rf'href="{BENCH}\?at=(\w+)', page)
    answer(here, "banks", "bicycle", "weight")
    assert re.search(rf'href="{BENCH}\?at=guide&amp;step=\d+"', here.get(f"{BENCH}?at=guide"))
    assert 'src="/fr/demo/crossing/guide#step-2"' in here.get(f"{BENCH}?at=guide&step=2")


def test_changes_are_asked_for_cheaply(here: Desk) -> None:
    state = here.editing.watch.state
    asked = f"{BENCH}/changes?seen={state.version}&edition={state.edition}&at="
    assert here.get(asked, 204) == ""
    here.edit("Traverser", "Franchir")
    found = here.get(asked)
    newer = here.editing.watch.state
    assert f'name="seen" value="{newer.version}"' in found
    assert 'id="plan"' in found
    assert 'id="plan"' not in here.get(f"{BENCH}/changes?seen={state.version}&edition={newer.edition}&at=")
    assert 'id="plan"' in here.get(f"{BENCH}/changes?seen=&edition={newer.edition}&at=")
    home = f"/editor/fr/changes?seen={newer.version}"
    assert here.get(home, 204) == ""
    assert "Franchir le fleuve" in here.get("/editor/fr/changes?seen=0")


def test_one_becomes_an_example_person(calm: Desk) -> None:
    calm.client.delete_cookie("answers")
    page = calm.get(f"{BENCH}?at=weight")
    assert "ne mènent pas à cette page" in page
    offered = re.search(r'name="answers" value="([^"]+)">\s+<input type="hidden" name="at" value="weight"', page)
    assert offered is not None
    raw = dict(pair.split("=") for pair in offered[1].replace("&amp;", "&").split("&"))
    assert become(calm, raw, "weight") == f"{BENCH}?at=weight"
    later = calm.get(f"{BENCH}?at=weight")
    assert "ne mènent pas à cette page" not in later
    assert "Combien pèse votre vélo" in calm.get("/fr/demo/crossing/weight")
    calm.client.delete_cookie("answers")


def test_an_item_of_a_group_has_its_page_and_its_place(tmp_path: Path) -> None:
    folder = with_groups(tmp_path / "content")
    editing = Editing(Settings(keys=(KEY,), content=folder, today=TODAY), "fr")
    editing.watch.look()
    editing.watch.prove()
    here, bench = Desk(folder, editing, Client(editing)), "/editor/fr/procedures/demo/outing"
    children = {f"outing.children.{number}.child_born": "2018-08-01" for number in (1, 2)}
    more = {"outing.children.1.child_lives_in": "FR", "outing.children.1.child_swims": "true"}
    raw = {"residence": "FR", "outing.children": "2", **children, **more}
    here.client.post(f"{bench}/person", data={"answers": urlencode(raw)}, headers=HOST)
    page = here.get(f"{bench}?at=children/2/child_lives_in")
    assert 'src="/de/demo/outing/children/2/child_lives_in"' in page
    current = re.search(r'<g class="question current".*?</g>', page, re.DOTALL)
    assert current is not None
    assert f"{bench}?at=children%2F1%2Fchild_lives_in" in current[0]
    assert re.search(r"<li>Enfant 2[^<]*Date de naissance", page)
    here.get("/fr/demo/outing/children/2/child_lives_in")


def test_answers_that_fit_no_question_are_left_out(here: Desk) -> None:
    assert become(here, {"residence": "FR", "crossing.weight": "x", "other": "1"}, "//evil.example") == BENCH
    assert "Quelle est votre date de naissance" in here.get("/fr/demo/crossing/birth_date")


def test_nothing_is_taken_from_elsewhere(calm: Desk) -> None:
    for more in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
        sent = calm.client.post(f"{BENCH}/person", data={"answers": "residence=FR"}, headers={**HOST, **more})
        assert sent.status_code == 403
    assert calm.client.get("/editor/fr/", headers={"Host": "evil.example"}).status_code == 400


def test_only_our_own_pages_may_frame_ours(calm: Desk) -> None:
    for path in (BENCH, "/fr/demo/crossing", "/editor/fr/nothing", "/static/editor.js", "/editor/graph.css"):
        with calm.client.get(path, headers=HOST) as response:
            headers = response.headers
        assert headers["X-Frame-Options"] == "SAMEORIGIN"
        policy = headers["Content-Security-Policy"]
        assert "frame-ancestors 'self'; frame-src 'self'" in policy
        assert "unsafe" not in policy
        for name, value in HEADERS:
            assert headers[name] == value or name in {"X-Frame-Options", "Content-Security-Policy"}


def test_pages_of_what_is_not_there(calm: Desk) -> None:
    for path in ("procedures/demo/nothing", "procedures/demo/nothing/changes", "nothing", "procedures/demo"):
        page = calm.get(f"/editor/fr/{path}", 404)
        assert 'href="/editor/fr/"' in page
        assert "Retour à l’atelier" in page
    assert "Zurück zur Werkstatt" in calm.get("/editor/de/nowhere", 404)
    assert "Retour à l’atelier" in calm.get("/editor/nowhere", 404)
    assert "atelier" not in calm.get("/fr/nowhere", 404)


def test_every_page_is_private(calm: Desk) -> None:
    for path in ("/editor/fr/", BENCH, f"/editor/fr/files/{FILE}", "/editor/fr/rules/L012"):
        assert calm.client.get(path, headers=HOST).headers["Cache-Control"] == "no-store"
