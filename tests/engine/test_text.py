import os
import subprocess
import sys
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.quantities import Duration, Money, Percent, Rate
from engine.text import (
    FORMS,
    LANGUAGES,
    Placeholder,
    PlaceholderError,
    Text,
    fill,
    format_value,
    join,
    placeholders,
)

NBSP = "\u00a0"
NARROW = "\u202f"


def spaced(text: str) -> str:
    """With ~ for a non-breaking space and _ for a narrow one, so that a reader sees them."""
    return text.replace(NBSP, "~").replace(NARROW, "_")


def test_a_text_has_both_languages() -> None:
    text = Text(fr="Mairie", de="Rathaus")
    assert [text.of(language) for language in LANGUAGES] == ["Mairie", "Rathaus"]


# --- placeholders


def test_placeholders_of_every_kind() -> None:
    source = "Né le {birth_date}, {residence.in}: {months:mois|mois}, enfant{n:|s}"
    assert placeholders(source) == (
        Placeholder("birth_date", None, None, 6, 18),
        Placeholder("residence", "in", None, 20, 34),
        Placeholder("months", None, ("mois", "mois"), 36, 54),
        Placeholder("n", None, ("", "s"), 62, 68),
    )
    assert source[20:34] == "{residence.in}"


def test_double_braces_are_literal() -> None:
    assert placeholders("{{a}} {{{a}}}") == (Placeholder("a", None, None, 8, 11),)
    assert fill("{{a}} {{{a}}}", "fr", lambda _name, _form: "x") == "{a} {x}"


@pytest.mark.parametrize(
    ("source", "span", "reason"),
    [
        ("a {b", (2, 3), "unclosed"),
        ("a { {b}", (2, 3), "unclosed"),
        ("a {b\n}", (2, 3), "unclosed"),
        ("a } b", (2, 3), "unopened"),
        ("a {b}}", (5, 6), "unopened"),
        ("a {}", (2, 4), "empty"),
        ("a { }", (2, 5), "empty"),
        ("a { b }", (2, 7), "name"),
        ("a {9b}", (2, 6), "name"),
        ("a {été}", (2, 7), "name"),
        ("a {:x|y}", (2, 8), "name"),
        ("a {b.}", (2, 6), "form"),
        ("a {b.c.d}", (2, 9), "form"),
        ("a {b:x}", (2, 7), "plural"),
        ("a {b:x|y|z}", (2, 11), "plural"),
        ("a {b:|}", (2, 7), "plural"),
        ("a {b.c:x|y}", (2, 11), "plural"),
        ("{ok} {b.} {}", (5, 9), "form"),
    ],
)
def test_a_malformed_placeholder_is_placed_and_named(source: str, span: tuple[int, int], reason: str) -> None:
    with pytest.raises(PlaceholderError) as found:
        placeholders(source)
    assert (found.value.start, found.value.end, found.value.reason) == (*span, reason)


@given(st.text(alphabet="{}:|.ab \n", max_size=20))
def test_any_text_is_parsed_or_refused(source: str) -> None:
    try:
        spans = [(one.start, one.end) for one in placeholders(source)]
    except PlaceholderError as error:
        spans = [(error.start, error.end)]
    assert all(start < end and source[start] in "{}" and source[end - 1] in "{}" for start, end in spans)
    assert spans == sorted(spans)


@given(st.text(max_size=40))
def test_braces_made_double_come_back_single(text: str) -> None:
    source = text.replace("{", "{{").replace("}", "}}")
    assert fill(source, "de", lambda _name, _form: 1 / 0) == text


# --- filling


def test_values_are_formatted_and_strings_taken_as_they_are() -> None:
    values: dict[tuple[str, str | None], object] = {
        ("start", None): date(2026, 9, 1),
        ("start", "month"): date(2026, 9, 1),
        ("residence", "in"): "en France",
        ("waiting", "dative"): Duration(24, 0),
    }
    source = "→ {start}, {start.month}, {residence.in}, {waiting.dative}."
    french = fill(source, "fr", lambda name, form: values[name, form])
    german = fill(source, "de", lambda name, form: values[name, form])
    assert spaced(french) == "→ 1er~septembre 2026, septembre 2026, en France, 2~ans."
    assert spaced(german) == "→ 1.~September 2026, September 2026, en France, 2~Jahren."


@pytest.mark.parametrize(
    ("number", "french", "german"),
    [
        (0, "0 enfant", "0 Kinder"),
        (1, "1 enfant", "1 Kind"),
        (2, "2 enfants", "2 Kinder"),
        (1_000_000, "1_000_000 enfants", "1.000.000 Kinder"),
    ],
)
def test_each_language_has_its_own_plural(number: int, french: str, german: str) -> None:
    assert spaced(fill("{n} {n:enfant|enfants}", "fr", lambda _name, _form: number)) == french
    assert fill("{n} {n:Kind|Kinder}", "de", lambda _name, _form: number) == german


def test_a_figure_in_words_takes_the_plural() -> None:
    assert fill("{n} {n:mois|mois} {n:an|ans}", "fr", lambda _name, _form: "?") == "? mois ans"


@pytest.mark.parametrize("value", [True, Duration(1, 0), None, 1.5])
def test_a_plural_needs_an_integer(value: object) -> None:
    with pytest.raises(TypeError):
        fill("{n:mois|mois}", "fr", lambda _name, _form: value)


# --- values in words and figures


