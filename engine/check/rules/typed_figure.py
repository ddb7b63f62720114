"""L009: a figure or a date of the law typed into a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from engine import quantities
from engine.check.language.numerals import Found, dates, figures
from engine.check.language.prose import masked
from engine.check.language.sides import PROSE, Side, sides
from engine.check.rule import Rule, Subject, Words
from engine.check.trust import in_force
from engine.check.used_figures import readable
from engine.problems import Problem, Severity, problem
from engine.text import Language

_CODE = "L009"
_SPARED: Final = frozenset({"reasons", "note"})
"""They speak of a figure or an address, and read no values."""
_UNITS: Final[Mapping[Language, Mapping[str, str]]] = {
    "fr": {
        "EUR": "€|EUR|euros?",
        "CHF": "CHF|francs?",
        "percent": "%|pour cent",
        "years": "ans?|années?",
        "months": "mois",
        "weeks": "semaines?",
        "days": "jours?",
        "quarters": "trimestres?",
    },
    "de": {
        "EUR": "€|EUR|Euro",
        "CHF": "CHF|Franken",
        "percent": "%|Prozent",
        "years": "Jahren?|Jahre[sn]?|Versicherungsjahren?",
        "months": "Monat(?:en?|s)?|Versicherungsmonaten?",
        "weeks": "Wochen?",
        "days": "Tag(?:en?|s)?",
        "quarters": "Quartalen?|Trimestern?|Versicherungstrimestern?",
    },
}
_UNIT: Final[Mapping[Language, re.Pattern[str]]] = {
    language: re.compile("|".join(f"(?P<{unit}>{words})" for unit, words in units.items()))
    for language, units in _UNITS.items()
}
_AFTER: Final = re.compile(r"[ \u00a0\u202f\n]*")
_BEFORE: Final = re.compile(r"(?P<currency>€|EUR|CHF)[ \u00a0\u202f]?$")


def find(subject: Subject) -> Iterator[Problem]:
    """Amounts, percentages, durations and dates in digits. Numbers of forms, articles and telephones are none."""
    names = _parameters(subject)
    for side in sides(subject):
        if side.role in PROSE - _SPARED and side.written.path[0] not in ("parameters", "sources"):
            yield from _typed(subject, side, names)


def _typed(subject: Subject, side: Side, names: Mapping[object, Sequence[str]]) -> Iterator[Problem]:
    text, language = side.scalar.text, side.language
    clean = masked(text)
    found: list[tuple[int, int, object]] = [
        (each.start, each.end, quantities.parse_date(each.value)) for each in dates(text, language)
    ]
    found += [each for figure in figures(text, language) if (each := _quantity(clean, figure, language))]
    for start, end, value in sorted(found, key=lambda each: each[0]):
        near = readable(subject, side.written.file)
        name = next((each for each in names.get(value, ()) if each in near), None) if value is not None else None
        yield problem(
            _CODE,
            side.scalar.at(start, end),
            severity=Severity.warning,
            suggestion=None if name is None else f"{{{name}}}",
            found=text[start:end],
        )


def _quantity(clean: str, figure: Found, language: Language) -> tuple[int, int, object] | None:
    """The place and the value of an amount, a percentage or a duration; None for any other figure."""
    start = figure.start
    if clean[:start][-1:].isalnum():
        return None
    gap = _AFTER.match(clean, figure.end)
    unit = _UNIT[language].match(clean, gap.end() if gap else figure.end)
    if unit is not None and not clean[unit.end() : unit.end() + 1].isalnum():
        return start, unit.end(), _value(figure.value, str(unit.lastgroup))
    before = _BEFORE.search(clean[:start])
    if before is not None:
        return before.start(), figure.end, _value(figure.value, before["currency"].replace("€", "EUR"))
    return None


def _value(written: str, unit: str) -> object:
    if unit == "percent":
        return quantities.parse_percent(f"{written} %")
    if unit in ("EUR", "CHF"):
        return quantities.parse_money(f"{written} {unit}")
    return quantities.parse_duration(f"{written} {unit}")


def _parameters(subject: Subject) -> dict[object, list[str]]:
    """The parameters without keys by their present figure, so that the right name can be proposed."""
    found: dict[object, list[str]] = {}
    for name, parameter in subject.library.parameters.items():
        if not parameter.keys:
            _, version = in_force(parameter, subject.today)
            figure = version.rows.get((), ((), (None,)))[1][-1]
            found.setdefault(figure, []).append(name)
    return found


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Chiffre de la loi écrit dans une phrase",
        message="« {found} » est écrit dans la phrase. Un chiffre de la loi se met dans un paramètre.",
        why="Un chiffre écrit dans une phrase n'a ni source, ni date de vérification. "
        "Quand la loi change, personne ne le retrouve dans tous les textes.",
        repair="Faites un paramètre avec sa source et écrivez son nom entre accolades. "
        "Si le chiffre ne vient pas de la loi, écrivez-le en lettres ou acceptez-le avec « allow ».",
    ),
    de=Words(
        title="Zahl des Gesetzes in einem Satz",
        message="„{found}“ steht im Satz. Eine Zahl des Gesetzes gehört in einen Parameter.",
        why="Eine Zahl in einem Satz hat weder Quelle noch Prüfdatum. "
        "Ändert sich das Gesetz, findet niemand sie in allen Texten wieder.",
        repair="Legen Sie einen Parameter mit seiner Quelle an "
        "und schreiben Sie seinen Namen in geschweiften Klammern. "
        "Kommt die Zahl nicht aus dem Gesetz, schreiben Sie sie in Buchstaben oder nehmen Sie sie mit „allow“ hin.",
    ),
    bad="""\
outcomes:
  too_early:
    title:
      fr: C'est encore trop tôt
      de: Es ist noch zu früh
    reason:
      fr: La carte coûte 20 € et se demande à partir du {start}.
      de: Die Karte kostet 20 € und kann ab dem {start} beantragt werden.
    alternative:
      fr: Revenez à cette date.
      de: Kommen Sie an diesem Tag wieder.
""",
    good="""\
outcomes:
  too_early:
    title:
      fr: C'est encore trop tôt
      de: Es ist noch zu früh
    reason:
      fr: La carte coûte {fee} et se demande à partir du {start}.
      de: Die Karte kostet {fee} und kann ab dem {start} beantragt werden.
    alternative:
      fr: Revenez à cette date.
      de: Kommen Sie an diesem Tag wieder.
""",
)
