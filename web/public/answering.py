"""One question a page: show it, receive its answer, go on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from flask import Response, request

from engine.answers import AnswerError, items_of, read, with_number
from engine.model.items import Asked
from engine.model.procedure import Question
from engine.text import Language
from web import carried as browser
from web.carried import Rejected, Removed
from web.errors import error_page
from web.forms import Submission, fields, fields_of, submitted
from web.htmx import wants_fragment
from web.pages import Finished, redirect, respond, written
from web.public.complaints import portable
from web.public.item_view import items_view, notice_of, withdrawal
from web.public.journey import Journey, address, begin
from web.public.question_view import is_same_for_all, place_of, question_view
from web.sealed import TooLarge
from web.site import site

_PAGE = "public/question.html"


def show(language: Language, domain: str, name: str, question: str) -> Response:
    """The question, if the person has come that far; otherwise the first open one."""
    journey = begin(language, domain, name)
    asked = journey.at(question)
    if asked is None:
        return error_page(404, address(language, journey.procedure))
    if not journey.reached(question):
        return redirect(journey.onward)
    refused, notice, raw = browser.rejected(asked.key), notice_of(journey), journey.raw(asked)
    anything = (raw, refused, notice, journey.carried.lost) != (None, None, None, None)
    if not anything and not request.query_string:
        html = _blank_page(journey, asked)
    else:
        place = place_of(journey, asked, changing="change" in request.args)
        typed = refused.typed if refused else fields_of(asked.question, raw, language)
        view = question_view(journey, asked, place, typed, refused)
        items, withdraw = items_view(journey, asked, place.changing), withdrawal(journey, asked, place.changing)
        lost = journey.carried.lost
        html = written(_PAGE, language, view=view, lost=lost, notice=notice, items=items, withdraw=withdraw)
    response = respond(html, language, kind=Finished)
    browser.clear_shown(response, journey.carried)
    return response


def show_of_item(language: Language, domain: str, name: str, group: str, item: str, question: str) -> Response:
    """The question of one item of a group."""
    return show(language, domain, name, f"{group}/{item}/{question}")


def receive_of_item(language: Language, domain: str, name: str, group: str, item: str, question: str) -> Response:
    """The answer for one item of a group."""
    return receive(language, domain, name, f"{group}/{item}/{question}")


def receive(language: Language, domain: str, name: str, question: str) -> Response:
    """Keep the answer and go on; what cannot be accepted goes back to its question."""
    journey = begin(language, domain, name)
    asked = journey.at(question)
    if asked is None:
        return error_page(404, address(language, journey.procedure))
    if journey.carried.lost is not None or not journey.reached(question):
        return redirect(journey.onward)  # the next page says what was lost
    form = fields()
    sent = submitted(asked.question, form)
    changing = form.get("from") == "check"
    try:
        answer = _accepted(asked.question, sent, journey.today)
        raw, moved = _answered(journey, asked, sent.raw, answer)
        response = redirect(_after(moved, question, changing))
        browser.keep(response, raw, _forgotten(journey, asked, answer))
    except AnswerError as problem:
        refused = Rejected(asked.key, sent.typed, problem.code, portable(problem.params))
    except TooLarge:
        refused = Rejected(asked.key, sent.typed, "no_room")
    else:
        return response
    response = redirect(f"{journey.base}/{question}{'?change=1' if changing else ''}")
    browser.reject(response, refused)
    return response


def _blank_page(journey: Journey, asked: Asked) -> str:
    """A question not answered yet: written once for all who come to the same place, for nothing on it is their own."""
    place = place_of(journey, asked, changing=False)
    language, blank = journey.language, site().blank
    key = (journey.base, asked.address, place, wants_fragment())
    found = blank.get(key)
    if found is None:
        view = question_view(journey, asked, place, {}, None)
        found = written(_PAGE, language, view=view, lost=None, notice=None, items=None, withdraw=None)
        if is_same_for_all(asked.question, language):
            blank.keep(key, found)
    return found


def _answered(journey: Journey, asked: Asked, text: str, answer: object) -> tuple[Mapping[str, str], Journey]:
    """The raw answers with a new one, and where they lead. With another number of items those above are forgotten."""
    group = journey.procedure.groups.get(asked.address)
    if group is None or not isinstance(answer, int):
        return {**journey.carried.raw, asked.key: text}, journey.moved(asked, answer)
    raw = with_number(group, journey.carried.raw, answer)
    return raw, journey.carrying(raw)


def _forgotten(journey: Journey, asked: Asked, answer: object) -> Removed | None:
    """The items that a smaller number takes out; None where nothing was answered for any of them."""
    group = journey.procedure.groups.get(asked.address)
    if group is None or not isinstance(answer, int):
        return None
    items = items_of(group, journey.carried.raw)[answer:]
    return Removed(group.question.id, answer + 1, tuple(items)) if any(items) else None


def _accepted(question: Question, sent: Submission, today: date) -> object:
    """The answer that was sent, typed. Raises AnswerError."""
    if sent.error is not None:
        raise AnswerError(sent.error)
    return read(question, sent.raw, today)


def _after(journey: Journey, question: str, changing: bool) -> str:
    """The next page: after a change straight to what is still open, otherwise the question that follows."""
    asked = journey.asked
    if changing:
        return f"{journey.onward}?change=1" if journey.walk.next else journey.onward
    if question in asked[:-1]:
        return f"{journey.base}/{asked[asked.index(question) + 1]}"
    return journey.onward
