"""L007: points, links, headings or paragraphs that only one language has."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.language.markdown import MARKS, layout
from engine.check.language.sides import PROSE, role
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem

_CODE = "L007"


def find(subject: Subject) -> Iterator[Problem]:
    """Texts whose parts are not the same number in both languages: one finding a text, for the first difference."""
    for text in subject.texts:
        if role(text) not in PROSE:
            continue
        french, german = layout(text.fr.text), layout(text.de.text)
        for kind, mark in MARKS.items():
            if french[kind] != german[kind]:
                fewer, other = (text.fr, text.de) if french[kind] < german[kind] else (text.de, text.fr)
                fr, de, place = french[kind], german[kind], fewer.span
                yield problem(_CODE, place, severity=Severity.warning, related=[other.span], mark=mark, fr=fr, de=de)
                break


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Mise en page différente dans les deux langues",
        message="« {mark} » : {fr} en français, {de} en allemand.",
        why="Un point de liste, un lien ou un paragraphe en moins est presque toujours un oubli. "
        "Dans la vue côte à côte, les textes ne se répondent plus.",
        repair="Donnez aux deux textes les mêmes points, liens, titres et paragraphes, dans le même ordre.",
    ),
    de=Words(
        title="Verschiedener Aufbau in den beiden Sprachen",
        message="„{mark}“: {fr} auf Französisch, {de} auf Deutsch.",
        why="Ein Listenpunkt, ein Link oder ein Absatz weniger ist fast immer ein Versehen. "
        "In der Ansicht nebeneinander passen die Texte dann nicht mehr zusammen.",
        repair="Geben Sie beiden Texten dieselben Punkte, Links, Überschriften und Absätze in derselben Reihenfolge.",
    ),
    bad="""\
summary:
  fr: |
    Apportez :

    - votre pièce d'identité
    - un justificatif de domicile
  de: |
    Bringen Sie mit:

    - Ihren Ausweis mit Wohnsitznachweis
""",
    good="""\
summary:
  fr: |
    Apportez :

    - votre pièce d'identité
    - un justificatif de domicile
  de: |
    Bringen Sie mit:

    - Ihren Ausweis
    - einen Wohnsitznachweis
""",
)
