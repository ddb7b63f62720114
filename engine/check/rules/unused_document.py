"""U009: a document that no step needs."""

from __future__ import annotations

from collections.abc import Iterator

from engine.check.mentions import unused
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity

_BAD = """\
# more.yaml
documents:
  photo:
    name:
      fr: Photo d'identité
      de: Passfoto
"""
_GOOD = """\
# more.yaml
documents:
  photo:
    name:
      fr: Photo d'identité
      de: Passfoto

steps:
  photo_desk:
    phase: first
    title:
      fr: Déposer votre photo
      de: Ihr Foto abgeben
    text:
      fr: Le bureau colle la photo sur la carte.
      de: Das Grenzbüro klebt das Foto auf die Karte.
    authority: office
    documents: [photo]
    sources: [act]
"""


def find(subject: Subject) -> Iterator[Problem]:
    """A document that no step needs."""
    return unused(subject, "documents", "U009")


RULE = Rule(
    code="U009",
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Document jamais demandé",
        message="Aucune étape ne demande le document « {name} ».",
        why="La liste des papiers à réunir vient des étapes. Si l'une d'elles a besoin de ce document, la "
        "personne fera le trajet pour rien. Ce qui sert à plusieurs démarches n'est qu'une remarque : "
        "une démarche à venir peut s'en servir.",
        repair="Ajoutez le document à l'étape qui le demande (« documents: […] »), ou retirez-le.",
    ),
    de=Words(
        title="Dokument, das kein Schritt braucht",
        message="Kein Schritt verlangt das Dokument „{name}“.",
        why="Die Liste der Unterlagen entsteht aus den Schritten. Braucht einer davon dieses Dokument, kommt "
        "die Person umsonst. Was mehreren Verfahren dient, ist nur ein Hinweis: Ein künftiges Verfahren "
        "kann es brauchen.",
        repair="Ergänzen Sie das Dokument bei dem Schritt, der es verlangt („documents: […]“), oder löschen Sie es.",
    ),
    bad=_BAD,
    good=_GOOD,
)
