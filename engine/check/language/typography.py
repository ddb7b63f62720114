"""Quotes, spaces, dashes and spellings that a page would show as they are typed; what ``tidy`` mends is not here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from engine.check.language.prose import STAND_IN
from engine.text import Language

_KEPT = re.compile(r"\{[^{}\n]*\}|`[^`\n]*`|https?://\S+|www\.\S+|[\w.-]+@[\w.-]+|\]\([^()\n]*\)|&#?\w+;")
_LOWER = "a-zà-öø-ÿœß"
_UPPER = "A-ZÀ-ÖØ-ÞŒ"


@dataclass(frozen=True, slots=True)
class Slip:
    """A piece at ``start`` up to ``end`` of a text, and how the language writes it."""

    start: int
    end: int
    better: str


_Repair = Callable[[re.Match[str]], str]
_Check = tuple[re.Pattern[str], _Repair]


def _spelled(pairs: str) -> _Check:
    """Spellings by the beginnings of words: "soeur:sœur"; the rest of the word stays."""
    known = dict(pair.split(":") for pair in pairs.split())
    first = "".join(sorted({wrong[0] for wrong in known}))
    pattern = re.compile(rf"\b(?=[{first}])(?P<wrong>{'|'.join(known)})(?P<rest>\w*)")
    return pattern, lambda found: known[found["wrong"]] + found["rest"]


def _quotes(opening: str, closing: str) -> _Repair:
    """The quoted words of a match between the quotes of the language."""
    return lambda found: f"{opening}{(found.group()[1:-1]).strip()}{closing}"


# Inside a sentence: shown with the words around them.
_BETWEEN: Final[Mapping[Language, tuple[_Check, ...]]] = {
    "fr": (
        (re.compile(r"(?<=\w)[ \u00a0\u202f]+(?=[,.](?:\s|$))"), lambda _: ""),
        (re.compile(r"(?<=\d)\.(?=\d{1,2}[ \u00a0\u202f]?(?:%|€|EUR|euros))"), lambda _: ","),
        (re.compile(r"(?<=\d)\.(?=\d{3}[ \u00a0\u202f]?(?:€|EUR|CHF|euros|francs))"), lambda _: " "),
    ),
    "de": (
        (re.compile(r"(?<=\w)[ \u00a0\u202f]+(?=[,.;:!?](?:\s|$))"), lambda _: ""),
        (re.compile(r"(?<=\d)\.(?=\d{1,2}[ \u00a0\u202f]?(?:%|€|EUR|Euro))"), lambda _: ","),
    ),
}
_BETWEEN_BOTH: Final[tuple[_Check, ...]] = (
    (re.compile(r"(?<=[^\W\d_])[,;?!](?=[^\W\d_])"), lambda found: f"{found.group()} "),
    (re.compile(rf"(?<=[{_LOWER}])\.(?=[{_UPPER}][{_LOWER}])"), lambda _: ". "),
    (re.compile(r"\.\.\."), lambda _: "…"),
    (re.compile(r"(?<=[^\s\d«„]) - (?=[^\s»“])"), lambda _: " – "),
    (re.compile(r"(?<=[^\W\d_])[\u00b4`‘](?=[^\W\d_])"), lambda _: "'"),
)
_FRENCH: Final[tuple[_Check, ...]] = (
    (re.compile(r'"[^"\n]+"|„[^„“”\n]+[“”]'), _quotes("« ", " »")),
    (re.compile(r"['‘](?<!\w.)\w[^'‘’\n]*['’](?!\w)"), _quotes("« ", " »")),
    _spelled("oeuvr:œuvr soeur:sœur coeur:cœur oeil:œil noeud:nœud voeu:vœu Oeuvr:Œuvr"),
    _spelled(
        "Etat:État Etes:Êtes Etre:Être Ecri:Écri Evit:Évit Eventuel:Éventuel Etape:Étape Epou:Épou Electr:Électr "
        "Etablissement:Établissement Echéance:Échéance Education:Éducation Elève:Élève Etud:Étud Etrang:Étrang "
        "Equivalen:Équivalen Egalement:Également Ecole:École Economi:Économi Emission:Émission"
    ),
    (
        re.compile(r"\bA(?= (?:partir|la|votre|vos|ce|cette|défaut|chaque|compter|noter|savoir|quel|quelle|qui)\b)"),
        lambda _: "À",
    ),
)
_GERMAN: Final[tuple[_Check, ...]] = (
    (re.compile(r'"[^"\n]+"|«[^«»\n]+»|»[^«»\n]+«|„[^„“”\n]+”'), _quotes("„", "“")),
    (re.compile(r"'(?<!\w.)\w[^'\n]*'(?!\w)"), _quotes("„", "“")),
    _spelled("daß:dass muß:muss Muß:Muss läßt:lässt bißchen:bisschen gemäss:gemäß Gemäss:Gemäß heisst:heißt"),
    _spelled(
        "ausserhalb:außerhalb Ausserhalb:Außerhalb ausserdem:außerdem Ausserdem:Außerdem schliesslich:schließlich"
    ),
    _spelled(
        "fuer:für Fuer:Für ueber:über Ueber:Über koenn:könn muess:müss Muess:Müss waehrend:während Waehrend:Während "
        "spaet:spät naech:näch zustaendig:zuständig gehoer:gehör hoechst:höchst moecht:möcht erhaelt:erhält"
    ),
)
# An English pair is wrong alone, and right inside the quotes of the language.
_ENGLISH: Final = re.compile(r"“[^“”„\n]+”")
_OWN: Final[Mapping[Language, re.Pattern[str]]] = {
    "fr": re.compile(r"«[^«»]*»"),
    "de": re.compile(r"„[^„]*?“(?!\w)"),
}
_STRAIGHT: Final = re.compile(r'"[^"\n]+"')
_MARKS: Final[Mapping[Language, tuple[str, str]]] = {"fr": ("« ", " »"), "de": ("„", "“")}
_CHECKS: Final[Mapping[Language, tuple[_Check, ...]]] = {"fr": _FRENCH, "de": _GERMAN}
_WORD_BEFORE: Final = re.compile(r"[^\s(«„\"]*$")
_WORD_AFTER: Final = re.compile(r"[ \u00a0\u202f]*[^\s)»“\"]*")


def slips(text: str, language: Language) -> Iterator[Slip]:
    """The slips of a text. Addresses, code and placeholders are left alone."""
    clean = _KEPT.sub(lambda found: STAND_IN * len(found.group()), text)
    for pattern, repair in _CHECKS[language]:
        for found in pattern.finditer(clean):
            yield Slip(found.start(), found.end(), repair(found))
    for pattern, repair in (*_BETWEEN[language], *_BETWEEN_BOTH):
        for found in pattern.finditer(clean):
            yield _among_words(clean, found, repair(found))
    yield from _english(clean, language)
    yield from _unpaired(clean, language)


def _among_words(clean: str, found: re.Match[str], better: str) -> Slip:
    before = _WORD_BEFORE.search(clean[: found.start()])
    after = _WORD_AFTER.match(clean, found.end())
    start = before.start() if before else found.start()
    end = after.end() if after else found.end()
    return Slip(start, end, clean[start : found.start()] + better + clean[found.end() : end])


def _english(clean: str, language: Language) -> Iterator[Slip]:
    inside = [found.span() for found in _OWN[language].finditer(clean)]
    for found in _ENGLISH.finditer(clean):
        if not any(start < found.start() and found.end() < end for start, end in inside):
            yield Slip(found.start(), found.end(), _quotes(*_MARKS[language])(found))


def _unpaired(clean: str, language: Language) -> Iterator[Slip]:
    """An opening quote of the language that nothing closes, or the other way round; or half a pair of straight ones."""
    opening, closing = (mark.strip() for mark in _MARKS[language])
    rest = _OWN[language].sub(lambda found: " " * len(found.group()), clean)
    rest = _STRAIGHT.sub(lambda found: " " * len(found.group()), rest)
    for mark in (opening, closing, '"') if language == "fr" else (opening, '"'):
        place = rest.find(mark)
        if place >= 0:
            yield Slip(place, place + 1, f"{opening}…{closing}")
