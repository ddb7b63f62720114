"""Syllables, counted by the letters. Right for most words and near for the rest: enough for an average over a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from engine.text import Language

_FRENCH_VOWELS: Final = "aeiouyàâäéèêëîïôöùûüœæ"
_GERMAN_VOWELS: Final = "aeiouyäöüéèà"

# Letters that begin a new syllable inside a group of vowels: "ré|el", "ca|mé|ra", "na|ïf", "em|plo|yeur".
_FRENCH_BREAK = re.compile(
    r"(?<=é)(?=[aoiuâôîûàèê])|(?<=é)(?=e[nrltm])|(?<=[aeou])(?=[ïëü])|(?<=[ao])(?=[éè])|(?<=[^qg]u)(?=[éè])|(?<=a)(?=o[^u])"
    r"|(?<=[aeou])(?=y[aeiouéè])|(?<=[bcdfgptv][lr]i)(?=[aeoé])|(?<=i)(?=a(?:ble|ge)|ét)"
)
_FRENCH_GROUP = re.compile(rf"[{_FRENCH_VOWELS}]+")
_MUTE = re.compile(rf"(?<![{_FRENCH_VOWELS}])es?$|(?<=[gq]u)es?$")
# "-ent" is spoken in nouns and adjectives, mute in verbs of the third person plural.
_MUTE_ENT = re.compile(rf"(?<![{_FRENCH_VOWELS}])ent$")
_SPOKEN_ENT = re.compile(
    r"(?:m|ci|ti|li|qui)ents?$|^(?:abs|acc?id|adhér|ag|arg|c|compét|d|différ|évid|excell|fréqu|intellig|insolv"
    r"|par|perman|précéd|prés|présid|réc|souv|suffis|urg|v|viol|excéd|conséqu)ents?$"
)
_FRENCH_ODD: Final[Mapping[str, int]] = {"pays": 2, "abbaye": 3, "août": 1, "paysan": 3, "paysans": 3, "euro": 2}

_GERMAN_GROUP = re.compile(rf"(?:(?<=q)u)?(?:aa|ee|oo|ie|ai|ei|au|eu|äu|oi|ey|ay|[{_GERMAN_VOWELS}])", re.IGNORECASE)
# Prefixes keep their own syllable: "be|antragen", "ge|eignet", "be|urteilen"; "-ie" is two in "Familie".
_GERMAN_BREAK = re.compile(
    r"(?<=\bbe)(?=e|ur|in)|(?<=\bge)(?=e|i(?!e)|u)|(?<=mili|lini|rämi|akti|seri|feri)(?=e)|(?<=li)(?=en$)"
)


@lru_cache(maxsize=16384)
def syllables(word: str, language: Language) -> int:
    """How many syllables a word has; at least one. A part after an apostrophe or a hyphen counts by itself."""
    parts = re.split(r"[’'‑-]", word.lower())
    return max(1, sum(_COUNT[language](part) for part in parts))


def _french(word: str) -> int:
    if word in _FRENCH_ODD:
        return _FRENCH_ODD[word]
    pieces = _FRENCH_BREAK.sub("·", word)
    count = len(_FRENCH_GROUP.findall(pieces))
    mute = _MUTE.search(word) or (_MUTE_ENT.search(word) and not _SPOKEN_ENT.search(word))
    # "le", "des", "que": the only vowel of a word is spoken; before an apostrophe there is none ("l'").
    return count - 1 if mute and count > 1 else count


def _german(word: str) -> int:
    return len(_GERMAN_GROUP.findall(_GERMAN_BREAK.sub("·", word).replace("qu", "q")))


_COUNT: Final[Mapping[Language, Callable[[str], int]]] = {"fr": _french, "de": _german}
