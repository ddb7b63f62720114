"""Check your answers: everything answered on the way, each with a link to change it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flask import Response

from engine.explain import Wording
from engine.model.items import Asked
from engine.text import Language
from web import carried as browser
from web.pages import redirect, render
from web.public.item_view import Removal, notice_of, removal
from web.public.journey import Journey, begin


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One answer in words; ``change`` is the address of its question."""

    label: str
    answer: str
    change: str


@dataclass(frozen=True, slots=True)
class Section:
    """Answers that belong together: those of one item (``label``; ``remove``: how it is taken out), or others."""

    label: str | None
    lines: tuple[AnswerLine, ...]
    remove: Removal | None = None


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
        sections=answer_sections(journey, language),
        notice=notice_of(journey),
        back=f"{journey.base}/{journey.asked[-1]}" if journey.asked else journey.base,
    )
    browser.clear_shown(response, journey.carried)
    return response


def answer_sections(journey: Journey, language: Language) -> tuple[Section, ...]:
    """The answers on the path, in the order of the questions; those of an item behind the number of items."""
    words = journey.wording(language=language)
    asked = journey.answered()
    sections: list[Section] = []
    for each in asked:
        if each.item is not None:
            continue
        if not sections or sections[-1].remove is not None:
            sections.append(Section(None, ()))
        sections[-1] = replace(sections[-1], lines=(*sections[-1].lines, _line(journey, each, words)))
        sections += _items(journey, each, asked, words)
    return tuple(sections)


def _items(journey: Journey, about: Asked, asked: list[Asked], words: Wording) -> list[Section]:
    """The items of a group, each with all its answers; none of another question."""
    group = journey.procedure.groups.get(about.question.name)
    if group is None:
        return []
    number = journey.answers[about.key]
    assert isinstance(number, int)
    items = [(group.name, each) for each in range(1, number + 1)]
    return [
        Section(
            words.label(item),
            tuple(_line(journey, each, words.inside(item)) for each in asked if each.item == item),
            removal(journey, group, item[1]),
        )
        for item in items
    ]


def _line(journey: Journey, asked: Asked, words: Wording) -> AnswerLine:
    answer = words.answer(asked.question, journey.answers[asked.key])
    return AnswerLine(asked.question.short.of(words.language), answer, f"{journey.base}/{asked.address}?change=1")
