"""R028: a deadline before an authority whose public holidays are not known."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import place, steps
from engine.model.procedure import Due
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Steps with a deadline of which a competent authority has no calendar; one finding for each such authority."""
    for _, step in steps(subject):
        competent = step.authority if isinstance(step.authority, tuple) else ()
        for name in dict.fromkeys(case.authority for case in competent):
            if isinstance(step.due, Due) and subject.library.authorities[name].calendar is None:
                span = place(subject, step.span, "steps", step.id, "due")
                yield problem("R028", span, severity=Severity.notice, name=step.id, office=name)


_STEP = """trees:
  branch:
    - do: [apply, renew]
# demo/shared/steps.yaml
steps:
  renew:
    phase: later
    title:
      fr: Renouveler la carte
      de: Die Karte verlängern
    text:
      fr: Demandez une nouvelle carte.
      de: Beantragen Sie eine neue Karte.
    authority: town
    due:
      after: start
      within: 1 year
    sources: [act]
# demo/shared/town.yaml
authorities:
  town:
    name:
      fr: Mairie
      de: Rathaus
    country: FR
"""

RULE = Rule(
    "R028",
    Severity.notice,
    find,
    fr=Words(
        "Échéance sans calendrier des jours fériés",
        "L'échéance de « {name} » ne tient pas compte des jours fériés : « {office} » n'a pas de calendrier.",
        "Une date limite un jour férié tombe quand le guichet est fermé. Avec un calendrier, le guide la recule au "
        "dernier jour ouvert.",
        "Ajoutez « calendar » à l'autorité. Si elle a plusieurs lieux, prenez le calendrier qui a le plus de jours "
        "fériés.",
    ),
    de=Words(
        "Frist ohne Feiertagskalender",
        "Die Frist von „{name}“ beachtet keine Feiertage: „{office}“ hat keinen Kalender.",
        "Fällt der letzte Tag auf einen Feiertag, ist der Schalter zu. Mit einem Kalender legt der Leitfaden ihn auf "
        "den letzten offenen Tag davor.",
        "Ergänzen Sie „calendar“ bei der Stelle. Hat sie mehrere Orte, nehmen Sie den Kalender mit den meisten "
        "Feiertagen.",
    ),
    bad=_STEP,
    good=_STEP + "    calendar: alsace_moselle\n",
)
