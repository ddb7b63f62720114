"""What the generated functions look like from outside."""

import ast
import gc
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from engine.compile.pool import Pool
from engine.compile.program import Program
from engine.expression.nodes import Literal, Name
from engine.expression.types import INTEGER
from engine.problems import Span
from engine.walk import values_of, walk
from tests.engine.runtime.content import TODAY, procedure, program, step, steps, walked

SPAN = Span("", 1, 1, 1, 1)


def test_one_object_has_one_name_and_plain_ones_have_none() -> None:
    pool = Pool()
    day = date(2026, 1, 1)
    one, again, other = pool.constant(day), pool.constant(day), pool.constant(date(2026, 1, 1))
    assert isinstance(one, ast.Name)
    assert isinstance(again, ast.Name)
    assert isinstance(other, ast.Name)
    assert one.id == again.id != other.id
    assert [ast.unparse(pool.constant(value)) for value in (12, True, "FR", None)] == ["12", "True", "'FR'", "None"]


def test_names_stay_apart_when_objects_come_and_go() -> None:
    pool = Pool()
    names = {ast.unparse(pool.constant((number, number))) for number in range(500)}
    assert len(names) == 500
    assert sorted(pool.constants.values()) == [(number, number) for number in range(500)]


def test_a_single_expression_is_compiled_once() -> None:
    found = program(procedure("- ask: count\n- do: one", values="more: count + 1", steps=steps("one")))
    node = Name("count", SPAN, INTEGER)
    assert found.evaluate(node) is found.evaluate(node)
    assert found.evaluate(node)({"count": 7}, {}, TODAY) == 7


def test_expressions_that_are_gone_are_not_mistaken_for_others() -> None:
    found = program(procedure("- ask: count\n- do: one", steps=steps("one")))
    for number in range(300):
        assert found.evaluate(Literal(number, SPAN, INTEGER))({}, {}, TODAY) == number
        gc.collect(0)


CONDITIONS = procedure(
    "- ask: born\n- ask: sure\n- when: late > today and sure\n  then: {do: one}\n- do: two",
    values="late: born + lookup(age_limit, born)\nearly: late - 5 years",
    steps=steps("one") + step("two", "text:\n  fr: |\n    {early}\n  de: |\n    {early}\n"),
)


def test_threads_share_one_program() -> None:
    def visit(number: int) -> tuple[object, ...]:
        found: Program = program(CONDITIONS)
        answers = {"born": date(1955 + number % 30, 1, 1), "sure": bool(number % 2)}
        walked_ = walk(found, answers, TODAY)
        return number, walked_.steps, values_of(walked_)["early"]

    program(CONDITIONS)._single.clear()
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(visit, range(200)))
    assert together == [visit(number) for number in range(200)]


@pytest.mark.parametrize("asked", ["- ask: sure\n- ask: count", "- ask: sure\n- when: sure\n  then: {ask: count}"])
def test_values_that_rest_on_each_other_stay_small(asked: str) -> None:
    depth = 60
    lines = ["v0: count"]
    lines += [f"v{n}: v{n - 1} + 1 if v{n - 1} > {n} else v{max(n - 2, 0)}" for n in range(1, depth)]
    demo = procedure(
        f"{asked}\n- when: sure and v{depth - 1} > 5\n  then: {{do: one}}\n- do: two",
        values="\n".join(lines),
        steps=steps("one", "two"),
    )
    found = walked(demo, sure="true", count="50")
    # Written into each other, the values would double the code with every line.
    assert len(found.program.walk.__code__.co_code) < 100 * depth
    assert values_of(found)[f"v{depth - 1}"] == _by_hand(50, depth)
    assert found.steps == ("one", "two")
    assert walked(demo, sure="false", count="50").steps == ("two",)


def _by_hand(count: int, depth: int) -> int:
    values = [count]
    for number in range(1, depth):
        before = values[number - 1]
        values.append(before + 1 if before > number else values[max(number - 2, 0)])
    return values[-1]
