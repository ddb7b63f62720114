"""R009: a whole step rests on a question that is still open."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import place, steps
from engine.model.shared import Basis
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Steps that name an open source for everything they say, while a paragraph is not marked as open itself."""
    for procedure, step in steps(subject):
        severity = Severity.warning if procedure.status == "published" else Severity.notice
        plain = any(paragraph.basis is None for paragraph in step.text)
        for number, name in enumerate(step.sources):
            if plain and subject.library.sources[name].basis is Basis.open:
                span = place(subject, step.span, "steps", step.id, "sources", number)
                yield problem("R009", span, severity=severity, name=step.id, source=name)


_START = """trees:
  branch:
    - do: [apply, ask_again]
# world.yaml
sources:
  act:
    title:
      fr: Loi sur la carte de frontière
      de: Gesetz über die Grenzkarte
    reference: art. 3
    checked_on: 2026-11-20
    basis: official
  dispute:
    title:
      fr: Question en suspens sur la durée de la carte
      de: Offene Frage zur Dauer der Karte
    checked_on: 2026-11-20
    basis: open
# demo/shared/steps.yaml
steps:
  ask_again:
    kind: advice
    phase: later
    title:
      fr: Demander la durée de la carte
      de: Nach der Dauer der Karte fragen
    text:
"""

RULE = Rule(
    "R009",
    Severity.warning,
    find,
    fr=Words(
        "Question ouverte présentée comme une règle",
        "L'étape « {name} » repose sur « {source} », une question qui n'est pas tranchée.",
        "Ce qui est contesté ou périmé ne se montre jamais comme une règle. Posée sur l'étape, la source ouverte jette "
        "le doute sur tout ce qu'elle dit, ou passe inaperçue.",
        "Mettez ce point dans un paragraphe à part, avec « basis: open », sa source et « confirm_with ».",
    ),
    de=Words(
        "Offene Frage als Regel dargestellt",
        "Der Schritt „{name}“ beruht auf „{source}“, einer ungeklärten Frage.",
        "Was umstritten oder überholt ist, erscheint nie als Regel. Am Schritt macht die offene Quelle alles "
        "zweifelhaft, was er sagt, oder sie fällt niemandem auf.",
        "Schreiben Sie diesen Punkt in einen eigenen Absatz mit „basis: open“, seiner Quelle und „confirm_with“.",
    ),
    bad=_START
    + """      fr: La carte vaut cinq ans.
      de: Die Karte gilt fünf Jahre.
    sources: [dispute]
""",
    good=_START
    + """      - basis: open
        confirm_with: office
        fr: La durée de la carte n'est pas fixée. Demandez-la au bureau.
        de: Wie lange die Karte gilt, ist offen. Fragen Sie das Grenzbüro.
        sources: [dispute]
""",
)
