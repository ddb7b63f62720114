"""Words that people write in place of the words of the language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from engine.expression.nodes import Expression, Literal
from engine.expression.types import INTEGER
from engine.problems import nearest

_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "and": ("and", "et", "und", "&", "&&"),
    "or": ("or", "ou", "oder", "|", "||"),
    "not": ("not", "pas", "nicht", "!"),
    "in": ("in", "dans"),
    "true": ("true", "yes", "oui", "ja", "vrai", "wahr"),
    "false": ("false", "no", "non", "nein", "faux", "falsch"),
    "today": ("today", "aujourd", "heute"),
}
_MEANT: Final = {slip: word for word, slips in _WORDS.items() for slip in slips}


def keyword(written: str) -> str | None:
    """The word of the language that was meant, or None; never the written one itself."""
    word = _MEANT.get(written.lower())
    return None if word == written else word


def meant(written: str, names: Iterable[str]) -> str | None:
    """The name, or the word of the language, that was most likely meant."""
    return keyword(written) or nearest(written, names)


def with_unit(left: Expression, right: Expression) -> str | None:
    """The bare number beside a date as the duration that was probably meant: most of them are ages."""
    for day, number in ((left, right), (right, left)):
        if day.type is not None and day.type.kind in ("date", "moment"):
            bare = isinstance(number, Literal) and number.type == INTEGER
            return f"{number.value} years" if bare and isinstance(number, Literal) else None
    return None
