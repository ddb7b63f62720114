"""Values, answers and texts in words: ``engine.explain.Wording``."""

import pytest

from engine.explain import Reason, Wording, wording
from engine.text import Language, Text
from tests.engine.runtime.content import library, procedure, step, walked

DEMO = procedure(
    "".join(f"- ask: {name}\n" for name in ("home", "work", "insured", "months_paid", "wait", "born", "pay"))
    + "- do: done",
    values="""\
start:
  is: born + lookup(age_limit, born)
  label:
    fr: Début
    de: Beginn
  because:
    fr: Vous commencez le {start}.
    de: Sie beginnen am {start}.
place: home
price:
  is: lookup(fee, home)
  label:
    fr: Prix
    de: Preis
old:
  is: born < 1960-01-01
  label:
    fr: Né avant 1960
    de: Vor 1960 geboren
  because:
    fr: Vous êtes né avant 1960.
    de: Sie sind vor 1960 geboren.
waits:
  is: wait
  label:
    fr: Attente
    de: Wartezeit
number: limit
""",
    steps=step(
        "done",
        """\
text:
  - fr: |
      {start} {place} {old} {number}
    de: |
      {start} {place} {old} {number}
  - when: price is confirmed and waits is known
    fr: |
      {price} {waits}
    de: |
      {price} {waits}
""",
    ),
)
RAW = {
    "home": "FR",
    "work": "?",
    "insured": "DE,FR",
    "months_paid": "12",
    "wait": "?",
    "born": "1958-05-12",
    "pay": "1043.59 EUR",
}


def words(language: Language, **changed: str) -> Wording:
    return wording(library(DEMO), walked(DEMO, **{**RAW, **changed}), language)


@pytest.mark.parametrize(
    ("language", "name", "changed", "said"),
    [
        ("fr", "home", {}, "Pays de résidence\u00a0: France"),
        ("de", "home", {}, "Wohnsitzland: Frankreich"),
        ("fr", "work", {}, "Pays de travail\u00a0: je ne sais pas"),
        ("de", "work", {}, "Arbeitsland: weiß ich nicht"),
        ("fr", "insured", {}, "Pays d’assurance\u00a0: France et Allemagne"),
        ("de", "insured", {}, "Versicherungsländer: Frankreich und Deutschland"),
        ("fr", "insured", {"insured": "-"}, "Pays d’assurance\u00a0: aucune de ces réponses"),
        ("de", "insured", {"insured": "-"}, "Versicherungsländer: keine davon"),
        ("fr", "months_paid", {}, "Mois payés\u00a0: 12\u00a0mois"),
        ("de", "months_paid", {}, "Gezahlte Monate: 12\u00a0Monate"),
        ("fr", "months_paid", {"months_paid": "?"}, "Mois payés\u00a0: je ne sais pas"),
        ("fr", "born", {}, "Naissance\u00a0: 12\u00a0mai 1958"),
        ("de", "wait", {"wait": "2 months"}, "Warten: 2\u00a0Monate"),
        ("fr", "pay", {}, "Salaire\u00a0: 1\u202f043,59\u00a0€"),
        ("de", "pay", {}, "Lohn: 1.043,59\u00a0€"),
    ],
)
def test_answers_in_words(language: Language, name: str, changed: dict[str, str], said: str) -> None:
    found = words(language, **changed)
    assert found.reason(Reason(found.walked.procedure.questions[name])) == said


@pytest.mark.parametrize(
    ("language", "name", "changed", "said"),
    [
        ("fr", "start", {}, "Vous commencez le 12\u00a0mai 2020."),
        ("de", "start", {}, "Sie beginnen am 12.\u00a0Mai 2020."),
        ("fr", "price", {}, "Prix\u00a0: 10\u00a0€"),
        ("de", "price", {"home": "CH"}, "Preis: noch zu bestätigen"),
        ("fr", "price", {"home": "CH"}, "Prix\u00a0: à confirmer"),
        ("de", "old", {}, "Sie sind vor 1960 geboren."),
        ("de", "old", {"born": "1985-05-12"}, "Vor 1960 geboren: nein"),
        ("fr", "old", {"born": "1985-05-12"}, "Né avant 1960\u00a0: non"),
        ("fr", "waits", {}, "Attente\u00a0: je ne sais pas"),
        ("de", "waits", {"wait": "3 weeks"}, "Wartezeit: 21\u00a0Tage"),
    ],
)
def test_values_in_words(language: Language, name: str, changed: dict[str, str], said: str) -> None:
    found = words(language, **changed)
    assert found.reason(Reason(found.walked.procedure.values[name])) == said


@pytest.mark.parametrize(
    ("source", "fr", "de"),
    [
        ("{home}", "France", "Frankreich"),
        ("{home.in}", "en France", "in Frankreich"),
        ("{place.in}", "en France", "in Frankreich"),
        ("{host}", "Suisse", "Schweiz"),
        ("{host.in}", "en Suisse", "in der Schweiz"),
        ("{insured.in}", "en France et en Allemagne", "in Frankreich und in Deutschland"),
        ("{start.month}", "mai 2020", "Mai 2020"),
        ("{start.short}", "12/05/2020", "12.05.2020"),
        ("{today}", "23\u00a0novembre 2026", "23.\u00a0November 2026"),
        ("{limit}", "60", "60"),
        ("{old}", "oui", "ja"),
        ("{number:jour|jours}", "jours", "jours"),
        ("{{home}}", "{home}", "{home}"),
    ],
)
def test_texts_are_filled(source: str, fr: str, de: str) -> None:
    text = Text(source, source)
    assert (words("fr").fill(text), words("de").fill(text)) == (fr, de)


def test_the_values_of_a_walk_are_words_too() -> None:
    found = words("de", wait="3 weeks")
    values = found.walked.procedure.values
    shown = {name: found.value(value) for name, value in values.items()}
    assert shown == {
        "start": "12.\u00a0Mai 2020",
        "place": "Frankreich",
        "price": "10\u00a0€",
        "old": "ja",
        "waits": "21\u00a0Tage",
        "number": "60",
    }
