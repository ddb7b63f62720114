"""Items of groups: their pages, one more, one less and back; and every address that leads nowhere."""

import random
import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from engine.answers import items_of
from tests.web.families import EAST, FAMILY, GROWN, THREE, WEST, bring, put, remove, shown, ways
from tests.web.support import HTMX, MovedClock, cookie
from web.sealed import LONGEST, Sealer

WAY = [address for address, _ in ways(THREE)]
ADDRESSES = [*WAY[1:], "check-answers"]


def carried(client: FlaskClient) -> dict[str, str]:
    return Sealer([b"k" * 32]).open("answers", cookie(client) or "", MovedClock().now(), 60)


def children(client: FlaskClient, app: Flask) -> list[dict[str, str]]:
    group = app.extensions["passerelle"].library.procedures["demo/outing"].groups["children"]
    return [dict(item) for item in items_of(group, carried(client))]


def page(client: FlaskClient, address: str, base: str = FAMILY) -> str:
    """The page, with spaces alone where lines may not break."""
    response = client.get(f"{base}/{address}")
    assert response.status_code == 200, response.headers.get("Location")
    return response.text.replace("\u00a0", " ")


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_the_way_of_a_family(family: FlaskClient, headers: dict[str, str]) -> None:
    lefts = []
    for place, ((address, answer), after) in enumerate(zip(ways(THREE), ADDRESSES, strict=True)):
        html = family.get(f"{FAMILY}/{address}", headers=headers).text
        back = f"{FAMILY}/{WAY[place - 1]}" if place else FAMILY
        assert f'<a class="back" href="{back}">' in html
        assert f'href="/de/demo/outing/{address}"' in html
        assert f"Question {place + 1}" in html.replace("\u00a0", " ")
        lefts.append(re.search(r"encore (\d+) au plus|la dernière", html))
        response = put(family, address, answer)
        assert (response.status_code, response.headers["Location"]) == (303, f"{FAMILY}/{after}")
    # Ten children may come; with three, each new answer leaves fewer questions.
    numbers = [int(left[1] or 0) for left in lefts if left]
    assert numbers == [32, 31, 9, 8, 7, 6, 3, 2, 1, 0]


@pytest.mark.parametrize(("language", "label"), [("fr", "Enfant"), ("de", "Kind")])
def test_the_page_of_an_item_says_whose_it_is(family: FlaskClient, language: str, label: str) -> None:
    base = f"/{language}/demo/outing"
    bring(family, base=base)
    for number in (1, 2, 3):
        html = page(family, f"children/{number}/child_born", base)
        assert f"<title>{label} {number} – " in html
        assert re.search(rf'<h1[^>]*><span class="whose">{label} {number}<', html)
        assert f'id="children-{number}-child_born-day"' in html
    assert "1. August 2036" in page(family, "children/3/child_lives_in", "/de/demo/outing")
    assert "bday" not in page(family, "children/1/child_born", base)


def test_an_answer_refused_for_one_item_is_shown_at_that_one(family: FlaskClient) -> None:
    bring(family)
    response = put(family, "children/3/child_born", day="1", month="1", year="1989")
    assert response.headers["Location"] == f"{FAMILY}/children/3/child_born"
    assert 'href="#children-3-child_born-day"' in page(family, "children/3/child_born")
    put(family, "children/3/child_born", day="1", month="1", year="1989")
    assert "error-summary" not in page(family, "children/1/child_born")


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("", "Indiquez un nombre."),
        ("?", "Indiquez un nombre entier, en chiffres seulement."),
        ("deux", "Indiquez un nombre entier, en chiffres seulement."),
        ("1.5", "Indiquez un nombre entier, en chiffres seulement."),
        ("-1", "Indiquez un nombre qui n’est pas inférieur à 0."),
        ("11", "Indiquez un nombre qui ne dépasse pas 10."),
        ("9" * 5000, "Cette réponse est trop longue."),
    ],
)
def test_what_is_no_number_of_items(family: FlaskClient, answer: str, sentence: str) -> None:
    put(family, "residence", "FR")
    family.post(f"{FAMILY}/children", data={"answer": answer})
    assert sentence in page(family, "children")


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize(
    "address",
    [
        *(
            f"children/{number}/child_born"
            for number in ("0", "00", "01", "-1", "11", "9" * 5000, "one", "²", "\N{ARABIC-INDIC DIGIT ONE}", "%0a")
        ),
        *(
            "children/1/picnic",
            "children/1/nothing",
            "children/1/minors",
            "children/1",
            "child_born",
            "pets/1/child_born",
        ),
        *("residence/1/child_born", "children/1/child_born/2", "children//child_born", "children/1/"),
    ],
)
def test_an_address_of_nothing_is_a_page_not_found(family: FlaskClient, method: str, address: str) -> None:
    bring(family)
    before = cookie(family)
    response = getattr(family, method)(f"{FAMILY}/{address}", follow_redirects=True)
    assert response.status_code in {404, 405}
    assert "<h1" in response.text
    assert cookie(family) == before


