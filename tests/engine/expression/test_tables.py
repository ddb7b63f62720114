"""The conformance tables of the language: what each expression gives, or where it is refused."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from engine.answers import decode
from engine.expression.check import Checker
from engine.expression.parse import parse, write_literal
from engine.expression.scope import ParameterSignature, Scope, TableSignature
from engine.expression.types import KINDS, Type
from engine.load import load
from engine.messages import FAMILIES
from engine.model.states import UNKNOWN, Unconfirmed
from engine.problems import Problems, Span
from engine.source import Scalar
from engine.walk import values_of, walk
from tests.engine.expression.library import procedure, write_library

TABLES = Path(__file__).with_name("tables")
TODAY = date(2026, 6, 15)
COUNTRIES = ("FR", "DE", "CH")


def groups(name: str) -> list[dict[str, Any]]:
    return yaml.safe_load((TABLES / f"{name}.yaml").read_text("utf-8"))


def rows(name: str) -> Iterator[tuple[str, str, str]]:
    for group in groups(name):
        for line in group["rows"].splitlines():
            expression, _, expected = line.rpartition("|")
            yield group["about"], expression.rstrip(), expected.strip()


def written(value: object) -> str:
    if value is UNKNOWN:
        return "unknown"
    return "unconfirmed" if isinstance(value, Unconfirmed) else write_literal(value)


@cache
def results(about: str, folder: Path) -> dict[str, str]:
    """Every expression of a group with what it gives, by way of a whole procedure: read, typed, compiled and walked."""
    group = next(group for group in groups("accepted") if group["about"] == about)
    expressions = [expression for found, expression, _ in rows("accepted") if found == about]
    library = load(write_library(folder, procedure(group, expressions)))
    program = library.programs["demo/table"]
    raw = {f"table.{name}": answer for name, (_, answer) in group["names"].items() if "." not in name}
    for name, (_, answers) in group["names"].items():
        for number, answer in enumerate(answers if "." in name else (), start=1):
            raw["table.{}.{number}.{}".format(*name.split("."), number=number)] = answer
    decoded = decode(program.procedure, raw, TODAY)
    assert decoded.rejected == {}
    walked = walk(program, decoded.answers, TODAY)
    assert walked.outcome == "guide"
    values = values_of(walked)
    return {expression: written(values[f"v{number}"]) for number, expression in enumerate(expressions)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("expressions")


@pytest.mark.parametrize(("about", "expression", "expected"), list(rows("accepted")))
def test_what_an_expression_gives(folder: Path, about: str, expression: str, expected: str) -> None:
    assert results(about, folder / about)[expression] == expected


def typed(text: str) -> Type:
    kind, _, detail = text.removesuffix("?").partition(" ")
    options = detail if kind.startswith("choice") else None
    return Type(kind, options, detail if kind == "money" else None)


def scope(names: dict[str, str]) -> Scope:
    country, number = Type("choice", "country"), Type("integer")
    items = dict(reversed(name.split(".")) for name in names if "." in name)
    names = {name.rpartition(".")[2]: text for name, text in names.items()}
    questions = {
        name: Type(*plain, unknown=frozenset({name} if text.endswith("?") else ()))
        for name, text in names.items()
        for plain in [(typed(text).kind, typed(text).options, typed(text).currency)]
    }
    unsure = Type("choice", "country", unconfirmed=frozenset({"desk"}))
    return Scope(
        questions=questions,
        minimums={},
        value_type=lambda _: None,
        value_names=frozenset(),
        parameters={
            "needed_age": ParameterSignature(Type("duration"), (Type("date"),), None, complete=True, has_start=False),
            "grid": ParameterSignature(number, (country,), None, complete=False, has_start=False),
            "fee": ParameterSignature(Type("money", None, "EUR"), (), None, complete=True, has_start=False),
            "chf_eur": ParameterSignature(
                Type("rate", currency="CHF", into="EUR"), (), None, complete=True, has_start=False
            ),
        },
        tables={"desk": TableSignature((country,), {"number": number, "payer": unsure})},
        options={"country": COUNTRIES, "colour": ("red", "blue")},
        items=items,
    )


def found(expression: str, names: dict[str, str]) -> str:
    """The problems of an expression as the tables write them."""
    problems = Problems()
    span = Span("a.yaml", 1, 1, 1, len(expression) + 1)
    node = parse(Scalar(span, expression, lines=(expression,)), problems)
    if node is not None:
        Checker(scope(names), problems).value(node, None)
    return " ".join(f"{each.code} {each.span.column}" for each in problems.sorted())


@pytest.mark.parametrize(("about", "expression", "expected"), list(rows("refused")))
def test_where_an_expression_is_refused(about: str, expression: str, expected: str) -> None:
    names = next(group["names"] for group in groups("refused") if group["about"] == about)
    assert found(expression, names) == expected


def test_sound_expressions_are_not_refused() -> None:
    assert found("three + 1 > 2", {"three": "integer"}) == ""


def test_every_code_about_expressions_is_in_the_tables() -> None:
    shown = {word for _, _, expected in rows("refused") for word in expected.split() if not word.isdigit()}
    elsewhere = {"T016", "T027"}  # test_parse.py: they are about length
    assert {code for code in FAMILIES["T"] if code not in shown} == elsewhere


def test_every_type_is_in_the_tables() -> None:
    kinds = {text.split()[0].removesuffix("?") for group in groups("accepted") for text, _ in group["names"].values()}
    kinds |= {text.split()[0].removesuffix("?") for group in groups("refused") for text in group["names"].values()}
    assert kinds | {"duration", "rate"} == {*KINDS, "group"}, "these two are no answers"
