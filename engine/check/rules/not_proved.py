"""P014: what could not be proved, and why."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.proofs import proof
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_BAD = """\
values:
  start: born + 18 years
questions:
  children:
    type: group
    max: 8
    sensitivity: personal
    short:
      fr: Enfants
      de: Kinder
    ask:
      fr: Combien d'enfants avez-vous ?
      de: Wie viele Kinder haben Sie?
    why:
      fr: Chaque enfant reçoit sa carte.
      de: Jedes Kind bekommt eine Karte.
    label:
      fr: Enfant {number}
      de: Kind {number}
    questions:
      abroad:
        type: boolean
        sensitivity: personal
        short:
          fr: École à l'étranger
          de: Schule im Ausland
        ask:
          fr: Cet enfant va-t-il à l'école dans un autre pays ?
          de: Geht dieses Kind in einem anderen Land zur Schule?
        why:
          fr: La carte sert au trajet.
          de: Die Karte gilt für den Weg.
tree:
  - ask: home
  - ask: born
  - each: children
    then:
      - ask: abroad
      - when: abroad
        then: {do: apply}
steps:
  apply:
    phase: later
    kind: advice
    title:
      fr: Demander la carte
      de: Die Karte beantragen
    text:
      - fr: Allez au bureau avec votre pièce d'identité.
        de: Gehen Sie mit Ihrem Ausweis zum Grenzbüro.
    sources: [act]
"""
_GOOD = """\
values:
  start: born + 18 years
questions:
  children:
    type: group
    max: 3
    sensitivity: personal
    short:
      fr: Enfants
      de: Kinder
    ask:
      fr: Combien d'enfants avez-vous ?
      de: Wie viele Kinder haben Sie?
    why:
      fr: Chaque enfant reçoit sa carte.
      de: Jedes Kind bekommt eine Karte.
    label:
      fr: Enfant {number}
      de: Kind {number}
    questions:
      abroad:
        type: boolean
        sensitivity: personal
        short:
          fr: École à l'étranger
          de: Schule im Ausland
        ask:
          fr: Cet enfant va-t-il à l'école dans un autre pays ?
          de: Geht dieses Kind in einem anderen Land zur Schule?
        why:
          fr: La carte sert au trajet.
          de: Die Karte gilt für den Weg.
tree:
  - ask: home
  - ask: born
  - each: children
    then:
      - ask: abroad
      - when: abroad
        then: {do: apply}
steps:
  apply:
    phase: later
    kind: advice
    title:
      fr: Demander la carte
      de: Die Karte beantragen
    text:
      - fr: Allez au bureau avec votre pièce d'identité.
        de: Gehen Sie mit Ihrem Ausweis zum Grenzbüro.
    sources: [act]
"""


def find(subject: Subject) -> Iterator[Problem]:
    """What could not be proved, and why."""
    for left in proof(subject).unproved:
        yield problem("P014", left.span, severity=Severity.notice, reason=left.reason, what=left.what)


RULE = Rule(
    code="P014",
    severity=Severity.notice,
    find=find,
    fr=Words(
        title="Preuve incomplète",
        message="Ici, la preuve a une limite ({reason}: {what}).",
        why="« items » : seules les personnes qui ont au plus ce nombre d'éléments d'un groupe ont été examinées. "
        "« function » : le calcul de cette fonction n'est pas connu de la preuve. "
        "« time » : le temps n'a pas suffi. Ce qui manque à la preuve, les tests doivent le montrer.",
        repair="Simplifiez les conditions et les dates à cet endroit, ou essayez vous-même quelques cas.",
    ),
    de=Words(
        title="Unvollständiger Beweis",
        message="Der Beweis hat hier eine Grenze ({reason}: {what}).",
        why="„items“: Betrachtet wurden nur Personen mit höchstens so vielen Einträgen einer Gruppe. "
        "„function“: Wie diese Funktion rechnet, ist dem Beweis nicht bekannt. "
        "„time“: Die Zeit hat nicht gereicht. Was der Beweis offenlässt, müssen Tests zeigen.",
        repair="Vereinfachen Sie die Bedingungen und Daten an dieser Stelle, oder probieren Sie selbst einige Fälle.",
    ),
    bad=_BAD,
    good=_GOOD,
)
