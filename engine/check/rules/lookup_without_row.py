"""P010: a look-up that finds no row for somebody."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.proofs import proved
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
values:
  start: born + lookup(needed_age, born - 10 years)
tree:
  - ask: home
  - ask: born
  - when: start is confirmed and start > today
    stop: too_early
  - do: apply
outcomes:
  too_early:
    title:
      fr: C'est encore trop tôt
      de: Es ist noch zu früh
    reason:
      fr: La carte se demande plus tard.
      de: Die Karte gibt es erst später.
    alternative:
      fr: Revenez l'an prochain.
      de: Kommen Sie im nächsten Jahr wieder.
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
  start: born + lookup(needed_age, max(born - 10 years, 1950-01-01))
tree:
  - ask: home
  - ask: born
  - when: start is confirmed and start > today
    stop: too_early
  - do: apply
outcomes:
  too_early:
    title:
      fr: C'est encore trop tôt
      de: Es ist noch zu früh
    reason:
      fr: La carte se demande plus tard.
      de: Die Karte gibt es erst später.
    alternative:
      fr: Revenez l'an prochain.
      de: Kommen Sie im nächsten Jahr wieder.
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
    """A look-up that finds no row for somebody."""
    return proved(subject, "P010")


RULE = Rule(
    code="P010",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Recherche sans ligne",
        message="Pour cette personne, le paramètre « {target} » n'a pas de ligne.",
        why="Le guide dira à cette personne que le chiffre est à confirmer, alors qu'il manque peut-être "
        "seulement une ligne.",
        repair="Ajoutez la ligne, limitez la clé avec « max », ou arrêtez plus haut les personnes qui ne sont "
        "pas prévues.",
    ),
    de=Words(
        title="Tabelle ohne passende Zeile",
        message="Für diese Person hat der Parameter „{target}“ keine Zeile.",
        why="Der Leitfaden sagt dieser Person, dass der Wert noch zu bestätigen ist. Dabei fehlt vielleicht "
        "nur eine Zeile.",
        repair="Ergänzen Sie die Zeile, begrenzen Sie den Schlüssel mit „max“, oder beenden Sie den Weg vorher "
        "für Personen, die nicht vorgesehen sind.",
    ),
    bad=_BAD,
    good=_GOOD,
)
