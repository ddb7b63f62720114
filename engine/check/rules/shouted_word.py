"""L017: a plain word in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from engine.check.language.prose import listed, masked
from engine.check.language.sides import HEADINGS, PROSE, sides
from engine.check.rule import Rule, Subject, Words
from engine.problems import Problem, Severity, problem
from engine.text import Language

_CODE = "L017"
_CAPITALS = re.compile(r"\b[^\W\d_a-zà-öø-ÿœß]{3,}\b")
_SMALL = re.compile(r"\b[A-ZÀ-ÖØ-ÞŒ]?[a-zà-öø-ÿœß]{2,}\b")
_OFTEN: Final[Mapping[Language, frozenset[str]]] = {
    "fr": frozenset(listed("attention important obligatoire urgent jamais toujours pas tous avant après uniquement")),
    "de": frozenset(listed("achtung wichtig nicht nie immer nur sofort bitte alle vor nach pflicht dringend")),
}


def find(subject: Subject) -> Iterator[Problem]:
    """Words in capitals that also stand in small letters in some text. Abbreviations never do."""
    texts = [(side, masked(side.scalar.text)) for side in sides(subject) if side.role in PROSE | HEADINGS]
    shouted = [(side, found) for side, text in texts if not text.islower() for found in _CAPITALS.finditer(text)]
    if not shouted:
        return
    known = {
        language: {word.lower() for side, text in texts if side.language == language for word in _SMALL.findall(text)}
        | _OFTEN[language]
        for language in _OFTEN
    }
    for side, found in shouted:
        if found.group().lower() in known[side.language]:
            place = side.scalar.at(found.start(), found.end())
            yield problem(_CODE, place, severity=Severity.warning, found=found.group())


RULE = Rule(
    code=_CODE,
    severity=Severity.warning,
    find=find,
    fr=Words(
        title="Mot en capitales",
        message="« {found} » est en capitales : cela crie et se lit mal.",
        why="Un mot en capitales perd sa silhouette, et un lecteur d'écran peut l'épeler lettre par lettre.",
        repair="Écrivez le mot en minuscules et mettez-le en gras : **Attention.** Un sigle reste en capitales.",
    ),
    de=Words(
        title="Wort in Großbuchstaben",
        message="„{found}“ steht in Großbuchstaben: Das schreit und liest sich schlecht.",
        why="Ein Wort in Großbuchstaben verliert sein Bild, und ein Vorleseprogramm buchstabiert es vielleicht.",
        repair="Schreiben Sie das Wort normal und setzen Sie es fett: **Achtung.** Abkürzungen bleiben groß.",
    ),
    bad="""\
summary:
  fr: ATTENTION, la carte ne se demande pas par téléphone.
  de: ACHTUNG, die Karte bekommen Sie nicht am Telefon.
""",
    good="""\
summary:
  fr: "**Attention.** La carte ne se demande pas par téléphone."
  de: "**Achtung.** Die Karte bekommen Sie nicht am Telefon."
""",
)
