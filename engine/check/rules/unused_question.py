"""U001: a question that no tree asks."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import unused
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
# more.yaml
questions:
  owns_car:
    type: boolean
    sensitivity: none
    short:
      fr: Voiture
      de: Auto
    ask:
      fr: Avez-vous une voiture ?
      de: Haben Sie ein Auto?
"""
_GOOD = """\
# more.yaml
questions:
  owns_car:
    type: boolean
    sensitivity: none
    short:
      fr: Voiture
      de: Auto
    ask:
      fr: Avez-vous une voiture ?
      de: Haben Sie ein Auto?
# demo/pass.yaml
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
  - ask: owns_car
  - include: branch
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A question that no tree asks."""
    return unused(subject, "questions", "U001")


RULE = Rule(
    code="U001",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Question jamais posée",
        message="Aucun arbre ne pose la question « {name} ».",
        why="Une question qui n'est posée nulle part ne change rien au guide. Souvent, une ligne « ask » a "
        "été oubliée. Ce qui sert à plusieurs démarches n'est qu'une remarque : une démarche à venir "
        "peut s'en servir.",
        repair="Posez la question dans l'arbre (« ask: … »), ou retirez-la.",
    ),
    de=Words(
        title="Frage, die niemand stellt",
        message="Kein Baum stellt die Frage „{name}“.",
        why="Eine Frage, die nirgends gestellt wird, ändert am Leitfaden nichts. Oft fehlt nur eine Zeile "
        "„ask“. Was mehreren Verfahren dient, ist nur ein Hinweis: Ein künftiges Verfahren kann es "
        "brauchen.",
        repair="Stellen Sie die Frage im Baum („ask: …“), oder löschen Sie sie.",
    ),
    bad=_BAD,
    good=_GOOD,
)
