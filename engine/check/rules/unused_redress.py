"""U011: a way of redress that nothing offers."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import unused
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
# more.yaml
redress:
  court:
    title:
      fr: Saisir le tribunal
      de: Klage beim Gericht
    text:
      fr: Écrivez au tribunal dans le mois.
      de: Schreiben Sie innerhalb eines Monats an das Gericht.
    sources: [act]
"""
_GOOD = """\
# more.yaml
redress:
  court:
    title:
      fr: Saisir le tribunal
      de: Klage beim Gericht
    text:
      fr: Écrivez au tribunal dans le mois.
      de: Schreiben Sie innerhalb eines Monats an das Gericht.
    sources: [act]

authorities:
  border_office:
    name:
      fr: Grand bureau
      de: Hauptamt
    country: FR
    redress: court
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A way of redress that nothing offers."""
    return unused(subject, "redress", "U011")


RULE = Rule(
    code="U011",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Recours jamais proposé",
        message="Aucune étape ni autorité ne propose le recours « {name} ».",
        why="La personne dont la demande est refusée n'apprendra pas qu'elle peut se défendre ainsi. Ce qui "
        "sert à plusieurs démarches n'est qu'une remarque : une démarche à venir peut s'en servir.",
        repair="Donnez le recours à l'étape ou à l'autorité (« redress: … »), ou retirez-le.",
    ),
    de=Words(
        title="Rechtsbehelf, den nichts anbietet",
        message="Kein Schritt und keine Stelle bietet den Rechtsbehelf „{name}“ an.",
        why="Wessen Antrag abgelehnt wird, erfährt nicht, dass er sich so wehren kann. Was mehreren "
        "Verfahren dient, ist nur ein Hinweis: Ein künftiges Verfahren kann es brauchen.",
        repair="Nennen Sie den Rechtsbehelf beim Schritt oder bei der Stelle („redress: …“), oder löschen Sie ihn.",
    ),
    bad=_BAD,
    good=_GOOD,
)
