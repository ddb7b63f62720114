"""The types of the language in French and German words, and how a value of each is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Language = Literal["fr", "de"]

KINDS: Final[Mapping[str, tuple[str, str, str]]] = {
    # kind: French, German, an example
    "boolean": ("vrai ou faux", "wahr oder falsch", "true"),
    "integer": ("nombre entier", "ganze Zahl", "12"),
    "percent": ("pourcentage", "Prozentsatz", "14.4 %"),
    "money": ("montant", "Geldbetrag", "259.50 EUR"),
    "rate": ("cours de change", "Wechselkurs", "0.9421"),
    "date": ("date", "Datum", "1964-01-01"),
    "moment": ("date et heure", "Datum mit Uhrzeit", "2020-03-16 08:00"),
    "duration": ("durée", "Dauer", "62 years 9 months"),
    "choice": ("choix", "Auswahl", "FR"),
    "choices": ("choix multiple", "Mehrfachauswahl", "FR, DE"),
    "text": ("texte libre", "freier Text", "…"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A value of a problem as a sentence shows it: as it stands, or as the type or the example that it names."""

    text: str
    language: Language

    def __format__(self, form: str) -> str:
        """Raises ValueError for a form that is neither empty nor ``type`` nor ``example``."""
        match form:
            case "type":
                return type_in_words(self.text, self.language)
            case "example":
                return _example(self.text)
            case _:
                return format(self.text, form)


def type_in_words(written: str, language: Language) -> str:
    """``choice (country)`` as *choix (country)*; several types that are possible, ``money, percent``, with *or*."""
    joint = " ou " if language == "fr" else " oder "
    return joint.join(_one_in_words(each, language) for each in written.split(", "))


def _one_in_words(written: str, language: Language) -> str:
    kind, _, detail = written.partition(" ")
    french, german, _ = KINDS.get(kind, (kind, kind, ""))
    word = french if language == "fr" else german
    return f"{word} {detail}" if detail else word


def _example(written: str) -> str:
    kind, _, detail = written.partition(" ")
    if detail == "(CHF)":
        return "259.50 CHF"
    return KINDS[kind][2]