@pytest.mark.parametrize(
    ("value", "form", "french", "german"),
    [
        (date(2026, 9, 1), None, "1er~septembre 2026", "1.~September 2026"),
        (date(2026, 3, 11), None, "11~mars 2026", "11.~März 2026"),
        (date(2026, 9, 1), "short", "01/09/2026", "01.09.2026"),
        (date(2026, 9, 1), "month", "septembre 2026", "September 2026"),
        (datetime(2020, 3, 16, 8, 0), None, "16~mars 2020 à 8~h~00", "16.~März 2020, 08:00~Uhr"),  # noqa: DTZ001
        (datetime(2020, 3, 1, 23, 5), None, "1er~mars 2020 à 23~h~05", "1.~März 2020, 23:05~Uhr"),  # noqa: DTZ001
        (datetime(2020, 3, 16, 8, 0), "short", "16/03/2020 à 8~h~00", "16.03.2020, 08:00~Uhr"),  # noqa: DTZ001
        (Duration(753, 0), None, "62~ans et 9~mois", "62~Jahre und 9~Monate"),
        (Duration(753, 0), "dative", "62~ans et 9~mois", "62~Jahren und 9~Monaten"),
        (Duration(12, 1), None, "1~an et 1~jour", "1~Jahr und 1~Tag"),
        (Duration(1, 0), "dative", "1~mois", "1~Monat"),
        (Duration(14, 3), None, "1~an, 2~mois et 3~jours", "1~Jahr, 2~Monate und 3~Tage"),
        (Duration(0, 30), "dative", "30~jours", "30~Tagen"),
        (Duration(0, 0), None, "0~jour", "0~Tage"),
        (Duration(-13, 0), None, "-1~an et -1~mois", "-1~Jahr und -1~Monat"),
        (12, None, "12", "12"),
        (-1043, None, "-1_043", "-1.043"),
        (2026, "plain", "2026", "2026"),
        (Money(104359, "EUR"), None, "1_043,59~€", "1.043,59~€"),
        (Money(25950, "EUR"), None, "259,50~€", "259,50~€"),
        (Money(25900, "EUR"), None, "259~€", "259~€"),
        (Money(126000, "CHF"), None, "1_260~CHF", "1.260~CHF"),
        (Money(-5, "EUR"), None, "-0,05~€", "-0,05~€"),
        (Rate(942_100, "CHF", "EUR"), None, "1~CHF = 0,9421~€", "1~CHF = 0,9421~€"),
        (Rate(1_061_500, "EUR", "CHF"), None, "1~€ = 1,0615~CHF", "1~€ = 1,0615~CHF"),
        (Rate(1_000_001, "EUR", "CHF"), "plain", "1,000001", "1,000001"),
        (Rate(930_000, "CHF", "EUR"), "plain", "0,93", "0,93"),
        (Rate(2_000_000, "CHF", "EUR"), "plain", "2,00", "2,00"),
        (Percent(1440), None, "14,4~%", "14,4~%"),
        (Percent(1445), None, "14,45~%", "14,45~%"),
        (Percent(1400), None, "14~%", "14~%"),
        (Percent(9999), None, "99,99~%", "99,99~%"),
        (True, None, "oui", "ja"),
        (False, None, "non", "nein"),
        ("en France", "in", "en France", "en France"),
        (["France", "Allemagne", "Suisse"], None, "France, Allemagne et Suisse", "France, Allemagne und Suisse"),
        ((date(2026, 9, 1), date(2026, 9, 2)), "short", "01/09/2026 et 02/09/2026", "01.09.2026 und 02.09.2026"),
    ],
)
def test_a_value_is_written(value: object, form: str | None, french: str, german: str) -> None:
    assert spaced(format_value(value, "fr", form)) == french
    assert spaced(format_value(value, "de", form)) == german


@pytest.mark.parametrize("value", [None, 1.5, object(), {"a"}, b"a"])
def test_what_has_no_words_is_an_error(value: object) -> None:
    with pytest.raises(TypeError):
        format_value(value, "fr")


@pytest.mark.parametrize(
    ("value", "form"),
    [(True, "short"), (12, "dative"), (Duration(1, 0), "short"), (date(2026, 9, 1), "in"), (Percent(1), "plain")],
)
def test_a_form_of_another_type_is_an_error(value: object, form: str) -> None:
    with pytest.raises(ValueError, match=form):
        format_value(value, "de", form)


def test_every_declared_form_can_be_written() -> None:
    examples: dict[str, object] = {
        "date": date(2026, 9, 1),
        "moment": datetime(2026, 9, 1, 8, 0),  # noqa: DTZ001
        "duration": Duration(2, 0),
        "integer": 2026,
        "rate": Rate(942_100, "CHF", "EUR"),
    }
    assert examples.keys() == FORMS.keys()
    for kind, forms in FORMS.items():
        for form in forms:
            assert format_value(examples[kind], "de", form) != format_value(examples[kind], "de")


def test_a_moment_in_another_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        format_value(datetime(2026, 9, 1, 8, 0, tzinfo=UTC), "fr")


@pytest.mark.parametrize("n", [0, 1, 2, 3])
def test_enumerations(n: int) -> None:
    items = ["a", "b", "c"][:n]
    assert join(items, "fr") == ["", "a", "a et b", "a, b et c"][n]
    assert join(items, "de") == ["", "a", "a und b", "a, b und c"][n]


def test_the_locale_of_the_process_changes_nothing(pytestconfig: pytest.Config) -> None:
    written = "print(*(format_value(v, 'fr') for v in (date(2026, 3, 11), 1043, Money(104359, 'EUR'), Percent(1445))))"
    code = f"from datetime import date; from engine.text import *; from engine.quantities import *; {written}"
    for name in ("C.UTF-8", "de_DE.UTF-8"):
        environment = {**os.environ, "LC_ALL": name, "LANG": name, "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=pytestconfig.rootpath, env=environment, capture_output=True, check=True
        )
        assert spaced(done.stdout.decode().strip()) == "11~mars 2026 1_043 1_043,59~€ 14,45~%"
