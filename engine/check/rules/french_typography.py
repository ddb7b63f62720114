"""L012: quotes, spaces, dashes and spellings that French writes otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.language.sides import sides
from engine.check.language.typography import slips
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_CODE = "L012"


def find(subject: Subject) -> Iterator[Problem]:
    """The slips of French texts, each with what French writes."""
    for side in sides(subject):
        if side.language == "fr":
            for slip in slips(side.scalar.text, "fr"):
                place = side.scalar.at(slip.start, slip.end)
                found = side.scalar.text[slip.start : slip.end].strip()
                yield problem(_CODE, place, severity=Severity.warning, suggestion=slip.better.strip(), found=found)


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Typographie française",
        message="« {found} » ne s'écrit pas ainsi en français.",
        why="Guillemets anglais, accents oubliés ou points collés donnent l'air d'un texte traduit à la hâte. "
        "Les espaces avant « : ; ? ! » et les apostrophes se règlent tout seuls : vous n'avez pas à y penser.",
        repair="Écrivez « … » pour citer, « À » et « État » avec leur accent, « 2,5 % » avec une virgule, "
        "« – » pour une incise et une espace après chaque virgule.",
    ),
    de=Words(
        title="Französische Typografie",
        message="„{found}“ schreibt man auf Französisch anders.",
        why="Englische Anführungszeichen, vergessene Akzente oder fehlende Leerzeichen wirken wie hastig übersetzt. "
        "Die Leerzeichen vor „: ; ? !“ und die Apostrophe setzt das Programm selbst.",
        repair="Setzen Sie die französischen Anführungszeichen, „À“ und „État“ mit Akzent, „2,5 %“ mit Komma, "
        "„–“ als Gedankenstrich und ein Leerzeichen nach jedem Komma.",
    ),
    bad="""\
summary:
  fr: |
    A partir de la date "possible", dans l'Etat voisin,le guichet est ouvert.
  de: |
    Ab dem „möglichen“ Tag ist der Schalter im Nachbarstaat geöffnet.
""",
    good="""\
summary:
  fr: |
    À partir de la date « possible », dans l'État voisin, le guichet est ouvert.
  de: |
    Ab dem „möglichen“ Tag ist der Schalter im Nachbarstaat geöffnet.
""",
)
