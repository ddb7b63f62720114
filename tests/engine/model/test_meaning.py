"""Where a person goes: the order of cases, answers that are not known, and parts of an option set."""

from datetime import date
from pathlib import Path

import pytest

from engine.answers import AnswerError, decode, read
from engine.load import load
from engine.walk import Walk, walk
from tests.engine.model.content import variant, write

QUESTION = """\
questions:
  months:
    type: integer
    sensitivity: none
    short:
      fr: Mois
      de: Monate
    ask:
      fr: Combien ?
      de: Wie viele?
    unknown: search
  work:
    type: choice
    of: country
    only: [FR, DE]
    sensitivity: none
    short:
      fr: Travail
      de: Arbeit
    ask:
      fr: Où ?
      de: Wo?
    unknown: search
tables:
  desk:
    inputs: {where: country}
    hit: first
    outputs: {number: integer}
    rows: |
      where || number
      -     || 1
tree:
  - ask: home
  - ask: born
  - ask: work
"""
UNKNOWN_LAST = """\
  - match: work
    cases:
      FR: {stop: guide}
      DE: {stop: too_early}
      unknown: {do: apply}
"""
OTHERWISE = """\
  - match: work
    cases:
      FR: {stop: guide}
    otherwise: {do: apply}
"""
TWICE = """\
  - ask: work
  - do: apply
"""


def walked(folder: Path, tree: str, work: str) -> Walk:
    program = load(write(folder, variant({"demo/pass.yaml": QUESTION + tree}))).programs["demo/pass"]
    raw = {"home": "FR", "born": "1960-01-01", "pass.work": work}
    return walk(program, decode(program.procedure, raw, date(2026, 6, 15)).answers, date(2026, 6, 15))


@pytest.mark.parametrize(
    ("tree", "work", "outcome", "steps"),
    [
        (UNKNOWN_LAST, "FR", "guide", ()),
        (UNKNOWN_LAST, "DE", "too_early", ()),
        (UNKNOWN_LAST, "?", "guide", ("search", "apply")),
        (OTHERWISE, "FR", "guide", ()),
        (OTHERWISE, "DE", "guide", ("apply",)),
        (OTHERWISE, "?", "guide", ("search", "apply")),
        (TWICE, "?", "guide", ("search", "apply")),
    ],
)
def test_the_case_that_is_taken(tmp_path: Path, tree: str, work: str, outcome: str, steps: tuple[str, ...]) -> None:
    found = walked(tmp_path, tree, work)
    assert (found.outcome, found.steps) == (outcome, steps)


def test_a_question_may_offer_a_part_of_its_set(tmp_path: Path) -> None:
    procedure = load(write(tmp_path, variant({"demo/pass.yaml": QUESTION + TWICE}))).procedures["demo/pass"]
    question = procedure.questions["work"]
    assert [option.id for option in question.options] == ["FR", "DE"]
    with pytest.raises(AnswerError, match="not_an_option"):
        read(question, "CH", date(2026, 6, 15))
