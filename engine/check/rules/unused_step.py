"""U003: a step that nothing puts into a guide."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import unused
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
# demo/shared/more.yaml
steps:
  photo:
    kind: advice
    phase: first
    title:
      fr: Faire une photo
      de: Ein Foto machen
    text:
      fr: La photo a moins de six mois.
      de: Das Foto ist jünger als sechs Monate.
    sources: [act]
"""
_GOOD = """\
# demo/shared/more.yaml
steps:
  photo:
    kind: advice
    phase: first
    title:
      fr: Faire une photo
      de: Ein Foto machen
    text:
      fr: La photo a moins de six mois.
      de: Das Foto ist jünger als sechs Monate.
    sources: [act]
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
  - include: branch
  - do: photo
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A step that nothing puts into a guide."""
    return unused(subject, "steps", "U003")


RULE = Rule(
    code="U003",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Étape jamais atteinte",
        message="Ni « do » ni « unknown » ne mène à l'étape « {name} ».",
        why="Personne ne recevra cette étape dans son guide : son travail est perdu pour les lecteurs. Ce "
        "qui sert à plusieurs démarches n'est qu'une remarque : une démarche à venir peut s'en servir.",
        repair="Ajoutez « do: … » à l'arbre, pour les personnes concernées, ou retirez l'étape.",
    ),
    de=Words(
        title="Schritt, den niemand erreicht",
        message="Weder „do“ noch „unknown“ führt zum Schritt „{name}“.",
        why="Niemand findet diesen Schritt in seinem Leitfaden: Die Arbeit daran geht den Lesern verloren. "
        "Was mehreren Verfahren dient, ist nur ein Hinweis: Ein künftiges Verfahren kann es brauchen.",
        repair="Setzen Sie „do: …“ für die Betroffenen in den Baum, oder löschen Sie den Schritt.",
    ),
    bad=_BAD,
    good=_GOOD,
)