def test_an_item_there_is_not_leads_to_the_first_open_question(family: FlaskClient) -> None:
    bring(family, last="children/1/child_born")
    for address in ("children/2/child_born", "children/4/child_born", "children/10/child_swims"):
        assert family.get(f"{FAMILY}/{address}").headers["Location"] == f"{FAMILY}/children/1/child_lives_in"
        assert put(family, address, "2015-05-12").headers["Location"] == f"{FAMILY}/children/1/child_lives_in"
    assert "demo.children.4.child_born" not in str(carried(family))


@pytest.mark.parametrize(
    "address", ["pets/add-item", "pets/1/remove-item", "pets/undo-removal", "children/0/remove-item"]
)
def test_nothing_is_done_to_what_is_not_there(family: FlaskClient, address: str) -> None:
    bring(family)
    before = cookie(family)
    assert put(family, address).status_code == 404
    assert cookie(family) == before


@pytest.mark.parametrize("number", ["x", "1x", "+1", "9" * 5000, "²"])
def test_no_number_is_no_item_to_remove(family: FlaskClient, number: str) -> None:
    bring(family)
    assert put(family, f"children/{number}/remove-item").status_code == 404


def test_removing_an_item_that_is_gone_already_changes_nothing(family: FlaskClient) -> None:
    bring(family)
    before = cookie(family)
    response = put(family, "children/4/remove-item", seen=shown(family))
    assert (response.status_code, response.headers["Location"]) == (303, f"{FAMILY}/children")
    assert cookie(family) == before
    assert cookie(family, "removed") is None


def test_the_page_of_a_group_lists_its_items(family: FlaskClient) -> None:
    put(family, "residence", "FR")
    assert "items" not in page(family, "children")
    bring(family, last="children/2/child_born")
    html = page(family, "children")
    assert re.findall(r"<li><p><strong>(.*?)</strong>", html) == ["Enfant 1", "Enfant 2", "Enfant 3"]
    assert "Date de naissance : 12 mai 2015 · Pays de l’enfant : France · Sait nager : oui" in html
    # The third is the open one; a fourth is not there.
    changes = re.findall(rf'href="{FAMILY}/(children/[^"]*)">Modifier', html)
    assert changes == [f"children/{number}/child_born" for number in (1, 2, 3)]
    assert re.findall(rf'action="{FAMILY}/(children/\d/[\w-]+)"', html) == [
        f"children/{number}/remove-item" for number in (1, 2, 3)
    ]
    assert "Ajouter « Enfant 4 »" in html
    put(family, "children", "0")
    assert 'class="items"' not in page(family, "children")


def test_one_more_is_asked_from_its_beginning(family: FlaskClient, family_app: Flask) -> None:
    bring(family, (WEST,))
    response = put(family, "children/add-item", **{"from": "change"})
    assert (response.status_code, response.headers["Location"]) == (303, f"{FAMILY}/children/2/child_born?change=1")
    assert children(family, family_app) == [dict(WEST), {}]


