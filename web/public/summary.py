"""Check your answers: everything answered on the way, each with a link to change it."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Response

from engine.text import Language
from web.pages import redirect, render
from web.public import carried as browser
from web.public.journey import Journey, begin


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One answer in words; ``change`` is the address of its question."""

    label: str
    answer: str
    change: str


def show(language: Language, domain: str, name: str) -> Response:
    """The summary, once every question is answered; otherwise the first open question."""
    journey = begin(language, domain, name)
    if journey.walk.next is not None:
        return redirect(journey.onward)
    response = render(
        "public/check_answers.html",
        language,
        title=journey.procedure.title.of(language),
        base=journey.base,
        lines=answer_lines(journey, language),
        back=f"{journey.base}/{journey.asked[-1]}" if journey.asked else journey.base,
    )
    browser.clear_shown(response, journey.carried)
    return response


def answer_lines(journey: Journey, language: Language) -> tuple[AnswerLine, ...]:
    """The answers on the path, in the order of the questions."""
    words = journey.wording(language=language)
    questions = (journey.procedure.questions[name] for name in journey.asked)
    return tuple(
        AnswerLine(
            question.short.of(language),
            words.answer(question, journey.answers[question.id]),
            f"{journey.base}/{question.name}?change=1",
        )
        for question in questions
    )
