"""R019: an act leaves out information that a person is owed."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.coverage import DUTIES, state
from engine.check.rule import Rule, Subject, Words
from engine.check.trust import steps
from engine.check.trust_examples import ACT
from engine.problems import Problem, Severity, problem


def find(subject: Subject) -> Iterator[Problem]:
    """Acts with duties of Regulation (EU) 2018/1724, art. 9 and 10, that neither they nor their authority fill."""
    for _, step in steps(subject):
        missing = [duty for duty in DUTIES if step.kind == "act" and state(step, duty, subject.library) == "left_out"]
        if missing:
            yield problem("R019", step.span, severity=Severity.notice, name=step.id, duties=", ".join(missing))


RULE = Rule(
    "R019",
    Severity.notice,
    find,
    fr=Words(
        "Indication laissée de côté",
        "L'étape « {name} » ne dit rien de : {duties}.",
        "Le règlement (UE) 2018/1724 (articles 9 et 10) demande de dire à la personne qui est compétent, avec quels "
        "papiers, à quel prix, en combien de temps et avec quel recours. Une indication absente ne se voit pas dans le "
        "guide.",
        "Remplissez l'indication, ou écrivez « not_applicable » avec la raison, ou « not_found » avec l'autorité qui "
        "peut répondre.",
    ),
    de=Words(
        "Ausgelassene Angabe",
        "Der Schritt „{name}“ sagt nichts zu: {duties}.",
        "Nach der Verordnung (EU) 2018/1724 (Artikel 9 und 10) erfahren die Menschen, wer zuständig ist, welche "
        "Papiere, Kosten und Zeiten es gibt und welchen Rechtsbehelf. Eine fehlende Angabe fällt im Leitfaden nicht "
        "auf.",
        "Ergänzen Sie die Angabe, oder schreiben Sie „not_applicable“ mit dem Grund oder „not_found“ mit der Stelle, "
        "die antworten kann.",
    ),
    bad=ACT + "    fee: free\n",
    good=ACT + "    fee: free\n    processing_time:\n      not_found: office\n",
)
