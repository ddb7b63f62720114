"""Texts in French and German: placeholders, values put into words and figures, typography.

Both languages are originals. The locale of the process is never asked: every function is told its language.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Literal, cast

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, format_percent

from engine.quantities import Duration, Money, Percent, Rate

Language = Literal["fr", "de"]
LANGUAGES: tuple[Language, ...] = ("fr", "de")

NBSP = "\u00a0"

# What may follow the point in {name.form}, by the type of the value. Options add the phrases of their own set.
FORMS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "date": frozenset({"short", "month"}),
        "moment": frozenset({"short"}),
        "duration": frozenset({"dative"}),
        "integer": frozenset({"plain"}),
        "rate": frozenset({"plain"}),
    }
)


@dataclass(frozen=True, slots=True)
class Text:
    """One text in both languages, as the editor wrote it."""

    fr: str
    de: str

    def of(self, language: Language) -> str:
        """The source in that language, with its placeholders."""
        return self.fr if language == "fr" else self.de


@dataclass(frozen=True, slots=True)
class Placeholder:
    """`{name}`, `{name.form}` or `{name:one|other}`, at `start` up to `end` of its source, braces included."""

    name: str
    form: str | None
    plural: tuple[str, str] | None
    start: int
    end: int


class PlaceholderError(ValueError):
    """A malformed placeholder, at `start` up to `end` of its source.

    `reason` is `unclosed` (an opening brace alone), `unopened` (a closing brace alone), `empty`, `name` (no word of
    letters, digits and underscores), `form` (no such word after the point) or `plural` (not two forms, or a form too).
    """

    def __init__(self, start: int, end: int, reason: str) -> None:
        super().__init__(f"{reason} at {start}..{end}")
        self.start = start
        self.end = end
        self.reason = reason


# {{ and }} are literal braces; whatever else has a brace is a placeholder or a mistake.
_BRACES = re.compile(r"\{\{|\}\}|\{[^{}\n]*\}|[{}]")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def placeholders(source: str) -> tuple[Placeholder, ...]:
    """The placeholders of a text, in order. Raises PlaceholderError for the first malformed one."""
    return tuple(part for part in _parts(source) if isinstance(part, Placeholder))


@lru_cache(maxsize=8192)
def _parts(source: str) -> tuple[str | Placeholder, ...]:
    """The text cut into literal pieces and placeholders."""
    parts: list[str | Placeholder] = []
    done = 0
    for found in _BRACES.finditer(source):
        parts.append(source[done : found.start()])
        brace = found.group()
        parts.append(brace[0] if brace in ("{{", "}}") else _placeholder(brace, found.start(), found.end()))
        done = found.end()
    parts.append(source[done:])
    return tuple(part for part in parts if part != "")


def _placeholder(braced: str, start: int, end: int) -> Placeholder:
    if len(braced) == 1:
        raise PlaceholderError(start, end, "unclosed" if braced == "{" else "unopened")
    inner = braced[1:-1]
    if not inner.strip():
        raise PlaceholderError(start, end, "empty")
    head, colon, forms = inner.partition(":")
    name, point, form = head.partition(".")
    if not _WORD.fullmatch(name):
        raise PlaceholderError(start, end, "name")
    if point and not _WORD.fullmatch(form):
        raise PlaceholderError(start, end, "form")
    if not colon:
        return Placeholder(name, form if point else None, None, start, end)
    one, bar, other = forms.partition("|")
    # A form tells how to write the figure; a plural writes no figure.
    if point or not bar or "|" in other or not (one or other):
        raise PlaceholderError(start, end, "plural")
    return Placeholder(name, None, (one, other), start, end)


def fill(source: str, language: Language, lookup: Callable[[str, str | None], object]) -> str:
    """The text with its placeholders filled and its double braces made single.

    `lookup(name, form)` returns a value, which is formatted here, or a string, which is taken as it is. For a plural it
    returns an integer, which chooses the form and is not written itself; a string there (a figure that is not known)
    chooses the second form. Raises PlaceholderError; TypeError and ValueError as `format_value`.
    """
    return "".join(part if isinstance(part, str) else _filled(part, language, lookup) for part in _parts(source))


def _filled(place: Placeholder, language: Language, lookup: Callable[[str, str | None], object]) -> str:
    value = lookup(place.name, place.form)
    if place.plural is None:
        return format_value(value, language, place.form)
    if isinstance(value, str):
        return place.plural[1]
    if isinstance(value, int) and not isinstance(value, bool):
        return place.plural[_plural_index(value, language)]
    raise TypeError(f"a plural needs an integer, not {type(value).__name__}")


def _plural_index(number: int, language: Language) -> int:
    """0 for the singular, 1 for the plural: in French 0 is singular, in German it is plural."""
    return 0 if _locale(language).plural_form(number) == "one" else 1


@lru_cache(maxsize=2)
def _locale(language: Language) -> Locale:
    return Locale(language)


def format_value(value: object, language: Language, form: str | None = None) -> str:
    """A value as a reader of that language writes it: "1er septembre 2026", "1.043,59 €", "oui", "62 ans et 9 mois".

    Strings stay as they are; lists are joined. The forms of each type stand in FORMS. Raises TypeError for a value of
    another type, ValueError for a form its type does not have, or for a moment with a time zone.
    """
    if isinstance(value, str):
        return value
    if type(value) in (list, tuple):
        return join([format_value(item, language, form) for item in cast("Sequence[object]", value)], language)
    if type(value) not in _WRITERS:
        raise TypeError(f"no words for {type(value).__name__}")
    kind, write = _WRITERS[type(value)]
    if form is not None and form not in FORMS.get(kind, ()):
        raise ValueError(f"{kind} has no form {form!r}")
    return write(value, language, form)


def join(items: Sequence[str], language: Language) -> str:
    """An enumeration: "France, Allemagne et Suisse", "Frankreich, Deutschland und Schweiz"; "" for no items."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {_AND[language]} {items[-1]}"


