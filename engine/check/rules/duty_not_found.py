"""R020: information about an act was looked for and not found."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.coverage import DUTIES
from engine.check.rule import Rule, Subject, Words
from engine.check.trust import steps
from engine.check.trust_examples import ACT
from engine.model.procedure import NotFound
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Steps with duties that were not found, and who can say."""
    for _, step in steps(subject):
        gaps = {duty: gap.authority for duty in DUTIES if isinstance(gap := getattr(step, duty), NotFound)}
        if gaps:
            duties, offices = ", ".join(gaps), ", ".join(dict.fromkeys(gaps.values()))
            yield problem("R020", step.span, severity=Severity.notice, name=step.id, duties=duties, offices=offices)


RULE = Rule(
    "R020",
    Severity.notice,
    find,
    fr=Words(
        "Indication pas trouvée",
        "Dans l'étape « {name} », il manque encore : {duties}. Peut répondre : {offices}.",
        "Le guide renvoie la personne à cet office. Un appel de votre part évite le même appel à toutes les autres.",
        "Demandez à l'office nommé, puis écrivez l'indication avec sa source.",
    ),
    de=Words(
        "Angabe, die nicht gefunden wurde",
        "Im Schritt „{name}“ fehlt noch: {duties}. Auskunft gibt: {offices}.",
        "Der Leitfaden schickt die Menschen zu dieser Stelle. Ein Anruf von Ihnen erspart allen anderen denselben "
        "Anruf.",
        "Fragen Sie die genannte Stelle und schreiben Sie die Angabe mit ihrer Quelle hin.",
    ),
    bad=ACT + "    fee: free\n    processing_time:\n      not_found: office\n",
    good=ACT
    + """    fee: free
    processing_time:
      fr: Vous recevez la carte tout de suite.
      de: Sie erhalten die Karte sofort.
""",
)
