"""From the fields of a form to a raw answer and back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import parse_qsl

from flask import request
from werkzeug.datastructures import MultiDict

from engine.expression.parse import parse_literal
from engine.model.procedure import Question
from engine.quantities import Duration, Money, Percent
from engine.text import Language
from web.figures import FigureError, money_literal, percent_literal, written

_NUMBERS = {"integer", "group"}
UNKNOWN = "?"
NONE = "-"
# Enough to recognise what one typed; longer input is refused anyway.
_KEPT = 200
_DAY, _TIME, _MONTHS, _DAYS = ("day", "month", "year"), ("hour", "minute"), ("years", "months"), ("days",)
# Beyond it days and months could no longer be told apart.
_MOST_DAYS = 30
_RANGES = {"day": (1, 31), "month": (1, 12), "hour": (0, 23), "minute": (0, 59), "days": (0, _MOST_DAYS)}
# Which fields an error is about, where it is not about all of them.
_ABOUT = {
    "date_incomplete": _DAY,
    "not_a_date": _DAY,
    "year_short": ("year",),
    "time_incomplete": _TIME,
    "not_a_time": _TIME,
    "days_too_many": _DAYS,
}
_GAPS = re.compile(r"[\s\u00a0\u202f'’]+")


@dataclass(frozen=True, slots=True)
class Submission:
    """What was sent: the raw answer, or ``error`` (a code) when it cannot even be read; ``typed`` are the fields."""

    typed: Mapping[str, str]
    raw: str = ""
    error: str | None = None


def fields() -> MultiDict[str, str]:
    """The fields that were sent; those of our own forms without what other encodings would need."""
    if not request.environ.get("CONTENT_TYPE", "").startswith("application/x-www-form-urlencoded"):
        return request.form
    return MultiDict(parse_qsl(request.get_data(as_text=True), keep_blank_values=True))


def submitted(question: Question, form: MultiDict[str, str]) -> Submission:
    """Read the form of a question."""
    if question.unknown is not None and "unknown" in form:
        return Submission({}, UNKNOWN)
    kind = question.type.kind
    if kind == "choices":
        return _choices(form.getlist("answer"))
    several = parts_of(question)
    if several:
        parts = {name: form.get(name, "").strip() for name in several}
        return _several(kind, parts)
    text = form.get("answer", "").strip()
    typed = {"answer": text[:_KEPT]}
    # A question mark typed into a field is no "I don't know".
    if kind not in {"boolean", "choice"} and text == UNKNOWN:
        return Submission(typed, error="required" if kind == "text" else "not_a_number")
    try:
        return Submission(typed, _raw(question, text))
    except FigureError as problem:
        return Submission(typed, error=problem.code)


def parts_of(question: Question) -> tuple[str, ...]:
    """The fields of a question that has several; none for one that has a single one, or choices.

    A duration is asked in the units of its limits, without limits in years and months: months and days do not compare.
    """
    match question.type.kind:
        case "date":
            return _DAY
        case "moment":
            return _DAY + _TIME
        case "duration":
            limits = [each for each in (question.minimum, question.maximum) if isinstance(each, Duration)]
            days = _DAYS if any(limit.days for limit in limits) else ()
            return (_MONTHS if not days or any(limit.months for limit in limits) else ()) + days
    return ()


def wrong_parts(question: Question, typed: Mapping[str, str], error: str) -> tuple[str, ...]:
    """Which of several fields have to be corrected; all that the error is about, if none stands out."""
    about = _ABOUT.get(error, parts_of(question))
    return tuple(name for name in about if not _fits(name, typed.get(name, ""))) or about


def _fits(name: str, text: str) -> bool:
    """Whether the field can stand as it is, for itself. What a duration leaves empty is nought."""
    if not text and name in _MONTHS + _DAYS:
        return True
    low, high = _RANGES.get(name, (0, 9999))
    return text.isascii() and text.isdigit() and low <= int(text) <= high


def _raw(question: Question, text: str) -> str:
    """What was typed into a single field, as the engine reads it. Raises FigureError."""
    kind = question.type.kind
    if kind in _NUMBERS:
        return _GAPS.sub("", text)
    # Nothing at all, or too much: the engine says so.
    if kind not in {"money", "percent"} or not 0 < len(text) <= _KEPT:
        return text
    return percent_literal(text) if kind == "percent" else money_literal(text, question.type.currency or "")


def _choices(ticked: Sequence[str]) -> Submission:
    joined = ",".join(ticked)
    typed = {"answer": joined[:_KEPT]}
    if len(ticked) > 1 and (NONE in ticked or UNKNOWN in ticked):
        return Submission(typed, error="not_together")
    return Submission(typed, joined)


def _several(kind: str, parts: Mapping[str, str]) -> Submission:
    typed = {name: text[:_KEPT] for name, text in parts.items()}
    if not any(parts.values()):
        return Submission(typed, error="required")
    if kind == "duration":
        error = _duration_error(typed)
        raw = " ".join(f"{text or 0} {name}" for name, text in typed.items())
    else:
        error = _day_error(typed) or (_time_error(typed) if kind == "moment" else None)
        raw = f"{typed['year']}-{typed['month'].zfill(2)}-{typed['day'].zfill(2)}"
        if kind == "moment":
            raw += f" {typed['hour'].zfill(2)}:{typed['minute'].zfill(2)}"
    return Submission(typed, error=error) if error else Submission(typed, raw)


def _day_error(typed: Mapping[str, str]) -> str | None:
    day = [typed[name] for name in _DAY]
    if not all(day):
        return "date_incomplete"
    if not all(text.isascii() and text.isdigit() for text in day):
        return "not_a_date"
    return "year_short" if len(typed["year"]) != 4 else None


def _time_error(typed: Mapping[str, str]) -> str | None:
    if not all(typed[name] for name in _TIME):
        return "time_incomplete"
    return None if all(_fits(name, typed[name]) for name in _TIME) else "not_a_time"


def _duration_error(typed: Mapping[str, str]) -> str | None:
    if not all(text.isascii() and text.isdigit() for text in typed.values() if text):
        return "not_a_number"
    # A question in days alone has no months to tell them from.
    return "days_too_many" if "months" in typed and not _fits("days", typed.get("days", "")) else None


def fields_of(question: Question, raw: str | None, language: Language) -> Mapping[str, str]:
    """The fields that show a raw answer again, as a reader of that language writes it."""
    value = None if raw is None or raw == UNKNOWN else parse_literal(raw, question.type)
    match value:
        case datetime():
            return {**_day_of(value), "hour": str(value.hour), "minute": f"{value:%M}"}
        case date():
            return _day_of(value)
        case Duration():
            years, months = divmod(value.months, 12)
            return {"years": str(years), "months": str(months), "days": str(value.days)}
        case Money() | Percent():
            return {"answer": written(value, language)}
    return {} if raw is None or raw == UNKNOWN else {"answer": raw}


def _day_of(value: date) -> Mapping[str, str]:
    return {"day": str(value.day), "month": str(value.month), "year": f"{value.year:04}"}
