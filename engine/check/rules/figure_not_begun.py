"""R031: a figure that is read today although no version of it is in force yet."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import figures, place, touched
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Figures that something reads and of which every version begins after today."""
    for parameter, version, number in figures(subject):
        begins = version.valid_from
        if begins is not None and begins > subject.today:
            span = place(subject, parameter.span, "parameters", parameter.id, "versions", number, "valid_from")
            yield problem(
                "R031",
                span,
                severity=Severity.warning,
                name=parameter.id,
                day=begins,
                touched=touched(subject, parameter.id),
            )


_BEFORE = """# demo/shared/values.yaml
values:
  last_day: today + wait
# parameters/more.yaml
parameters:
  wait:
    label:
      fr: Attente
      de: Wartezeit
    type: duration
    confirm_with: office
    versions:
"""
_REST = """\
        sources: [act]
        verified_on: 2026-11-20
        verified_until: 2027-12-31
"""

RULE = Rule(
    "R031",
    Severity.warning,
    find,
    fr=Words(
        "Chiffre qui n'est pas encore en vigueur",
        "Aucune version du chiffre « {name} » n'est en vigueur aujourd'hui : la première commence le {day}. "
        "Il touche : {touched}.",
        "En attendant, le guide calcule déjà avec le chiffre à venir. Les personnes qui demandent aujourd'hui lisent "
        "une règle qui ne vaut pas encore pour elles.",
        "Ajoutez avant celle-ci la version en vigueur aujourd'hui, ou corrigez « valid_from » si l'année est fausse.",
    ),
    de=Words(
        "Zahl, die noch nicht gilt",
        "Von der Zahl „{name}“ gilt heute keine Fassung: Die erste beginnt am {day}. Betroffen: {touched}.",
        "Bis dahin rechnet der Leitfaden schon mit der künftigen Zahl. Wer heute fragt, liest eine Regel, die für ihn "
        "noch nicht gilt.",
        "Ergänzen Sie davor die Fassung, die heute gilt, oder berichtigen Sie „valid_from“, wenn das Jahr falsch ist.",
    ),
    bad=f"{_BEFORE}      - valid_from: 2027-01-01\n{_REST}        value: 3 months\n",
    good=f"{_BEFORE}      - valid_from: 2026-01-01\n{_REST}        value: 2 months\n"
    f"      - valid_from: 2027-01-01\n{_REST}        value: 3 months\n",
)
