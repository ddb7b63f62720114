"""Raw answers -> typed, validated answers, before any walk.

Raw answers are short texts, as the sealed cookie keeps them: ``true``, ``FR``, ``FR,DE`` (``-``: none), ``12``,
``1964-05-12``; ``?`` is "I don't know". That of a group is how many items there are; theirs have keys of their own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from engine.expression.parse import parse_literal
from engine.expression.types import INTEGER
from engine.model.items import answer_key
from engine.model.procedure import Group, Procedure, Question
from engine.model.states import UNKNOWN

LONGEST: Final = 200
"""Characters in one raw answer."""
UNKNOWN_MARK: Final = "?"
NONE_MARK: Final = "-"
_CODES: Final = {
    "integer": "not_a_number",
    "group": "not_a_number",
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
        _read_one(question, question.id, raw, today, answers, rejected)
    for group in procedure.groups.values():
        number = answers.get(group.question.id, 0)
        assert isinstance(number, int)
        for item in range(1, number + 1):
            for question in group.questions.values():
                _read_one(question, answer_key(group, item, question), raw, today, answers, rejected)
    return Decoded(answers, rejected)


def _read_one(
    question: Question,
    key: str,
    raw: Mapping[str, str],
    today: date,
    answers: dict[str, object],
    rejected: dict[str, AnswerError],
) -> None:
    text = raw.get(key)
    if text is not None:
        try:
            answers[key] = read(question, text, today)
        except AnswerError as error:
            rejected[key] = error


Item = Mapping[str, str]
"""The raw answers of one item, by the names of its questions: those of every procedure that asks the group."""


def items_of(group: Group, raw: Mapping[str, str]) -> list[Item]:
    """The items that the raw answers speak of, in order; none where their number cannot be read."""
    written = parse_literal(raw.get(group.question.id, "").strip(), INTEGER)
    number = written if isinstance(written, int) and 0 <= written <= group.most else 0
    found: list[dict[str, str]] = [{} for _ in range(number)]
    for key, text in raw.items():
        place, name = _inside(group, key)
        if 1 <= place <= number:
            found[place - 1][name] = text
    return list(found)


def with_items(group: Group, raw: Mapping[str, str], items: Sequence[Item]) -> dict[str, str]:
    """The raw answers with these items of a group, and no others.

    Raises AnswerError: ``too_large`` where there are more than there may be.
    """
    if len(items) > group.most:
        raise AnswerError("too_large", maximum=group.most)
    kept = {key: text for key, text in raw.items() if not _inside(group, key)[0]}
    kept[group.question.id] = str(len(items))
    own = f"{group.question.id}."
    for number, item in enumerate(items, start=1):
        kept |= {f"{own}{number}.{name}": text for name, text in item.items()}
    return kept


def with_number(group: Group, raw: Mapping[str, str], number: int) -> dict[str, str]:
    """The raw answers with that many items of a group: those above are forgotten, new ones have no answers.

    Raises AnswerError: ``too_large`` where there are more than there may be.
    """
    known = items_of(group, raw)[:number]
    return with_items(group, raw, [*known, *({} for _ in range(number - len(known)))])


def add_item(group: Group, raw: Mapping[str, str]) -> dict[str, str]:
    """The raw answers with one more item of a group, of which nothing is answered yet.

    Raises AnswerError: ``too_large`` where there are as many as there may be.
    """
    return with_items(group, raw, [*items_of(group, raw), {}])


def remove_item(group: Group, raw: Mapping[str, str], item: int) -> dict[str, str]:
    """The raw answers without one item of a group; those behind it move up by one.

    Raises AnswerError: ``not_an_option`` where there is no such item.
    """
    items = items_of(group, raw)
    if not 1 <= item <= len(items):
        raise AnswerError("not_an_option")
    return with_items(group, raw, [*items[: item - 1], *items[item:]])


def _inside(group: Group, key: str) -> tuple[int, str]:
    """The item that a key belongs to, and its question; 0 for a key of none."""
    own = f"{group.question.id}."
    number, _, name = key[len(own) :].partition(".") if key.startswith(own) else ("", "", "")
    return (int(number), name) if number.isascii() and number.isdecimal() and len(number) < 5 else (0, "")


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
    value = parse_literal(text, INTEGER if question.type.kind == "group" else question.type)
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
