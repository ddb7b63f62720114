"""L010: a term of the glossary that the other language calls otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from engine.check.language.prose import masked
from engine.check.language.sides import HEADINGS, PROSE, role
from engine.check.language.terms import found_terms, said, stands_in
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.text import LANGUAGES, Language

_CODE = "L010"
_OTHER: Final[Mapping[Language, Language]] = {"fr": "de", "de": "fr"}


def find(subject: Subject) -> Iterator[Problem]:
    """Texts with the term in one language and none of its translations in the other."""
    terms = tuple(subject.library.glossary.values())
    for text in subject.texts:
        if role(text) not in PROSE | HEADINGS:
            continue
        scalars = {"fr": text.fr, "de": text.de}
        clean = {language: masked(scalar.text) for language, scalar in scalars.items()}
        for language in LANGUAGES:
            other = _OTHER[language]
            for term, start, end in found_terms(terms, clean[language], language):
                quoted = (term.text.of(language),)  # a text may quote the other language
                if not (stands_in(said(term, other), clean[other], other) or stands_in(quoted, clean[other], language)):
                    yield problem(
                        _CODE,
                        scalars[other].span,
                        severity=Severity.warning,
                        related=[scalars[language].at(start, end)],
                        here=language,
                        found=term.text.of(language),
                        there=other,
                        wanted=term.text.of(other),
                    )


_GLOSSARY = """# glossary.yaml
glossary:
  proof_of_residence:
    fr: justificatif de domicile
    de: Wohnsitznachweis
"""

RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Terme du glossaire non traduit comme prévu",
        message="« {found} » ({here}) se dit « {wanted} » ({there}) : ce mot manque ici.",
        why="Un même objet a un même nom dans tous les guides. Sinon, le lecteur ne le reconnaît pas sur ses papiers "
        "ni au guichet du pays voisin.",
        repair="Employez le terme du glossaire. Si une autre traduction est juste aussi, ajoutez-la sous « also ».",
    ),
    de=Words(
        title="Glossarbegriff anders übersetzt",
        message="„{found}“ ({here}) heißt „{wanted}“ ({there}): Dieses Wort fehlt hier.",
        why="Dasselbe hat in allen Leitfäden denselben Namen. Sonst erkennt man es auf den eigenen Papieren "
        "und am Schalter des Nachbarlandes nicht wieder.",
        repair="Nehmen Sie den Begriff aus dem Glossar. Ist eine andere Übersetzung auch richtig, "
        "ergänzen Sie sie unter „also“.",
    ),
    bad=f"""\
summary:
  fr: Apportez un justificatif de domicile au guichet.
  de: Bringen Sie ein Domizilzeugnis zum Schalter mit.
{_GLOSSARY}""",
    good=f"""\
summary:
  fr: Apportez un justificatif de domicile au guichet.
  de: Bringen Sie einen Wohnsitznachweis zum Schalter mit.
{_GLOSSARY}""",
)
