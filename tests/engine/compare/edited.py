"""Random small edits of a procedure's text, as an editor makes them."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from hypothesis import strategies as st

from engine.compile.program import Library
from engine.model.items import answer_key
from engine.model.procedure import Procedure
from engine.problems import ContentError
from tests.engine.runtime.content import library
from tests.engine.runtime.people import raw_answers

EDITS: Final = (
    (r"(?<=[ (])(\d+)(?= (?:months|years|days))", lambda found: str(int(found) + 1)),
    (r"\b(\d{1,2})(?=\)|$|\n)", lambda found: str(int(found) + 1)),
    (r"(?<= )(?:<=|>=|<|>)(?= )", lambda found: {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}[found]),
    (r"\bFR\b", lambda _: "DE"),
    (r"\bmin\(", lambda _: "max("),
    (r"(?<= )and(?= )", lambda _: "or"),
    (r"\bTexte\b", lambda _: "Écrit"),
    (r"(\d{4})(?=-\d\d-\d\d)", lambda found: str(int(found) + 1)),
    (r"(?<=phase: )claim\b", lambda _: "prepare"),
)


@st.composite
def edited(draw: st.DrawFn, text: str) -> Library | None:
    """The content with one place of the procedure changed; None where it is not sound any more."""
    pattern, change = draw(st.sampled_from(EDITS))
    found = list(re.finditer(pattern, text))
    if not found:
        return None
    place = draw(st.sampled_from(found))
    changed = text[: place.start()] + change(place.group()) + text[place.end() :]
    return sound(changed)


def sound(text: str) -> Library | None:
    """The content with this procedure; None where it is refused."""
    try:
        return library(text)
    except ContentError:
        return None


@st.composite
def answers(draw: st.DrawFn, procedure: Procedure, today: date) -> dict[str, str]:
    """Raw answers to all questions."""
    raw = {question.id: draw(raw_answers(question, today)) for question in procedure.questions.values()}
    for group in procedure.groups.values():
        for number in range(1, int(raw[group.question.id]) + 1):
            for question in group.questions.values():
                raw[answer_key(group, number, question)] = draw(raw_answers(question, today))
    return raw
