"""Every page, whole and as a block for htmx, in both languages."""

import re

import pytest
from flask.testing import FlaskClient

from tests.web.support import ANSWERS, BASE, HTMX, answer_up_to, send

OPEN_PAGES = ["", "privacy", "accessibility", "forgotten", "demo/crossing", "demo/crossing/residence"]
LATER_PAGES = [
    "demo/crossing/birth_date",
    "demo/crossing/banks",
    "demo/crossing/bicycle",
    "demo/crossing/weight",
    "demo/crossing/check-answers",
    "demo/crossing/guide",
    "demo/crossing/guide?facing=1",
]
LANGUAGES = ["fr", "de"]


def title(html: str) -> str:
    found = re.findall(r"<title>(.*?)</title>", html)
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", OPEN_PAGES + LATER_PAGES)
def test_page_and_block_say_the_same(client: FlaskClient, language: str, path: str) -> None:
    answer_up_to(client)
    whole = client.get(f"/{language}/{path}")
    block = client.get(f"/{language}/{path}", headers=HTMX)
    assert whole.status_code == block.status_code == 200
    assert whole.text.startswith("<!doctype html>")
    assert f'<html lang="{language}">' in whole.text
    assert whole.text.count("<h1") == 1
    assert "<html" not in block.text
    assert "<header" not in block.text
    assert title(whole.text) == title(block.text)
    assert main_of(whole.text) == main_of(block.text)
    assert 'data-hx-swap-oob="true"' in block.text
    for response in (whole, block):
        assert response.headers["Content-Language"] == language
        assert "HX-Request" in response.headers["Vary"]


def main_of(html: str) -> str:
    return html[html.index("<main") : html.index("</main>")].rstrip()


def test_going_back_in_history_gets_the_whole_page(client: FlaskClient) -> None:
    response = client.get(f"{BASE}/residence", headers={**HTMX, "HX-History-Restore-Request": "true"})
    assert response.text.startswith("<!doctype html>")


@pytest.mark.parametrize("path", OPEN_PAGES + LATER_PAGES)
@pytest.mark.parametrize(("language", "other"), [("fr", "de"), ("de", "fr")])
def test_language_switch_is_a_plain_link_to_the_same_place(
    client: FlaskClient, language: str, other: str, path: str
) -> None:
    answer_up_to(client)
    html = client.get(f"/{language}/{path}").text
    link = re.search(r'<a id="other-language"[^>]*>', html)
    assert link
    assert f'href="/{other}/{path}"' in link[0]
    assert f'lang="{other}"' in link[0]
    assert "data-hx-get" not in link[0]
    assert client.get(f"/{other}/{path}").status_code == 200


def test_language_switch_while_changing_an_answer_goes_on_changing_it(client: FlaskClient) -> None:
    answer_up_to(client)
    html = client.get(f"{BASE}/bicycle?change=1").text
    assert 'href="/de/demo/crossing/bicycle?change=1"' in html


@pytest.mark.parametrize(
    ("header", "home"), [("de-CH,de;q=0.9,fr;q=0.5", "/de/"), ("fr", "/fr/"), ("en", "/fr/"), ("", "/fr/")]
)
def test_bare_address_follows_the_browsers_language(client: FlaskClient, header: str, home: str) -> None:
    response = client.get("/", headers={"Accept-Language": header})
    assert (response.status_code, response.headers["Location"]) == (302, home)
    assert response.headers["Vary"] == "Accept-Language"


