"""R008: nobody wrote when a source was read."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import first_day, place, used_sources
from engine.model.shared import Basis
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Sources read somewhere whose copy has no date; professional knowledge has none by nature."""
    for source, _ in used_sources(subject):
        if source.basis in (Basis.official, Basis.secondary) and first_day(source.checked_on) is None:
            span = place(subject, source.span, "sources", source.id, "checked_on")
            yield problem("R008", span, severity=Severity.notice, name=source.id)


_SOURCE = """# world.yaml
sources:
  act:
    title:
      fr: Loi sur la carte de frontière
      de: Gesetz über die Grenzkarte
    reference: art. 3
    basis: official
"""

RULE = Rule(
    "R008",
    Severity.notice,
    find,
    fr=Words(
        "Source sans date",
        "On ne sait pas de quand date la copie lue de « {name} ».",
        "Sans date, personne ne sait si un changement de la loi est déjà pris en compte.",
        "Relisez le texte et écrivez la date dans « checked_on » : le jour, le mois ou au moins l'année.",
    ),
    de=Words(
        "Quelle ohne Datum",
        "Von wann die gelesene Fassung von „{name}“ ist, weiß man nicht.",
        "Ohne Datum weiß niemand, ob eine Gesetzesänderung schon berücksichtigt ist.",
        "Lesen Sie den Text erneut und schreiben Sie das Datum in „checked_on“: den Tag, den Monat oder wenigstens das "
        "Jahr.",
    ),
    bad=_SOURCE + "    checked_on: undated\n",
    good=_SOURCE + "    checked_on: 2026-11-20\n",
)
