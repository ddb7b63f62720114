"""P007: a paragraph, office or date on top whose condition nobody fulfils."""

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
      - when: born < 1940-01-01
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
      - when: born < 1970-01-01
        fr: Vous pouvez aussi téléphoner.
        de: Sie können auch anrufen.
    sources: [act]
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A paragraph, office or date on top whose condition nobody fulfils."""
    return proved(subject, "P007")


RULE = Rule(
    code="P007",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Texte que personne ne voit",
        message="Aucune des personnes qui arrivent à ce texte ne remplit cette condition, de ce jour à la date "
        "de relecture.",
        why="Le paragraphe, le bureau ou la date n'est montré à personne. Une faute dans la condition cache "
        "peut-être une information nécessaire.",
        repair="Comparez la condition avec celles de l'arbre qui mènent ici, puis corrigez-la, ou retirez le texte.",
    ),
    de=Words(
        title="Text, den niemand sieht",
        message="Niemand, der zu diesem Text kommt, erfüllt diese Bedingung, von heute bis zum Tag der Überprüfung.",
        why="Der Absatz, die Stelle oder das Datum wird niemandem gezeigt. Vielleicht verdeckt ein Fehler in "
        "der Bedingung etwas Wichtiges.",
        repair="Vergleichen Sie die Bedingung mit denen im Baum, die hierher führen. Berichtigen Sie sie dann, "
        "oder löschen Sie den Text.",
    ),
    bad=_BAD,
    good=_GOOD,
)
