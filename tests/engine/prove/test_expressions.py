"""Every kind of expression comes to the same for the solver and for the compiled function, person by person."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.compile.known import Values
from engine.compile.program import Library
from engine.prove.encode import Model
from tests.engine.prove.agreement import certain, complete, everything, is_value
from tests.engine.runtime.content import library
from tests.engine.runtime.invent import Formula, Value, assemble
from tests.engine.runtime.people import people

TODAY: Final = date(2026, 11, 23)
QUESTIONS: Final = (
    *("home", "work", "insured", "born", "event", "months_paid", "count", "wait", "pay", "share", "seen", "sure"),
    "married",
)
SURE: Final = """\
event + 14 months
event - 1 day
event + 28 days
event - 400 days
born + 62 years 9 months
first_of_month_on_or_after(born + lookup(age_limit, born))
first_of_month_after(event)
end_of_month(event + 1 month)
min(event, born, today)
max(event, today - 3 months)
event if sure else born
lookup(age_limit, born)
lookup(age_limit, max(born, 1965-05-05)) + 2 months
event - born
3 * (2 years - 1 month)
months(count)
months_between(born, event)
months_between(event, today)
age(born)
age(event)
whole_quarters(count)
count * 3 - limit
-count
decide(desk, counter, home, sure)
decide(desk, floor, home, sure)
max(count, 5, limit)
share * 3
round(share)
times(share, 7)
times(1.50 %, count)
min(share, 2.50 %)
seen < 2020-03-16 08:00
seen + 1 month
seen - 40 days
count > 5 and (sure or home == FR)
not (count == 7)
home in [FR, CH]
home in insured
FR in insured and DE not in insured
insured is empty
born < event
born == event
event >= 2024-02-29
wait is known and wait > 3 months
work is unknown or work == home
host == home
convert(7 * 12.34 CHF, chf_eur)
v0 is confirmed
"""
UNKNOWN: Final = """\
months_paid + 1
pay + 12.50 EUR
pay - pay * 3
round(pay)
pay if sure else 10 EUR
event + wait
wait + 90 days
work
married
work if home == FR else home
decide(pair, home, work)
"""
UNCONFIRMED: Final = """\
lookup(late_age, born)
lookup(bonus, home, count)
lookup(bonus, FR, 100, on: event)
lookup(fee, home)
event + lookup(late_age, born)
"""
BOTH: Final = """\
decide(band, months_paid)
decide(band, months_paid) + lookup(bonus, home, count)
lookup(bonus, home, months_paid)
lookup(bonus, home, count) if sure else months_paid
"""


def written() -> tuple[Value, ...]:
    every = [(SURE, False, False), (UNKNOWN, True, False)]
    every += [(UNCONFIRMED, False, True), (BOTH, True, True)]
    lines = [(line, *how) for text, *how in every for line in text.splitlines()]
    return tuple(
        Value(f"v{number}", "", Formula(text, frozenset(), unknown, unconfirmed))
        for number, (text, unknown, unconfirmed) in enumerate(lines)
    )


@cache
def content() -> Library:
    values = written()
    tree = "".join(f"- ask: {name}\n" for name in QUESTIONS) + "".join(f"- do: show_{each.name}\n" for each in values)
    return library(assemble(tree, values, "  none:\n    - do: plain\n"))


def model(today: date = TODAY) -> Model:
    return Model(content().procedures["domain/demo"], content(), today)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_every_expression_comes_to_the_same(data: st.DataObject) -> None:
    today = data.draw(st.one_of(st.just(TODAY), st.dates(date(2024, 1, 1), date(2029, 12, 31))))
    encoded = model(today)
    answers = data.draw(people(encoded.procedure, today))
    if not complete(encoded.procedure, answers):
        return
    person, values = everything(encoded, answers), Values(encoded.program, answers, today)
    for value in written():
        wanted = is_value(encoded, encoded.value(value.name), values[value.name])
        assert certain(encoded, person, wanted, True), f"{value.formula.text}: {values[value.name]}"


def test_nothing_was_left_out() -> None:
    assert set(content().procedures["domain/demo"].values) == {value.name for value in written()}
    assert model().encoder.opaque == {}
