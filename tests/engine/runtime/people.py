"""Invented people: raw answers to the questions of a procedure, complete, partial or unknown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from hypothesis import strategies as st

from engine.answers import decode
from engine.model.items import answer_key
from engine.model.procedure import Procedure, Question

WIDE = (date(1, 1, 1), date(9999, 12, 31))


def raw_answers(question: Question, today: date) -> st.SearchStrategy[str]:
    """Answers that fit the question, its bounds among them; beyond its bounds never."""
    found = _known(question, today)
    return found if question.unknown is None else st.one_of(found, st.just("?"))


def _known(question: Question, today: date) -> st.SearchStrategy[str]:
    low, high = (today if bound == "today" else bound for bound in (question.minimum, question.maximum))
    options = [option.id for option in question.options]
    match question.type.kind:
        case "boolean":
            return st.sampled_from(["true", "false"])
        case "choice":
            return st.sampled_from(options)
        case "choices":
            return st.sets(st.sampled_from(options)).map(lambda chosen: ",".join(sorted(chosen)) or "-")
        case "integer":
            first = int(str(low)) if low is not None else -(10**14)
            last = int(str(high)) if high is not None else 10**14
            near = st.integers(max(first, -100), min(last, 800))
            return st.one_of(near, st.integers(first, last)).map(str)
        case "group":
            return st.integers(0, int(str(high))).map(str)
        case "date":
            start = low if isinstance(low, date) else WIDE[0]
            end = high if isinstance(high, date) else WIDE[1]
            likely = st.dates(max(start, date(1950, 1, 1)), min(end, today + timedelta(4000)))
            firsts = likely.map(lambda day: max(start, day.replace(day=1)))
            return st.one_of(likely, firsts, st.dates(start, end)).map(str)
        case "duration":
            units = st.sampled_from(["years", "months", "weeks", "days"])
            return st.tuples(st.integers(0, 9999), units).map(lambda pair: f"{pair[0]} {pair[1]}")
        case "money":
            return st.integers(0, 10_000).map(lambda sum_: f"{sum_} EUR")
        case "percent":
            return st.integers(0, 100).map(lambda points: f"{points} %")
        case "moment":
            return st.datetimes().map(lambda moment: f"{moment:%Y-%m-%d %H:%M}".rjust(16, "0"))
    return st.just("text")


@st.composite
def people(draw: st.DrawFn, procedure: Procedure, today: date) -> Mapping[str, object]:
    """Decoded answers by question id; some questions are left out."""
    missing = draw(st.sampled_from([0, 0, 1, 3]))
    raw = {}
    for question in procedure.questions.values():
        if not (missing and draw(st.integers(0, 9)) < missing):
            raw[question.id] = draw(raw_answers(question, today))
    for group in procedure.groups.values():
        for number in range(1, int(raw.get(group.question.id, "0")) + 1):
            for question in group.questions.values():
                if not (missing and draw(st.integers(0, 19)) < missing):
                    raw[answer_key(group, number, question)] = draw(raw_answers(question, today))
    decoded = decode(procedure, raw, today)
    assert not decoded.rejected, decoded.rejected
    return decoded.answers
