"""U012: a set of options that nothing uses."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import unused
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
# more.yaml
types:
  canton:
    BS:
      label:
        fr: Bâle-Ville
        de: Basel-Stadt
    AG:
      label:
        fr: Argovie
        de: Aargau
"""
_GOOD = """\
# more.yaml
types:
  canton:
    BS:
      label:
        fr: Bâle-Ville
        de: Basel-Stadt
    AG:
      label:
        fr: Argovie
        de: Aargau

questions:
  home_canton:
    type: choice
    of: canton
    sensitivity: personal
    short:
      fr: Canton
      de: Kanton
    ask:
      fr: Dans quel canton habitez-vous ?
      de: In welchem Kanton wohnen Sie?
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A set of options that nothing uses."""
    return unused(subject, "types", "U012")


RULE = Rule(
    code="U012",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Liste d'options sans emploi",
        message="Ni question, ni table, ni paramètre n'utilise la liste d'options « {name} ».",
        why="Ces options ne seront offertes à personne, et leurs noms ne peuvent plus servir ailleurs. Ce "
        "qui sert à plusieurs démarches n'est qu'une remarque : une démarche à venir peut s'en servir.",
        repair="Servez-vous de la liste (« of: … »), ou retirez-la.",
    ),
    de=Words(
        title="Optionen ohne Verwendung",
        message="Keine Frage, keine Tabelle und kein Parameter nutzt die Optionen „{name}“.",
        why="Diese Optionen werden niemandem angeboten, und ihre Namen sind anderswo nicht mehr frei. Was "
        "mehreren Verfahren dient, ist nur ein Hinweis: Ein künftiges Verfahren kann es brauchen.",
        repair="Verwenden Sie die Optionen („of: …“), oder löschen Sie sie.",
    ),
    bad=_BAD,
    good=_GOOD,
)
