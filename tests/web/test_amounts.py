"""Sums, percentages, moments and durations: asked, refused at the right field, and said again in words."""

import re
from html import unescape

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import KEY
from tests.web.seasons import GIVEN, SEASON, bring, with_amounts
from tests.web.support import HTMX, MovedClock, cookie
from tests.web.test_answering import complaint
from web import create_app
from web.settings import Settings

GERMAN = SEASON.replace("/fr/", "/de/")
START = {"day": "16", "month": "3", "year": "2020", "hour": "8", "minute": "00"}


@pytest.fixture(scope="module")
def season_app(clock: MovedClock, tmp_path_factory: pytest.TempPathFactory) -> Flask:
    return create_app(Settings(keys=(KEY,), content=with_amounts(tmp_path_factory.mktemp("amounts"))), clock)


@pytest.fixture
def season(season_app: Flask) -> FlaskClient:
    return season_app.test_client()


def page(client: FlaskClient, address: str, base: str = SEASON) -> str:
    """The page, with plain spaces."""
    response = client.get(f"{base}/{address}")
    assert response.status_code == 200, response.headers.get("Location")
    return re.sub("[\u00a0\u202f]", " ", unescape(response.text))


def values(html: str) -> dict[str, str]:
    """What stands in the fields, by name."""
    found = re.findall(r'<input [^>]*name="(\w+)"[^>]* value="([^"]*)"', html)
    return {name: value for name, value in found if name != "from"}


def wrong(html: str) -> list[str]:
    """The names of the fields that are marked as wrong."""
    return re.findall(r'<input [^>]*name="(\w+)"[^>]* aria-invalid="true"', html)


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_the_whole_way(season: FlaskClient, headers: dict[str, str]) -> None:
    following = [*list(GIVEN)[1:], "check-answers"]
    for (address, fields), after in zip(GIVEN.items(), following, strict=True):
        response = season.post(f"{SEASON}/{address}", data=fields, headers=headers)
        assert (response.status_code, response.headers["Location"]) == (303, f"{SEASON}/{after}")


FRENCH_WORDS = [
    "11 500,50 €",
    "42 000 CHF",
    "14,4 %",
    "1er avril 2021 à 7 h 05",
    "6 ans",
    "45 jours",
    "2 mois et 10 jours",
    "1 200 €",
    "2 ans et 6 mois",
    "99,90 €",
    "8 mois",
]
GERMAN_WORDS = [
    "11.500,50 €",
    "42.000 CHF",
    "14,4 %",
    "1. April 2021, 07:05 Uhr",
    "6 Jahre",
    "45 Tage",
    "2 Monate und 10 Tage",
    "1.200 €",
    "2 Jahre und 6 Monate",
    "99,90 €",
    "8 Monate",
]


@pytest.mark.parametrize(("base", "words"), [(SEASON, FRENCH_WORDS), (GERMAN, GERMAN_WORDS)])
def test_the_summary_says_them_in_words(season: FlaskClient, base: str, words: list[str]) -> None:
    bring(season)
    answers = re.findall(r"<dd>([^<]+)</dd>", page(season, "check-answers", base))
    assert [answer.strip() for answer in answers if answer.strip() != "2"] == words


def test_the_guide_follows_them(season: FlaskClient) -> None:
    bring(season)
    guide = page(season, "guide")
    for words in ("Votre employeur paie 14,4 %.", "ont coûté 1 299,90 €", "absent 2 mois et 10 jours", "à 7 h 05"):
        assert words in guide
    assert "Ce bateau a coûté 1 200 €" in guide
    assert "Ce bateau a coûté 99,90 €" not in guide


SHOWN_AGAIN = [
    ("wage", {"answer": "11 500,50"}, {"answer": "11.500,50"}),
    ("francs", {"answer": "42 000"}, {"answer": "42.000"}),
    ("share", {"answer": "14,4"}, None),
    ("first_trip", {"day": "1", "month": "4", "year": "2021", "hour": "7", "minute": "05"}, None),
    ("insured", {"years": "6", "months": "0"}, None),
    ("stay", {"days": "45"}, None),
    ("absence", {"years": "0", "months": "2", "days": "10"}, None),
    ("boats/1/price", {"answer": "1 200"}, {"answer": "1.200"}),
    ("boats/2/owned", {"years": "0", "months": "8"}, None),
]


@pytest.mark.parametrize(("address", "french", "german"), SHOWN_AGAIN, ids=[each[0] for each in SHOWN_AGAIN])
def test_an_answer_is_shown_again_and_may_be_sent_as_it_stands(
    season: FlaskClient, address: str, french: dict[str, str], german: dict[str, str] | None
) -> None:
    bring(season)
    before = page(season, "check-answers")
    for base, shown in ((SEASON, french), (GERMAN, german or french)):
        fields = values(page(season, f"{address}?change=1", base))
        assert fields == shown
        sent = season.post(f"{base}/{address}", data={**fields, "from": "check"})
        assert sent.headers["Location"] == f"{base}/check-answers"
    assert page(season, "check-answers") == before


