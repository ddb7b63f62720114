"""R010: a paragraph says that it is surer than the sources it names."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import steps
from engine.model.shared import Paragraph
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Paragraphs of steps, outcomes, introductions and ways of redress whose own basis is stronger than a source's."""
    for paragraph in _paragraphs(subject):
        bases = [subject.library.sources[name].basis for name in paragraph.sources]
        weakest = max(bases, default=None)
        if paragraph.basis is not None and weakest is not None and weakest > paragraph.basis:
            yield problem(
                "R010",
                paragraph.span,
                severity=Severity.notice,
                said=paragraph.basis.name,
                basis=weakest.name,
                sources=", ".join(paragraph.sources),
            )


def _paragraphs(subject: Subject) -> Iterator[Paragraph]:
    for _, step in steps(subject):
        yield from step.text
    for procedure in subject.library.procedures.values():
        yield from procedure.introduction
        for outcome in procedure.outcomes.values():
            yield from (*outcome.reason, *outcome.alternative)
    for redress in subject.library.redress.values():
        yield from redress.text


_START = """# world.yaml
sources:
  act:
    title:
      fr: Loi sur la carte de frontière
      de: Gesetz über die Grenzkarte
    reference: art. 3
    checked_on: 2026-11-20
    basis: official
  practice:
    title:
      fr: Expérience des conseillers
      de: Erfahrung aus der Beratung
    checked_on: 2026-11-20
    basis: general
# demo/pass.yaml
introduction:
"""

RULE = Rule(
    "R010",
    Severity.notice,
    find,
    fr=Words(
        "Paragraphe plus sûr que ses sources",
        "Ce paragraphe se dit « {said} », mais l'une de ses sources ({sources}) n'est que « {basis} ».",
        "Rien n'est montré plus sûr que sa source : le guide affichera la marque la plus faible, pas celle écrite ici.",
        "Écrivez la marque la plus faible, ou séparez ce que chaque source dit en deux paragraphes.",
    ),
    de=Words(
        "Absatz, der sicherer sein will als seine Quellen",
        "Dieser Absatz nennt sich „{said}“, aber eine seiner Quellen ({sources}) ist nur „{basis}“.",
        "Nichts erscheint sicherer als seine Quelle: Der Leitfaden zeigt die schwächere Kennzeichnung, nicht die hier "
        "geschriebene.",
        "Schreiben Sie die schwächere Kennzeichnung, oder trennen Sie in zwei Absätze, was jede Quelle sagt.",
    ),
    bad=_START
    + """  - basis: secondary
    fr: L'attente dure souvent une heure.
    de: Die Wartezeit beträgt oft eine Stunde.
    sources: [practice]
""",
    good=_START
    + """  - basis: general
    confirm_with: office
    fr: L'attente dure souvent une heure.
    de: Die Wartezeit beträgt oft eine Stunde.
    sources: [practice]
""",
)
