"""U023: two documents with the same name."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.marked import words
from engine.check.mentions import alike, index
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
# world_more.yaml
documents:
  identity:
    name:
      fr: Pièce d'identité
      de: Ausweis
"""
_GOOD = """\
# world_more.yaml
documents:
  identity:
    name:
      fr: Acte de naissance
      de: Geburtsurkunde
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The documents that bear the name of another document."""
    documents = index(subject).of("documents")
    return alike(((words(entry.node, "name"), entry) for entry in documents), "U023", Severity.warning)


RULE = Rule(
    code="U023",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Deux documents du même nom",
        message="Le document « {name} » porte le même nom que « {other} ».",
        why="La liste des papiers à réunir le montrerait deux fois, et la personne chercherait un second "
        "papier qui n'existe pas.",
        repair="Gardez un seul des deux, ou nommez-les différemment.",
    ),
    de=Words(
        title="Zwei Dokumente mit demselben Namen",
        message="Das Dokument „{name}“ heißt genauso wie „{other}“.",
        why="In der Liste der Unterlagen stünde es zweimal, und die Person suchte ein zweites Papier, das es "
        "nicht gibt.",
        repair="Behalten Sie nur eines der beiden, oder benennen Sie sie verschieden.",
    ),
    bad=_BAD,
    good=_GOOD,
)
