"""What is wrong with an answer, in words; the same words in the summary and at the field."""

from __future__ import annotations

from collections.abc import Mapping

from babel.numbers import get_currency_name

from engine.expression.parse import parse_literal, write_literal
from engine.expression.types import INTEGER
from engine.model.procedure import Question
from engine.text import Language, format_value
from web.locale import Catalogue

N_ = str  # marks a sentence for translation
_LIMITS = ("minimum", "maximum")

_SENTENCES: Mapping[str, str] = {
    "required": N_("Choose an answer."),
    "required.choices": N_("Choose at least one answer."),
    "required.date": N_("Enter a date."),
    "required.moment": N_("Enter a date and a time."),
    "required.duration": N_("Enter how long."),
    "required.integer": N_("Enter a number."),
    "required.money": N_("Enter a sum."),
    "required.percent": N_("Enter a percentage."),
    "required.text": N_("Enter an answer."),
    "too_long": N_("This answer is too long."),
    "not_an_option": N_("Choose one of the answers offered."),
    "not_a_number": N_("Enter a whole number, in figures only."),
    "not_a_number.money": N_("Enter a sum in figures, for example 12000.50."),
    "not_a_number.percent": N_("Enter a percentage in figures, for example 14.4."),
    "not_a_number.duration": N_("Enter whole numbers, in figures only."),
    "other_currency": N_("Enter this sum in {currency}."),
    "too_precise": N_("Enter at most two figures after the comma, for example 12.50."),
    "two_ways": N_("This can be read in two ways: with decimals, or as thousands. Write 1200 or 1.20, for example."),
    "too_small": N_("Enter a number that is not below {minimum}."),
    "too_large": N_("Enter a number that is not above {maximum}."),
    "too_small.money": N_("Enter a sum that is not below {minimum}."),
    "too_large.money": N_("Enter a sum that is not above {maximum}."),
    "too_small.percent": N_("Enter a percentage that is not below {minimum}."),
    "too_large.percent": N_("Enter a percentage that is not above {maximum}."),
    "too_small.duration": N_("Enter a duration that is not shorter than {minimum}."),
    "too_large.duration": N_("Enter a duration that is not longer than {maximum}."),
    "days_too_many": N_("Enter at most 30 days, and the rest as months."),
    "not_a_date": N_("This date does not exist. Enter day, month and year in figures, for example 27 3 1964."),
    "date_incomplete": N_("The date is incomplete. Enter day, month and year."),
    "year_short": N_("Enter the year with four figures."),
    "date_too_early": N_("Enter a date that is not before {minimum}."),
    "date_too_late": N_("Enter a date that is not after {maximum}."),
    "time_incomplete": N_("The time is incomplete. Enter hours and minutes."),
    "not_a_time": N_("This time does not exist. Enter hours from 0 to 23 and minutes from 0 to 59."),
    "date_too_early.moment": N_("Enter a date and a time that are not before {minimum}."),
    "date_too_late.moment": N_("Enter a date and a time that are not after {maximum}."),
    "unknown_not_allowed": N_("We need an answer here to go on."),
    "empty_set": N_("Choose at least one answer."),
    "not_together": N_("Choose either this last answer alone, or the others."),
    "no_room": N_("Your answers take more room than your browser gives us. This one could not be kept."),
    "refused": N_("This answer cannot be used. Please correct it."),
}


def sentence(question: Question, code: str, params: Mapping[str, str], words: Catalogue) -> str:
    """The complaint about an answer to that question."""
    kind = "integer" if question.type.kind == "group" else question.type.kind
    message = _SENTENCES.get(f"{code}.{kind}") or _SENTENCES.get(code, _SENTENCES["refused"])
    shown = {name: _limit(question, value, words.language) for name, value in params.items() if name in _LIMITS}
    if question.type.currency is not None:
        shown["currency"] = get_currency_name(question.type.currency, count=2, locale=words.language)
    return words.say(message, **shown)


def portable(params: Mapping[str, object]) -> Mapping[str, str]:
    """The limits of a complaint as text that a cookie can hold."""
    return {name: write_literal(value) for name, value in params.items()}


def _limit(question: Question, value: str, language: Language) -> str:
    limit = parse_literal(value, INTEGER if question.type.kind == "group" else question.type)
    # The question may have become one of another type since.
    return value if limit is None else format_value(limit, language)
