"""U002: a value that nothing reads."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import unused
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
values:
  start: born + lookup(needed_age, born)
  counter: decide(desk, home, married)
  last_day: start + 3 months
"""
_GOOD = """\
values:
  start: born + lookup(needed_age, born)
  counter: decide(desk, home, married)

outcomes:
  too_early:
    title:
      fr: C'est encore trop tôt
      de: Es ist noch zu früh
    reason:
      fr: Vous pourrez demander la carte à partir du {start}.
      de: Sie können die Karte ab dem {start} beantragen.
    alternative:
      fr: Revenez à cette date.
      de: Kommen Sie an diesem Tag wieder.
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A value that nothing reads."""
    return unused(subject, "values", "U002")


RULE = Rule(
    code="U002",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Valeur jamais lue",
        message="Rien ne lit la valeur « {name} ».",
        why="Une valeur sert dans une condition, une date ou un texte. Si rien ne la lit, une condition ou "
        "un texte l'a sans doute perdue. Ce qui sert à plusieurs démarches n'est qu'une remarque : une "
        "démarche à venir peut s'en servir.",
        repair="Servez-vous de la valeur là où elle manque, ou retirez-la.",
    ),
    de=Words(
        title="Wert, den nichts liest",
        message="Nichts liest den Wert „{name}“.",
        why="Ein Wert dient einer Bedingung, einem Datum oder einem Text. Liest ihn nichts, ging er dort "
        "wohl verloren. Was mehreren Verfahren dient, ist nur ein Hinweis: Ein künftiges Verfahren kann "
        "es brauchen.",
        repair="Verwenden Sie den Wert dort, wo er fehlt, oder löschen Sie ihn.",
    ),
    bad=_BAD,
    good=_GOOD,
)
