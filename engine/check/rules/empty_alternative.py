"""R021: an outcome says no, and its alternative says nothing new."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from engine.check.rule import Rule, Subject, Words, weight
from engine.check.trust import place
from engine.check.trust_examples import OUTCOME
from engine.model.procedure import Outcome
from engine.model.shared import Paragraph
from engine.problems import Problem, Severity, problem
from engine.text import LANGUAGES, Language

_WORD: Final = re.compile(r"\w+")
_FEWEST_WORDS: Final = 2


def find(subject: Subject) -> Iterator[Problem]:
    """Outcomes whose alternative repeats the title or the reason, or is a single word."""
    for procedure in subject.library.procedures.values():
        for outcome in procedure.outcomes.values():
            if any(_says_nothing(outcome, language) for language in LANGUAGES):
                span = place(subject, outcome.span, "outcomes", outcome.id, "alternative")
                yield problem("R021", span, severity=weight(procedure), name=outcome.id)


def _says_nothing(outcome: Outcome, language: Language) -> bool:
    alternative = _words(outcome.alternative, language)
    title = [word.casefold() for word in _WORD.findall(outcome.title.of(language))]
    return len(alternative) < _FEWEST_WORDS or alternative in (title, _words(outcome.reason, language))


def _words(paragraphs: Sequence[Paragraph], language: Language) -> list[str]:
    texts = (paragraph.text.of(language) for paragraph in paragraphs)
    return [word.casefold() for text in texts for word in _WORD.findall(text)]


RULE = Rule(
    "R021",
    Severity.error,
    find,
    fr=Words(
        "Issue sans autre chemin",
        "L'issue « {name} » ne dit pas que faire à la place : son « alternative » répète le reste ou tient en un mot.",
        "Une personne à qui l'on dit non a d'autant plus besoin d'une suite. Sans elle, elle part sans savoir où "
        "aller.",
        "Dites dans « alternative » ce que la personne peut faire : l'autre organisme, l'autre procédure, la date où "
        "revenir.",
    ),
    de=Words(
        "Ausgang ohne anderen Weg",
        "Der Ausgang „{name}“ sagt nicht, was stattdessen geht: „alternative“ wiederholt den Rest oder ist ein "
        "einziges Wort.",
        "Wer ein Nein hört, braucht erst recht einen nächsten Schritt. Ohne ihn geht man, ohne zu wissen, wohin.",
        "Sagen Sie in „alternative“, was möglich ist: die andere Stelle, das andere Verfahren, der Tag zum "
        "Wiederkommen.",
    ),
    bad=OUTCOME
    + """    alternative:
      fr: Vous pourrez demander la carte à partir du {start}.
      de: Sie können die Karte ab dem {start} beantragen.
""",
    good=OUTCOME
    + """    alternative:
      fr: Revenez à cette date.
      de: Kommen Sie an diesem Tag wieder.
""",
)
