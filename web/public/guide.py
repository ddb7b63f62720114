"""The guide: what to do, where, with which papers, until when, and why."""

from __future__ import annotations

from flask import Response, request

from engine.guide import Guide, build
from engine.text import Language
from web import carried as browser
from web.pages import OTHER, redirect, render
from web.public.facing import facing_rows
from web.public.guide_view import guide_view
from web.public.journey import Journey, begin
from web.public.summary import answer_sections
from web.site import site
from web.standing import standing


def show(language: Language, domain: str, name: str) -> Response:
    """The guide, once every question is answered; otherwise the first open question."""
    journey = begin(language, domain, name)
    if journey.walk.next is not None:
        return redirect(journey.onward)
    guide = build(site().library, journey.walk)
    response = _facing(journey, guide) if "facing" in request.args else _alone(journey, guide)
    browser.clear_shown(response, journey.carried)
    return response


def _alone(journey: Journey, guide: Guide) -> Response:
    language = journey.language
    return render(
        "public/guide.html",
        language,
        guide=guide_view(guide, journey.wording(), language),
        procedure=journey.procedure,
        base=journey.base,
        standing=standing(journey.procedure, language, (language,)),
        sections=answer_sections(journey, language),
        today=journey.today,
        opened="open" in request.args,
    )


def _facing(journey: Journey, guide: Guide) -> Response:
    """The reader's own language stands on the left."""
    both = (journey.language, OTHER[journey.language])
    views = {language: guide_view(guide, journey.wording(language=language), language) for language in both}
    return render(
        "public/facing.html",
        journey.language,
        title=journey.procedure.title.of(journey.language),
        base=journey.base,
        standing=standing(journey.procedure, journey.language, both),
        rows=facing_rows(views, journey.today),
    )
