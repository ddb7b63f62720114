"""U025: a value that only gives something another name."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import index
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.source import Map, Scalar

_BAD = """\
values:
  start: born + lookup(needed_age, born)
  counter: decide(desk, home, married)
  birthday: born
"""
_GOOD = """\
values:
  start: born + lookup(needed_age, born)
  counter: decide(desk, home, married)
  three_months: born + 3 months
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The values that are nothing but another name, without words of their own."""
    known = index(subject)
    names = {entry.name for section in ("questions", "values") for entry in known.of(section)}
    for entry in known.of("values"):
        node = entry.node
        if isinstance(node, Map) and ("label" in node or "because" in node):
            continue
        written = node.get("is") if isinstance(node, Map) else node
        if isinstance(written, Scalar) and written.text.strip() in names:
            other = written.text.strip()
            yield problem("U025", entry.key.span, severity=Severity.warning, name=entry.name, other=other)


RULE = Rule(
    code="U025",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Valeur qui ne fait que renommer",
        message="« {name} » n'est qu'un autre nom de « {other} ».",
        why="Deux noms pour une même chose font chercher une différence qui n'existe pas. Un calcul a "
        "peut-être été oublié.",
        repair="Complétez le calcul, ou écrivez l'autre nom partout : un « label » ou un « because » à soi "
        "justifie aussi la valeur.",
    ),
    de=Words(
        title="Wert, der nur umbenennt",
        message="„{name}“ ist nur ein anderer Name für „{other}“.",
        why="Zwei Namen für dieselbe Sache lassen einen Unterschied suchen, den es nicht gibt. Vielleicht "
        "fehlt eine Rechnung.",
        repair="Ergänzen Sie die Rechnung, oder schreiben Sie überall den anderen Namen. Auch ein eigenes "
        "„label“ oder „because“ rechtfertigt den Wert.",
    ),
    bad=_BAD,
    good=_GOOD,
)
