"""U026: two values with the same calculation."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import Entry, alike, index
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity
from engine.source import Map, Scalar

_BAD = """\
values:
  start: born + lookup(needed_age, born)
  counter: decide(desk, home, married)
  first_day: born + lookup(needed_age, born)
"""
_GOOD = """\
values:
  start: born + lookup(needed_age, born)
  counter: decide(desk, home, married)
  three_months: born + 3 months
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The values whose calculation another value makes too."""
    values = index(subject).of("values")
    by_scope: dict[tuple[object, ...], list[Entry]] = {}
    for entry in values:
        by_scope.setdefault((entry.file.file if entry.own else entry.domain, *entry.path[:-1]), []).append(entry)
    for entries in by_scope.values():
        yield from alike(((_calculation(entry), entry) for entry in entries), "U026", Severity.warning)


def _calculation(entry: Entry) -> str | None:
    """What is calculated, blanks aside; None for what U025 reports: a mere name."""
    written = entry.node.get("is") if isinstance(entry.node, Map) else entry.node
    text = " ".join(written.text.split()) if isinstance(written, Scalar) else ""
    return text if " " in text or "(" in text else None


RULE = Rule(
    code="U026",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Deux valeurs du même calcul",
        message="« {name} » calcule la même chose que « {other} ».",
        why="Quand la règle changera, on corrigera l'une et pas l'autre : le guide se contredira.",
        repair="Gardez une seule des deux valeurs, et lisez-la partout.",
    ),
    de=Words(
        title="Zwei Werte mit derselben Rechnung",
        message="„{name}“ rechnet dasselbe wie „{other}“.",
        why="Ändert sich die Regel, wird der eine Wert berichtigt und der andere nicht: Der Leitfaden "
        "widerspricht sich.",
        repair="Behalten Sie nur einen der beiden Werte, und lesen Sie ihn überall.",
    ),
    bad=_BAD,
    good=_GOOD,
)
