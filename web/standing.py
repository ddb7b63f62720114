"""How far a procedure has come: a draft or published, and which institution has signed it off, for which language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.model.procedure import Procedure, SignOff
from engine.text import LANGUAGES, Language, format_value
from web.site import site

N_ = str  # marks a sentence for translation

_SIGNED: Mapping[Language, str] = {
    "fr": N_("French version signed off on {day} ({office})."),
    "de": N_("German version signed off on {day} ({office})."),
}
_CHANGED: Mapping[Language, str] = {
    "fr": N_("French version signed off on {day} ({office}), changed since."),
    "de": N_("German version signed off on {day} ({office}), changed since."),
}
_UNSIGNED: Mapping[Language, str] = {
    "fr": N_("No institution has validated the French version yet."),
    "de": N_("No institution has validated the German version yet."),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """``lines``: what institutions have signed off, one sentence each; empty when none ever has."""

    status: str
    lines: tuple[str, ...]
    sure: bool
    """Whether every language on the page is signed off as it stands."""


def standing(procedure: Procedure, language: Language, shown: Sequence[Language]) -> Standing:
    """The standing in words. ``shown``: the languages of the procedure's texts on the page."""
    last = _last(procedure)
    lines: list[str] = []
    for tongue in (*shown, *(other for other in LANGUAGES if other not in shown)):
        own = [each for each in last if each.language == tongue]
        lines += [_line(each, language) for each in own]
        if last and not own and tongue in shown:
            lines.append(site().environments[language].catalogue.say(_UNSIGNED[tongue]))
    current = {each.language for each in last if each.current}
    return Standing(procedure.status, tuple(lines), current.issuperset(shown))


def _last(procedure: Procedure) -> list[SignOff]:
    """The latest of each institution and language; what is signed off as it stands comes first."""
    latest = {(each.by, each.language): each for each in sorted(procedure.sign_offs, key=lambda each: each.on)}
    return sorted(latest.values(), key=lambda each: (not each.current, each.on))


def _line(each: SignOff, language: Language) -> str:
    words = (_SIGNED if each.current else _CHANGED)[each.language]
    office = site().library.authorities[each.by].name.of(language)
    return site().environments[language].catalogue.say(words, office=office, day=format_value(each.on, language))
