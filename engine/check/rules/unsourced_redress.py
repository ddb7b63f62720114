"""R003: a way of redress that names no source."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import unsourced
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Ways of redress without sources of which a paragraph has neither its own sources nor its own basis."""
    for redress in subject.library.redress.values():
        if not redress.sources and unsourced(redress.text):
            yield problem("R003", redress.span, severity=Severity.warning, name=redress.id)


_REDRESS = """# world.yaml
redress:
  complaint:
    title:
      fr: Recours auprès du bureau
      de: Widerspruch beim Grenzbüro
    text:
      fr: Écrivez au bureau dans les deux mois.
      de: Schreiben Sie innerhalb von zwei Monaten an das Grenzbüro.
"""

RULE = Rule(
    "R003",
    Severity.warning,
    find,
    fr=Words(
        "Recours sans source",
        "Le recours « {name} » n'a pas de source.",
        "Qui laisse passer le délai d'un recours perd son droit. Chaque délai doit donc pouvoir se vérifier dans la "
        "loi.",
        "Ajoutez « sources », ou marquez le paragraphe avec « basis » et « confirm_with ».",
    ),
    de=Words(
        "Rechtsbehelf ohne Quelle",
        "Der Rechtsbehelf „{name}“ hat keine Quelle.",
        "Wer die Frist eines Rechtsbehelfs verpasst, verliert sein Recht. Jede Frist muss sich deshalb im Gesetz "
        "nachprüfen lassen.",
        "Ergänzen Sie „sources“, oder kennzeichnen Sie den Absatz mit „basis“ und „confirm_with“.",
    ),
    bad=_REDRESS,
    good=_REDRESS + "    sources: [act]\n",
)
