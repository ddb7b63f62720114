"""R022: an outcome says no, and names nobody to turn to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from engine.check.rule import Rule, Subject, Words
from engine.check.trust import place
from engine.check.trust_examples import OUTCOME
from engine.model.procedure import Outcome
from engine.problems import Problem, Severity, problem
from engine.text import LANGUAGES

_LINK: Final = re.compile(r"\]\(|\b[\w-]+\.(?:fr|de|ch|eu|org|com|info|net)\b|\b\d{4,}\b")
_ACRONYM: Final = re.compile(r"\b[A-ZÄÖÜ]{3,}\b")


def find(subject: Subject) -> Iterator[Problem]:
    """Outcomes whose alternative names no authority, no address and no number."""
    offices = _offices(subject)
    for procedure in subject.library.procedures.values():
        for outcome in procedure.outcomes.values():
            if not _turns_to_somebody(outcome, offices):
                span = place(subject, outcome.span, "outcomes", outcome.id, "alternative")
                yield problem("R022", span, severity=Severity.notice, name=outcome.id)


def _turns_to_somebody(outcome: Outcome, offices: re.Pattern[str]) -> bool:
    texts = [paragraph.text.of(language) for paragraph in outcome.alternative for language in LANGUAGES]
    confirmed = any(paragraph.confirm_with for paragraph in outcome.alternative)
    return confirmed or any(_LINK.search(text) or offices.search(text) for text in texts)


def _offices(subject: Subject) -> re.Pattern[str]:
    """The names of the authorities as sentences use them: without what stands in brackets, and their short forms."""
    names = [each.name.of(language) for each in subject.library.authorities.values() for language in LANGUAGES]
    words = {name.partition("(")[0].strip() for name in names} | {short for n in names for short in _ACRONYM.findall(n)}
    longest_first = sorted((re.escape(word) for word in words if word), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(longest_first)})\b" if longest_first else r"(?!)")


RULE = Rule(
    "R022",
    Severity.notice,
    find,
    fr=Words(
        "Issue sans office ni lien",
        "L'issue « {name} » ne nomme aucun office, aucune adresse et aucun numéro.",
        "« Adressez-vous à la caisse » laisse chercher laquelle. Un nom, un lien ou un numéro fait gagner une semaine.",
        "Nommez l'autorité dans « alternative », ou ajoutez un lien ou « confirm_with ». Si rien de tel n'aide ici, "
        "acceptez la remarque avec « allow » et sa raison.",
    ),
    de=Words(
        "Ausgang ohne Stelle und ohne Link",
        "Der Ausgang „{name}“ nennt keine Stelle, keine Adresse und keine Nummer.",
        "„Wenden Sie sich an die Kasse“ lässt offen, an welche. Ein Name, ein Link oder eine Nummer spart eine Woche.",
        "Nennen Sie in „alternative“ die Stelle, oder ergänzen Sie einen Link oder „confirm_with“. Hilft hier nichts "
        "davon, nehmen Sie den Hinweis mit „allow“ und einem Grund an.",
    ),
    bad=OUTCOME
    + """    alternative:
      fr: Adressez-vous au bon guichet.
      de: Wenden Sie sich an den richtigen Schalter.
""",
    good=OUTCOME
    + """    alternative:
      fr: Adressez-vous au Bureau de la frontière.
      de: Wenden Sie sich an das Grenzbüro.
""",
)
