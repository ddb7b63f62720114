"""From an event and a duration to the day a person must have acted by, on days when offices are open."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from engine.compile.calendar import add, subtract
from engine.quantities import Duration


@dataclass(frozen=True, slots=True)
class Calendar:
    """Where public holidays are looked up: a country and, where it has several calendars, a part of it (ISO 3166)."""

    country: str
    subdivision: str | None = None
    categories: tuple[str, ...] = ("public",)


# A holiday kept in a part of the territory only (Good Friday in Alsace-Moselle, several in Aargau) counts for all of
# it: at worst a last day is shown too early.
CALENDARS: Mapping[str, Calendar] = MappingProxyType(
    {
        "france": Calendar("FR"),
        "alsace_moselle": Calendar("FR", "57"),
        "germany": Calendar("DE"),
        "baden_wuerttemberg": Calendar("DE", "BW"),
        "rheinland_pfalz": Calendar("DE", "RP"),
        "saarland": Calendar("DE", "SL"),
        "basel_stadt": Calendar("CH", "BS"),
        "basel_landschaft": Calendar("CH", "BL"),
        "aargau": Calendar("CH", "AG"),
        "geneve": Calendar("CH", "GE"),
    }
)


@dataclass(frozen=True, slots=True)
class Deadline:
    """When to act.

    `window`: from `recommended` to `latest` (None when there is no last day). `limit`: `latest` is the last day of a
    term that runs from an event. `on`: `latest` is a day the rule names. `unmoved` is the last day (of a window without
    one: the recommended day) before it was moved back to a working day; `moved` says that this made a difference.
    `overdue`: that day is past, so the thing to do is to act at once.
    """

    kind: Literal["window", "limit", "on"]
    recommended: date | None
    latest: date | None
    unmoved: date
    moved: bool
    overdue: bool


def is_working_day(day: date, calendar: str | None) -> bool:
    """Whether the day is no Saturday, Sunday or public holiday there. Raises KeyError for an unknown calendar.

    Without a calendar (a step that no office is competent for) only the weekend counts.
    """
    return day.weekday() < 5 and (calendar is None or day not in _holidays(calendar, day.year))


def working_day_on_or_before(day: date, calendar: str | None) -> date:
    """The day itself, or the last working day before it."""
    while not is_working_day(day, calendar):
        day -= timedelta(1)
    return day


def before(event: date, by: Duration, at_least: Duration | None, calendar: str | None, today: date) -> Deadline:
    """Act between `event` - `by` and `event` - `at_least`, both moved back to a working day.

    Without `at_least` there is no last day, and the recommended day decides what is overdue.
    """
    wished = subtract(event, by)
    recommended = working_day_on_or_before(wished, calendar)
    if at_least is None:
        return Deadline("window", recommended, None, wished, recommended != wished, recommended < today)
    unmoved = subtract(event, at_least)
    latest = working_day_on_or_before(unmoved, calendar)
    # "1 month" can be shorter than "30 days": a window never ends before it begins.
    return Deadline("window", min(recommended, latest), latest, unmoved, latest != unmoved, latest < today)


def within(event: date, limit: Duration, calendar: str | None, today: date) -> Deadline:
    """The last day of a term that runs from `event`.

    The law moves a last day that falls on a holiday forward (BGB section 193, Code de procédure civile art. 642).
    Here it is moved back: a date shown too early costs nothing. Only where that would be before the event it stays.
    """
    unmoved = add(event, limit)
    latest = working_day_on_or_before(unmoved, calendar)
    if latest < event:
        latest = unmoved
    return Deadline("limit", None, latest, unmoved, latest != unmoved, latest < today)


def until(day: date, calendar: str | None, today: date) -> Deadline:
    """The last day is `day`, moved back to a working day."""
    latest = working_day_on_or_before(day, calendar)
    return Deadline("on", None, latest, day, latest != day, latest < today)


@lru_cache(maxsize=256)
def _holidays(calendar: str, year: int) -> frozenset[date]:
    from holidays import country_holidays  # slow to load, and only a guide with deadlines needs it

    place = CALENDARS[calendar]
    return frozenset(country_holidays(place.country, subdiv=place.subdivision, years=year, categories=place.categories))
