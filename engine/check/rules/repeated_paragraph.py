"""U027: a paragraph that stands twice in one text."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.marked import sequences
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.source import Map, Scalar

_BAD = """\
# more.yaml
steps:
  photo:
    kind: advice
    phase: first
    title:
      fr: Faire une photo
      de: Ein Foto machen
    text:
      - fr: La photo a moins de six mois.
        de: Das Foto ist jünger als sechs Monate.
      - fr: La photo a moins de six mois.
        de: Das Foto ist jünger als sechs Monate.
    sources: [act]
"""
_GOOD = """\
# more.yaml
steps:
  photo:
    kind: advice
    phase: first
    title:
      fr: Faire une photo
      de: Ein Foto machen
    text:
      - fr: La photo a moins de six mois.
        de: Das Foto ist jünger als sechs Monate.
      - fr: Le fond est clair.
        de: Der Hintergrund ist hell.
    sources: [act]
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The paragraphs that everybody who reads them has read before in the same text."""
    for file in subject.files:
        for node in sequences(file.root):
            first: dict[tuple[str, str], list[Map]] = {}
            for item in node.items:
                fr, de = (item.get("fr"), item.get("de")) if isinstance(item, Map) else (None, None)
                if isinstance(item, Map) and isinstance(fr, Scalar) and isinstance(de, Scalar):
                    before = first.setdefault((fr.text, de.text), [])
                    other = next((each for each in before if _covers(each, item)), None)
                    if other is not None:
                        yield problem("U027", fr.span, severity=Severity.warning, related=[other.span])
                    before.append(item)


def _covers(before: Map, item: Map) -> bool:
    """Whether everybody who reads a paragraph has read the one before."""
    earlier, later = before.get("when"), item.get("when")
    if earlier is None:
        return True
    return isinstance(earlier, Scalar) and isinstance(later, Scalar) and earlier.text == later.text


RULE = Rule(
    code="U027",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Paragraphe répété",
        message="Ce paragraphe est déjà plus haut dans le même texte.",
        why="Après un copier-coller, la copie n'a peut-être pas été adaptée : une information manque, ou une "
        "phrase est en double.",
        repair="Adaptez la copie, ou retirez-la.",
    ),
    de=Words(
        title="Wiederholter Absatz",
        message="Dieser Absatz steht schon weiter oben im selben Text.",
        why="Nach dem Kopieren wurde die Kopie vielleicht nicht angepasst: Dann fehlt etwas, oder ein Satz "
        "steht doppelt da.",
        repair="Passen Sie die Kopie an, oder löschen Sie sie. Haben beide ein „when“, verbinden Sie die "
        "Bedingungen mit „or“.",
    ),
    bad=_BAD,
    good=_GOOD,
)
