"""U014: a reason that no unconfirmed result gives."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.check.marked import scalars
from engine.check.mentions import index
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.source import Map, Node

_UNCONFIRMED = re.compile(r"unconfirmed\(\s*(\w+)\s*\)")

_BAD = """\
# more.yaml
parameters:
  waiting:
    label:
      fr: Attente
      de: Wartezeit
    type: duration
    confirm_with: office
    reasons:
      new_law:
        fr: La nouvelle loi n'est pas encore publiée.
        de: Das neue Gesetz ist noch nicht veröffentlicht.
    versions:
      - valid_from: 2026-01-01
        sources: [act]
        verified_on: 2026-11-20
        verified_until: 2027-12-31
        value: 2 weeks
"""
_GOOD = """\
# more.yaml
parameters:
  waiting:
    label:
      fr: Attente
      de: Wartezeit
    type: duration
    confirm_with: office
    reasons:
      new_law:
        fr: La nouvelle loi n'est pas encore publiée.
        de: Das neue Gesetz ist noch nicht veröffentlicht.
    versions:
      - valid_from: 2026-01-01
        sources: [act]
        verified_on: 2026-11-20
        verified_until: 2027-12-31
        value: unconfirmed(new_law)
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The reasons of figures and tables that no ``unconfirmed(…)`` names."""
    known = index(subject)
    for entry in (*known.of("parameters"), *known.of("tables")):
        reasons = entry.node.get("reasons") if isinstance(entry.node, Map) else None
        for key, _ in reasons.entries if isinstance(reasons, Map) else ():
            if key.text not in _named(entry.node):
                yield problem("U014", key.span, severity=Severity.warning, name=key.text)


def _named(node: Node) -> frozenset[str]:
    """The reasons that the cells below a node give."""
    return frozenset(name for scalar in scalars(node) for name in _UNCONFIRMED.findall(scalar.text))


RULE = Rule(
    code="U014",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Raison jamais donnée",
        message="Aucun « unconfirmed({name}) » ne donne cette raison.",
        why="La raison explique pourquoi un résultat n'est pas confirmé. Sans cellule qui la donne, un "
        "résultat incertain passe peut-être pour sûr.",
        repair="Écrivez « unconfirmed(…) » dans la cellule concernée, ou retirez la raison.",
    ),
    de=Words(
        title="Grund, den nichts nennt",
        message="Kein „unconfirmed({name})“ nennt diesen Grund.",
        why="Der Grund erklärt, warum ein Ergebnis nicht bestätigt ist. Nennt ihn keine Zelle, gilt ein "
        "unsicheres Ergebnis vielleicht als sicher.",
        repair="Schreiben Sie „unconfirmed(…)“ in die betreffende Zelle, oder löschen Sie den Grund.",
    ),
    bad=_BAD,
    good=_GOOD,
)
