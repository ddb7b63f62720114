from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answers import LONGEST, AnswerError, decode, read
from engine.model.procedure import Question
from engine.model.states import UNKNOWN
from engine.quantities import Duration, Money, Percent
from tests.engine.runtime.content import TODAY, procedure, program, steps

NAMES = (
    *("home", "work", "insured", "born", "event", "months_paid", "count", "wait", "pay", "share", "seen"),
    *("sure", "married", "note"),
)
DEMO = procedure("".join(f"- ask: {name}\n" for name in NAMES) + "- do: done", steps=steps("done"))


def question(name: str) -> Question:
    return program(DEMO).procedure.questions[name]


@pytest.mark.parametrize(
    ("name", "raw", "value"),
    [
        ("sure", "true", True),
        ("sure", "false", False),
        ("married", "?", UNKNOWN),
        ("home", "CH", "CH"),
        ("home", "  DE\n", "DE"),
        ("insured", "FR,DE", frozenset({"FR", "DE"})),
        ("insured", "DE,FR,DE", frozenset({"FR", "DE"})),
        ("insured", "CH", frozenset({"CH"})),
        ("insured", "-", frozenset()),
        ("months_paid", "0", 0),
        ("months_paid", "600", 600),
        ("months_paid", "007", 7),
        ("count", "-12", -12),
        ("count", "9" * 15, 10**15 - 1),
        ("born", "1950-01-01", date(1950, 1, 1)),
        ("born", "2024-02-29", date(2024, 2, 29)),
        ("born", "2026-11-23", TODAY),
        ("event", "9999-12-31", date(9999, 12, 31)),
        ("seen", "2020-03-16 08:00", datetime.combine(date(2020, 3, 16), time(8))),
        ("wait", "2 years 3 months", Duration(27, 0)),
        ("wait", "2 weeks", Duration(0, 14)),
        ("pay", "0 EUR", Money(0, "EUR")),
        ("pay", "1043.59 EUR", Money(104359, "EUR")),
        ("share", "14.4 %", Percent(1440)),
        ("note", "Grüße de l'été", "Grüße de l'été"),
        ("note", "x" * LONGEST, "x" * LONGEST),
    ],
)
def test_answers_are_read(name: str, raw: str, value: object) -> None:
    found = read(question(name), raw, TODAY)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("name", "raw", "code"),
    [
        ("home", "", "required"),
        ("note", " \t\n", "required"),
        ("insured", "", "required"),
        ("home", "F" * 10_000, "too_long"),
        ("count", "1" * 10_000, "too_long"),
        ("note", "x" * (LONGEST + 1), "too_long"),
        ("home", "?", "unknown_not_allowed"),
        ("sure", "?", "unknown_not_allowed"),
        ("home", "fr", "not_an_option"),
        ("home", "ES", "not_an_option"),
        ("home", "FR\0", "not_an_option"),
        ("home", "FR,DE", "not_an_option"),
        ("home", "-", "not_an_option"),
        ("work", "CH", "not_an_option"),
        ("insured", "FR,", "not_an_option"),
        ("insured", "FR,-", "not_an_option"),
        ("insured", "FR, DE", "not_an_option"),
        ("insured", "FR,ES", "not_an_option"),
        ("sure", "yes", "not_an_option"),
        ("sure", "1", "not_an_option"),
        ("sure", "True", "not_an_option"),
        ("note", "a\0b", "not_an_option"),
        ("note", "a\nb", "not_an_option"),
        ("count", "12.5", "not_a_number"),
        ("count", "1e3", "not_a_number"),
        ("count", "٣", "not_a_number"),
        ("count", "²", "not_a_number"),
        ("count", "1_000", "not_a_number"),
        ("count", "--5", "not_a_number"),
        ("count", "-", "not_a_number"),
        ("count", "5\0", "not_a_number"),
        ("count", "1" * 16, "not_a_number"),
        ("pay", "12", "not_a_number"),
        ("pay", "12 CHF", "not_a_number"),
        ("pay", "12,50 EUR", "not_a_number"),
        ("share", "12", "not_a_number"),
        ("wait", "soon", "not_a_number"),
        ("wait", "years", "not_a_number"),
        ("born", "1964-02-30", "not_a_date"),
        ("born", "12.05.1964", "not_a_date"),
        ("born", "1964-5-12", "not_a_date"),
        ("born", "١٩٦٤-05-12", "not_a_date"),
        ("born", "1964-05-12\0", "not_a_date"),
        ("event", "0000-01-01", "not_a_date"),
        ("seen", "2020-03-16", "not_a_date"),
        ("seen", "2020-03-16 25:00", "not_a_date"),
        ("months_paid", "-1", "too_small"),
        ("months_paid", "601", "too_large"),
        ("pay", "10000.01 EUR", "too_large"),
        ("born", "1949-12-31", "date_too_early"),
        ("born", "2026-11-24", "date_too_late"),
    ],
)
def test_slips_have_a_code(name: str, raw: str, code: str) -> None:
    with pytest.raises(AnswerError) as caught:
        read(question(name), raw, TODAY)
    assert caught.value.code == code
    # The message may reach a log; an answer must not.
    assert str(caught.value) == code


def test_a_bound_is_told_with_its_value() -> None:
    cases = [
        ("months_paid", "601", {"maximum": 600}),
        ("months_paid", "-1", {"minimum": 0}),
        ("born", "1949-12-31", {"minimum": date(1950, 1, 1)}),
        ("born", "2026-11-24", {"maximum": TODAY}),
        ("note", "x" * 201, {"longest": LONGEST}),
    ]
    for name, raw, params in cases:
        with pytest.raises(AnswerError) as caught:
            read(question(name), raw, TODAY)
        assert caught.value.params == params


def test_today_moves_a_bound() -> None:
    assert read(question("born"), "2026-11-24", TODAY + timedelta(1)) == TODAY + timedelta(1)


@pytest.mark.parametrize("name", NAMES)
@given(st.text(max_size=30))
def test_no_text_breaks_the_reading(name: str, raw: str) -> None:
    try:
        value = read(question(name), raw, TODAY)
    except AnswerError:
        return
    assert value is not None


def test_answers_that_no_longer_fit_are_set_apart() -> None:
    raw = {"home": "FR", "work": "CH", "count": "x", "elsewhere": "1", "sure": "true"}
    found = decode(program(DEMO).procedure, raw, TODAY)
    assert found.answers == {"home": "FR", "sure": True}
    assert {name: error.code for name, error in found.rejected.items()} == {
        "work": "not_an_option",
        "count": "not_a_number",
    }


def test_local_questions_are_found_by_their_full_id() -> None:
    local = """\
        questions:
          door:
            type: boolean
            sensitivity: none
            short:
              fr: Porte
              de: Tür
            ask:
              fr: Ouverte ?
              de: Offen?
        """
    demo = procedure("- ask: door\n- do: done", steps=steps("done"), more=local)
    assert decode(program(demo).procedure, {"demo.door": "true", "door": "false"}, TODAY).answers == {"demo.door": True}
