"""Sums and percentages as people write them: read, and written again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from babel.numbers import format_decimal

from engine.quantities import Money, Percent
from engine.text import Language

# In front of the figure or behind it, in any case.
_MARKS: Mapping[str, frozenset[str]] = {
    "EUR": frozenset({"€", "eur", "euro", "euros"}),
    "CHF": frozenset({"chf", "fr", "fr.", "sfr", "sfr.", "franc", "francs", "franken"}),
    "%": frozenset({"%"}),
}
_MARKED = re.compile(r"(?P<before>[^0-9]*)(?P<figure>[0-9](?:.*[0-9])?)(?P<after>[^0-9]*)", re.DOTALL)
# "12.-", "12,–": no cents.
_NO_CENTS = re.compile(r"[.,][-–—]{1,2}")
_WHOLE = r"[1-9][0-9]{0,2}(?P<gap>[ '.])[0-9]{3}(?:(?P=gap)[0-9]{3})*|[0-9]+"
_FIGURE = re.compile(rf"(?P<whole>{_WHOLE})(?:(?P<sign>[.,])(?P<part>[0-9]{{1,2}}))?")
_TWO_WAYS = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_TOO_PRECISE = re.compile(rf"(?:{_WHOLE})[.,][0-9]{{3,}}")


class FigureError(ValueError):
    """Not to be read. ``code``: ``not_a_number``, ``two_ways``, ``too_precise`` or ``other_currency``."""

    def __init__(self, code: str) -> None:
        super().__init__(code)  # never what was typed: it could reach a log
        self.code = code


def money_literal(text: str, currency: str) -> str:
    """A sum as the engine reads it: "12'000,5" is "12000.50 EUR". Raises FigureError.

    A comma or a point before one or two decimals; spaces, apostrophes or points between groups of three.
    """
    # No sum has three decimals, so the point of "1.200" can only part the thousands.
    whole, part = _decimal(_figure(text, currency), points=True)
    return f"{whole}{'.' if part else ''}{part.ljust(2, '0') if part else ''} {currency}"


def percent_literal(text: str) -> str:
    """A percentage as the engine reads it: "14,4" is "14.4 %". Raises FigureError.

    As a sum, but without points between groups of three: here "1.200" may be a little more than one.
    """
    whole, part = _decimal(_figure(text, "%"), points=False)
    return f"{whole}{'.' if part else ''}{part} %"


def written(value: Money | Percent, language: Language) -> str:
    """The figure alone, as a reader of that language writes it: "12 000,50", "12.000,50"; "14,4"."""
    if isinstance(value, Percent):
        return format_decimal(Decimal(value.hundredths) / 100, "0.##", locale=language)
    pattern = "#,##0.00" if value.cents % 100 else "#,##0"
    return format_decimal(Decimal(value.cents) / 100, pattern, locale=language)


def _figure(text: str, unit: str) -> str:
    """The figure without its unit."""
    found = _MARKED.fullmatch(text)
    if found is None:
        raise FigureError("not_a_number")
    marks = {found["before"].strip().casefold(), _NO_CENTS.sub("", found["after"], count=1).strip().casefold()} - {""}
    if not marks <= _MARKS[unit]:
        others = _MARKS["EUR"] | _MARKS["CHF"]
        raise FigureError("other_currency" if unit != "%" and marks <= others else "not_a_number")
    return " ".join(found["figure"].replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())


def _decimal(figure: str, *, points: bool) -> tuple[str, str]:
    """The figures before and behind the decimal sign; ``points`` may part the thousands."""
    found = _FIGURE.fullmatch(figure)
    # The same sign cannot mean both.
    if found is not None and (found["gap"] != "." or (points and found["sign"] != ".")):
        return re.sub(r"[^0-9]", "", found["whole"]), found["part"] or ""
    if _TWO_WAYS.fullmatch(figure):
        raise FigureError("two_ways")
    raise FigureError("too_precise" if _TOO_PRECISE.fullmatch(figure) else "not_a_number")
