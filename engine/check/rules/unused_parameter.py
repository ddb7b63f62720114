"""U007: a figure that nothing reads."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import unused
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
# more.yaml
parameters:
  waiting:
    label:
      fr: Attente
      de: Wartezeit
    type: duration
    confirm_with: office
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
    versions:
      - valid_from: 2026-01-01
        sources: [act]
        verified_on: 2026-11-20
        verified_until: 2027-12-31
        value: 2 weeks

redress:
  reminder:
    title:
      fr: Rappeler le bureau
      de: Beim Büro nachfragen
    text:
      fr: Attendez {waiting}, puis écrivez de nouveau.
      de: Warten Sie {waiting}, dann schreiben Sie noch einmal.
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A figure that nothing reads."""
    return unused(subject, "parameters", "U007")


RULE = Rule(
    code="U007",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Chiffre jamais lu",
        message="Rien ne lit le paramètre « {name} ».",
        why="Un chiffre que rien ne lit est tenu à jour pour rien. Peut-être est-il écrit en toutes lettres "
        "dans un texte, où personne ne le vérifiera. Ce qui sert à plusieurs démarches n'est qu'une "
        "remarque : une démarche à venir peut s'en servir.",
        repair="Lisez le chiffre dans le texte ou le calcul qui en a besoin, ou retirez-le.",
    ),
    de=Words(
        title="Zahl, die nichts liest",
        message="Nichts liest den Parameter „{name}“.",
        why="Eine Zahl, die nichts liest, wird umsonst gepflegt. Vielleicht steht sie ausgeschrieben in "
        "einem Text, wo sie niemand prüft. Was mehreren Verfahren dient, ist nur ein Hinweis: Ein "
        "künftiges Verfahren kann es brauchen.",
        repair="Lesen Sie die Zahl in dem Text oder der Rechnung, die sie braucht, oder löschen Sie sie.",
    ),
    bad=_BAD,
    good=_GOOD,
)
