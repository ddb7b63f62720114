"""What the solver proves of the content, as problems. The rules of proof choose their own from it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlencode
from weakref import WeakKeyDictionary

from engine.check.rule import Subject
from engine.explain.reasons import Reason
from engine.explain.words import wording
from engine.model.items import Asked, ItemKey, at
from engine.problems import Problem, Severity, problem
from engine.prove.proof import Proof, prove
from engine.prove.replay import Person
from engine.text import LANGUAGES

_PROOFS: Final[WeakKeyDictionary[Subject, Proof]] = WeakKeyDictionary()
"""All rules of proof ask for the same proof of one subject."""


def proof(subject: Subject) -> Proof:
    """What is proved of the content. Raises ImportError where the solver is not installed."""
    found = _PROOFS.get(subject)
    if found is None:
        found = _PROOFS[subject] = prove(subject.library, subject.today)
    return found


def proved(subject: Subject, code: str, severity: Severity = Severity.warning) -> Iterator[Problem]:
    """The findings of one rule; the person who proves a finding is told in both languages, an answer a line."""
    for found in proof(subject).of(code):
        told = {} if found.person is None else _told(subject, found.person)
        yield problem(code, found.span, related=found.related, severity=severity, **found.params, **told)


def _told(subject: Subject, person: Person) -> dict[str, str]:
    asked = [each for each in (at(person.walked.procedure, one) for one in person.walked.asked) if each is not None]
    # The same in the form that pages take, for those who want to see what this person sees.
    told = {"person_procedure": person.walked.procedure.key, "person_answers": urlencode(person.raw)}
    for language in LANGUAGES:
        words = wording(subject.library, person.walked, language)
        told[f"person_{language}"] = "\n".join(words.reason(Reason(each.question, _item(each))) for each in asked)
    return told


def _item(asked: Asked) -> ItemKey | None:
    return None if asked.group is None or asked.number is None else (asked.group.name, asked.number)
