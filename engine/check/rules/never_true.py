"""P001: a condition that nobody fulfils where it stands."""

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
  - when: born < 1940-01-01
    then: {do: search}
  - do: apply
"""
_GOOD = """\
tree:
  - ask: home
  - ask: born
  - ask: married
  - when: born < 1970-01-01
    then: {do: search}
  - do: apply
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A condition that nobody fulfils where it stands."""
    return proved(subject, "P001")


RULE = Rule(
    code="P001",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Condition jamais vraie",
        message="Personne ne remplit cette condition ici, de ce jour à la date de relecture.",
        why="La branche qui suit n'existe pour personne. Souvent, une faute s'est glissée dans la condition, "
        "ou un arrêt plus haut a déjà pris ces personnes.",
        repair="Corrigez la condition, ou retirez la branche. La place citée avec le problème a déjà écarté ces "
        "personnes.",
    ),
    de=Words(
        title="Bedingung, die nie gilt",
        message="Niemand erfüllt diese Bedingung hier, von heute bis zum Tag der Überprüfung.",
        why="Den Zweig dahinter gibt es für niemanden. Oft ist die Bedingung falsch geschrieben, oder ein "
        "Ende weiter oben hat diese Personen schon erfasst.",
        repair="Berichtigen Sie die Bedingung, oder löschen Sie den Zweig. Die Stelle, die dabei steht, hat "
        "diese Personen schon ausgeschlossen.",
    ),
    bad=_BAD,
    good=_GOOD,
)
