"""Sums in another currency: to the cent, by a dated rate that counts like any figure."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.explain import wording
from engine.expression.arithmetic import convert
from engine.guide import Guide, build
from engine.quantities import Money, Rate, parse_rate
from engine.walk import values_of
from tests.engine.runtime.content import library, procedure, step, walked

PAY = """
questions:
  wage:
    type: money
    currency: CHF
    sensitivity: personal
    unknown: find_out
    short:
      fr: Salaire
      de: Lohn
    ask:
      fr: Quel salaire ?
      de: Welcher Lohn?
"""
VALUES = """
in_euros:
  is: convert(wage, chf_eur)
  label:
    fr: En euros
    de: In Euro
"""
TREE = """
- ask: wage
- when: wage is known and in_euros > 940 EUR
  then: {do: tell}
- when: wage is known and in_euros is confirmed
  then: {do: rely}
"""
TELL = """
text:
  fr: Soit {in_euros} ({chf_eur}, ou {chf_eur.plain}).
  de: Also {in_euros} ({chf_eur}, das heißt {chf_eur.plain}).
"""


@pytest.mark.parametrize(
    ("cents", "millionths", "expected"),
    [
        (100_000, 942_100, 94_210),
        (50, 930_000, 47),  # 46.5
        (-50, 930_000, -47),
        (49, 930_000, 46),  # 45.57
        (1, 499_999, 0),
        (1, 500_000, 1),
        (-1, 500_000, -1),
        (0, 942_100, 0),
    ],
)
def test_half_a_cent_is_rounded_away_from_zero(cents: int, millionths: int, expected: int) -> None:
    assert convert(Money(cents, "CHF"), Rate(millionths, "CHF", "EUR")) == Money(expected, "EUR")


@given(st.integers(-(10**15), 10**15), st.integers(1, 10**12))
def test_no_cent_is_lost_by_rounding(cents: int, millionths: int) -> None:
    found = convert(Money(cents, "CHF"), Rate(millionths, "CHF", "EUR"))
    exact = Fraction(cents * millionths, 1_000_000)
    assert abs(found.cents - exact) <= Fraction(1, 2)
    assert convert(Money(-cents, "CHF"), Rate(millionths, "CHF", "EUR")).cents == -found.cents


@pytest.mark.parametrize(("text", "millionths"), [("0.9421", 942_100), ("1", 1_000_000), (" 20.5 ", 20_500_000)])
def test_a_rate_is_read(text: str, millionths: int) -> None:
    assert parse_rate(text, "CHF", "EUR") == Rate(millionths, "CHF", "EUR")


@pytest.mark.parametrize(
    "text", ["", "0", "0.000000", "-0.9", "0,9421", ".9", "1.", "0.94210001", "0.94 EUR", "1e3", "٣"]
)
def test_what_is_no_rate_is_none(text: str) -> None:
    assert parse_rate(text, "CHF", "EUR") is None


DEMO = procedure(TREE, values=VALUES, steps=step("tell", TELL) + step("rely"), more=PAY)


def guide(pay: str, today: date) -> Guide:
    return build(library(DEMO), walked(DEMO, today, **{"demo.wage": pay}))


def test_a_guide_shows_the_sum_and_the_rate() -> None:
    walk = guide("1000 CHF", date(2026, 11, 23)).walk
    assert walk.steps == ("tell", "rely")
    assert values_of(walk)["in_euros"] == Money(94_210, "EUR")
    text = walk.procedure.steps["tell"].text[0].text
    fr, de = (wording(library(DEMO), walk, language).fill(text) for language in ("fr", "de"))
    assert fr == "Soit 942,10\u00a0€ (1\u00a0CHF = 0,9421\u00a0€, ou 0,9421)."
    assert de == "Also 942,10\u00a0€ (1\u00a0CHF = 0,9421\u00a0€, das heißt 0,9421)."


def test_a_sum_is_a_reason_by_its_label() -> None:
    found = guide("1000 CHF", date(2026, 11, 23))
    (told, _) = found.steps
    words = wording(library(DEMO), found.walk, "fr")
    assert "En euros\u00a0: 942,10\u00a0€" in [words.reason(reason) for reason in told.reasons]


@pytest.mark.parametrize(("today", "steps"), [(date(2026, 11, 30), ("tell", "rely")), (date(2026, 12, 1), ("tell",))])
def test_the_rate_is_confirmed_as_long_as_it_is_verified(today: date, steps: tuple[str, ...]) -> None:
    assert guide("1000 CHF", today).walk.steps == steps


def test_a_sum_by_a_lapsed_rate_names_who_can_confirm_it() -> None:
    figures: Any = guide("1000 CHF", date(2026, 12, 1)).unconfirmed
    assert [(each.parameter.id, each.authority.id) for each in figures] == [("chf_eur", "plain_office")]
    assert guide("1000 CHF", date(2026, 11, 30)).unconfirmed == ()


def test_a_sum_that_is_not_known_stays_so() -> None:
    assert guide("?", date(2026, 11, 23)).walk.steps == ("find_out",)
