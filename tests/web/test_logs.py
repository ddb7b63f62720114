"""Nothing a visitor sends reaches a log."""

import logging

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.support import BASE, answer_up_to, send
from web import create_app
from web.public import summary
from web.settings import Settings

SECRET = "1964-02-29"


def test_a_whole_journey_leaves_no_trace(
    client: FlaskClient, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    answer_up_to(client)
    send(client, "birth_date", day="31", month="2", year="1964")
    for path in ("birth_date", "check-answers", "guide", "guide?facing=1", "nothing?secret=1964"):
        client.get(f"{BASE}/{path}")
    client.post(f"{BASE}/nothing?secret=1964", data={"answer": SECRET})
    client.get(f"{BASE}/residence", headers={"Host": "1964.example"})
    captured = capfd.readouterr()
    for text in (caplog.text, captured.out, captured.err):
        assert "1964" not in text
        assert "residence" not in text


def test_a_failure_is_logged_by_type_and_place_only(
    app: Flask, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError(f"cannot read {SECRET}")

    settings = app.extensions["passerelle"].settings
    failing = create_app(Settings(keys=settings.keys, content=settings.content)).test_client()
    answer_up_to(failing)
    monkeypatch.setattr(summary, "answer_sections", fail)
    response = failing.get(f"{BASE}/check-answers?secret={SECRET}")
    assert response.status_code == 500
    assert "Une erreur est survenue chez nous" in response.text
    assert "RuntimeError" not in response.text
    assert SECRET not in response.text
    assert "RuntimeError at" in caplog.text
    assert "test_logs.py" in caplog.text
    assert SECRET not in caplog.text
    assert "check-answers" not in caplog.text
    assert all(record.exc_info is None for record in caplog.records)


@pytest.mark.parametrize("language", ["fr", "de"])
def test_a_failure_before_anything_is_known_still_gets_a_page(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    def fail(*_: object) -> None:
        raise KeyError(SECRET)

    monkeypatch.setattr("web.public.journey.walk", fail)
    response = client.get(f"/{language}/demo/crossing/residence")
    assert response.status_code == 500
    assert f'<html lang="{language}">' in response.text
