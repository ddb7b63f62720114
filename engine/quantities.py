"""Durations, sums of money, percentages, and the calendar arithmetic that rules are written in.

Nothing here knows a language, a country or the clock.
"""

import re
from calendar import isleap
from datetime import date, datetime, time, timedelta
from typing import NamedTuple, TypeVar

Day = TypeVar("Day", bound=date)


class Duration(NamedTuple):
    """Calendar months and days, kept apart because no month has a fixed number of days.

    "62 years 9 months" is `Duration(753, 0)`, "2 weeks" is `Duration(0, 14)`. The order of two durations means
    something only when both are in months or both are in days. Use `plus` to add two of them: `+` joins tuples.
    """

    months: int
    days: int


class Money(NamedTuple):
    """A sum in whole cents (centimes, Rappen) of "EUR" or "CHF". The order means something within one currency only."""

    cents: int
    currency: str


class Percent(NamedTuple):
    """A percentage in hundredths of a percent: 14.4 % is `Percent(1440)`."""

    hundredths: int


class Rate(NamedTuple):
    """What one unit of `currency` is worth in the currency `into`, in millionths: 0.9421 is `Rate(942_100, …)`."""

    millionths: int
    currency: str
    into: str


_DURATION = re.compile(
    r"(?:(?P<years>[0-9]{1,4}) years? ?\b)?"
    r"(?:(?P<months>[0-9]{1,5}) months? ?\b)?"
    r"(?:(?P<weeks>[0-9]{1,5}) weeks? ?\b)?"
    r"(?:(?P<days>[0-9]{1,6}) days? ?\b)?"
)
_MONEY = re.compile(r"(?P<whole>[0-9]{1,12})(?:\.(?P<cents>[0-9]{2}))?\s+(?P<currency>EUR|CHF)")
_PERCENT = re.compile(r"(?P<whole>[0-9]{1,6})(?:\.(?P<part>[0-9]{1,2}))?\s*%")
_RATE = re.compile(r"(?P<whole>[0-9]{1,6})(?:\.(?P<part>[0-9]{1,6}))?")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_MOMENT = re.compile(r"(?P<day>[0-9-]{10})\s+(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})")


def parse_duration(text: str) -> Duration | None:
    """Read "6 months", "62 years 9 months", "30 days" or "2 weeks"; None when the text is no duration."""
    found = _DURATION.fullmatch(" ".join(text.split()))
    if found is None or found.lastgroup is None:
        return None
    years, months, weeks, days = (int(part or 0) for part in found.group("years", "months", "weeks", "days"))
    return Duration(12 * years + months, 7 * weeks + days)


def parse_money(text: str) -> Money | None:
    """Read "259 EUR" or "259.50 CHF": a point, and two decimals or none. None when the text is no sum of money."""
    found = _MONEY.fullmatch(text.strip())
    if found is None:
        return None
    return Money(100 * int(found["whole"]) + int(found["cents"] or 0), found["currency"])


def parse_percent(text: str) -> Percent | None:
    """Read "14.4 %", with two decimals at most; None when the text is no percentage."""
    found = _PERCENT.fullmatch(text.strip())
    if found is None:
        return None
    return Percent(100 * int(found["whole"]) + int((found["part"] or "").ljust(2, "0")))


def parse_rate(text: str, currency: str, into: str) -> Rate | None:
    """Read "0.9421", with six decimals at most; None when the text is no rate, or nothing is worth anything."""
    found = _RATE.fullmatch(text.strip())
    if found is None:
        return None
    millionths = 1_000_000 * int(found["whole"]) + int((found["part"] or "").ljust(6, "0"))
    return Rate(millionths, currency, into) if millionths else None


def parse_date(text: str) -> date | None:
    """Read "1964-01-01"; None when the text is not of that form, or the day does not exist."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day = map(int, found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None


def parse_moment(text: str) -> datetime | None:
    """Read "2020-03-16 08:00", local time in Europe/Berlin, without a zone; None when the text is no moment."""
    found = _MOMENT.fullmatch(text.strip())
    day = parse_date(found["day"]) if found else None
    if found is None or day is None:
        return None
    try:
        return datetime.combine(day, time(int(found["hour"]), int(found["minute"])))
    except ValueError:
        return None


def plus(one: Duration, other: Duration) -> Duration:
    """Both durations together, months with months and days with days."""
    return Duration(one.months + other.months, one.days + other.days)


def times(duration: Duration, factor: int) -> Duration:
    """The duration `factor` times; -1 turns it round."""
    return Duration(factor * duration.months, factor * duration.days)


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    if month == 2:
        return 29 if isleap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def add(day: Day, duration: Duration) -> Day:
    """Months first, cut to the last day of the month reached (31 May + 9 months: 28 or 29 February), then days.

    A moment keeps its time of day. Raises OverflowError outside the years 1 to 9999.
    """
    months, days = duration
    if months:
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        if not 1 <= year <= 9999:
            raise OverflowError(f"no calendar for the year {year}")
        # Every month has 28 days: most additions need no look at its length.
        number = day.day
        if number > 28:
            number = min(number, days_in_month(year, month + 1))
        day = day.replace(year, month + 1, number)
    return day + timedelta(days) if days else day


def subtract(day: Day, duration: Duration) -> Day:
    """As `add`, backwards: months first, then days. Raises OverflowError outside the years 1 to 9999."""
    return add(day, Duration(-duration.months, -duration.days))


def months_between(start: date, end: date) -> int:
    """Whole months from `start` to `end`: the largest n for which `start` + n months is not after `end`.

    Negative when `end` comes first: then the months from `end` to `start`, with a minus sign.
    """
    if end < start:
        return -months_between(end, start)
    months = 12 * (end.year - start.year) + end.month - start.month
    return months - (end.day < start.day and end.day < days_in_month(end.year, end.month))


def age_in_years(born: date, today: date) -> int:
    """Completed years of life. Who was born on 29 February is a year older on 1 March in other years.

    A year of life ends with the day before the birthday (BGB sections 187(2) and 188(2)). Negative before birth.
    """
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def first_of_month_on_or_after(day: Day) -> Day:
    """The day itself when it is the first of a month, else the first of the next month. OverflowError past 9999."""
    return day if day.day == 1 else first_of_month_after(day)


def first_of_month_after(day: Day) -> Day:
    """The first of the next month, from any day of this one. OverflowError past the year 9999."""
    if day.month == 12:
        return add(day.replace(day=1), Duration(1, 0))
    return day.replace(day.year, day.month + 1, 1)


def end_of_month(day: Day) -> Day:
    """The last day of the same month."""
    return day.replace(day=days_in_month(day.year, day.month))
