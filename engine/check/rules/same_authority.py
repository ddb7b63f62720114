"""U024: two authorities with the same name."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.marked import words
from engine.check.mentions import alike, index
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
# world_more.yaml
authorities:
  border_office:
    name:
      fr: Bureau de la frontière
      de: Grenzbüro
    country: FR
"""
_GOOD = """\
# world_more.yaml
authorities:
  border_office:
    name:
      fr: Bureau des voyages
      de: Reisebüro
    country: FR
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The authorities that bear the name of another authority."""
    authorities = index(subject).of("authorities")
    return alike(((words(entry.node, "name"), entry) for entry in authorities), "U024", Severity.warning)


RULE = Rule(
    code="U024",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Deux autorités du même nom",
        message="L'autorité « {name} » porte le même nom que « {other} ».",
        why="Deux fiches pour un bureau vieillissent chacune de leur côté : l'une gardera l'ancienne adresse.",
        repair="Gardez une seule fiche, ou dites dans le nom ce qui distingue les deux bureaux.",
    ),
    de=Words(
        title="Zwei Stellen mit demselben Namen",
        message="Die Stelle „{name}“ heißt genauso wie „{other}“.",
        why="Zwei Einträge für ein Amt veralten getrennt: Einer behält die alte Adresse.",
        repair="Behalten Sie nur einen Eintrag, oder sagen Sie im Namen, was die beiden unterscheidet.",
    ),
    bad=_BAD,
    good=_GOOD,
)