def test_no_more_than_there_may_be(family: FlaskClient, family_app: Flask) -> None:
    bring(family, (GROWN,) * 10)
    html = page(family, "children")
    assert "add-item" not in html
    assert "Il ne peut pas y en avoir plus de 10." in html
    assert put(family, "children/add-item").headers["Location"] == f"{FAMILY}/children"
    assert "Indiquez un nombre qui ne dépasse pas 10." in page(family, "children")
    assert len(children(family, family_app)) == 10


def test_one_less_and_back_again(family: FlaskClient, family_app: Flask) -> None:
    bring(family)
    whole = carried(family)
    response = remove(family, 2, **{"from": "check"})
    assert (response.status_code, response.headers["Location"]) == (303, f"{FAMILY}/check-answers")
    assert children(family, family_app) == [dict(WEST), dict(EAST)]
    html = page(family, "check-answers")
    assert "Enfant 2 (4 mars 2001) : réponses retirées." in html
    assert "Kind 2 (4. März 2001): Antworten entfernt." in page(family, "check-answers", "/de/demo/outing")
    response = put(family, "children/undo-removal", **{"from": "check"})
    assert (response.status_code, response.headers["Location"]) == (303, f"{FAMILY}/check-answers")
    assert carried(family) == whole
    assert "undo-removal" not in page(family, "check-answers")
    # A second time there is nothing to bring back.
    put(family, "children/undo-removal")
    assert carried(family) == whole


def test_after_the_next_answer_nothing_can_be_undone(family: FlaskClient, family_app: Flask) -> None:
    bring(family)
    remove(family, 1)
    assert "undo-removal" in page(family, "children")
    assert "undo-removal" in page(family, "picnic")
    put(family, "picnic", "true")
    assert "undo-removal" not in page(family, "children")
    put(family, "children/undo-removal")
    assert children(family, family_app) == [dict(GROWN), dict(EAST)]


def test_what_was_removed_is_forgotten_with_the_rest(family: FlaskClient) -> None:
    bring(family)
    remove(family, 1)
    family.post("/fr/forget")
    assert cookie(family, "removed") is None


@pytest.mark.parametrize("forged", ["", "forged", "A" * 4000])
def test_a_removal_that_cannot_be_read_is_none(family: FlaskClient, forged: str) -> None:
    bring(family)
    before = carried(family)
    family.set_cookie("removed", forged)
    assert "undo-removal" not in page(family, "children")
    assert put(family, "children/undo-removal").status_code == 303
    assert carried(family) == before


def test_another_number_keeps_the_first_and_forgets_the_last(family: FlaskClient, family_app: Flask) -> None:
    bring(family)
    response = put(family, "children", "1", **{"from": "check"})
    assert response.headers["Location"] == f"{FAMILY}/check-answers"
    assert children(family, family_app) == [dict(WEST)]
    assert not [key for key in carried(family) if ".2." in key or ".3." in key]
    response = put(family, "children", "2", **{"from": "check"})
    assert response.headers["Location"] == f"{FAMILY}/children/2/child_born?change=1"
    assert 'value="2001"' not in page(family, "children/2/child_born")


def test_ten_children_and_three_hundred_answers_fit() -> None:
    chance = random.Random(7)
    given = ("2015-05-12", "FR", "DE", "true", "false", "?", "FR,DE", "-", "employee", "720")
    raw = {f"question_number_{number}": chance.choice(given) for number in range(9)} | {"benefit.children": "10"}
    for child in range(1, 11):
        for number in range(29):
            answer = f"{chance.randint(1990, 2026)}-0{chance.randint(1, 9)}-{chance.randint(10, 28)}"
            name = ("lives_in", "insured_months", "goes_to_school", "parent_works")[number % 4]
            raw[f"benefit.children.{child}.{name}_{number}"] = chance.choice(given) if number % 6 else answer
    assert len(raw) == 300
    # The room that is left is for what nobody has thought of yet.
    assert len(Sealer([b"k" * 32]).seal("answers", raw, MovedClock().now())) < LONGEST * 3 // 4
