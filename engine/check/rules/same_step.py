"""U021: two steps with the same title."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from engine.check.rule import Rule, Subject, Words
from engine.check.together import together, ways
from engine.problems import Problem, Severity, problem

_BAD = """\
# more.yaml
steps:
  ask_card:
    kind: advice
    phase: later
    title:
      fr: Demander la carte
      de: Die Karte beantragen
    text:
      fr: Le bureau ouvre à neuf heures.
      de: Das Grenzbüro öffnet um neun Uhr.
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
  - do: ask_card
"""
_GOOD = """\
# more.yaml
steps:
  ask_card:
    kind: advice
    phase: later
    title:
      fr: Connaître les horaires
      de: Die Öffnungszeiten kennen
    text:
      fr: Le bureau ouvre à neuf heures.
      de: Das Grenzbüro öffnet um neun Uhr.
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
  - do: ask_card
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The steps that one person may get beside another one of the same title."""
    for procedure in subject.library.procedures.values():
        places = ways(procedure)
        for earlier, later in combinations(procedure.steps.values(), 2):
            if earlier.title == later.title and together(places.get(earlier.id, []), places.get(later.id, [])):
                yield problem(
                    "U021",
                    later.span,
                    severity=Severity.warning,
                    related=[earlier.span],
                    name=later.id,
                    other=earlier.id,
                )


RULE = Rule(
    code="U021",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Deux étapes du même nom",
        message="L'étape « {name} » a le même titre que « {other} ».",
        why="Dans un guide, deux lignes pareilles se confondent : la personne croit avoir fait les deux en "
        "faisant l'une.",
        repair="Gardez une seule étape, ou dites dans chaque titre ce qui est à faire.",
    ),
    de=Words(
        title="Zwei Schritte mit demselben Titel",
        message="Der Schritt „{name}“ heißt genauso wie „{other}“.",
        why="Zwei gleiche Zeilen im Leitfaden verwechselt man: Wer das eine getan hat, glaubt, beides getan zu haben.",
        repair="Behalten Sie nur einen Schritt, oder sagen Sie in jedem Titel, was zu tun ist.",
    ),
    bad=_BAD,
    good=_GOOD,
)
