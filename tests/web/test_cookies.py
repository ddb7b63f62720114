"""The cookies of a journey: their marks, and what happens when one cannot be used."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.support import BASE, MovedClock, answer_up_to, cookie, send
from web import create_app
from web.sealed import LONGEST, Sealer, TooLarge
from web.settings import Settings

UNREADABLE = "n’ont pas pu être lues"
EXPIRED = "Vous n’avez pas répondu pendant longtemps"


def start_again(client: FlaskClient, words: str) -> None:
    """Wherever one comes in: the first question, the message once, and a clean cookie."""
    entry = client.get(f"{BASE}/guide")
    assert (entry.status_code, entry.headers["Location"]) == (303, f"{BASE}/residence")
    page = client.get(f"{BASE}/residence")
    assert page.status_code == 200
    assert words in page.text
    assert cookie(client) is None
    assert "notice" not in client.get(f"{BASE}/residence").text


def broken(sealed: str) -> dict[str, str]:
    return {
        "malformed": "no cookie of ours; \x22",
        "empty": "",
        "forged": Sealer([b"x" * 32]).seal("answers", {"residence": "FR"}, MovedClock().now()),
        "truncated": sealed[:-9],
        "oversized": (sealed + "A" * 4000)[: LONGEST + 50],
        "not base64": "é" * 40,
        "other purpose": Sealer([b"k" * 32]).seal("rejected", {}, MovedClock().now()),
    }


@pytest.mark.parametrize("how", broken(""))
def test_unusable_cookie_is_a_clean_start_with_a_message(client: FlaskClient, how: str) -> None:
    answer_up_to(client)
    client.set_cookie("answers", broken(cookie(client) or "")[how])
    start_again(client, UNREADABLE)


@pytest.mark.parametrize("language", ["fr", "de"])
def test_unusable_cookie_meets_a_post(client: FlaskClient, language: str) -> None:
    client.set_cookie("answers", "forged")
    response = client.post(f"/{language}/demo/crossing/bicycle", data={"answer": "true"})
    assert (response.status_code, response.headers["Location"]) == (303, f"/{language}/demo/crossing/residence")
    assert 'class="notice"' in client.get(f"/{language}/demo/crossing/residence").text


def test_answers_are_forgotten_after_an_hour_without_an_answer(client: FlaskClient, clock: MovedClock) -> None:
    begun = clock.seconds
    try:
        answer_up_to(client, "banks")
        clock.seconds = begun + 3500
        send(client, "bicycle", answer="false")
        clock.seconds = begun + 3500 + 3600
        assert client.get(f"{BASE}/guide").status_code == 200
        clock.seconds += 1
        start_again(client, EXPIRED)
    finally:
        clock.seconds = begun


def test_complaint_of_another_question_or_another_day_is_not_shown(client: FlaskClient, clock: MovedClock) -> None:
    begun = clock.seconds
    send(client, "residence", answer="XX")
    answer_up_to(client, "residence")
    assert "error-summary" not in client.get(f"{BASE}/birth_date").text
    try:
        send(client, "birth_date", day="99")
        clock.seconds = begun + 301
        assert "error-summary" not in client.get(f"{BASE}/birth_date").text
    finally:
        clock.seconds = begun


@pytest.mark.parametrize("forged", ["", "forged", "A" * 4000])
def test_unusable_complaint_is_passed_over(client: FlaskClient, forged: str) -> None:
    client.set_cookie("rejected", forged)
    page = client.get(f"{BASE}/residence")
    assert page.status_code == 200
    assert "error-summary" not in page.text


def test_answers_no_longer_valid_are_asked_again(client: FlaskClient) -> None:
    now = MovedClock().now()
    sealed = Sealer([b"k" * 32]).seal("answers", {"residence": "CH", "gone": "1", "demo.x": "?"}, now)
    client.set_cookie("answers", sealed)
    assert client.get(f"{BASE}/guide").headers["Location"] == f"{BASE}/residence"
    assert "checked" not in client.get(f"{BASE}/residence").text


def fits(sealer: Sealer, answers: dict[str, str], now: int) -> bool:
    try:
        sealer.seal("answers", answers, now)
    except TooLarge:
        return False
    return True


def test_what_would_not_fit_is_refused_and_nothing_is_lost(client: FlaskClient) -> None:
    sealer, now = Sealer([b"k" * 32]), MovedClock().now()
    filling = {"last": ""} | {f"other.{number}": f"{number**5:x}" for number in range(1, 400)}
    while not fits(sealer, filling, now):
        filling.popitem()
    # The last room goes letter by letter, so that one answer more is too much.
    longer = ""
    while fits(sealer, {**filling, "last": longer}, now):
        filling["last"] = longer
        longer += "0123456789abcdef"[len(longer) ** 3 % 7919 % 16]
    assert not fits(sealer, {**filling, "residence": "FR"}, now)
    client.set_cookie("answers", sealer.seal("answers", filling, now))
    before = cookie(client)
    response = send(client, "residence", answer="FR")
    assert response.headers["Location"] == f"{BASE}/residence"
    assert cookie(client) == before
    assert "n’a pas pu être gardée" in client.get(f"{BASE}/residence").text


def test_marks_without_tls(client: FlaskClient) -> None:
    header = send(client, "residence", answer="FR").headers["Set-Cookie"]
    assert header.startswith("answers=")
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(header.split("; "))
    assert "Secure" not in header
    assert "Max-Age" not in header
    assert "FR" not in header.split(";")[0].split("=", 1)[1] or "residence" not in header


@pytest.fixture(scope="module")
def tls_app(app: Flask, clock: MovedClock) -> Flask:
    settings = app.extensions["passerelle"].settings
    return create_app(Settings(keys=settings.keys, content=settings.content, tls=True), clock)


def test_marks_under_tls(tls_app: Flask) -> None:
    client = tls_app.test_client()
    response = client.post(f"{BASE}/residence", data={"answer": "FR"}, base_url="https://localhost")
    header = response.headers["Set-Cookie"]
    assert header.startswith("__Host-answers=")
    assert {"Secure", "HttpOnly", "SameSite=Lax", "Path=/"} <= set(header.split("; "))
    assert response.headers["Strict-Transport-Security"].startswith("max-age=31536000")
    page = client.get(f"{BASE}/birth_date", base_url="https://localhost")
    assert page.status_code == 200
