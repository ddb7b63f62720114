"""U013: a phase of a procedure in which no step stands."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.marked import scalars
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_BAD = """\
# demo/long_stay.yaml
procedure: long_stay
status: draft
title:
  fr: Rester plus longtemps
  de: Länger bleiben
summary:
  fr: Quand et où le signaler.
  de: Wann und wo Sie das melden.
updated: 2026-11-20
review_by: 2027-06-30
content_owner: office
phases: [first, later]
tree:
  - do: tell_office
steps:
  tell_office:
    phase: first
    title:
      fr: Le dire au bureau
      de: Dem Büro Bescheid geben
    text:
      fr: Une lettre suffit.
      de: Ein Brief genügt.
    authority: office
    sources: [act]
"""
_GOOD = """\
# demo/long_stay.yaml
procedure: long_stay
status: draft
title:
  fr: Rester plus longtemps
  de: Länger bleiben
summary:
  fr: Quand et où le signaler.
  de: Wann und wo Sie das melden.
updated: 2026-11-20
review_by: 2027-06-30
content_owner: office
phases: [first]
tree:
  - do: tell_office
steps:
  tell_office:
    phase: first
    title:
      fr: Le dire au bureau
      de: Dem Büro Bescheid geben
    text:
      fr: Une lettre suffit.
      de: Ein Brief genügt.
    authority: office
    sources: [act]
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The phases that a procedure names although none of its steps stands in them."""
    for file in subject.files:
        for procedure in subject.library.procedures.values():
            if procedure.span.file == file.file:
                filled = {step.phase for step in procedure.steps.values()}
                for phase in scalars(file.root.get("phases")):
                    if phase.text not in filled:
                        yield problem("U013", phase.span, severity=Severity.warning, name=phase.text)


RULE = Rule(
    code="U013",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Phase sans étape",
        message="Aucune étape de cette démarche n'est dans la phase « {name} ».",
        why="Le guide montre les étapes par phase. Une phase vide ne s'affiche pas : une étape est peut-être "
        "rangée ailleurs.",
        repair="Rangez une étape dans cette phase, ou retirez la phase de « phases ».",
    ),
    de=Words(
        title="Phase ohne Schritt",
        message="Kein Schritt dieses Verfahrens steht in der Phase „{name}“.",
        why="Der Leitfaden zeigt die Schritte nach Phasen. Eine leere Phase erscheint nicht: Vielleicht "
        "steht ein Schritt in der falschen.",
        repair="Ordnen Sie der Phase einen Schritt zu, oder streichen Sie sie aus „phases“.",
    ),
    bad=_BAD,
    good=_GOOD,
)
