"""Terms of the glossary in running text, and how they are decoded."""

import pytest

from engine.check.language.terms import avoided, found_terms, said, stands_in
from engine.model.shared import Term
from engine.problems import Span
from engine.text import Language, Text
from tests.engine.check.content import subject


def term(fr: str, de: str, avoid: dict[Language, tuple[str, ...]] | None = None) -> Term:
    none: dict[Language, tuple[str, ...]] = {"fr": (), "de": ()}
    return Term(fr, Text(fr, de), (), None, none, {**none, **(avoid or {})}, Span("glossary.yaml", 1, 1, 1, 1))


@pytest.mark.parametrize(
    ("fr", "text"),
    [
        ("relevé de carrière", "vos relevés de carrière"),
        ("pension d'entreprise", "une pension d’entreprise"),
        ("demande de retraite", "La Demande de\nretraite"),
        ("2e pilier", "au 2e pilier."),
    ],
)
def test_a_french_term_is_found_with_its_plural(fr: str, text: str) -> None:
    assert [each[0].id for each in found_terms([term(fr, "x")], text, "fr")] == [fr]


@pytest.mark.parametrize(
    ("de", "text"),
    [
        ("Antrag", "die Anträge"),
        ("Versicherungsverlauf", "Ihre Versicherungsverläufe"),
        ("zuständiger Träger", "beim zuständigen Träger"),
        ("individuelles Konto", "aus dem individuellen Konto"),
        ("2. Säule", "in der 2. Säule."),
        ("AHV-Rente", "der AHV-Renten"),
    ],
)
def test_a_german_term_is_found_in_its_cases(de: str, text: str) -> None:
    assert [each[0].text.de for each in found_terms([term("x", de)], text, "de")] == [de]


def test_a_translation_may_stand_inside_a_german_compound_but_not_inside_a_french_word() -> None:
    assert stands_in(["Einsprache"], "Ihre Einsprachefrist", "de")
    assert stands_in(["Bescheid"], "der Rentenbescheid", "de")
    assert not stands_in(["rente"], "la parente", "fr")


def test_a_term_inside_a_longer_one_is_not_found() -> None:
    short, long_ = term("report", "Aufschub"), term("report de la liquidation", "Aufschub der Rentenfeststellung")
    text = "Le report de la liquidation est écrit."
    assert [each[0].id for each in found_terms([short, long_], text, "fr")] == ["report de la liquidation"]
    assert [each[0].id for each in found_terms([short, long_], "Un report.", "fr")] == ["report"]


def test_what_is_to_be_avoided_is_found_everywhere() -> None:
    unwanted = term("certificat de vie", "Lebensbescheinigung", {"de": ("Lebenszertifikat",)})
    text = "Ein Lebenszertifikat, zwei Lebenszertifikate."
    assert [text[start:end] for start, end in avoided(unwanted, text, "de")] == [
        "Lebenszertifikat",
        "Lebenszertifikate",
    ]
    assert list(avoided(unwanted, text, "fr")) == []


def test_the_glossary_is_decoded() -> None:
    snippet = """# glossary.yaml
glossary:
  life_certificate:
    fr: certificat de vie
    de: Lebensbescheinigung
    countries: [FR, DE]
    note:
      fr: Demandé chaque année.
      de: Wird jedes Jahr verlangt.
    also:
      fr:
        - certificat d'existence
    avoid:
      de:
        - Lebenszertifikat
"""
    found = subject(snippet).library.glossary["life_certificate"]
    assert found.countries == ("FR", "DE")
    assert found.note == Text("Demandé chaque année.", "Wird jedes Jahr verlangt.")
    assert said(found, "fr") == ("certificat de vie", "certificat d'existence")
    assert found.avoid == {"fr": (), "de": ("Lebenszertifikat",)}


def test_the_glossary_changes_no_digest() -> None:
    snippet = "# glossary.yaml\nglossary:\n  card:\n    fr: carte\n    de: Karte\n"
    digests = [each.library.procedures["demo/pass"].digest for each in (subject(), subject(snippet))]
    assert digests[0] == digests[1]
