"""One item of a group more, one less, and the one taken out back again."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flask import Response

from engine.answers import AnswerError, add_item, items_of, remove_item, with_items
from engine.model.items import number_of
from engine.model.procedure import Group
from engine.text import Language
from web import carried as browser
from web.carried import Rejected, Removed
from web.errors import error_page
from web.forms import fields
from web.pages import redirect
from web.public.complaints import portable
from web.public.item_view import is_as_seen, outdated
from web.public.journey import Journey, address, begin
from web.sealed import TooLarge

Change = Callable[[Mapping[str, str]], Mapping[str, str]]
"""From the raw answers to others."""


def add(language: Language, domain: str, name: str, group: str) -> Response:
    """One item more; the next page asks about it, as one that is a change."""
    journey = begin(language, domain, name)
    found = journey.procedure.groups.get(group)
    if found is None:
        return error_page(404, address(language, journey.procedure))
    return _changed(journey, found, lambda raw: add_item(found, raw), to_group=False, changing=True)


def remove(language: Language, domain: str, name: str, group: str, item: str) -> Response:
    """One item less; its answers stay at hand until the next ones are given. Nothing from an outdated page."""
    journey = begin(language, domain, name)
    found = journey.procedure.groups.get(group)
    number = number_of(found, item) if found is not None else None
    if found is None or number is None:
        return error_page(404, address(language, journey.procedure))
    there = items_of(found, journey.carried.raw)
    if number > len(there) or not is_as_seen(journey, found, fields().get("seen", "")):
        return _outdated(journey, found)
    removed = Removed(found.question.id, number, (there[number - 1],))
    return _changed(journey, found, lambda raw: remove_item(found, raw, number), removed)


def withdraw(language: Language, domain: str, name: str, group: str, item: str) -> Response:
    """The last item away again, as long as nothing is answered for it."""
    journey = begin(language, domain, name)
    found = journey.procedure.groups.get(group)
    number = number_of(found, item) if found is not None else None
    if found is None or number is None:
        return error_page(404, address(language, journey.procedure))
    there = items_of(found, journey.carried.raw)
    if number > len(there):
        return redirect(_onward(journey))  # pressed twice
    if number < len(there) or there[-1]:
        return _outdated(journey, found)
    return _changed(journey, found, lambda raw: remove_item(found, raw, number), to_group=False)


def undo(language: Language, domain: str, name: str, group: str) -> Response:
    """Bring back the items that were taken out; where there is none, nothing changes."""
    journey = begin(language, domain, name)
    found = journey.procedure.groups.get(group)
    if found is None:
        return error_page(404, address(language, journey.procedure))
    removed = browser.removed()
    if removed is None or removed.group != found.question.id:
        return redirect(_page(journey, found))

    def back(raw: Mapping[str, str]) -> Mapping[str, str]:
        items = items_of(found, raw)
        items[removed.number - 1 : removed.number - 1] = removed.items
        return with_items(found, raw, items)

    return _changed(journey, found, back)


def _changed(
    journey: Journey,
    group: Group,
    change: Change,
    removed: Removed | None = None,
    *,
    to_group: bool = True,
    changing: bool = False,
) -> Response:
    """Keep other items. Then back to where they were changed; without ``to_group`` to the first open question."""
    if journey.carried.lost is not None or group.name not in journey.asked:
        return redirect(journey.onward)
    try:
        raw = change(journey.carried.raw)
        moved = journey.carrying(raw)
        from_summary = fields().get("from") == "check"
        there = _page(moved, group) if to_group and not from_summary else _onward(moved, changing)
        response = redirect(there)
        browser.keep(response, raw, removed)
    except AnswerError as problem:
        return _refused(journey, group, problem.code, portable(problem.params))
    except TooLarge:
        return _refused(journey, group, "no_room", {})
    return response


def _refused(journey: Journey, group: Group, code: str, params: Mapping[str, str]) -> Response:
    response = redirect(_page(journey, group))
    number = journey.carried.raw.get(group.question.id, "")
    browser.reject(response, Rejected(group.question.id, {"answer": number}, code, params))
    return response


def _outdated(journey: Journey, group: Group) -> Response:
    """Nothing is taken out; the page they came from, as it is now, says so."""
    response = redirect(_onward(journey) if fields().get("from") == "check" else _page(journey, group))
    browser.reject(response, Rejected(outdated(group), {}, "outdated"))
    return response


def _page(journey: Journey, group: Group) -> str:
    """The group's own page."""
    return f"{journey.base}/{group.name}{_flag()}"


def _onward(journey: Journey, changing: bool = False) -> str:
    flag = "?change=1" if changing else _flag()
    return f"{journey.onward}{flag}" if journey.walk.next else journey.onward


def _flag() -> str:
    """Who came from the summary goes back there after one answer."""
    return "?change=1" if fields().get("from") in {"check", "change"} else ""
