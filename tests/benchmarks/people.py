"""Invented answers of many people, the same in every run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Final

from engine.compile.program import Library, Program
from engine.load import load
from engine.model.procedure import Question
from engine.model.states import UNKNOWN
from engine.walk import walk

ROOT: Final = Path(__file__).resolve().parents[2]
CONTENT: Final = ROOT / "procedures"
PROCEDURE: Final = "retirement/old_age_pension"
TODAY: Final = date(2026, 11, 22)
_SEED: Final = 20261122
# Where every option were equally likely, half of all people would be sent away at once.
_RARE: Final = {("residence", "OTHER"): 0.04, ("nationality", "other"): 0.05}
_UNKNOWN: Final = 0.1
_FIRST_BIRTH: Final = date(1954, 7, 1)  # some are past every age
_LAST_BIRTH: Final = date(1975, 12, 31)

Answers = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Crowd:
    """People with an answer to every question, and each of them again at a random place on the way."""

    whole: tuple[Answers, ...]
    under_way: tuple[Answers, ...]


@cache
def library() -> Library:
    """All shipped content."""
    return load(CONTENT)


def program() -> Program:
    """The procedure that is measured."""
    return library().programs[PROCEDURE]


def crowd(count: int) -> Crowd:
    """That many people."""
    chance = Random(_SEED)
    procedure = program().procedure
    whole = tuple(
        {question.id: _answer(question, chance) for question in procedure.questions.values()} for _ in range(count)
    )
    return Crowd(whole, tuple(_partly(person, chance) for person in whole))


def _answer(question: Question, chance: Random) -> object:
    if question.unknown is not None and chance.random() < _UNKNOWN:
        return UNKNOWN
    match question.type.kind:
        case "boolean":
            return chance.random() < 0.5
        case "choice":
            options = [option.id for option in question.options]
            weights = [_RARE.get((question.name, option), 1.0) for option in options]
            return chance.choices(options, weights)[0]
        case "choices":
            likely = 0.25 if question.name == "later_countries" else 0.7
            return frozenset(option.id for option in question.options if chance.random() < likely)
        case "date":
            return _birth_date(chance)
        case "integer":
            # A third below the thresholds of a year, so that short periods occur often enough.
            highest = 15 if chance.random() < 0.3 else int(str(question.maximum))
            return chance.randint(0, highest)
    raise ValueError(f"no answers are made for {question.type.kind}")


def _birth_date(chance: Random) -> date:
    """Any day; every fourth person on the first of a month, where the legal ages change."""
    day = _FIRST_BIRTH + timedelta(chance.randint(0, (_LAST_BIRTH - _FIRST_BIRTH).days))
    return day.replace(day=1) if chance.random() < 0.25 else day


def _partly(person: Answers, chance: Random) -> Answers:
    """Only what the person has answered before some question of their way."""
    walked = walk(program(), person, TODAY)
    asked = [walked.procedure.questions[name].id for name in walked.asked]
    return {id_: person[id_] for id_ in asked[: chance.randint(0, len(asked))]}
