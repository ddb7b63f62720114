"""P012: a window of time that ends before it begins."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.proofs import proved
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
tree:
  - ask: home
  - ask: born
  - do: apply
steps:
  apply:
    phase: later
    kind: advice
    title:
      fr: Demander la carte
      de: Die Karte beantragen
    text:
      fr: Allez au bureau avec votre pièce d'identité.
      de: Gehen Sie mit Ihrem Ausweis zum Grenzbüro.
    due:
      before: start
      by: 1 month
      at_least: 3 months
    sources: [act]
"""
_GOOD = """\
tree:
  - ask: home
  - ask: born
  - do: apply
steps:
  apply:
    phase: later
    kind: advice
    title:
      fr: Demander la carte
      de: Die Karte beantragen
    text:
      fr: Allez au bureau avec votre pièce d'identité.
      de: Gehen Sie mit Ihrem Ausweis zum Grenzbüro.
    due:
      before: start
      by: 3 months
      at_least: 1 month
    sources: [act]
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A window of time that ends before it begins."""
    return proved(subject, "P012", Severity.error)


RULE = Rule(
    code="P012",
    severity=Severity.error,
    find=find,
    fr=Words(
        title="Délai à l'envers",
        message="À l'étape « {step} », le dernier jour vient avant le premier pour cette personne.",
        why="Le guide conseille d'attendre un jour qui est déjà trop tard : la personne peut perdre son droit.",
        repair="Donnez à « by » une durée plus longue qu'à « at_least ».",
    ),
    de=Words(
        title="Verkehrte Frist",
        message="Beim Schritt „{step}“ liegt für diese Person der letzte Tag vor dem ersten.",
        why="Der Leitfaden rät zu einem Tag, der schon zu spät ist: Die Person kann ihr Recht verlieren.",
        repair="Geben Sie „by“ eine längere Dauer als „at_least“.",
    ),
    bad=_BAD,
    good=_GOOD,
)
