"""One question a page: show it, receive its answer, go on."""

from __future__ import annotations

from flask import Response, request

from engine.answers import AnswerError, read
from engine.model.procedure import Question
from engine.text import Language
from web.errors import error_page
from web.forms import Submission, fields_of, submitted
from web.pages import redirect, render
from web.public import carried as browser
from web.public.carried import Carried, Rejected
from web.public.complaints import portable
from web.public.journey import Journey, address, begin, resume
from web.public.question_view import question_view
from web.sealed import TooLarge


def show(language: Language, domain: str, name: str, question: str) -> Response:
    """The question, if the person has come that far; otherwise the first open one."""
    journey = begin(language, domain, name)
    asked = journey.procedure.questions.get(question)
    if asked is None:
        return error_page(404, address(language, journey.procedure))
    if not _reached(journey, question):
        return redirect(journey.onward)
    refused = browser.rejected(asked.id)
    typed = refused.typed if refused else fields_of(asked, journey.raw(asked))
    view = question_view(journey, asked, typed, refused, changing="change" in request.args)
    response = render("public/question.html", language, view=view, lost=journey.carried.lost)
    browser.clear_shown(response, journey.carried)
    return response


def receive(language: Language, domain: str, name: str, question: str) -> Response:
    """Keep the answer and go on; what cannot be accepted goes back to its question."""
    journey = begin(language, domain, name)
    asked = journey.procedure.questions.get(question)
    if asked is None:
        return error_page(404, address(language, journey.procedure))
    if journey.carried.lost is not None or not _reached(journey, question):
        return redirect(journey.onward)  # the next page says what was lost
    sent = submitted(asked, request.form)
    changing = request.form.get("from") == "check"
    refused = _complaint(asked, sent, journey)
    if refused is None:
        raw = {**journey.carried.raw, asked.id: sent.raw}
        moved = resume(language, journey.program, Carried(raw))
        response = redirect(_after(moved, question, changing))
        try:
            browser.keep(response, raw)
        except TooLarge:
            refused = Rejected(asked.id, sent.typed, "no_room")
        else:
            return response
    response = redirect(f"{journey.base}/{question}{'?change=1' if changing else ''}")
    browser.reject(response, refused)
    return response


def _reached(journey: Journey, question: str) -> bool:
    return question == journey.walk.next or question in journey.asked


def _complaint(question: Question, sent: Submission, journey: Journey) -> Rejected | None:
    if sent.error is not None:
        return Rejected(question.id, sent.typed, sent.error)
    try:
        read(question, sent.raw, journey.today)
    except AnswerError as problem:
        return Rejected(question.id, sent.typed, problem.code, portable(problem.params))
    return None


def _after(journey: Journey, question: str, changing: bool) -> str:
    """The next page: after a change straight to what is still open, otherwise the question that follows."""
    asked = journey.asked
    if changing:
        return f"{journey.onward}?change=1" if journey.walk.next else journey.onward
    if question in asked[:-1]:
        return f"{journey.base}/{asked[asked.index(question) + 1]}"
    return journey.onward