@pytest.mark.parametrize("path", ["", "privacy", "accessibility", "demo/crossing"])
def test_pages_without_answers_are_kept_and_revalidated(client: FlaskClient, path: str) -> None:
    first = client.get(f"/de/{path}")
    assert first.headers["Cache-Control"] == "public, max-age=300"
    assert "Set-Cookie" not in first.headers
    again = client.get(f"/de/{path}", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    block = client.get(f"/de/{path}", headers={**HTMX, "If-None-Match": first.headers["ETag"]})
    assert block.status_code == 200


@pytest.mark.parametrize("path", LATER_PAGES)
def test_pages_with_answers_are_kept_by_nobody(client: FlaskClient, path: str) -> None:
    answer_up_to(client)
    response = client.get(f"/fr/{path}")
    assert response.headers["Cache-Control"] == "no-store"
    assert "Cookie" in response.headers["Vary"]


def test_every_get_leaves_the_answers_alone(client: FlaskClient) -> None:
    answer_up_to(client)
    for path in OPEN_PAGES + LATER_PAGES:
        assert "Set-Cookie" not in client.get(f"/fr/{path}").headers, path


def test_home_lists_the_procedure_and_start_leads_to_the_first_question(client: FlaskClient) -> None:
    assert 'href="/de/demo/crossing"' in client.get("/de/").text
    start = client.get("/de/demo/crossing").text
    assert 'href="/de/demo/crossing/residence"' in start
    assert "Höchstens 5 Fragen" in start
    assert "22.\u00a0November 2026" in start


@pytest.mark.parametrize(
    ("language", "plain", "asked", "second_hand"),
    [
        (
            "fr",
            "Le bac relie les deux rives.",
            ("Il circule aussi l’hiver.", "à confirmer</span> Demandez à\u00a0: Bureau du bac."),
            ("Le quai a deux bancs.", "source non officielle</span>"),
        ),
        (
            "de",
            "Die Fähre verbindet beide Ufer.",
            ("Sie fährt auch im Winter.", "noch zu bestätigen</span> Fragen Sie: Fährbüro."),
            ("Am Ufer stehen zwei Bänke.", "keine amtliche Quelle</span>"),
        ),
    ],
)
def test_start_marks_what_is_not_sure(
    client: FlaskClient, language: str, plain: str, asked: tuple[str, str], second_hand: tuple[str, str]
) -> None:
    html = re.sub(r"[ \n]+", " ", client.get(f"/{language}/demo/crossing").text)
    shown = re.findall(r'<div class="paragraph( unsure)?"><p>(.*?)</p> ?(.*?)</div>', html)
    assert [(unsure, text) for unsure, text, _ in shown] == [
        ("", plain),
        (" unsure", asked[0]),
        (" unsure", second_hand[0]),
    ]
    assert shown[0][2] == ""
    for (_, _, mark), (_, words) in zip(shown[1:], (asked, second_hand), strict=True):
        assert mark.startswith(f'<p class="confirm"><span class="mark">{words}')
        assert mark.count('class="mark"') == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_browser_is_asked_to_keep_no_answer(client: FlaskClient, language: str) -> None:
    answer_up_to(client)
    for question in ANSWERS:
        html = client.get(f"/{language}/demo/crossing/{question}").text
        main = html[html.index("<main") : html.index("</main>")]
        (form,) = re.findall(r"<form [^>]*>", main)
        assert ' autocomplete="off"' in form, question
        # Only the parts of one's own date of birth may be filled in by the browser (WCAG 1.3.5).
        offered = re.findall(r'autocomplete="([^"]*)"', main.replace(form, ""))
        wanted = {"birth_date": ["bday-day", "bday-month", "bday-year"], "weight": ["off"]}
        assert offered == wanted.get(question, []), question


def test_question_shows_its_place_its_reason_and_the_way_back(client: FlaskClient) -> None:
    answer_up_to(client, "residence")
    html = client.get(f"{BASE}/birth_date").text
    assert "Question 2 · encore 3 au plus" in html
    assert f'<a class="back" href="{BASE}/residence">' in html
    assert 'autocomplete="bday-year"' in html
    first = client.get(f"{BASE}/residence").text
    assert "Le bac part de votre rive." in first
    assert f'<a class="back" href="{BASE}">' in first
    assert 'value="FR" id="residence" checked' in first


def test_static_files_are_kept_for_good_under_their_fingerprint(client: FlaskClient) -> None:
    page = client.get("/fr/").text
    for address in re.findall(r'"(/static/[^"]+)"', page):
        response = client.get(address)
        assert response.status_code == 200
        assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        response.close()


def test_no_page_has_inline_script_or_style(client: FlaskClient) -> None:
    answer_up_to(client)
    for path in OPEN_PAGES + LATER_PAGES:
        html = client.get(f"/fr/{path}").text
        assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*src=)", html), path


def test_outcome_before_the_end_gives_reason_and_alternative(client: FlaskClient) -> None:
    send(client, "residence", answer="FR")
    response = send(client, "birth_date", day="1", month="6", year="2020")
    assert response.headers["Location"] == f"{BASE}/check-answers"
    html = client.get(f"{BASE}/guide").text
    assert "C’est encore trop tôt" in html
    assert "à partir du 1er\u00a0juin 2038" in html
    assert "Venez avec un adulte." in html
    assert 'class="step"' not in html
    assert "Prendre le bac" in html[html.index("ne vous concernent pas") :]


def test_health(client: FlaskClient) -> None:
    assert client.get("/healthz").text == "ok\n"
