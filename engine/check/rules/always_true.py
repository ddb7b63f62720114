"""P002: a condition that everybody fulfils where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.proofs import proved
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
tree:
  - ask: home
  - ask: born
  - ask: married
  - when: born >= 1950-01-01
    then: {do: apply}
    else: {do: search}
"""
_GOOD = """\
tree:
  - ask: home
  - ask: born
  - ask: married
  - when: born >= 1970-01-01
    then: {do: apply}
    else: {do: search}
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A condition that everybody fulfils where it stands."""
    return proved(subject, "P002")


RULE = Rule(
    code="P002",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Condition toujours vraie",
        message="Tout le monde remplit cette condition ici, de ce jour à la date de relecture.",
        why="La condition ne distingue personne, et « else » n'existe pour personne. Une condition inutile "
        "cache la règle à qui relit l'arbre.",
        repair="Corrigez la condition, ou gardez seulement ce qui suit « then ».",
    ),
    de=Words(
        title="Bedingung, die immer gilt",
        message="Alle erfüllen diese Bedingung hier, von heute bis zum Tag der Überprüfung.",
        why="Die Bedingung unterscheidet niemanden, und „else“ gibt es für niemanden. Eine unnötige "
        "Bedingung verdeckt die Regel für alle, die den Baum lesen.",
        repair="Berichtigen Sie die Bedingung, oder behalten Sie nur, was hinter „then“ steht.",
    ),
    bad=_BAD,
    good=_GOOD,
)
