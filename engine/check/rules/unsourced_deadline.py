"""R002: a deadline or a fee stands in a step that names no source."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.rule import Rule, Subject, Words, weight
from engine.check.trust import place, steps
from engine.model.procedure import Due, Fee
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Deadlines and amounts whose step has no sources: those of its paragraphs speak for the paragraphs alone."""
    for procedure, step in steps(subject):
        costs = isinstance(step.fee, Fee) and step.fee.amount is not None
        claims = {"due": isinstance(step.due, Due), "fee": costs}
        for duty, claimed in claims.items():
            if claimed and not step.sources:
                span = place(subject, step.span, "steps", step.id, duty)
                yield problem("R002", span, severity=weight(procedure), name=step.id, duty=duty)


_STEP = """trees:
  branch:
    - do: [apply, renew]
# demo/shared/steps.yaml
steps:
  renew:
    kind: advice
    phase: later
    title:
      fr: Renouveler la carte
      de: Die Karte verlängern
    text:
      - fr: La carte se renouvelle au bureau.
        de: Die Karte wird im Grenzbüro verlängert.
        sources: [act]
    due:
      after: start
      within: 1 year
"""

RULE = Rule(
    "R002",
    Severity.error,
    find,
    fr=Words(
        "Échéance ou frais sans source",
        "« {duty} » de l'étape « {name} » n'a pas de source.",
        "Une date limite manquée ou un montant faux coûte cher. Les sources d'un paragraphe ne valent que pour lui : "
        "la date et le montant reposent sur celles de l'étape.",
        "Ajoutez « sources » à l'étape elle-même. Si la date n'a pas été trouvée, écrivez « not_found » avec qui peut "
        "la donner.",
    ),
    de=Words(
        "Frist oder Gebühr ohne Quelle",
        "„{duty}“ im Schritt „{name}“ hat keine Quelle.",
        "Eine versäumte Frist oder ein falscher Betrag kostet viel. Die Quellen eines Absatzes gelten nur für ihn: "
        "Frist und Betrag beruhen auf denen des Schritts.",
        "Ergänzen Sie „sources“ am Schritt selbst. Wurde die Frist nicht gefunden, schreiben Sie „not_found“ und wer "
        "sie nennen kann.",
    ),
    bad=_STEP,
    good=_STEP + "    sources: [act]\n",
)
