"""U004: a sub-tree that nothing includes."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import unused
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
trees:
  branch:
    - do: apply
  leaving:
    - do: search
"""
_GOOD = """\
trees:
  branch:
    - do: apply
  leaving:
    - do: search

tree:
  - ask: home
  - ask: born
  - when: start > today
    stop: too_early
  - ask: married
  - ask: worked_in
  - when: DE in worked_in
    then:
      - ask: months
      - when: months is known and months >= 12
        then: {do: attach}
  - include: branch
  - include: leaving
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A sub-tree that nothing includes."""
    return unused(subject, "trees", "U004")


RULE = Rule(
    code="U004",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Branche jamais incluse",
        message="Aucun « include » ne reprend la branche « {name} ».",
        why="Les questions et les étapes de cette branche n'apparaissent dans aucun guide. Ce qui sert à "
        "plusieurs démarches n'est qu'une remarque : une démarche à venir peut s'en servir.",
        repair="Ajoutez « include: … » là où la branche doit venir, ou retirez-la.",
    ),
    de=Words(
        title="Teilbaum, den nichts einfügt",
        message="Kein „include“ fügt den Teilbaum „{name}“ ein.",
        why="Die Fragen und Schritte dieses Teilbaums stehen in keinem Leitfaden. Was mehreren Verfahren "
        "dient, ist nur ein Hinweis: Ein künftiges Verfahren kann es brauchen.",
        repair="Setzen Sie „include: …“ dorthin, wo der Teilbaum stehen soll, oder löschen Sie ihn.",
    ),
    bad=_BAD,
    good=_GOOD,
)