def test_months_beyond_a_year_are_taken(season: FlaskClient) -> None:
    bring(season, "insured")
    season.post(f"{SEASON}/insured", data={"years": "", "months": "18"})
    assert values(page(season, "insured")) == {"years": "1", "months": "6"}


@pytest.mark.parametrize(("base", "word"), [(SEASON, "je ne sais pas"), (GERMAN, "weiß ich nicht")])
@pytest.mark.parametrize("address", ["wage", "insured"])
def test_not_known(season: FlaskClient, address: str, base: str, word: str) -> None:
    bring(season, base=base)
    season.post(f"{base}/{address}", data={"answer": "", "unknown": "1"})
    assert word in page(season, "check-answers", base)
    assert set(values(page(season, address, base)).values()) == {""}


@pytest.mark.parametrize(
    ("address", "fields", "sentence", "fields_wrong"),
    [
        ("wage", {"answer": ""}, "Indiquez un montant.", ["answer"]),
        ("wage", {"answer": "?"}, "Indiquez un montant en chiffres, par exemple 12 000,50.", ["answer"]),
        ("wage", {"answer": "beaucoup"}, "Indiquez un montant en chiffres, par exemple 12 000,50.", ["answer"]),
        ("wage", {"answer": "12,345"}, "Ce nombre peut se lire de deux façons", ["answer"]),
        ("wage", {"answer": "0,125"}, "Indiquez au plus deux chiffres après la virgule", ["answer"]),
        ("wage", {"answer": "12 CHF"}, "Indiquez ce montant en euros.", ["answer"]),
        ("wage", {"answer": "99,99"}, "Indiquez un montant qui n’est pas inférieur à 100 €.", ["answer"]),
        ("wage", {"answer": "500 000,01"}, "Indiquez un montant qui ne dépasse pas 500 000 €.", ["answer"]),
        ("wage", {"answer": "1" * 13}, "Indiquez un montant en chiffres", ["answer"]),
        ("wage", {"answer": "1" * 10_000}, "Cette réponse est trop longue.", ["answer"]),
        ("francs", {"answer": "12 €"}, "Indiquez ce montant en francs suisses.", ["answer"]),
        ("share", {"answer": " "}, "Indiquez un pourcentage.", ["answer"]),
        ("share", {"answer": "moitié"}, "Indiquez un pourcentage en chiffres, par exemple 14,4.", ["answer"]),
        ("share", {"answer": "100,01"}, "Indiquez un pourcentage qui ne dépasse pas 100 %.", ["answer"]),
        ("share", {"answer": "1.200"}, "Ce nombre peut se lire de deux façons", ["answer"]),
        ("first_trip", {}, "Indiquez une date et une heure.", [*START]),
        ("first_trip", {**START, "month": ""}, "La date est incomplète.", ["month"]),
        ("first_trip", {**START, "year": "20"}, "Indiquez l’année avec quatre chiffres.", ["year"]),
        ("first_trip", {**START, "month": "13"}, "Cette date n’existe pas.", ["month"]),
        ("first_trip", {**START, "day": "31", "month": "2"}, "Cette date n’existe pas.", ["day", "month", "year"]),
        ("first_trip", {**START, "minute": ""}, "L’heure est incomplète.", ["minute"]),
        ("first_trip", {**START, "hour": "24"}, "Cette heure n’existe pas.", ["hour"]),
        ("first_trip", {**START, "hour": "8 h"}, "Cette heure n’existe pas.", ["hour"]),
        ("first_trip", {**START, "hour": "-1", "minute": "60"}, "Cette heure n’existe pas.", ["hour", "minute"]),
        ("first_trip", {**START, "hour": "7", "minute": "59"}, "pas antérieures au 16 mars 2020 à 8 h 00.", [*START]),
        ("first_trip", {**START, "year": "2027"}, "pas postérieures au 31 décembre 2026 à 23 h 59.", [*START]),
        ("insured", {"years": "", "months": ""}, "Indiquez une durée.", ["years", "months"]),
        ("insured", {"years": "?", "months": "2"}, "Indiquez des nombres entiers", ["years"]),
        ("insured", {"years": "2,5", "months": ""}, "Indiquez des nombres entiers", ["years"]),
        ("insured", {"years": "", "months": "9" * 4000}, "Cette réponse est trop longue.", ["months"]),
        ("insured", {"years": "12345", "months": ""}, "Indiquez des nombres entiers", ["years"]),
        ("insured", {"years": "", "months": "1"}, "Indiquez une durée d’au moins 2 mois.", ["years", "months"]),
        ("insured", {"years": "50", "months": "1"}, "une durée qui ne dépasse pas 50 ans.", ["years", "months"]),
        ("stay", {"days": "91"}, "une durée qui ne dépasse pas 90 jours.", ["days"]),
        ("absence", {"years": "1", "months": "", "days": "31"}, "Indiquez au plus 30 jours", ["days"]),
        ("absence", {"years": "", "months": "", "days": "45"}, "Indiquez au plus 30 jours", ["days"]),
        ("absence", {"years": "0", "months": "0", "days": "0"}, "d’au moins 1 jour.", ["years", "months", "days"]),
        ("boats/2/price", {"answer": "12,345"}, "Ce nombre peut se lire de deux façons", ["answer"]),
        ("boats/2/owned", {"years": "x", "months": "1"}, "Indiquez des nombres entiers", ["years"]),
    ],
)
def test_what_cannot_be_accepted_gets_a_clear_message_at_its_field(
    season: FlaskClient, address: str, fields: dict[str, str], sentence: str, fields_wrong: list[str]
) -> None:
    bring(season, address)
    before = cookie(season)
    response = season.post(f"{SEASON}/{address}", data=fields)
    assert (response.status_code, response.headers["Location"]) == (303, f"{SEASON}/{address}")
    assert cookie(season) == before
    html = season.get(f"{SEASON}/{address}").text
    assert sentence in re.sub("[\u00a0\u202f]", " ", complaint(html))
    assert wrong(html) == fields_wrong
    first = "" if fields_wrong == ["answer"] else f"-{fields_wrong[0]}"
    assert f'href="#{address.replace("/", "-")}{first}"' in html
    assert {name: text[:200] for name, text in fields.items() if text.strip()} == {
        name: value for name, value in values(html).items() if value
    }
    assert "error-summary" not in page(season, address)