_AND: Mapping[Language, str] = {"fr": "et", "de": "und"}
_YES_NO: Mapping[Language, tuple[str, str]] = {"fr": ("non", "oui"), "de": ("nein", "ja")}
# Years, months, days: singular, plural, and the plural after a preposition with the dative ("nach 2 Monaten").
_UNITS: Mapping[Language, tuple[tuple[str, str, str], ...]] = {
    "fr": (("an", "ans", "ans"), ("mois", "mois", "mois"), ("jour", "jours", "jours")),
    "de": (("Jahr", "Jahre", "Jahren"), ("Monat", "Monate", "Monaten"), ("Tag", "Tage", "Tagen")),
}


def _boolean(value: bool, language: Language, _form: str | None) -> str:
    return _YES_NO[language][value]


@lru_cache(maxsize=2048)
def _integer(value: int, language: Language, form: str | None) -> str:
    return str(value) if form == "plain" else format_decimal(value, "#,##0", locale=language)


@lru_cache(maxsize=2048)
def _money(value: Money, language: Language, _form: str | None) -> str:
    # The sum decides on its decimals, not the currency: whole sums are written without.
    pattern = f"#,##0{'.00' if value.cents % 100 else ''}{NBSP}\u00a4"
    return format_currency(Decimal(value.cents) / 100, value.currency, pattern, locale=language, currency_digits=False)


@lru_cache(maxsize=512)
def _rate(value: Rate, language: Language, form: str | None) -> str:
    """One unit and its worth, "1 CHF = 0,9421 €"; plain: the figure alone."""
    worth, figure = Decimal(value.millionths) / 1_000_000, "#,##0.00####"
    if form == "plain":
        return format_decimal(worth, figure, locale=language)
    into = format_currency(worth, value.into, f"{figure}{NBSP}\u00a4", locale=language, currency_digits=False)
    return f"{_money(Money(100, value.currency), language, None)} = {into}"


@lru_cache(maxsize=512)
def _percent(value: Percent, language: Language, _form: str | None) -> str:
    return format_percent(Decimal(value.hundredths) / 10_000, f"#,##0.##{NBSP}%", locale=language)


