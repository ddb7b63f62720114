"""What may go wrong with items: an outdated page, a number typed too small, one added by mistake."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.families import EAST, FAMILY, GROWN, THREE, WEST, bring, put, remove, shown
from tests.web.support import HTMX, cookie
from tests.web.test_items import carried, children, page

CHECK = {"from": "check"}
OUTDATED = {
    "fr": "Rien n’a été retiré : cette page ne montrait plus vos dernières réponses.",
    "de": "Nichts wurde entfernt: Diese Seite zeigte nicht mehr Ihre neuesten Antworten.",
}


def backs(html: str) -> list[str]:
    return re.findall(r'<a class="back" href="([^"]*)"', html)


@pytest.mark.parametrize("language", ["fr", "de"])
@pytest.mark.parametrize(("place", "origin"), [("check-answers", "check"), ("children?change=1", "change")])
def test_an_outdated_page_removes_nothing(
    family: FlaskClient, family_app: Flask, language: str, place: str, origin: str
) -> None:
    base = f"/{language}/demo/outing"
    bring(family)
    seen = shown(family, place, base)
    remove(family, 1)
    before = cookie(family)
    response = put(family, "children/2/remove-item", base=base, seen=seen, **{"from": origin})
    assert (response.status_code, response.headers["Location"]) == (303, f"{base}/{place}")
    assert cookie(family) == before
    assert children(family, family_app) == [dict(GROWN), dict(EAST)]
    # Said once; then the way back of what was removed before is there again.
    html = page(family, place, base)
    assert OUTDATED[language] in html
    assert "undo-removal" not in html
    html = page(family, place, base)
    assert OUTDATED[language] not in html
    assert "undo-removal" in html


def test_another_answer_makes_a_page_outdated_too(family: FlaskClient, family_app: Flask) -> None:
    bring(family)
    seen = shown(family)
    put(family, "children/3/child_swims", "true", **CHECK)
    put(family, "children/2/remove-item", seen=seen)
    assert len(children(family, family_app)) == 3
    put(family, "children/2/remove-item", seen=shown(family))
    assert len(children(family, family_app)) == 2


@pytest.mark.parametrize("seen", [None, "", "x", "é\u0660", "A" * 22])
def test_nothing_is_removed_without_the_mark_of_the_page(family: FlaskClient, seen: str | None) -> None:
    bring(family)
    before = carried(family)
    put(family, "children/1/remove-item", **({} if seen is None else {"seen": seen}))
    assert carried(family) == before
    assert OUTDATED["fr"] in page(family, "children")


def test_it_is_said_on_the_first_open_question_too(family: FlaskClient) -> None:
    bring(family, last="children/1/child_born")
    put(family, "children/3/remove-item", **CHECK)
    assert OUTDATED["fr"] in page(family, "children/1/child_lives_in")
    assert OUTDATED["fr"] not in page(family, "children/1/child_lives_in")


def test_the_mark_tells_nothing_and_is_nobodys_answer(family: FlaskClient) -> None:
    bring(family)
    mark = shown(family)
    assert mark == shown(family, "check-answers") == shown(family, "children", "/de/demo/outing")
    assert len(mark) == 22
    put(family, "children/2/child_born", "2001-03-05", **CHECK)
    assert shown(family) != mark


@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize("headers", [{}, HTMX])
def test_a_smaller_number_can_be_undone(
    family: FlaskClient, family_app: Flask, number: int, headers: dict[str, str]
) -> None:
    bring(family)
    whole = carried(family)
    response = put(family, "children", str(number), **CHECK)
    assert response.headers["Location"] == f"{FAMILY}/check-answers"
    assert children(family, family_app) == [dict(child) for child in THREE[:number]]
    names = ("Enfant 1 (12 mai 2015)", "Enfant 2 (4 mars 2001)", "Enfant 3 (1 août 2018)")
    html = family.get(f"{FAMILY}/check-answers", headers=headers).text.replace("\u00a0", " ")
    assert f'<p id="done">{", ".join(names[number:])} : réponses retirées.</p>' in html.replace("1er", "1")
    german = page(family, "check-answers", "/de/demo/outing")
    assert "Kind 3 (1. August 2018): Antworten entfernt." in german
    response = put(family, "children/undo-removal", **CHECK)
    assert response.headers["Location"] == f"{FAMILY}/check-answers"
    assert carried(family) == whole
    assert "undo-removal" not in page(family, "check-answers")


def test_on_the_first_way_too(family: FlaskClient, family_app: Flask) -> None:
    bring(family, last="children/3/child_born")
    put(family, "children", "1")
    assert "Enfant 2 (4 mars 2001), Enfant 3 (1" in page(family, "picnic")
    put(family, "children/undo-removal")
    assert children(family, family_app) == [dict(WEST), dict(GROWN), {"child_born": EAST["child_born"]}]


@pytest.mark.parametrize("number", ["2", "3", "4"])
def test_where_no_answer_is_lost_there_is_nothing_to_undo(family: FlaskClient, number: str) -> None:
    bring(family, last="children/2/child_born")
    put(family, "children", number)
    assert cookie(family, "removed") is None


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "Ne pas ajouter « Enfant 4 »"), ("de", "Kind 4 doch nicht hinzufügen")]
)
def test_one_added_by_mistake_is_taken_away_again(family: FlaskClient, language: str, words: str) -> None:
    base = f"/{language}/demo/outing"
    bring(family, base=base)
    whole = carried(family)
    there = put(family, "children/add-item", base=base).headers["Location"]
    assert there == f"{base}/children/4/child_born?change=1"
    assert words in page(family, there.removeprefix(f"{base}/"), base)
    response = put(family, "children/4/withdraw-item", base=base, **CHECK)
    assert (response.status_code, response.headers["Location"]) == (303, f"{base}/check-answers")
    assert carried(family) == whole
    assert "undo-removal" not in page(family, "check-answers", base)
    # Pressed twice.
    assert put(family, "children/4/withdraw-item", base=base, **CHECK).headers["Location"] == f"{base}/check-answers"
    assert carried(family) == whole
    assert OUTDATED[language] not in page(family, "check-answers", base)


@pytest.mark.parametrize("number", [1, 3, 4])
def test_only_the_last_without_an_answer_is_taken_away_so(family: FlaskClient, number: int) -> None:
    bring(family)
    put(family, "children/add-item")
    put(family, "children/4/child_born", "2015-01-01", **CHECK)
    before = carried(family)
    assert "withdraw-item" not in page(family, "children/4/child_lives_in?change=1")
    assert "withdraw-item" not in page(family, f"children/{number}/child_born?change=1")
    put(family, f"children/{number}/withdraw-item", **CHECK)
    assert carried(family) == before
    assert OUTDATED["fr"] in page(family, "children/4/child_lives_in?change=1")


@pytest.mark.parametrize("address", ["pets/1/withdraw-item", "children/0/withdraw-item", "children/x/withdraw-item"])
def test_nothing_is_taken_away_where_nothing_is(family: FlaskClient, address: str) -> None:
    bring(family)
    assert put(family, address).status_code == 404


def test_the_first_way_offers_nothing_to_take_away(family: FlaskClient) -> None:
    bring(family, (WEST,), last="children")
    assert "withdraw-item" not in page(family, "children/1/child_born")


def test_the_way_back_does_not_bounce(family: FlaskClient) -> None:
    bring(family)
    address = put(family, "children/add-item", **{"from": "change"}).headers["Location"].removeprefix(f"{FAMILY}/")
    assert backs(page(family, address)) == [f"{FAMILY}/children?change=1"]
    assert 'action="/fr/demo/outing/children/4/remove-item"' in page(family, "children?change=1")
    put(family, "children/4/child_born", "2015-01-01", **CHECK)
    assert backs(page(family, "children/4/child_lives_in?change=1")) == [f"{FAMILY}/children/4/child_born?change=1"]
    # Back and back again: each page is one that is shown, down to the beginning.
    address = "children/4/child_lives_in?change=1"
    seen: list[str] = []
    while address and len(seen) < 20:
        seen.append(address)
        (back,) = backs(page(family, address))
        address = back.removeprefix(FAMILY).removeprefix("/")
    assert seen[1:] == ["children/4/child_born?change=1", "children?change=1", "residence?change=1"]


def test_when_all_is_answered_a_change_leads_back_to_the_summary(family: FlaskClient) -> None:
    bring(family)
    for address in ("residence", "children", "children/2/child_born", "picnic"):
        assert backs(page(family, f"{address}?change=1")) == [f"{FAMILY}/check-answers"]
