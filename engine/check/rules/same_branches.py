"""U028: a branch whose two ways are the same."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.marked import maps
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.source import Map, Node, plain

_BAD = """\
trees:
  branch:
    - when: home == FR
      then: {do: apply}
      else: {do: apply}
"""
_GOOD = """\
trees:
  branch:
    - when: home == FR
      then: {do: apply}
      else: {do: [apply, attach_again]}
# demo/shared/more.yaml
steps:
  attach_again:
    kind: advice
    phase: later
    title:
      fr: Joindre une traduction
      de: Eine Übersetzung beilegen
    text:
      fr: Le bureau lit le français et l'allemand.
      de: Das Grenzbüro liest Französisch und Deutsch.
    sources: [act]
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The branches that lead to the same on every way."""
    for file in subject.files:
        for node in maps(file.root):
            key = node.key("when") if "else" in node else node.key("match")
            if key is not None and _same(_ways(node)):
                yield problem("U028", key.span, severity=Severity.warning)


def _ways(node: Map) -> list[Node]:
    """What a branch leads to: ``then`` and ``else``, or the cases and ``otherwise``."""
    cases = node.get("cases")
    written = [value for _, value in cases.entries] if isinstance(cases, Map) else []
    return [*written, *(way for word in ("then", "else", "otherwise") if (way := node.get(word)) is not None)]


def _same(ways: list[Node]) -> bool:
    first = plain(ways[0]) if ways else None
    return len(ways) > 1 and all(plain(way) == first for way in ways[1:])


RULE = Rule(
    code="U028",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Embranchement sans effet",
        message="Toutes les voies de cet embranchement mènent à la même chose.",
        why="La condition ne change rien : l'une des voies devait sans doute dire autre chose.",
        repair="Corrigez la voie qui est fausse, ou remplacez l'embranchement par son contenu.",
    ),
    de=Words(
        title="Verzweigung ohne Wirkung",
        message="Alle Wege dieser Verzweigung führen zum selben.",
        why="Die Bedingung ändert nichts: Einer der Wege sollte wohl etwas anderes sagen.",
        repair="Berichtigen Sie den falschen Weg, oder setzen Sie an die Stelle der Verzweigung ihren Inhalt.",
    ),
    bad=_BAD,
    good=_GOOD,
)
