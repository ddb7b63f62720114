"""Who comes to the guide and finds no step in it: an example person, and nobody where everybody gets one."""

import pytest

from engine.prove.proof import Finding
from tests.engine.prove.test_findings import proof

HOME = "- ask: home\n"


def found(tree: str) -> list[Finding]:
    return list(proof(tree).of("P015"))


@pytest.mark.parametrize(
    "tree",
    [
        HOME + "- do: one\n",
        HOME + "- when: home == FR\n  then: {do: one}\n  else: {do: two}\n",
        HOME + "- when: home == FR\n  then: {do: one}\n- when: home != FR\n  then: {do: two}\n",
        HOME + "- when: home == FR\n  stop: no\n- do: one\n",
        HOME + "- when: home == FR\n  stop: no\n- when: home != FR\n  then: {do: one}\n",
        HOME + "- do: one\n- when: home == FR\n  stop: guide\n",
        "- ask: born\n- when: born < 1940-01-01\n  stop: guide\n- do: one\n",
        "- ask: months_paid\n- when: months_paid is known\n  then: {do: one}\n",
    ],
)
def test_where_everybody_gets_a_step_nothing_is_found(tree: str) -> None:
    assert found(tree) == []


@pytest.mark.parametrize(
    ("tree", "line"),
    [
        (HOME + "- when: home == FR\n  then: {do: one}\n", "when"),
        (HOME + "- when: home == FR\n  stop: no\n- when: home == DE\n  then: {do: one}\n", "when"),
        (HOME + "- when: home == FR\n  stop: guide\n- do: one\n", "stop"),
        (HOME + "- when: home == FR\n  stop: guide\n- when: home == DE\n  then: {do: one}\n", "stop when"),
    ],
)
def test_somebody_without_a_step_is_shown(tree: str, line: str) -> None:
    every = found(tree)
    assert len(every) == len(line.split())
    for each in every:
        assert each.person is not None
        assert (each.person.walked.outcome, each.person.walked.steps) == ("guide", ())


def test_the_end_is_shown_at_the_last_item_and_a_stop_where_it_stands() -> None:
    stop, end = found(HOME + "- when: home == FR\n  stop: guide\n- when: home == DE\n  then: {do: one}\n")
    assert end.span.line == stop.span.line + 1
    assert stop.person is not None
    assert dict(stop.person.raw) == {"home": "FR"}
    assert end.person is not None
    assert dict(end.person.raw) == {"home": "CH"}