@lru_cache(maxsize=512)
def _duration(value: Duration, language: Language, form: str | None) -> str:
    sign = -1 if value.months < 0 else 1
    years, months = divmod(abs(value.months), 12)
    counts = (sign * years, sign * months, value.days)
    # No duration at all is written in days.
    shown = [unit for unit in range(3) if counts[unit]] or [2]
    words = []
    for unit in shown:
        one, other, dative = _UNITS[language][unit]
        plural = dative if form == "dative" else other
        word = (one, plural)[_plural_index(counts[unit], language)]
        words.append(f"{_integer(counts[unit], language, None)}{NBSP}{word}")
    return join(words, language)


@lru_cache(maxsize=4096)
def _date(day: date, language: Language, form: str | None) -> str:
    if form == "short":
        return format_date(day, "dd/MM/y" if language == "fr" else "dd.MM.y", locale=language)
    if form == "month":
        return format_date(day, "MMMM y", locale=language)
    if language == "de":
        return format_date(day, f"d.{NBSP}MMMM y", locale=language)
    # CLDR has "1 septembre"; in French the first of a month is an ordinal.
    return format_date(day, f"d'er'{NBSP}MMMM y" if day.day == 1 else f"d{NBSP}MMMM y", locale=language)


def _moment(value: datetime, language: Language, form: str | None) -> str:
    if value.tzinfo is not None:
        raise ValueError("a moment is local time, without a zone")
    day = _date(value.date(), language, form)
    if language == "de":
        return f"{day}, {value:%H:%M}{NBSP}Uhr"
    return f"{day} à {value.hour}{NBSP}h{NBSP}{value:%M}"


_WRITERS: Mapping[type, tuple[str, Callable[[Any, Language, str | None], str]]] = {
    bool: ("boolean", _boolean),
    int: ("integer", _integer),
    Money: ("money", _money),
    Percent: ("percent", _percent),
    Rate: ("rate", _rate),
    Duration: ("duration", _duration),
    date: ("date", _date),
    datetime: ("moment", _moment),
}

# Left alone by `tidy`: code, addresses, placeholders, link targets, character references.
_KEPT = r"`[^`\n]*`|https?://\S+|www\.\S+|\{[^{}\n]*\}|\]\([^()\n]*\)|&#?\w+;"
_GAP = r"[ \t\u00a0\u202f]"
# A straight apostrophe between two letters: typed so, but printed curved.
_APOSTROPHE = r"(?<=[^\W\d_])'(?=[^\W\d_]|«)"
_UNIT_GAP = r"(?<=[0-9}])[ \t]+(?=[€%]|(?:CHF|EUR)\b)|(?<=§)[ \t]+(?=[0-9])"
_TIDY: Mapping[Language, re.Pattern[str]] = {
    "fr": re.compile(
        rf"(?P<kept>{_KEPT})|{_APOSTROPHE}|{_UNIT_GAP}"
        # Spaces before a mark and inside quotes; then marks that have none, at the end of a word only (8:30 is a time).
        rf"|(?<=\S){_GAP}+(?=[:;?!»])|(?<=«){_GAP}+(?=\S)"
        r"|(?<=[\w)»%€*}])(?=[:;?!]+(?:\s|$|[)»*]))|(?<=«)(?=[^\s«»])|(?<=[^\s«»])(?=»)"
    ),
    "de": re.compile(
        rf"(?P<kept>{_KEPT})|{_APOSTROPHE}|{_UNIT_GAP}"
        # "z. B.", "d. h.", "i. d. R.": shortened words of one letter each stay on one line.
        r"|(?<=\b[A-Za-zÄÖÜäöü]\.)[ \t]+(?=[A-Za-zÄÖÜäöü]\.)|(?<=\bz\.)(?=B\.)|(?<=\bd\.)(?=h\.)|(?<=\bu\.)(?=a\.)"
    ),
}


def tidy(text: str, language: Language) -> str:
    """The text with the apostrophes and non-breaking spaces its language wants; a tidy text stays as it is.

    French: before : ; ? ! » and after «. German: inside "z. B.". Both: between a number and €, %, CHF or EUR.
    Code in backticks, addresses, placeholders and times (8:30) are not touched.
    """
    return _TIDY[language].sub(lambda found: found.group() if found["kept"] else _one_space(found.group()), text)


def _one_space(gap: str) -> str:
    if gap == "'":
        return "\N{RIGHT SINGLE QUOTATION MARK}"
    # An author may have chosen the narrow one.
    return gap if gap in (NBSP, "\u202f") else NBSP
