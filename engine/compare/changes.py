"""What was written otherwise, in words."""

from __future__ import annotations

from datetime import date
from typing import Final

from engine.compare.edits import Edit
from engine.compare.sentences import ENTRIES, named, say
from engine.model.shared import Basis
from engine.quantities import Duration, Money, Percent, Rate
from engine.text import Language, Text, format_value

_LONGEST: Final = 90
_UNSEEN: Final = frozenset({"versions", "rows", "options", 1})
"""Steps on the way into an entry that say nothing: the first version is the only one as a rule."""
_PLAIN = (int, date, Duration, Money, Percent, Rate)


def changed(edit: Edit, language: Language, *, bare: bool = False) -> str:
    """One edit on one line: what (unless ``bare``), where in it, before and after."""
    what = f"{named(ENTRIES, edit.kind, language)} {edit.name}".strip()
    if edit.before is None and not edit.path:
        return f"{what} ({say('new', language)})"
    if edit.after is None and not edit.path:
        return f"{what} ({say('gone', language)})"
    places = [words for each in edit.path if each not in _UNSEEN and (words := _key(each, language))]
    head = ", ".join(places if bare else [what, *places])
    before, after = _both(edit, language)
    if before is None:
        return head or what
    colon = "\N{NO-BREAK SPACE}:" if language == "fr" else ":"
    return f"{head}{colon} {before} → {after}" if head else f"{before} → {after}"


def _key(key: object, language: Language) -> str:
    """A step on the way into an entry; empty for what an editor never sees."""
    if isinstance(key, tuple):
        return " ".join(filter(None, (_key(each, language) for each in key)))
    return _word(key, language) or ""


def _both(edit: Edit, language: Language) -> tuple[str, str] | tuple[None, None]:
    """Both sides in words, or None where one of them has none that fit on a line."""
    before, after = edit.before, edit.after
    if isinstance(before, Text) and isinstance(after, Text):
        return _texts(before, after, language)
    one, other = _word(before, language), _word(after, language)
    return (None, None) if one is None or other is None else (one, other)


def _texts(before: Text, after: Text, language: Language) -> tuple[str, str]:
    """Two texts in the language of the report, or in the one in which they differ; around where they do."""
    shown: Language = language if before.of(language) != after.of(language) else "de" if language == "fr" else "fr"
    one, other = (" ".join(text.of(shown).split()) for text in (before, after))
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    start = max(0, one.rfind(" ", 0, max(0, start - 20)) + 1) if start > _LONGEST // 2 else 0
    return _cut(one, start), _cut(other, start)


def _cut(text: str, start: int) -> str:
    head, tail = ("… " if start else ""), (" …" if len(text) > start + _LONGEST else "")
    return f"{head}{text[start : start + _LONGEST].strip()}{tail}"


def _word(value: object, language: Language) -> str | None:
    match value:
        case None:
            return "–"
        case bool():
            return ("oui", "non")[not value] if language == "fr" else ("ja", "nein")[not value]
        case Basis():
            return value.name
        case Text():
            return _cut(" ".join(value.of(language).split()), 0)
        case str():
            return _cut(value, 0)
        case _ if isinstance(value, _PLAIN):
            return format_value(value, language)
    return None
