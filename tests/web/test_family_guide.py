"""The guide and the summary of a family: what is for whom, in both languages."""

import re

import pytest
from flask.testing import FlaskClient

from tests.web.families import EAST, FAMILY, GROWN, THREE, WEST, bring, put, remove


def words(html: str) -> str:
    """What stands on a page, or a part of one, without tags, spaces alone between."""
    body = re.sub(r"(?s)^.*<main[^>]*>|</main>.*$", "", html)
    return " ".join(re.sub(r"<[^>]+>", " ", body).replace("&#39;", "'").split())


def seen(client: FlaskClient, page: str = "guide", language: str = "fr") -> str:
    response = client.get(f"/{language}/demo/outing/{page}")
    assert response.status_code == 200
    return response.text


def steps(html: str) -> list[str]:
    return [words(part) for part in re.findall(r'<h3><span class="number">.*?</h3>', html)]


def test_a_step_for_each_item_bears_its_name(family: FlaskClient) -> None:
    bring(family)
    assert steps(seen(family)) == [
        "1 Enfant 1 – Prendre un billet enfant",
        "2 Enfant 1 – Demander la carte du quai",
        "3 Enfant 3 – Faire le test de natation",
        "4 Enfant 3 – Prendre un billet enfant",
        "5 Enfant 3 – Demander la carte du quai",
        "6 Prendre le billet famille",
        "7 Venir en avance",
    ]
    assert steps(seen(family, language="de"))[2] == "3 Kind 3 – Den Schwimmtest machen"


def step(html: str, number: int) -> str:
    found = re.search(rf'<article class="step" id="step-{number}">.*?</article>', html, re.DOTALL)
    assert found
    return words(found[0])


def test_a_step_speaks_of_its_own_item(family: FlaskClient) -> None:
    bring(family)
    html = seen(family)
    assert "est né le 12 mai 2015 ; le tarif réduit vaut jusqu’au 12 mai 2033." in step(html, 1)
    assert "est né le 1er août 2018" in step(html, 4)
    assert "Pourquoi cette étape Date de naissance : 1er août 2018 · Pays de l’enfant : Allemagne" in step(html, 5)
    # A step for all of them says whose answers it rests on.
    assert "Enfant 3 – Date de naissance : 1er août 2018" in step(html, 6)


def test_dates_and_papers_say_for_whom_they_are(family: FlaskClient) -> None:
    bring(family)
    text = words(seen(family))
    assert "12 mai 2033 Enfant 1 – Prendre un billet enfant" in text
    assert "1er août 2036 Enfant 3 – Prendre un billet enfant" in text
    assert "Pièce d’identité pour Enfant 1 et Enfant 3 étapes 1 , 4 , 6" in text
    assert "Facture d’achat étape 6" in text
    assert "Ausweis für Kind 1 und Kind 3 Schritte 1 , 4 , 6" in words(seen(family, language="de"))


def excluded(html: str) -> list[str]:
    part = html.partition("Étapes qui ne vous concernent pas")[2].partition("</details>")[0]
    return [words(line) for line in re.findall(r"<li>(.*?)</li>", part)]


def test_what_is_not_there_names_the_items_it_is_not_for(family: FlaskClient) -> None:
    bring(family)
    assert excluded(seen(family)) == [
        "Faire le test de natation Enfant 1 – Sait nager : oui · Enfant 2 – Date de naissance : 4 mars 2001",
        "Prendre un billet enfant Enfant 2 – Date de naissance : 4 mars 2001",
        "Demander la carte du quai Enfant 2 – Date de naissance : 4 mars 2001",
    ]


def test_another_way_for_the_same_item_is_not_missing(family: FlaskClient) -> None:
    bring(family, (WEST, EAST))
    assert [line for line in excluded(seen(family)) if "carte du quai" in line] == []


def test_without_items_the_number_is_the_reason(family: FlaskClient) -> None:
    bring(family, ())
    html = seen(family)
    assert steps(html) == ["1 Venir en avance"]
    assert "Prendre un billet enfant Enfants : 0" in excluded(html)


def test_both_languages_side_by_side(family: FlaskClient) -> None:
    bring(family)
    html = seen(family, "guide?facing=1")
    text = words(html)
    assert text.count("Enfant 3 – Faire le test de natation") == 1
    assert text.count("Kind 3 – Den Schwimmtest machen") == 1
    assert len(re.findall(r'<article class="step" id="step-fr-', html)) == 7
    assert len(re.findall(r'<article class="step" id="step-de-', html)) == 7


@pytest.mark.parametrize(
    ("language", "label", "other"), [("fr", "Enfant", "Autres réponses"), ("de", "Kind", "Weitere")]
)
def test_the_summary_goes_item_by_item(family: FlaskClient, language: str, label: str, other: str) -> None:
    bring(family)
    html = seen(family, "check-answers", language)
    heads = re.findall(r"<h2>(.*?)</h2>", html)
    assert heads[:3] == [f"{label} {number}" for number in (1, 2, 3)]
    assert heads[3].startswith(other)
    sections = html.split("<h2>")
    lines = [re.findall(r'href="/\w\w/demo/outing/([^"]*)\?change=1"', section) for section in sections]
    assert lines == [
        ["residence", "children"],
        *([f"children/{number}/{name}" for name in child] for number, child in enumerate(THREE, start=1)),
        ["picnic"],
    ]
    removals = re.findall(r'<form method="post" action="/\w\w/demo/outing/(children/[^"]*)"', html)
    assert removals == [f"children/{number}/remove-item" for number in (1, 2, 3)]


def test_the_answers_in_the_guide_go_item_by_item(family: FlaskClient) -> None:
    bring(family, (GROWN,))
    assert "Enfants 1 Enfant 1 Date de naissance 4 mars 2001 Autres réponses Pique-nique non" in words(seen(family))


def test_a_change_for_one_item_changes_its_steps_alone(family: FlaskClient) -> None:
    bring(family)
    put(family, "children/3/child_swims", "false", **{"from": "check"})
    assert not any("natation" in title for title in steps(seen(family)))
    response = put(family, "children/2/child_born", "2020-01-01", **{"from": "check"})
    assert response.headers["Location"] == f"{FAMILY}/children/2/child_lives_in?change=1"


def test_removing_the_last_who_opens_a_question_goes_on(family: FlaskClient) -> None:
    bring(family, (WEST, GROWN))
    remove(family, 1, **{"from": "check"})
    assert steps(seen(family)) == ["1 Venir en avance"]


def test_nothing_of_one_family_reaches_another(family: FlaskClient) -> None:
    other = family.application.test_client()
    for client in (family, other):
        bring(client, last="children/3/child_lives_in")
    remove(family, 2)
    assert "4 mars 2001" in words(seen(family, "children/2/child_swims"))
    assert "2001" not in words(seen(other, "children/3/child_swims"))
    # The same page but for its item is another one.
    assert "Enfant 2 –" in words(seen(family, "children/2/child_swims"))
    assert "Enfant 3 –" in words(seen(other, "children/3/child_swims"))
