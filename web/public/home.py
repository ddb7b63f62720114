"""Pages that know nothing of anybody: the home page, a procedure's start, privacy, accessibility; and forgetting."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from flask import Response
from markupsafe import Markup

from engine.model.procedure import Procedure
from engine.model.shared import Paragraph as Written
from engine.remaining import remaining
from engine.text import Language
from engine.walk import walk
from web import carried as browser
from web import markdown
from web.pages import cacheable, preferred, redirect, render
from web.public.journey import address, find, offered
from web.public.marks import Paragraph, mark, reachable
from web.site import site
from web.standing import standing

N_ = str  # marks a sentence for translation
_DOMAINS = {"retirement": N_("Retirement"), "family": N_("Family"), "border": N_("Working across the border")}


@dataclass(frozen=True, slots=True)
class Card:
    """A procedure on the home page."""

    title: str
    summary: Markup
    address: str
    status: str


def choose_language() -> Response:
    """From the bare address to the home page in the browser's language."""
    response = redirect(f"/{preferred()}/")
    response.status_code = 302
    response.headers["Vary"] = "Accept-Language"
    return response


def health() -> Response:
    """Says that the server answers."""
    return Response("ok\n", mimetype="text/plain", headers={"Cache-Control": "no-store"})


def home(language: Language) -> Response:
    """All procedures that are offered here, by domain."""
    shown = sorted(filter(offered, site().library.procedures.values()), key=lambda procedure: procedure.key)
    domains = [
        (_domain_title(domain, language), [_card(procedure, language) for procedure in group])
        for domain, group in groupby(shown, key=lambda p: p.domain)
    ]
    return cacheable(render("public/home.html", language, domains=domains))


def start(language: Language, domain: str, name: str) -> Response:
    """What the procedure is about, before the first question."""
    program = find(domain, name)
    procedure = program.procedure
    beginning = walk(program, {}, site().clock.today())
    owner = site().library.authorities.get(procedure.content_owner)
    page = render(
        "public/start.html",
        language,
        procedure=procedure,
        title=procedure.title.of(language),
        summary=markdown.block(procedure.summary, language),
        introduction=tuple(_introduced(paragraph, language) for paragraph in procedure.introduction),
        first=f"{address(language, procedure)}/{beginning.next or 'guide'}",
        most=remaining(beginning),
        owner=owner.name.of(language) if owner else procedure.content_owner,
        standing=standing(procedure, language, (language,)),
        helpers=reachable((site().library.authorities[name] for name in procedure.assistance), language),
    )
    return cacheable(page)


def privacy(language: Language) -> Response:
    """What happens to the answers."""
    minutes, undo = browser.IDLE // 60, browser.REMOVED_LASTING // 60
    return cacheable(render("public/privacy.html", language, minutes=minutes, undo=undo))


def accessibility(language: Language) -> Response:
    """The state of accessibility, and whom to tell about an obstacle."""
    return cacheable(render("public/accessibility.html", language))


def forget(language: Language) -> Response:
    """Delete the answers in the browser."""
    response = redirect(f"/{language}/forgotten")
    browser.forget(response)
    return response


def forgotten(language: Language) -> Response:
    """Says that the answers are gone."""
    return render("public/forgotten.html", language)


def _introduced(paragraph: Written, language: Language) -> Paragraph:
    asked = site().library.authorities[paragraph.confirm_with] if paragraph.confirm_with else None
    html = markdown.block(paragraph.text, language)
    return Paragraph(html, mark(paragraph.basis), asked.name.of(language) if asked else None)


def _domain_title(domain: str, language: Language) -> str:
    message = _DOMAINS.get(domain)
    if message is None:
        return domain.replace("_", " ").capitalize()
    return site().environments[language].catalogue.say(message)


def _card(procedure: Procedure, language: Language) -> Card:
    return Card(
        procedure.title.of(language),
        markdown.block(procedure.summary, language),
        address(language, procedure),
        procedure.status,
    )
