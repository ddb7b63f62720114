"""U010: an authority that nothing names."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import unused
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
# more.yaml
authorities:
  post_office:
    name:
      fr: Bureau de poste
      de: Postamt
    country: FR
"""
_GOOD = """\
# more.yaml
authorities:
  post_office:
    name:
      fr: Bureau de poste
      de: Postamt
    country: FR

steps:
  send:
    phase: later
    title:
      fr: Envoyer la demande
      de: Den Antrag abschicken
    text:
      fr: Demandez un reçu.
      de: Verlangen Sie einen Beleg.
    authority: post_office
    sources: [act]
"""


def find(subject: Subject) -> Iterator[Problem]:
    """An authority that nothing names."""
    return unused(subject, "authorities", "U010")


RULE = Rule(
    code="U010",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Autorité jamais nommée",
        message="Rien ne nomme l'autorité « {name} ».",
        why="Ses coordonnées n'apparaissent dans aucun guide. Ce qui sert à plusieurs démarches n'est qu'une "
        "remarque : une démarche à venir peut s'en servir.",
        repair="Nommez l'autorité là où elle est compétente, ou retirez-la.",
    ),
    de=Words(
        title="Stelle, die nichts nennt",
        message="Nichts nennt die Stelle „{name}“.",
        why="Ihre Kontaktdaten stehen in keinem Leitfaden. Was mehreren Verfahren dient, ist nur ein "
        "Hinweis: Ein künftiges Verfahren kann es brauchen.",
        repair="Nennen Sie die Stelle dort, wo sie zuständig ist, oder löschen Sie sie.",
    ),
    bad=_BAD,
    good=_GOOD,
)
