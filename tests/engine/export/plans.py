"""Procedures to draw: every kind of item in one small tree, and the shapes that a drawing has to master."""

from __future__ import annotations

from engine.compile.program import Library
from tests.engine.runtime.content import library, outcome, procedure, step, steps

GROUP = """\
questions:
  children:
    type: group
    max: 4
    sensitivity: personal
    short:
      fr: Enfants
      de: Kinder
    ask:
      fr: Combien ?
      de: Wie viele?
    label:
      fr: Enfant {number}
      de: Kind {number}
    questions:
      birth_date:
        type: date
        sensitivity: personal
        short:
          fr: Naissance de l'enfant
          de: Geburt des Kindes
        ask:
          fr: Quand ?
          de: Wann?
    values:
      is_minor: birth_date > today - 18 years
"""
TREE = """\
- ask: home
- when: home == CH
  stop: ended
- ask: work
- match: work
  cases:
    FR: {do: [french, both]}
    unknown:
      - when: home == FR
        else: {do: german}
  otherwise:
    - match: home
      cases:
        FR: {do: near}
        DE: {stop: ended}
        CH: {do: far}
- ask: insured
- when: FR in insured
  then: {ask: born}
  else:
    - when: DE in insured
      then:
        - ask: sure
        - when: sure
          then: {do: near}
      else: {do: far}
- each: children
  then:
    - ask: birth_date
    - when: is_minor
      then: {do: declare}
- when: count(children where is_minor) > 1
  then: {do: both}
- stop: guide
"""
STEPS = steps("french", "german", "both", "near", "far") + step("declare", "per: item")
DEMO = procedure(TREE, more=GROUP, steps=STEPS, outcomes=outcome("ended"))


def demo() -> Library:
    """The library of the small tree."""
    return library(DEMO)
