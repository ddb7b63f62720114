"""U029: a step that one list names twice."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.marked import maps
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.source import Scalar, Sequence

_LISTS = ("do", "documents", "any_of", "sources", "assistance", "phases", "after", "languages", "only")

_BAD = """\
trees:
  branch:
    - do: [apply, apply]
"""
_GOOD = """\
trees:
  branch:
    - do: [apply, search]
"""


def find(subject: Subject) -> Iterator[Problem]:
    """The steps that stand twice in one ``do``, or documents in one step."""
    for file in subject.files:
        for node in maps(file.root):
            for word in _LISTS:
                seen: set[str] = set()
                listed = node.get(word)
                for item in listed.items if isinstance(listed, Sequence) else ():
                    if isinstance(item, Scalar):
                        if item.text in seen:
                            yield problem("U029", item.span, severity=Severity.warning, name=item.text)
                        seen.add(item.text)


RULE = Rule(
    code="U029",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Nom répété dans une liste",
        message="« {name} » est deux fois dans cette liste.",
        why="La seconde fois ne change rien. Un autre nom devait sans doute être là.",
        repair="Mettez le nom qui manque, ou retirez la répétition.",
    ),
    de=Words(
        title="Name zweimal in einer Liste",
        message="„{name}“ steht zweimal in dieser Liste.",
        why="Das zweite Mal ändert nichts. Wahrscheinlich sollte dort ein anderer Name stehen.",
        repair="Setzen Sie den fehlenden Namen ein, oder streichen Sie die Wiederholung.",
    ),
    bad=_BAD,
    good=_GOOD,
)
