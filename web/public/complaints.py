"""What is wrong with an answer, in words; the same words in the summary and at the field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from engine.model.procedure import Question
from engine.text import format_value
from web.locale import Catalogue

N_ = str  # marks a sentence for translation

_SENTENCES: Mapping[str, str] = {
    "required": N_("Choose an answer."),
    "required.choices": N_("Choose at least one answer."),
    "required.date": N_("Enter a date."),
    "required.integer": N_("Enter a number."),
    "required.other": N_("Enter an answer."),
    "too_long": N_("This answer is too long."),
    "not_an_option": N_("Choose one of the answers offered."),
    "not_a_number": N_("Enter a whole number, in figures only."),
    "too_small": N_("Enter a number that is not below {minimum}."),
    "too_large": N_("Enter a number that is not above {maximum}."),
    "not_a_date": N_("This date does not exist. Enter day, month and year in figures, for example 27 3 1964."),
    "date_incomplete": N_("The date is incomplete. Enter day, month and year."),
    "year_short": N_("Enter the year with four figures."),
    "date_too_early": N_("Enter a date that is not before {minimum}."),
    "date_too_late": N_("Enter a date that is not after {maximum}."),
    "unknown_not_allowed": N_("We need an answer here to go on."),
    "empty_set": N_("Choose at least one answer."),
    "not_together": N_("Choose either this last answer alone, or the others."),
    "no_room": N_("Your answers take more room than your browser gives us. This one could not be kept."),
    "refused": N_("This answer cannot be used. Please correct it."),
}


def sentence(question: Question, code: str, params: Mapping[str, str], words: Catalogue) -> str:
    """The complaint about an answer to that question."""
    kind = "integer" if question.type.kind == "group" else question.type.kind
    if code == "required" and kind not in {"boolean", "choice"}:
        code = f"required.{kind}" if f"required.{kind}" in _SENTENCES else "required.other"
    message = _SENTENCES.get(code, _SENTENCES["refused"])
    shown = {name: _limit(kind, value, words) for name, value in params.items() if name in {"minimum", "maximum"}}
    return words.say(message, **shown)


def portable(params: Mapping[str, Any]) -> Mapping[str, str]:
    """The limits of a complaint as text that a cookie can hold."""
    return {name: value.isoformat() if isinstance(value, date) else str(value) for name, value in params.items()}


def _limit(kind: str, value: str, words: Catalogue) -> str:
    if kind == "date":
        return format_value(date.fromisoformat(value), words.language)
    return format_value(int(value), words.language) if kind == "integer" else value
