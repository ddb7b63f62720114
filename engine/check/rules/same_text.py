"""L004: the same words in both languages: a forgotten translation."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.language.prose import STAND_IN, own_words, words
from engine.check.language.sides import HEADINGS, PROSE, role
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_CODE = "L004"


def find(subject: Subject) -> Iterator[Problem]:
    """Texts of several words, one of them no name, that are the same in both languages."""
    for text in subject.texts:
        if role(text) in PROSE | HEADINGS and text.fr.text.split() == text.de.text.split():
            found = [word for word in words(own_words(text.fr.text)) if word != STAND_IN and word[0].isalpha()]
            if len(found) > 1 and any(word[0].islower() for word in found):
                yield problem(_CODE, text.de.span, severity=Severity.warning, related=[text.fr.span])


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Traduction oubliée",
        message="Le même texte est écrit dans les deux langues.",
        why="Un texte copié d'une langue à l'autre attend encore sa traduction. Le lecteur ne le comprendra pas.",
        repair="Traduisez le texte. Un nom propre reste tel quel : cette règle ne le regarde pas.",
    ),
    de=Words(
        title="Vergessene Übersetzung",
        message="In beiden Sprachen steht derselbe Text.",
        why="Ein Text, der von einer Sprache in die andere kopiert wurde, wartet noch auf seine Übersetzung. "
        "Wer ihn liest, versteht ihn nicht.",
        repair="Übersetzen Sie den Text. Eigennamen dürfen gleich bleiben: Diese Regel beachtet sie nicht.",
    ),
    bad="""\
title:
  fr: Demander la carte de frontière
  de: Demander la carte de frontière
""",
    good="""\
title:
  fr: Demander la carte de frontière
  de: Grenzkarte beantragen
""",
)
