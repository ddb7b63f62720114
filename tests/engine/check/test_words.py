"""Findings in words: the sentence of the rule, and the person who proves it."""

from engine.check.data import as_data
from engine.check.examples import DAY
from engine.check.runner import Report
from engine.check.words import message, person, render, sentence
from engine.problems import Severity, Span, problem

SPAN = Span("demo/pass.yaml", 2, 3, 2, 8)
FOUND = problem(
    "U002",
    SPAN,
    severity=Severity.warning,
    name="start",
    person_fr="Pays de résidence : France\nMois d'assurance : 8",
    person_de="Wohnsitzland: Frankreich\nVersicherungsmonate: 8",
)


def test_an_example_person_stands_below_the_line() -> None:
    rows = render(FOUND, "de", {"demo/pass.yaml": "values:\n  start: 1\n"}).split("\n")
    assert rows == [
        "demo/pass.yaml:2:3: U002 Warnung: Nichts liest den Wert „start“.",
        "    start: 1",
        "    ^^^^^",
        "  Beispielperson:",
        "    Wohnsitzland: Frankreich",
        "    Versicherungsmonate: 8",
    ]
    assert person(FOUND, "fr") == ("Pays de résidence : France", "Mois d'assurance : 8")


def test_an_example_person_stands_in_the_data() -> None:
    (found,) = as_data(Report((FOUND,)), "fr", DAY)["problems"]
    assert found["person"] == ["Pays de résidence : France", "Mois d'assurance : 8"]


def test_french_sentences_keep_their_signs_on_the_line() -> None:
    assert message(FOUND, "fr") == "Rien ne lit la valeur «\u00a0start\u00a0»."


def test_a_sentence_in_general_has_no_braces() -> None:
    assert sentence("U002", "de") == "Nichts liest den Wert „…“."
    assert sentence("C003", "fr").count("{nom}") == 1
