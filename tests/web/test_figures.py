"""Sums and percentages as people write them: what is read, what is refused, and that what we write can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.quantities import Money, Percent, parse_money, parse_percent
from engine.text import LANGUAGES, Language
from web.figures import FigureError, money_literal, percent_literal, written

NARROW, FIXED = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("12000", 1_200_000),
        ("12 000", 1_200_000),
        (f"12{NARROW}000,50", 1_200_050),
        (f"12{FIXED}000,50", 1_200_050),
        ("12'000.50", 1_200_050),
        ("12’000.50", 1_200_050),
        ("12.000,50", 1_200_050),
        ("12.000", 1_200_000),
        ("1.234.567", 123_456_700),
        ("1 234 567,8", 123_456_780),
        ("12000,5", 1_200_050),
        ("12000.50", 1_200_050),
        ("0,05", 5),
        ("007", 700),
        (f"12,50{FIXED}€", 1_250),
        ("€ 12.50", 1_250),
        ("12000.50 EUR", 1_200_050),
        ("100 Euros", 10_000),
        ("12,- €", 1_200),
        ("12.–", 1_200),
    ],
)
def test_sums_are_read(typed: str, cents: int) -> None:
    assert parse_money(money_literal(typed, "EUR")) == Money(cents, "EUR")


@pytest.mark.parametrize("typed", ["CHF 12'000.50", "12000.50 Fr.", "12 000,50 francs", "12’000.50 sFr."])
def test_francs_are_read(typed: str) -> None:
    assert money_literal(typed, "CHF") == "12000.50 CHF"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1,200", "two_ways"),
        ("12,000", "two_ways"),
        ("12,345", "two_ways"),
        ("0,123", "too_precise"),
        ("0.500", "too_precise"),
        ("12,3456", "too_precise"),
        ("1 200,505", "too_precise"),
        ("1.200,505", "too_precise"),
        ("1200.505", "too_precise"),
        ("12.000.50", "not_a_number"),
        ("12,000.50", "not_a_number"),
        ("1.200'000", "not_a_number"),
        ("12 00", "not_a_number"),
        ("1 2000", "not_a_number"),
        ("012.000.000", "not_a_number"),
        ("-5", "not_a_number"),
        (",50", "not_a_number"),
        ("12.", "not_a_number"),
        ("many", "not_a_number"),
        ("?", "not_a_number"),
        ("12 €50", "not_a_number"),
        ("1e3", "not_a_number"),
        ("١٢", "not_a_number"),
        ("12\x00", "not_a_number"),
        ("12 $", "not_a_number"),
        ("12 %", "not_a_number"),
        ("12 CHF", "other_currency"),
        ("Fr. 12.50", "other_currency"),
    ],
)
def test_other_sums_are_refused(typed: str, code: str) -> None:
    with pytest.raises(FigureError) as refused:
        money_literal(typed, "EUR")
    assert refused.value.code == code
    assert typed not in str(refused.value)


def test_euros_are_no_francs() -> None:
    with pytest.raises(FigureError) as refused:
        money_literal("12 €", "CHF")
    assert refused.value.code == "other_currency"


@pytest.mark.parametrize(
    ("typed", "hundredths"),
    [("14,4", 1440), ("14.40", 1440), (f"14,4{FIXED}%", 1440), ("0,05 %", 5), ("1 200", 120_000)],
)
def test_percentages_are_read(typed: str, hundredths: int) -> None:
    assert parse_percent(percent_literal(typed)) == Percent(hundredths)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1.200", "two_ways"),
        ("1,200", "two_ways"),
        ("14.4444", "too_precise"),
        ("14 €", "not_a_number"),
        ("-14", "not_a_number"),
        ("half", "not_a_number"),
    ],
)
def test_other_percentages_are_refused(typed: str, code: str) -> None:
    with pytest.raises(FigureError) as refused:
        percent_literal(typed)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("value", "french", "german"),
    [
        (Money(1_200_050, "EUR"), f"12{NARROW}000,50", "12.000,50"),
        (Money(1_200_000, "CHF"), f"12{NARROW}000", "12.000"),
        (Percent(1440), "14,4", "14,4"),
        (Percent(120_000), "1200", "1200"),
    ],
)
def test_figures_are_written_as_one_reads_them(value: Money | Percent, french: str, german: str) -> None:
    assert [written(value, language) for language in LANGUAGES] == [french, german]


@given(cents=st.integers(0, 10**14 - 1), currency=st.sampled_from(["EUR", "CHF"]), language=st.sampled_from(LANGUAGES))
def test_a_sum_that_we_write_is_read_as_the_same(cents: int, currency: str, language: Language) -> None:
    sum_ = Money(cents, currency)
    assert parse_money(money_literal(written(sum_, language), currency)) == sum_


@given(hundredths=st.integers(0, 10**8 - 1), language=st.sampled_from(LANGUAGES))
def test_a_percentage_that_we_write_is_read_as_the_same(hundredths: int, language: Language) -> None:
    assert parse_percent(percent_literal(written(Percent(hundredths), language))) == Percent(hundredths)


@given(st.text("0123456789., '€-", max_size=12))
def test_what_is_accepted_is_a_sum_of_the_very_figures_typed(typed: str) -> None:
    try:
        literal = money_literal(typed, "EUR")
    except FigureError:
        return
    read = parse_money(literal)
    assert read is not None
    figures = "".join(sign for sign in typed if sign.isdigit())
    assert str(read.cents).rstrip("0") == figures.lstrip("0").rstrip("0") or read.cents == 0 == int(figures)
