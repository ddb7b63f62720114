"""L011: a word that the glossary asks to avoid."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.language.prose import own_words
from engine.check.language.sides import HEADINGS, PROSE, sides
from engine.check.language.terms import avoided
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_CODE = "L011"


def find(subject: Subject) -> Iterator[Problem]:
    """Words under ``avoid``, outside quotes and parentheses: there a guide may explain them."""
    terms = [term for term in subject.library.glossary.values() if any(term.avoid.values())]
    for side in sides(subject):
        if terms and side.role in PROSE | HEADINGS:
            clean = own_words(side.scalar.text)
            for term in terms:
                wanted = term.text.of(side.language)
                for start, end in avoided(term, clean, side.language):
                    place, found = side.scalar.at(start, end), clean[start:end]
                    yield problem(
                        _CODE, place, severity=Severity.warning, suggestion=wanted, found=found, wanted=wanted
                    )


_GLOSSARY = """# glossary.yaml
glossary:
  proof_of_residence:
    fr: justificatif de domicile
    de: Wohnsitznachweis
    avoid:
      fr:
        - certificat de domiciliation
      de:
        - Domizilzeugnis
"""

RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Mot à éviter",
        message="« {found} » est à éviter : le glossaire dit « {wanted} ».",
        why="Le glossaire écarte les mots qui trompent : faux amis, traductions mot à mot, anciens noms.",
        repair="Employez le terme du glossaire. Pour expliquer l'autre mot, mettez-le entre guillemets ou parenthèses.",
    ),
    de=Words(
        title="Zu vermeidendes Wort",
        message="„{found}“ ist zu vermeiden: Das Glossar sagt „{wanted}“.",
        why="Das Glossar schließt Wörter aus, die in die Irre führen: "
        "falsche Freunde, wörtliche Übersetzungen, alte Namen.",
        repair="Nehmen Sie den Begriff aus dem Glossar. "
        "Wollen Sie das andere Wort erklären, setzen Sie es in Anführungszeichen oder Klammern.",
    ),
    bad=f"""\
summary:
  fr: Apportez un certificat de domiciliation au guichet.
  de: Bringen Sie ein Domizilzeugnis zum Schalter mit.
{_GLOSSARY}""",
    good=f"""\
summary:
  fr: Apportez un justificatif de domicile au guichet.
  de: Bringen Sie einen Wohnsitznachweis zum Schalter mit.
{_GLOSSARY}""",
)
