"""U008: a source that nothing rests on."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import unused
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
# more.yaml
sources:
  decree:
    title:
      fr: Décret sur la carte de frontière
      de: Verordnung über die Grenzkarte
    reference: art. 7
    checked_on: 2026-11-20
    basis: official
"""
_GOOD = """\
# more.yaml
sources:
  decree:
    title:
      fr: Décret sur la carte de frontière
      de: Verordnung über die Grenzkarte
    reference: art. 7
    checked_on: 2026-11-20
    basis: official

steps:
  photo:
    kind: advice
    phase: first
    title:
      fr: Faire une photo
      de: Ein Foto machen
    text:
      fr: La photo a moins de six mois.
      de: Das Foto ist jünger als sechs Monate.
    sources: [decree]
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A source that nothing rests on."""
    return unused(subject, "sources", "U008")


RULE = Rule(
    code="U008",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Source jamais citée",
        message="Rien ne cite la source « {name} ».",
        why="La source n'apparaît dans aucun guide. Une étape qui s'appuie sur elle l'a peut-être oubliée, "
        "et semble moins sûre qu'elle n'est. Ce qui sert à plusieurs démarches n'est qu'une remarque : "
        "une démarche à venir peut s'en servir.",
        repair="Citez la source là où elle a servi (« sources: […] »), ou retirez-la.",
    ),
    de=Words(
        title="Quelle, die niemand nennt",
        message="Nichts nennt die Quelle „{name}“.",
        why="Die Quelle steht in keinem Leitfaden. Vielleicht hat ein Schritt, der auf ihr beruht, sie "
        "vergessen und wirkt unsicherer, als er ist. Was mehreren Verfahren dient, ist nur ein Hinweis: "
        "Ein künftiges Verfahren kann es brauchen.",
        repair="Nennen Sie die Quelle dort, wo sie gilt („sources: […]“), oder löschen Sie sie.",
    ),
    bad=_BAD,
    good=_GOOD,
)