@pytest.mark.parametrize(
    ("address", "fields", "sentence"),
    [
        ("wage", {"answer": "99,99"}, "einen Betrag ein, der nicht unter 100 € liegt."),
        ("wage", {"answer": "12 CHF"}, "Geben Sie diesen Betrag in Euro an."),
        ("francs", {"answer": "12 €"}, "Geben Sie diesen Betrag in Schweizer Franken an."),
        ("wage", {"answer": "viel"}, "zum Beispiel 12.000,50."),
        ("share", {"answer": "101"}, "einen Prozentsatz ein, der nicht über 100 % liegt."),
        ("first_trip", {**START, "hour": "7"}, "nicht vor dem 16. März 2020, 08:00 Uhr an."),
        ("first_trip", {**START, "hour": "24"}, "Diese Uhrzeit gibt es nicht."),
        ("insured", {"months": "1"}, "nicht kürzer ist als 2 Monate."),
        ("absence", {"months": "1", "days": "31"}, "Geben Sie höchstens 30 Tage ein"),
    ],
)
def test_german_says_it_in_its_own_words(
    season: FlaskClient, address: str, fields: dict[str, str], sentence: str
) -> None:
    bring(season, address, GERMAN)
    season.post(f"{GERMAN}/{address}", data=fields)
    html = season.get(f"{GERMAN}/{address}").text
    assert sentence in re.sub("[\u00a0\u202f]", " ", complaint(html))


@pytest.mark.parametrize(
    ("address", "unit", "french", "german"),
    [
        ("wage", "€", "Par exemple : 12 000,50", "Zum Beispiel: 12.000,50"),
        ("francs", "CHF", "Par exemple : 12 000,50", "Zum Beispiel: 12.000,50"),
        ("share", "%", "Par exemple : 14,4", "Zum Beispiel: 14,4"),
        ("first_trip", None, "Par exemple : 16 3 2020", "Zum Beispiel: 16 3 2020"),
        ("insured", None, "Par exemple : 2 ans et 6 mois", "Zum Beispiel: 2 Jahre und 6 Monate"),
        ("stay", None, "Par exemple : 45", "Zum Beispiel: 45"),
    ],
)
def test_the_field_says_how_it_may_be_filled(
    season: FlaskClient, address: str, unit: str | None, french: str, german: str
) -> None:
    bring(season, address)
    for base, example in ((SEASON, french), (GERMAN, german)):
        html = page(season, address, base)
        assert f'<p id="example" class="hint">{example}' in html
        described = re.search(r'aria-describedby="([^"]+)"', html)
        assert described
        names = described[1].split()
        assert "example" in names
        assert all(html.count(f'id="{name}"') == 1 for name in names)
        assert ("unit" in names) is (unit is not None)
        assert unit is None or f'<span id="unit" class="unit">{unit}</span>' in html


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("first_trip", ["day", "month", "year", "hour", "minute"]),
        ("insured", ["years", "months"]),
        ("stay", ["days"]),
        ("absence", ["years", "months", "days"]),
        ("boats/1/owned", ["years", "months"]),
    ],
)
def test_several_fields_stand_in_one_named_group(season: FlaskClient, address: str, names: list[str]) -> None:
    bring(season, address)
    html = page(season, address)
    fieldset = re.search(r"<fieldset.*</fieldset>", html, re.DOTALL)
    assert fieldset
    assert re.search(r"<legend><h1[^>]*>.+</h1></legend>", fieldset[0])
    assert list(values(fieldset[0])) == names
    prefix = address.replace("/", "-")
    assert re.findall(r'<label for="([\w-]+)">', fieldset[0]) == [f"{prefix}-{name}" for name in names]
