"""U005: an outcome where no tree stops."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import unused
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
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
  not_concerned:
    title:
      fr: Vous n'êtes pas concerné
      de: Das betrifft Sie nicht
    reason:
      fr: La carte est pour ceux qui travaillent dans un autre pays.
      de: Die Karte ist für alle, die in einem anderen Land arbeiten.
    alternative:
      fr: Votre pièce d'identité suffit.
      de: Ihr Ausweis genügt.
"""
_GOOD = """\
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
    """An outcome where no tree stops."""
    return unused(subject, "outcomes", "U005")


RULE = Rule(
    code="U005",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Issue jamais atteinte",
        message="Aucun « stop » ne mène à l'issue « {name} ».",
        why="Les personnes à qui cette issue s'adresse reçoivent autre chose : un guide qui n'est pas pour "
        "elles, peut-être.",
        repair="Ajoutez « stop: … » pour les personnes concernées, ou retirez l'issue.",
    ),
    de=Words(
        title="Ausgang, den niemand erreicht",
        message="Kein „stop“ führt zum Ausgang „{name}“.",
        why="Wer hier gemeint ist, bekommt etwas anderes: vielleicht einen Leitfaden, der nicht für ihn gilt.",
        repair="Setzen Sie „stop: …“ für die Betroffenen, oder löschen Sie den Ausgang.",
    ),
    bad=_BAD,
    good=_GOOD,
)
