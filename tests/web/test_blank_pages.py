"""Pages of questions not answered yet are written once for everybody: nothing of one person may reach another."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import CONTENT, KEY
from tests.web.support import ANSWERS, BASE, HTMX, MovedClock, answer_up_to, send
from web import create_app
from web.settings import Settings
from web.site import Site


@pytest.fixture
def own() -> Flask:
    """An application whose memory no other test has filled."""
    return create_app(Settings(keys=(KEY,), content=CONTENT), MovedClock())


def site_of(app: Flask) -> Site:
    found = app.extensions["passerelle"]
    assert isinstance(found, Site)
    return found


def test_the_same_page_is_written_once(own: Flask) -> None:
    pages = []
    for residence in ("FR", "DE"):
        client = own.test_client()
        send(client, "residence", answer=residence)
        pages.append(client.get(f"{BASE}/birth_date").text)
    assert pages[0] == pages[1]
    assert list(site_of(own).blank.values()) == pages[:1]


@pytest.mark.parametrize("question", ANSWERS)
def test_an_answer_is_shown_to_its_owner_only(own: Flask, question: str) -> None:
    one, other = own.test_client(), own.test_client()
    for client in (one, other):
        for earlier in list(ANSWERS)[: list(ANSWERS).index(question)]:
            send(client, earlier, **ANSWERS[earlier])
    blank = one.get(f"{BASE}/{question}").text
    send(one, question, **ANSWERS[question])
    assert one.get(f"{BASE}/{question}").text != blank
    assert other.get(f"{BASE}/{question}").text == blank


def test_a_refused_input_is_shown_to_its_owner_only(own: Flask) -> None:
    one, other = own.test_client(), own.test_client()
    for client in (one, other):
        answer_up_to(client, "bicycle")
    send(one, "weight", answer="40000")
    assert "40000" in one.get(f"{BASE}/weight").text
    assert "40000" not in other.get(f"{BASE}/weight").text
    assert not any("40000" in page for page in site_of(own).blank.values())


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize("language", ["fr", "de"])
def test_languages_and_blocks_keep_apart(own: Flask, language: str, headers: dict[str, str]) -> None:
    client = own.test_client()
    variants = [(name, more) for name in ("fr", "de") for more in ({}, HTMX)]
    for _ in range(2):
        seen = {
            (name, bool(more)): client.get(f"/{name}/demo/crossing/residence", headers=more).text
            for name, more in variants
        }
        assert len(set(seen.values())) == 4
        page = seen[language, bool(headers)]
        assert f'action="/{language}/demo/crossing/residence"' in page
        assert ("<html" in page) is not headers


def test_an_address_with_more_behind_it_changes_nothing_for_others(own: Flask) -> None:
    for more in ("?change=1", "?facing=1", "?open=1"):
        own.test_client().get(f"{BASE}/residence{more}")
        plain = own.test_client().get(f"{BASE}/residence").text
        assert 'href="/de/demo/crossing/residence"' in plain
        assert "check-answers" not in plain


def test_a_page_with_a_value_of_somebodys_own_is_not_kept(tmp_path: Path) -> None:
    shutil.copytree(CONTENT, tmp_path / "content")
    path = tmp_path / "content" / "demo" / "crossing.yaml"
    hint = "    hint:\n      fr: Vous avez 18 ans le {adult_day}.\n      de: Sie werden am {adult_day} 18.\n"
    changed = re.sub(r"(  bicycle:\n(?:    .*\n)+)", lambda found: found[1] + hint, path.read_text("utf-8"), count=1)
    path.write_text(changed, "utf-8")
    app = create_app(Settings(keys=(KEY,), content=tmp_path / "content"), MovedClock())
    for year in ("1990", "1991", "1990"):
        client = app.test_client()
        send(client, "residence", answer="FR")
        send(client, "birth_date", day="28", month="2", year=year)
        send(client, "banks", answer="-")
        assert f"28\u00a0février {int(year) + 18}" in client.get(f"{BASE}/bicycle").text
    assert not any("février" in page for page in site_of(app).blank.values())


def test_other_content_starts_with_an_empty_memory(own: Flask) -> None:
    own.test_client().get(f"{BASE}/residence")
    site = site_of(own)
    assert site.blank
    assert not replace(site).blank


def test_the_way_there_is_part_of_the_page(client: FlaskClient, own: Flask) -> None:
    answer_up_to(client, "residence")
    first = client.get(f"{BASE}/birth_date").text
    assert f'<a class="back" href="{BASE}/residence">' in first
    assert "Question 2" in first.replace("\u00a0", " ")
    assert own.test_client().get(f"{BASE}/birth_date").status_code == 303
