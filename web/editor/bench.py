"""The workbench of one procedure: both languages facing, the problems by line, the plan, and whom a save touches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from flask import Response, request

from engine.compare.example import Way
from engine.text import Language
from engine.workbench.people import Touched, possible
from web.editor.names import address
from web.editor.news import news
from web.editor.pages import parts, unchanged
from web.editor.pages import show as show_page
from web.editor.place import Standing, in_words, standing_in
from web.editor.plan import plan
from web.editor.problems import concerns, listing, split
from web.editor.state import State, state
from web.pages import OTHER


@dataclass(frozen=True, slots=True)
class PersonView:
    """An example person: the answers in words and as a form sends them, and what a save changed for them."""

    number: int
    lines: tuple[str, ...]
    answers: str
    stuck: bool = False
    other_end: bool = False
    asked_otherwise: bool = False
    gained: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    reworded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """One language of the page."""

    language: Language
    src: str


def show(language: Language, domain: str, name: str) -> Response:
    """The whole workbench."""
    here = state()
    standing = standing_in(here, domain, name, request.args.get("at", ""))
    values = _values(standing, here, language)
    return show_page("editor/bench.html", language, **values, plan=plan(standing, here, language))


def changes(language: Language, domain: str, name: str) -> Response:
    """What changed since the state that the page shows; nothing (204) when nothing did."""
    here = state()
    still = unchanged(here)
    if still is not None:
        return still
    standing = standing_in(here, domain, name, request.args.get("at", ""))
    # The plan is long: it goes out again only for other content, or for a page that asks for everything.
    again = not request.args.get("seen") or request.args.get("edition") != str(here.edition)
    drawn = plan(standing, here, language) if again else None
    return parts("editor/bench_changes.html", language, **_values(standing, here, language), plan=drawn)


def _values(standing: Standing, here: State, language: Language) -> dict[str, Any]:
    procedure = standing.program.procedure
    before, rest = split(here)
    found = [each for each in rest if concerns(here.library, procedure.key, each)]
    mine = [each for each in found if each.span.file == procedure.span.file]
    others = [each for each in found if each.span.file != procedure.span.file]
    first = listing(before, here, language)
    own = listing(mine, here, language, room=first.room)
    return {
        "procedure": procedure,
        "title": procedure.title.of(language),
        "base": f"/editor/{language}/procedures/{address(procedure.key)}",
        "key": address(procedure.key),
        "file": procedure.span.file,
        "news": news(here),
        "at": standing.page,
        "reached": standing.reached,
        "guide_of": _who_sees(standing, here, language),
        "frames": _frames(standing, language),
        "first": first,
        "own": own,
        "shared": listing(others, here, language, room=first.room - len(own.views)),
        "elsewhere": len(rest) - len(found),
        "solver": possible(),
        "people": _people(standing, here, language),
        "touched": _touched(standing, here, language),
    }


def _frames(standing: Standing, language: Language) -> tuple[Frame, ...]:
    """The page in both languages, the editor's own first."""
    key = address(standing.program.procedure.key)
    page = f"/{standing.page}" if standing.page else ""
    anchor = f"#step-{request.args['step']}" if request.args.get("step", "").isdecimal() else ""
    return tuple(Frame(each, f"/{each}/{key}{page}{anchor}") for each in (language, OTHER[language]))


def _ways(standing: Standing, here: State) -> tuple[Way, ...] | None:
    return None if here.people is None else here.people.get(standing.program.procedure.key, ())


def _people(standing: Standing, here: State, language: Language) -> tuple[PersonView, ...] | None:
    ways = _ways(standing, here)
    if ways is None:
        return None
    return tuple(_person(number, way, here, language) for number, way in enumerate(ways, 1))


def _who_sees(standing: Standing, here: State, language: Language) -> PersonView | None:
    """An example person who comes to the page that the present answers do not lead to."""
    if standing.reached:
        return None
    for number, way in enumerate(_ways(standing, here) or (), 1):
        if standing.asked is None or standing.page in way.walked.asked:
            return _person(number, way, here, language)
    return None


def _person(number: int, way: Way, here: State, language: Language) -> PersonView:
    return PersonView(number, in_words(way.walked, here, language), urlencode(way.raw))


def _touched(standing: Standing, here: State, language: Language) -> tuple[PersonView, ...] | None:
    if here.touched is None:
        return None
    key = standing.program.procedure.key
    mine = [each for each in here.touched if each.key == key]
    return tuple(_changed(number, each, here, language) for number, each in enumerate(mine, 1))


def _changed(number: int, each: Touched, here: State, language: Language) -> PersonView:
    way = each.new or each.old
    return PersonView(
        number=number,
        lines=in_words(way.walked, here, language),
        answers=urlencode(way.raw),
        stuck=each.new is None,
        other_end=each.other_end,
        asked_otherwise=each.asked_otherwise,
        gained=each.gained(language),
        lost=each.lost(language),
        reworded=each.reworded(language),
    )
