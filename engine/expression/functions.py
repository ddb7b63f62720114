"""The registry: what the condition language can call. One entry is a named, typed, pure, tested Python function.

This is the one way out of the language: a rule it cannot say is written here, with its description in both languages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from engine import quantities
from engine.expression.types import DATE, DURATION, INTEGER, PERCENT, Type
from engine.quantities import Duration, Percent


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the language. ``needs_today``: today is passed as a last argument, so that it stays pure."""

    name: str
    parameters: tuple[Type, ...]
    result: Type
    python: Callable[..., object]
    fr: str
    de: str
    needs_today: bool = False


def months(count: int) -> Duration:
    """A duration of so many months."""
    return Duration(count, 0)


def whole_quarters(count: int) -> int:
    """Full quarters in so many months, three months each (Regulation (EC) 987/2009, article 13)."""
    return count // 3


def times(rate: Percent, count: int) -> Percent:
    """A percentage so many times: a reduction for each missing quarter."""
    return Percent(rate.hundredths * count)


_ALL = (
    Function(
        "first_of_month_on_or_after",
        (DATE,),
        DATE,
        quantities.first_of_month_on_or_after,
        "le jour même s'il est le premier du mois, sinon le premier du mois suivant",
        "der Tag selbst, wenn er ein Monatserster ist, sonst der erste Tag des nächsten Monats",
    ),
    Function(
        "first_of_month_after",
        (DATE,),
        DATE,
        quantities.first_of_month_after,
        "le premier jour du mois suivant",
        "der erste Tag des nächsten Monats",
    ),
    Function(
        "end_of_month",
        (DATE,),
        DATE,
        quantities.end_of_month,
        "le dernier jour du mois",
        "der letzte Tag des Monats",
    ),
    Function(
        "months_between",
        (DATE, DATE),
        INTEGER,
        quantities.months_between,
        "le nombre de mois entiers entre deux dates",
        "die Zahl der vollen Monate zwischen zwei Tagen",
    ),
    Function(
        "whole_quarters",
        (INTEGER,),
        INTEGER,
        whole_quarters,
        "le nombre de trimestres entiers dans un nombre de mois",
        "die Zahl der vollen Quartale in einer Zahl von Monaten",
    ),
    Function(
        "times",
        (PERCENT, INTEGER),
        PERCENT,
        times,
        "un pourcentage, autant de fois",
        "ein Prozentsatz, so viele Male",
    ),
    Function("months", (INTEGER,), DURATION, months, "une durée en mois", "eine Dauer in Monaten"),
    Function(
        "age",
        (DATE,),
        INTEGER,
        quantities.age_in_years,
        "l'âge en années révolues aujourd'hui",
        "das Alter in vollen Jahren heute",
        needs_today=True,
    ),
)
FUNCTIONS: Mapping[str, Function] = {function.name: function for function in _ALL}
SPECIAL = ("min", "max", "round", "convert", "lookup", "decide")
"""Functions whose type depends on their arguments; the checker and the compiler know them."""
AGGREGATES = ("count", "any", "all", "sum")
"""What can be said of all items of a group."""
