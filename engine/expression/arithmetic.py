"""Arithmetic on the quantities of the language. The type checker has made sure that both sides fit."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from engine import quantities
from engine.quantities import Duration, Money, Percent, Rate

Quantity = Duration | Money | Percent


def total(one: Quantity, other: Quantity) -> Quantity:
    """The sum of two quantities of one kind."""
    match one, other:
        case Money(), Money():
            return Money(one.cents + other.cents, one.currency)
        case Percent(), Percent():
            return Percent(one.hundredths + other.hundredths)
        case Duration(), Duration():
            return quantities.plus(one, other)
    raise TypeError("two kinds of quantity cannot be added")


def difference(one: Quantity, other: Quantity) -> Quantity:
    """What remains of the first quantity without the second."""
    return total(one, multiply(other, -1))


def multiply(quantity: Quantity, factor: int) -> Quantity:
    """The quantity, so many times."""
    match quantity:
        case Money(cents=cents, currency=currency):
            return Money(cents * factor, currency)
        case Percent(hundredths=hundredths):
            return Percent(hundredths * factor)
        case Duration():
            return quantities.times(quantity, factor)
    raise TypeError("this quantity cannot be multiplied")


def between(later: date, earlier: date) -> Duration:
    """The days from the second date to the first."""
    return Duration(0, (later - earlier).days)


def convert(amount: Money, rate: Rate) -> Money:
    """The sum in the currency that the rate leads to, to the cent; half a cent is rounded away from zero."""
    cents = (2 * abs(amount.cents) * rate.millionths + 1_000_000) // 2_000_000
    return Money(cents if amount.cents >= 0 else -cents, rate.into)


def round_whole(quantity: Money | Percent) -> Money | Percent:
    """The sum in whole euros or francs, the percentage in whole points; a half is rounded away from zero."""
    amount = quantity.cents if isinstance(quantity, Money) else quantity.hundredths
    whole = int((Decimal(amount) / 100).quantize(Decimal(1), ROUND_HALF_UP)) * 100
    return quantity._replace(cents=whole) if isinstance(quantity, Money) else Percent(whole)
