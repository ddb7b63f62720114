"""L013: quotes, spaces, dashes and spellings that German writes otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.language.sides import sides
from engine.check.language.typography import slips
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_CODE = "L013"


def find(subject: Subject) -> Iterator[Problem]:
    """The slips of German texts, each with what German writes."""
    for side in sides(subject):
        if side.language == "de":
            for slip in slips(side.scalar.text, "de"):
                place = side.scalar.at(slip.start, slip.end)
                found = side.scalar.text[slip.start : slip.end].strip()
                yield problem(_CODE, place, severity=Severity.warning, suggestion=slip.better.strip(), found=found)


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Typographie allemande",
        message="« {found} » ne s'écrit pas ainsi en allemand.",
        why="Une espace avant le point d'interrogation ou des guillemets français montrent une traduction pressée. "
        "L'allemand est un original comme le français.",
        repair="L'allemand n'a pas d'espace avant « : ; ? ! ». Il a ses propres guillemets, bas puis hauts, "
        "et il écrit les trémas et le « ß ».",
    ),
    de=Words(
        title="Deutsche Typografie",
        message="„{found}“ schreibt man auf Deutsch anders.",
        why="Ein Leerzeichen vor dem Fragezeichen oder französische Anführungszeichen "
        "verraten eine eilige Übersetzung. Der deutsche Text ist ein Original wie der französische.",
        repair="Vor „: ; ? !“ steht kein Leerzeichen. Zitate stehen in „…“, Umlaute und „ß“ werden ausgeschrieben, "
        "als Gedankenstrich dient „–“.",
    ),
    bad="""\
summary:
  fr: |
    Avez-vous le « justificatif » ? Alors le guichet est pour vous.
  de: |
    Haben Sie den "Nachweis" ? Dann ist der Schalter fuer Sie.
""",
    good="""\
summary:
  fr: |
    Avez-vous le « justificatif » ? Alors le guichet est pour vous.
  de: |
    Haben Sie den „Nachweis“? Dann ist der Schalter für Sie.
""",
)
