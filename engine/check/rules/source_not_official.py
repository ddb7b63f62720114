"""R004: something rests on a source that is no official text."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import place, used_sources
from engine.model.shared import Basis
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Sources that are used and not official, with the number of places that rest on them."""
    for source, count in used_sources(subject):
        if source.basis is not Basis.official:
            span = place(subject, source.span, "sources", source.id, "basis")
            yield problem("R004", span, severity=Severity.notice, name=source.id, basis=source.basis.name, count=count)


_SOURCE = """# world.yaml
sources:
  act:
    title:
      fr: Loi sur la carte de frontière
      de: Gesetz über die Grenzkarte
    reference: art. 3
    checked_on: 2026-11-20
"""

RULE = Rule(
    "R004",
    Severity.notice,
    find,
    fr=Words(
        "Source qui n'est pas officielle",
        "« {name} » n'est pas un texte officiel ({basis}) ; le contenu s'y réfère {count} fois.",
        "Le guide le dit à la personne : « lu ailleurs » ou « à confirmer ». Chaque source officielle trouvée rend des "
        "étapes plus sûres d'un coup.",
        "Cherchez la règle dans la loi, ou sur le site de l'organisme compétent, puis citez ce texte. Ne changez pas "
        "« basis » sans avoir lu le texte officiel.",
    ),
    de=Words(
        "Quelle, die nicht amtlich ist",
        "„{name}“ ist kein amtlicher Text ({basis}); der Inhalt beruft sich {count}-mal darauf.",
        "Der Leitfaden sagt es den Menschen: „anderswo gelesen“ oder „zu bestätigen“. Jede gefundene amtliche Quelle "
        "macht gleich mehrere Schritte sicherer.",
        "Suchen Sie die Regel im Gesetz oder bei der zuständigen Stelle und nennen Sie diesen Text. Ändern Sie „basis“ "
        "nicht, ohne den amtlichen Text gelesen zu haben.",
    ),
    bad=_SOURCE + "    basis: secondary\n",
    good=_SOURCE + "    basis: official\n",
)
