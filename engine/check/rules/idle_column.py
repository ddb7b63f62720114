"""U015: a column of a decision table that decides nothing."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import index
from engine.check.rule import Rule, Subject, Words
from engine.model.shared import CellTest, Table
from engine.problems import Problem, Severity, Span, problem
from engine.source import Map

_BAD = """\
tables:
  desk:
    inputs: {where: country, wed: boolean}
    hit: unique
    outputs: {number: integer}
    rows: |
      where  | wed   || number
      FR     | -     || 1
      DE, CH | -     || 3
"""
_GOOD = """\
tables:
  desk:
    inputs: {where: country, wed: boolean}
    hit: unique
    outputs: {number: integer}
    rows: |
      where  | wed   || number
      FR     | true  || 1
      FR     | false || 2
      DE, CH | -     || 3
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The inputs of decision tables that every row passes over."""
    for entry in index(subject).of("tables"):
        table = _tables(subject).get(entry.key.span)
        inputs = entry.node.get("inputs") if isinstance(entry.node, Map) else None
        if table is None or not isinstance(inputs, Map):
            continue
        for place, (key, _) in enumerate(inputs.entries):
            if all(row.tests[place] == CellTest() for row in table.rows):
                yield problem("U015", key.span, severity=Severity.warning, name=key.text)


def _tables(subject: Subject) -> dict[Span, Table]:
    """The tables that a procedure may ask, by their place."""
    return {table.span: table for every in subject.library.tables.values() for table in every.values()}


RULE = Rule(
    code="U015",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Colonne qui ne décide de rien",
        message="La colonne « {name} » vaut « - » à chaque ligne.",
        why="Une entrée que toutes les lignes ignorent ne change aucun résultat. Une ligne particulière "
        "manque sans doute, ou la colonne est de trop.",
        repair="Remplissez la colonne dans les lignes où elle compte, ou retirez-la de « inputs » et de chaque "
        "« decide(…) ».",
    ),
    de=Words(
        title="Spalte, die nichts entscheidet",
        message="In der Spalte „{name}“ steht in jeder Zeile „-“.",
        why="Eine Eingabe, die alle Zeilen übergehen, ändert kein Ergebnis. Wohl fehlt eine besondere Zeile, "
        "oder die Spalte ist überflüssig.",
        repair="Füllen Sie die Spalte dort, wo sie zählt, oder streichen Sie sie aus „inputs“ und aus jedem "
        "„decide(…)“.",
    ),
    bad=_BAD,
    good=_GOOD,
)
