from datetime import date

import pytest

from engine.compile.lookups import decider, is_verified, look_up, look_up_now, version_on
from engine.model.shared import Parameter, Table
from engine.model.states import OUTSIDE, UNKNOWN, Unconfirmed
from engine.quantities import Duration, Money
from engine.text import Text
from tests.engine.runtime.content import library, procedure, steps

DEMO = procedure("- ask: home\n- do: one", steps=steps("one"))
EARLY, SPRING, AUTUMN = date(2024, 12, 31), date(2026, 5, 31), date(2026, 6, 1)


def parameter(name: str) -> Parameter:
    return library(DEMO).parameters[name]


def table(name: str) -> Table:
    return library(DEMO).tables["domain/demo"][name]


@pytest.mark.parametrize(
    ("name", "day", "keys", "figure"),
    [
        ("limit", SPRING, (), 60),
        ("age_limit", SPRING, (date(1950, 1, 1),), Duration(62 * 12, 0)),
        ("age_limit", SPRING, (date(1959, 12, 31),), Duration(62 * 12, 0)),
        ("age_limit", SPRING, (date(1960, 1, 1),), Duration(63 * 12 + 6, 0)),
        ("age_limit", SPRING, (date(2020, 1, 1),), Duration(65 * 12, 0)),
        ("age_limit", SPRING, (date(1949, 12, 31),), OUTSIDE),
        ("fee", SPRING, ("DE",), Money(1250, "EUR")),
        ("fee", SPRING, ("CH",), Unconfirmed(Text("Le montant est contesté.", "Der Betrag ist umstritten."))),
        ("fee", SPRING, ("ES",), OUTSIDE),
        ("bonus", SPRING, ("FR", 99), 1),
        ("bonus", SPRING, ("FR", 100), 2),
        ("bonus", AUTUMN, ("FR", 100), 20),
        ("bonus", AUTUMN, ("CH", 0), 40),
        ("bonus", AUTUMN, ("CH", -1), OUTSIDE),
        ("bonus", EARLY, ("FR", 100), OUTSIDE),
    ],
)
def test_a_figure_is_found_by_day_and_keys(name: str, day: date, keys: tuple[object, ...], figure: object) -> None:
    assert look_up(parameter(name), day, *keys) == figure


def test_before_its_first_version_a_figure_is_shown_as_it_will_be() -> None:
    assert look_up_now(parameter("bonus"), EARLY, "FR", 0) == 1
    assert look_up_now(parameter("bonus"), AUTUMN, "FR", 0) == 10
    assert version_on(parameter("bonus"), EARLY) is None


@pytest.mark.parametrize(
    ("today", "day", "verified"),
    [
        (AUTUMN, AUTUMN, True),
        (AUTUMN, SPRING, True),
        (AUTUMN, EARLY, False),
        (AUTUMN, date(2027, 12, 31), True),
        (AUTUMN, date(2028, 1, 1), False),
        (date(2027, 1, 1), SPRING, False),
        (date(2027, 1, 1), AUTUMN, True),
        (AUTUMN, UNKNOWN, False),
    ],
)
def test_a_figure_is_verified_for_a_span(today: date, day: object, verified: bool) -> None:
    assert is_verified(parameter("bonus"), today, day) is verified


def test_a_table_is_read_by_its_first_row_that_fits() -> None:
    desk = table("desk")
    counter, floor = decider(desk, 0), decider(desk, 1)
    answers = [(home, waits) for home in ("FR", "DE", "CH") for waits in (True, False)]
    assert [counter(*each) for each in answers] == [1, 2, 3, 3, 3, 3]
    assert [floor(*each) for each in answers] == [10, 10, 20, 20, 20, 20]
    # The second time it is remembered.
    assert [counter(*each) for each in answers] == [1, 2, 3, 3, 3, 3]


def test_unordered_inputs_may_be_exchanged() -> None:
    weight = decider(table("pair"), 0)
    pairs = {("FR", "DE"): 1, ("DE", "FR"): 1, ("CH", "FR"): 2, ("FR", "CH"): 2, ("FR", "FR"): 3, ("CH", "CH"): 2}
    assert {pair: weight(*pair) for pair in pairs} == pairs


def test_ranges_end_where_they_say() -> None:
    level = decider(table("band"), 0)
    open_ = Unconfirmed(Text("Pas encore décidé.", "Noch nicht entschieden."))
    assert [level(paid) for paid in (-5, 11, 12, 59, 60, 600)] == [0, 0, 1, 1, open_, open_]
