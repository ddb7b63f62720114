"""U051: an accepted code where nothing was found."""

from __future__ import annotations

from engine.check.rule import Rule, Words
from engine.problems import Severity

_BAD = """\
values:
  start:
    is: born + lookup(needed_age, born)
    allow: {U002: Sert à une démarche à venir}
  counter: decide(desk, home, married)
"""
_GOOD = """\
values:
  start: born + lookup(needed_age, born)
  counter: decide(desk, home, married)
  last_day:
    is: start + 3 months
    allow: {U002: Sert à une démarche à venir}
"""

RULE = Rule(
    code="U051",
    severity=Severity.warning,
    find=None,
    fr=Words(
        title="« allow » inutile",
        message="Rien n'est à accepter ici sous le code « {name} ».",
        why="Ce qui était accepté n'existe plus. La ligne cacherait une prochaine erreur au même endroit.",
        repair="Retirez ce code de « allow ».",
    ),
    de=Words(
        title="Unnötiges „allow“",
        message="Unter dem Code „{name}“ ist hier nichts hinzunehmen.",
        why="Was hingenommen wurde, gibt es nicht mehr. Die Zeile würde einen nächsten Fehler an dieser Stelle "
        "verdecken.",
        repair="Streichen Sie diesen Code aus „allow“.",
    ),
    bad=_BAD,
    good=_GOOD,
)
