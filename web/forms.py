"""From the fields of a form to a raw answer and back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from flask import request
from werkzeug.datastructures import MultiDict

from engine.model.procedure import Question

_NUMBERS = {"integer", "group"}
UNKNOWN = "?"
NONE = "-"
# Enough to recognise what one typed; longer input is refused anyway.
_KEPT = 200
_DATE_FIELDS = ("day", "month", "year")
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
    if kind == "date":
        return _date(form)
    if kind == "choices":
        return _choices(form.getlist("answer"))
    text = form.get("answer", "").strip()
    typed = {"answer": text[:_KEPT]}
    # A question mark typed into a field is no "I don't know".
    if kind not in {"boolean", "choice"} and text == UNKNOWN:
        return Submission(typed, error="not_a_number" if kind in _NUMBERS else "required")
    return Submission(typed, _GAPS.sub("", text) if kind in _NUMBERS else text)


def _choices(ticked: Sequence[str]) -> Submission:
    joined = ",".join(ticked)
    typed = {"answer": joined[:_KEPT]}
    if len(ticked) > 1 and (NONE in ticked or UNKNOWN in ticked):
        return Submission(typed, error="not_together")
    return Submission(typed, joined)


def _date(form: MultiDict[str, str]) -> Submission:
    parts = {name: form.get(name, "").strip() for name in _DATE_FIELDS}
    typed = {name: text[:_KEPT] for name, text in parts.items()}
    if not any(parts.values()):
        return Submission(typed, error="required")
    if not all(parts.values()):
        return Submission(typed, error="date_incomplete")
    if not all(text.isascii() and text.isdigit() for text in parts.values()):
        return Submission(typed, error="not_a_date")
    if len(parts["year"]) != 4:
        return Submission(typed, error="year_short")
    return Submission(typed, f"{parts['year']}-{parts['month'].zfill(2)}-{parts['day'].zfill(2)}")


def fields_of(question: Question, raw: str | None) -> Mapping[str, str]:
    """The fields that show a raw answer again."""
    if raw is None or raw == UNKNOWN:
        return {}
    if question.type.kind == "date":
        year, month, day = raw.split("-")
        return {"day": day.lstrip("0"), "month": month.lstrip("0"), "year": year}
    return {"answer": raw}
