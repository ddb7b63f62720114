"""Answering, changing, forgetting; and everything that is no answer."""

import re

import pytest
from flask.testing import FlaskClient

from tests.web.support import ANSWERS, BASE, HTMX, answer_up_to, cookie, send


def complaint(html: str) -> str:
    """The sentence in the summary; the same must stand at the field, and the title must say so."""
    summary = re.search(r'<p><a href="#([\w-]+)">([^<]+)</a></p>', html)
    assert summary, "no error summary"
    field, sentence = summary.groups()
    assert f'id="{field}"' in html
    assert re.search(rf'id="error"[^>]*>.*?</span> {re.escape(sentence)}</p>', html)
    assert "<title>Erreur\u00a0: " in html or "<title>Fehler: " in html
    return sentence


def refused(client: FlaskClient, question: str, **fields: object) -> str:
    """Post what cannot be accepted; the page that follows."""
    before = cookie(client)
    response = send(client, question, **fields)
    assert (response.status_code, response.headers["Location"]) == (303, f"{BASE}/{question}")
    assert cookie(client) == before
    page = client.get(response.headers["Location"])
    assert page.status_code == 200
    assert "complaint" not in cookie_names(client)
    return page.text


def cookie_names(client: FlaskClient) -> set[str]:
    return {name for name in ("answers", "rejected") if cookie(client, name)}


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_whole_way(client: FlaskClient, headers: dict[str, str]) -> None:
    following = [*list(ANSWERS)[1:], "check-answers"]
    for (question, fields), after in zip(ANSWERS.items(), following, strict=True):
        response = client.post(f"{BASE}/{question}", data=fields, headers=headers)
        assert (response.status_code, response.headers["Location"]) == (303, f"{BASE}/{after}")
    summary = client.get(f"{BASE}/check-answers").text
    for words in ("France", "28\u00a0février 1990", "aucune de ces réponses", "oui", "120\u00a0kilos"):
        assert words in summary


@pytest.mark.parametrize(("language", "nothing"), [("fr", "aucune de ces réponses"), ("de", "keine davon")])
def test_none_of_several_is_said_in_words(client: FlaskClient, language: str, nothing: str) -> None:
    answer_up_to(client)
    for page in ("check-answers", "guide"):
        html = client.get(f"/{language}/demo/crossing/{page}").text
        assert f"<dd>{nothing}" in html, page


def test_unknown_answers(client: FlaskClient) -> None:
    answer_up_to(client, "bicycle")
    response = send(client, "weight", answer="", unknown="1")
    assert response.headers["Location"] == f"{BASE}/check-answers"
    assert "je ne sais pas" in client.get(f"{BASE}/check-answers").text
    assert "Votre réponse jusqu’ici" in client.get(f"{BASE}/weight").text
    guide = client.get(f"{BASE}/guide")
    assert guide.status_code == 200
    assert "Peser votre vélo" in guide.text


@pytest.mark.parametrize(
    ("question", "fields", "sentence"),
    [
        ("residence", {}, "Choisissez une réponse."),
        ("residence", {"answer": "XX"}, "Choisissez une des réponses proposées."),
        ("residence", {"answer": "F\x00R"}, "Choisissez une des réponses proposées."),
        ("residence", {"answer": "x" * 10_000}, "Cette réponse est trop longue."),
        ("residence", {"answer": "?"}, "Nous avons besoin d’une réponse ici pour continuer."),
        ("birth_date", {}, "Indiquez une date."),
        ("birth_date", {"day": "1", "month": "", "year": "1990"}, "La date est incomplète."),
        ("birth_date", {"day": "31", "month": "2", "year": "1990"}, "Cette date n’existe pas."),
        ("birth_date", {"day": "1", "month": "2", "year": "90"}, "Indiquez l’année avec quatre chiffres."),
        ("birth_date", {"day": "one", "month": "2", "year": "1990"}, "Cette date n’existe pas."),
        ("birth_date", {"day": "1\x00", "month": "2", "year": "1990"}, "Cette date n’existe pas."),
        ("birth_date", {"day": "9" * 4_000, "month": "2", "year": "1990"}, "Cette"),
        ("birth_date", {"day": "1", "month": "2", "year": "1929"}, "n’est pas antérieure au 1er\u00a0janvier 1930"),
        ("birth_date", {"day": "24", "month": "11", "year": "2026"}, "n’est pas postérieure au 23\u00a0novembre 2026"),
        ("banks", {}, "Choisissez au moins une réponse."),
        ("banks", {"answer": ["FR", "-"]}, "Choisissez soit la dernière réponse seule, soit les autres."),
        ("banks", {"answer": ["FR", "XX"]}, "Choisissez une des réponses proposées."),
        ("bicycle", {"answer": "perhaps"}, "Choisissez une des réponses proposées."),
        ("weight", {"answer": ""}, "Indiquez un nombre."),
        ("weight", {"answer": "many"}, "Indiquez un nombre entier, en chiffres seulement."),
        ("weight", {"answer": "?"}, "Indiquez un nombre entier, en chiffres seulement."),
        ("weight", {"answer": "0"}, "Indiquez un nombre qui n’est pas inférieur à 1."),
        ("weight", {"answer": "401"}, "Indiquez un nombre qui ne dépasse pas 400."),
        ("weight", {"answer": "1" * 10_000}, "Cette réponse est trop longue."),
    ],
)
def test_bad_input_gets_a_clear_message_on_the_field(
    client: FlaskClient, question: str, fields: dict[str, object], sentence: str
) -> None:
    names = list(ANSWERS)
    if question != names[0]:
        answer_up_to(client, names[names.index(question) - 1])
    html = refused(client, question, **fields)
    assert sentence in complaint(html).replace("&#39;", "'")
    assert "rejected" not in cookie_names(client), "the complaint is shown once"
    assert "error-summary" not in client.get(f"{BASE}/{question}").text


