"""P013: a date that leaves the calendar for somebody."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.proofs import proved
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
questions:
  trip:
    type: date
    min: 2000-01-01
    sensitivity: personal
    short:
      fr: Date du voyage
      de: Reisetag
    ask:
      fr: Quand partez-vous ?
      de: Wann reisen Sie ab?
    why:
      fr: La carte est valable trois mois.
      de: Die Karte gilt drei Monate.
tree:
  - ask: trip
  - do: apply
steps:
  apply:
    phase: later
    kind: advice
    title:
      fr: Demander la carte
      de: Die Karte beantragen
    text:
      fr: La carte est valable jusqu'au {last}.
      de: Die Karte gilt bis zum {last}.
    sources: [act]
values:
  last: trip + 3 months
"""
_GOOD = """\
questions:
  trip:
    type: date
    min: 2000-01-01
    max: 2100-12-31
    sensitivity: personal
    short:
      fr: Date du voyage
      de: Reisetag
    ask:
      fr: Quand partez-vous ?
      de: Wann reisen Sie ab?
    why:
      fr: La carte est valable trois mois.
      de: Die Karte gilt drei Monate.
tree:
  - ask: trip
  - do: apply
steps:
  apply:
    phase: later
    kind: advice
    title:
      fr: Demander la carte
      de: Die Karte beantragen
    text:
      fr: La carte est valable jusqu'au {last}.
      de: Die Karte gilt bis zum {last}.
    sources: [act]
values:
  last: trip + 3 months
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A date that leaves the calendar for somebody."""
    return proved(subject, "P013")


RULE = Rule(
    code="P013",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Date hors du calendrier",
        message="Pour cette personne, le calcul dépasse l'année 9999 ou descend sous l'année 1.",
        why="Le guide montrerait le dernier ou le premier jour du calendrier. Une réponse absurde a été "
        "acceptée plus haut.",
        repair="Donnez à la question un « min » et un « max » réalistes.",
    ),
    de=Words(
        title="Datum außerhalb des Kalenders",
        message="Für diese Person führt die Rechnung hinter das Jahr 9999 oder vor das Jahr 1.",
        why="Der Leitfaden würde den letzten oder ersten Tag des Kalenders zeigen. Vorher wurde eine "
        "unsinnige Antwort angenommen.",
        repair="Geben Sie der Frage ein sinnvolles „min“ und „max“.",
    ),
    bad=_BAD,
    good=_GOOD,
)
