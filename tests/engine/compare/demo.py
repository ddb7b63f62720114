"""A small procedure, and what compare says of edits of it."""

from __future__ import annotations

from datetime import date

from engine.compare.compare import compare
from engine.compare.report import Compared, Difference, Report
from tests.engine.runtime.content import TODAY, library, outcome, procedure, step

KEY = "domain/demo"
TREE = """
- ask: home
- ask: born
- when: home == CH
  stop: elsewhere
- do: [first, second]
- when: born < 1964-01-01
  then: {do: third}
"""
VALUES = """
start:
  is: first_of_month_on_or_after(born + 65 years)
  label:
    fr: Début
    de: Beginn
early: born < 1970-01-01
"""
FIRST = """
text:
  - fr: |
      Commencez le {start}.
    de: |
      Beginnen Sie am {start}.
  - when: early
    fr: Vous êtes dans les premiers.
    de: Sie gehören zu den Ersten.
authority: office
due: {before: start, by: 6 months, at_least: 3 months}
fee: free
"""
STEPS = step("first", FIRST) + step("second") + step("third")
MORE = "milestones:\n  - date: start\n"
PLAIN = procedure(TREE, values=VALUES, steps=STEPS, outcomes=outcome("elsewhere"), more=MORE)


def edited(*changes: tuple[str, str]) -> Report:
    """The comparison with the procedure after some replacements, each of which finds something."""
    text = PLAIN
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return compare(library(PLAIN), library(text), (TODAY, TODAY))


def demo(*changes: tuple[str, str]) -> Compared:
    """The comparison of the procedure itself."""
    return edited(*changes).procedures[KEY]


def only(*changes: tuple[str, str]) -> Difference:
    """The one difference that the changes make."""
    compared = demo(*changes)
    assert compared.unproved == ()
    assert len(compared.differences) == 1, [each.kind for each in compared.differences]
    return compared.differences[0]


def across(first: date, second: date) -> Compared:
    """The procedure on two days."""
    return compare(library(PLAIN), library(PLAIN), (first, second)).procedures[KEY]
