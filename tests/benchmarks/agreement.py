"""Whether the compiled procedure and the one written by hand say the same about a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from engine.compile.program import Result
from engine.model.procedure import Ask, Do, Stop, every
from engine.model.readings import read_by_milestones, read_by_outcome, read_by_step
from engine.walk import Walk, values_of
from tests.benchmarks import by_hand
from tests.benchmarks.people import TODAY, Answers, program


def difference(answers: Answers) -> str:
    """What differs for somebody with these answers; empty when nothing does.

    Path, next question, outcome and steps must be the same. Both must have every value that the guide's texts
    and dates read; any value that one of them has must be what the engine computes when it is asked for.
    """
    compiled = program().walk(answers.get, TODAY)
    path, ends = compiled[0], compiled[1:4]
    hand_path, *hand_ends, hand_values = by_hand.walk(answers.get, TODAY)
    if (named := tuple(_names()[number] for number in path)) != hand_path:
        return f"path: {named} and by hand {hand_path}"
    if list(ends) != hand_ends:
        return f"question, outcome, steps: {ends} and by hand {hand_ends}"
    return _different_value(answers, compiled, hand_values)


def _different_value(answers: Answers, compiled: Result, by_hand_values: tuple[object, ...]) -> str:
    path, question, outcome, steps, values, _ = compiled
    if question is not None:
        return "" if values == by_hand_values == () else "values at an open question"
    named = _present(program().procedure.values, values)
    hand = _present(by_hand.VALUES, by_hand_values)
    walked = Walk(program(), answers, TODAY, path, question, outcome, steps, named)
    if missing := {name for name in _needed(walked) if name not in named or name not in hand}:
        return f"missing values: {sorted(missing)}"
    right = values_of(replace(walked, values={}))
    different = {name for found in (named, hand) for name, value in found.items() if not _same(value, right[name])}
    return f"values: {sorted(different)}" if different else ""


def _present(names: Iterable[str], values: Iterable[object]) -> dict[str, object]:
    return {name: value for name, value in zip(names, values, strict=True) if value is not None}


def _needed(walked: Walk) -> set[str]:
    """The values that the texts and dates of the steps read, and the outcome's texts or the guide's milestones."""
    procedure = walked.procedure
    values = values_of(walked)
    readings = [read_by_step(procedure.steps[step]) for step in walked.steps]
    told = procedure.outcomes.get(walked.outcome or "")
    readings.append(read_by_outcome(told) if told else read_by_milestones(procedure.milestones))
    read = {name for reading in readings for name in reading.always}
    for reading in readings:
        for condition, names in reading.conditional:
            if program().evaluate(condition)(walked.answers, values, TODAY):
                read.update(names)
    return read & procedure.values.keys()


def _same(one: object, other: object) -> bool:
    """Equal and of one type: 1 is not True here."""
    return one == other and type(one) is type(other)


def following_difference(answers: Answers) -> str:
    """The same for the next question alone, or the outcome."""
    compiled, hand = program().following(answers.get, TODAY), by_hand.following(answers.get)
    return "" if compiled == hand else f"{compiled} and by hand {hand}"


@cache
def _names() -> dict[int, str]:
    """What the hand-written walk calls the items: by their question, their first step or their outcome."""
    names = {}
    for item in every(program().procedure.tree):
        match item:
            case Ask(question=name) | Stop(outcome=name):
                names[item.number] = name
            case Do(steps=(name, *_)):
                names[item.number] = name
    return names
