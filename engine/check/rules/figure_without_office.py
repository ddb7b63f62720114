"""R016: a figure that may become unconfirmed, and no office that could confirm it."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import figures
from engine.model.shared import Parameter
from engine.model.states import Unconfirmed
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Figures without ``confirm_with``: a warning where a cell is unconfirmed already."""
    for parameter, _, _ in figures(subject):
        if parameter.confirm_with is None:
            severity = Severity.warning if _has_unconfirmed(parameter) else Severity.notice
            yield problem("R016", parameter.span, severity=severity, name=parameter.id)


def _has_unconfirmed(parameter: Parameter) -> bool:
    bands = (band for version in parameter.versions for band in version.rows.values())
    return any(isinstance(figure, Unconfirmed) for _, found in bands for figure in found)


def _figure(office: str) -> str:
    return f"""# demo/shared/values.yaml
values:
  last_day: today + wait
# parameters/more.yaml
parameters:
  wait:
    label:
      fr: Attente
      de: Wartezeit
    type: duration
{office}    versions:
      - valid_from: 2026-01-01
        sources: [act]
        verified_on: 2026-11-20
        verified_until: 2027-12-31
        value: 2 months
"""


RULE = Rule(
    "R016",
    Severity.notice,
    find,
    fr=Words(
        "Chiffre sans office pour le confirmer",
        "Personne n'est nommé pour confirmer « {name} ».",
        "Un chiffre dont la vérification est dépassée se montre avec l'office à qui demander. Sans lui, la personne "
        "reste avec un doute et nulle part où aller.",
        "Ajoutez « confirm_with » avec l'autorité qui applique ce chiffre.",
    ),
    de=Words(
        "Zahl ohne Stelle, die sie bestätigen kann",
        "Für „{name}“ ist niemand genannt, der die Zahl bestätigen kann.",
        "Ist die Prüfung einer Zahl abgelaufen, nennt der Leitfaden die Stelle, die man fragen kann. Ohne sie bleiben "
        "die Menschen mit ihrem Zweifel allein.",
        "Ergänzen Sie „confirm_with“ mit der Stelle, die diese Zahl anwendet.",
    ),
    bad=_figure(""),
    good=_figure("    confirm_with: office\n"),
)
