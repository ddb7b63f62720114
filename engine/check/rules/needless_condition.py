"""P008: a paragraph, office or date on top whose condition everybody fulfils."""

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
      - fr: Allez au bureau avec votre pièce d'identité.
        de: Gehen Sie mit Ihrem Ausweis zum Grenzbüro.
      - when: born >= 1950-01-01
        fr: Vous pouvez aussi téléphoner.
        de: Sie können auch anrufen.
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
      - fr: Allez au bureau avec votre pièce d'identité.
        de: Gehen Sie mit Ihrem Ausweis zum Grenzbüro.
      - when: born >= 1970-01-01
        fr: Vous pouvez aussi téléphoner.
        de: Sie können auch anrufen.
    sources: [act]
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A paragraph, office or date on top whose condition everybody fulfils."""
    return proved(subject, "P008")


RULE = Rule(
    code="P008",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Condition inutile",
        message="Toutes les personnes qui arrivent à ce texte remplissent cette condition, de ce jour à la date "
        "de relecture.",
        why="La condition ne change rien à ce qui est montré. Celui qui relit croit à tort que d'autres ne "
        "voient pas ce texte.",
        repair="Retirez « when », ou corrigez la condition si elle devait écarter quelqu'un.",
    ),
    de=Words(
        title="Unnötige Bedingung",
        message="Alle, die zu diesem Text kommen, erfüllen diese Bedingung, von heute bis zum Tag der Überprüfung.",
        why="Die Bedingung ändert nichts an dem, was gezeigt wird. Wer den Text prüft, glaubt zu Unrecht, "
        "dass andere ihn nicht sehen.",
        repair="Löschen Sie „when“, oder berichtigen Sie die Bedingung, wenn sie jemanden ausschließen sollte.",
    ),
    bad=_BAD,
    good=_GOOD,
)