def test_refused_input_is_kept_in_its_field(client: FlaskClient) -> None:
    answer_up_to(client, "residence")
    html = refused(client, "birth_date", day="31", month="2", year='19"><b>')
    assert 'value="31"' in html
    assert "19&#34;&gt;&lt;b&gt;" in html


def ticked(html: str) -> list[str]:
    """The values of the boxes that are ticked."""
    return [
        value for box in re.findall(r"<input [^>]*\schecked>", html) for value in re.findall(r'value="([^"]*)"', box)
    ]


@pytest.mark.parametrize(
    ("chosen", "kept"),
    [
        (["FR", "-"], ["FR", "-"]),
        (["-", "DE", "FR"], ["FR", "DE", "-"]),
        (["DE", "XX"], ["DE"]),
        ([], []),
    ],
)
def test_every_tick_of_a_refused_choice_is_kept(client: FlaskClient, chosen: list[str], kept: list[str]) -> None:
    answer_up_to(client, "birth_date")
    assert ticked(refused(client, "banks", answer=chosen)) == kept
    # The refused ticks were shown once; what was answered before stands again.
    send(client, "banks", answer="-")
    assert ticked(client.get(f"{BASE}/banks").text) == ["-"]


def test_complaint_follows_the_reader_into_the_other_language(client: FlaskClient) -> None:
    answer_up_to(client, "residence")
    send(client, "birth_date", day="1", month="1", year="1929")
    html = client.get("/de/demo/crossing/birth_date").text
    assert "nicht vor dem 1.\u00a0Januar 1930" in complaint(html)


def test_numbers_may_be_written_with_gaps(client: FlaskClient) -> None:
    answer_up_to(client, "bicycle")
    send(client, "weight", answer=" 1\u202f2 0 ")
    assert "120\u00a0kilos" in client.get(f"{BASE}/check-answers").text


def test_question_not_yet_reached_leads_to_the_first_open_one(client: FlaskClient) -> None:
    answer_up_to(client, "residence")
    for path in ("weight", "check-answers", "guide", "guide?facing=1"):
        response = client.get(f"{BASE}/{path}")
        assert (response.status_code, response.headers["Location"]) == (303, f"{BASE}/birth_date")
    before = cookie(client)
    response = send(client, "weight", answer="12")
    assert response.headers["Location"] == f"{BASE}/birth_date"
    assert cookie(client) == before


def test_question_off_the_way_leads_to_the_summary(client: FlaskClient) -> None:
    answer_up_to(client, "banks")
    send(client, "bicycle", answer="false")
    assert client.get(f"{BASE}/weight").headers["Location"] == f"{BASE}/check-answers"


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("language", ["fr", "de"])
def test_unknown_question_is_a_page_with_a_way_on(client: FlaskClient, method: str, language: str) -> None:
    response = getattr(client, method)(f"/{language}/demo/crossing/shoe_size")
    assert response.status_code == 404
    assert f'<html lang="{language}">' in response.text
    words = {"fr": "Retour à Passerelle", "de": "Zurück zu Passerelle"}[language]
    assert f'class="button" href="/{language}/demo/crossing">{words}</a>' in response.text


def test_change_returns_to_the_summary(client: FlaskClient) -> None:
    answer_up_to(client)
    page = client.get(f"{BASE}/residence?change=1").text
    assert 'name="from" value="check"' in page
    assert f'<a class="back" href="{BASE}/check-answers">' in page
    response = send(client, "residence", answer="DE", **{"from": "check"})
    assert response.headers["Location"] == f"{BASE}/check-answers"
    assert "Allemagne" in client.get(f"{BASE}/check-answers").text


def test_change_asks_newly_needed_questions_first(client: FlaskClient) -> None:
    answer_up_to(client, "banks")
    send(client, "bicycle", answer="false")
    response = send(client, "bicycle", answer="true", **{"from": "check"})
    assert response.headers["Location"] == f"{BASE}/weight?change=1"
    response = send(client, "weight", answer="20", **{"from": "check"})
    assert response.headers["Location"] == f"{BASE}/check-answers"


def test_refused_change_stays_a_change(client: FlaskClient) -> None:
    answer_up_to(client)
    response = send(client, "weight", answer="x", **{"from": "check"})
    assert response.headers["Location"] == f"{BASE}/weight?change=1"


def test_answering_again_without_changing_goes_to_the_question_after(client: FlaskClient) -> None:
    answer_up_to(client)
    response = send(client, "residence", answer="FR")
    assert response.headers["Location"] == f"{BASE}/birth_date"


def test_answer_to_a_question_left_by_a_change_is_kept_for_later(client: FlaskClient) -> None:
    answer_up_to(client)
    send(client, "bicycle", answer="false", **{"from": "check"})
    assert "120" not in client.get(f"{BASE}/check-answers").text
    send(client, "bicycle", answer="true", **{"from": "check"})
    assert "120\u00a0kilos" in client.get(f"{BASE}/check-answers").text


def test_forgetting_takes_everything_back(client: FlaskClient) -> None:
    answer_up_to(client)
    send(client, "weight", answer="x")
    response = client.post("/de/forget")
    assert (response.status_code, response.headers["Location"]) == (303, "/de/forgotten")
    assert cookie_names(client) == set()
    assert client.get(f"{BASE}/guide").headers["Location"] == f"{BASE}/residence"


def test_every_page_offers_to_forget(client: FlaskClient) -> None:
    answer_up_to(client)
    for path in ("/fr/", BASE, f"{BASE}/weight", f"{BASE}/check-answers", f"{BASE}/guide", "/fr/nothing"):
        assert '<form method="post" action="/fr/forget">' in client.get(path).text
