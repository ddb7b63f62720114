"""L021: a link whose words do not say where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from engine.check.language.markdown import LINK
from engine.check.language.sides import PROSE, Side, sides
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.text import Language

_CODE = "L021"
_EMPTY: Final[Mapping[Language, re.Pattern[str]]] = {
    "fr": re.compile(
        r"(?:cliqu\w+ )?(?:ici|là|lien|ce lien|site|page|cette page|en savoir plus|plus d['’]infos?"
        r"|suite|lire la suite)"
    ),
    "de": re.compile(
        r"(?:klicken sie )?(?:hier|hier klicken|link|diesen link|seite|diese seite|mehr|mehr erfahren|weiter"
        r"|weiterlesen|(?:mehr|weitere) informationen)"
    ),
}


def find(subject: Subject) -> Iterator[Problem]:
    """Links named "ici", "hier" and the like, in texts and beside steps."""
    for side in sides(subject):
        for start, end in _labels(side):
            label = side.scalar.text[start:end]
            if _EMPTY[side.language].fullmatch(" ".join(label.lower().split()).rstrip(" .!")):
                place = side.scalar.at(start, end)
                yield problem(_CODE, place, severity=Severity.warning, found=label.strip())


def _labels(side: Side) -> Iterator[tuple[int, int]]:
    """The places of the words that are links."""
    if side.role == "label" and "links" in side.written.path:
        yield 0, len(side.scalar.text)
    elif side.role in PROSE:
        yield from (found.span("label") for found in LINK.finditer(side.scalar.text))


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Lien qui ne dit pas où il mène",
        message="Le lien « {found} » ne dit pas où il mène.",
        why="Un lecteur d'écran peut lire les liens seuls, en liste. "
        "« ici » n'y veut rien dire (WCAG 2.2, critère 2.4.4).",
        repair="Nommez la page : « formulaire de demande », « site de l'assurance retraite ».",
    ),
    de=Words(
        title="Link, der sein Ziel nicht nennt",
        message="Der Link „{found}“ sagt nicht, wohin er führt.",
        why="Vorleseprogramme können Links allein als Liste vorlesen. "
        "„hier“ sagt dann nichts (WCAG 2.2, Kriterium 2.4.4).",
        repair="Nennen Sie die Seite: „Antragsformular“, „Website der Rentenversicherung“.",
    ),
    bad="""\
summary:
  fr: "Le formulaire se trouve [ici](https://example.org/form)."
  de: "Das Formular finden Sie [hier](https://example.org/form)."
""",
    good="""\
summary:
  fr: "Remplissez le [formulaire de la carte](https://example.org/form)."
  de: "Füllen Sie das [Formular für die Karte](https://example.org/form) aus."
""",
)
