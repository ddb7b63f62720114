"""Raw answers -> typed, validated answers, before any walk.

Raw answers are short texts, as the sealed cookie keeps them: ``true``, ``FR``, ``FR,DE`` (``-``: none), ``12``,
``1964-05-12``; ``?`` is "I don't know".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from engine.expression.parse import parse_literal
from engine.model.procedure import Procedure, Question
from engine.model.states import UNKNOWN

LONGEST: Final = 200
"""Characters in one raw answer."""
UNKNOWN_MARK: Final = "?"
NONE_MARK: Final = "-"
_CODES: Final = {
    "integer": "not_a_number",
    "date": "not_a_date",
    "moment": "not_a_date",
    "boolean": "not_an_option",
    "money": "not_a_number",
    "percent": "not_a_number",
    "duration": "not_a_number",
}


class AnswerError(ValueError):
    """An answer that does not fit its question. ``code`` chooses the sentence, ``params`` (typed values) fill it."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)  # never the answer itself: it could reach a log
        self.code = code
        self.params = params


@dataclass(frozen=True, slots=True)
class Decoded:
    """Typed answers by question id, and those that no longer fit their question."""

    answers: Mapping[str, object]
    rejected: Mapping[str, AnswerError]


def decode(procedure: Procedure, raw: Mapping[str, str], today: date) -> Decoded:
    """Read the raw answers of a procedure's questions; ids of other questions are passed over."""
    answers: dict[str, object] = {}
    rejected: dict[str, AnswerError] = {}
    for question in procedure.questions.values():
        text = raw.get(question.id)
        if text is None:
            continue
        try:
            answers[question.id] = read(question, text, today)
        except AnswerError as error:
            rejected[question.id] = error
    return Decoded(answers, rejected)


def read(question: Question, raw: str, today: date) -> object:
    """One raw answer as a typed value: bool, int, str (an option), frozenset of options, date, or ``UNKNOWN``.

    Raises AnswerError with the code ``required``, ``too_long``, ``unknown_not_allowed``, ``not_an_option``,
    ``not_a_number``, ``not_a_date``, ``too_small``, ``too_large``, ``date_too_early`` or ``date_too_late``.
    """
    if len(raw) > LONGEST:
        raise AnswerError("too_long", longest=LONGEST)
    text = raw.strip()
    if not text:
        raise AnswerError("required")
    if text == UNKNOWN_MARK:
        if question.unknown is None:
            raise AnswerError("unknown_not_allowed")
        return UNKNOWN
    if question.type.kind in ("choice", "choices"):
        return _options(question, text)
    if question.type.kind == "text":
        if not text.isprintable():
            raise AnswerError("not_an_option")
        return text
    value = parse_literal(text, question.type)
    if value is None:
        raise AnswerError(_CODES[question.type.kind])
    _bounds(question, value, today)
    return value


def _options(question: Question, text: str) -> object:
    offered = {option.id for option in question.options}
    if question.type.kind == "choice":
        if text not in offered:
            raise AnswerError("not_an_option")
        return text
    chosen = frozenset() if text == NONE_MARK else frozenset(text.split(","))
    if not chosen <= offered:
        raise AnswerError("not_an_option")
    return chosen


def _bounds(question: Question, value: object, today: date) -> None:
    dated = isinstance(value, date)
    low = today if question.minimum == "today" else question.minimum
    high = today if question.maximum == "today" else question.maximum
    if low is not None and value < low:  # type: ignore[operator]
        raise AnswerError("date_too_early" if dated else "too_small", minimum=low)
    if high is not None and value > high:  # type: ignore[operator]
        raise AnswerError("date_too_late" if dated else "too_large", maximum=high)
