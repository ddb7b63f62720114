"""What the browser carries: the answers in one sealed cookie, and for one page what could not be accepted."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from flask import Response, request

from web.sealed import Expired, TooLarge, Unreadable
from web.site import Site, site

# Without an answer for that long the answers are forgotten.
IDLE = 60 * 60
_REJECTED_LASTING = 5 * 60
# Until then what was removed can be brought back.
REMOVED_LASTING = 10 * 60


@dataclass(frozen=True, slots=True)
class Carried:
    """The raw answers by question id; ``lost`` says why there are none: ``expired`` or ``unreadable``."""

    raw: Mapping[str, str]
    lost: str | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """An input that was refused: for which question, what was typed, which error, with its limits in words."""

    question: str
    typed: Mapping[str, str]
    error: str
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Removed:
    """Items just taken out, one behind the other: the id of their group, the number of the first one.

    ``items``: of each the raw answers by the names of its questions.
    """

    group: str
    number: int
    items: tuple[Mapping[str, str], ...]


def answers() -> Carried:
    """The answers that came with the request; what cannot be read counts as none."""
    here = site()
    sealed = _sent("answers", here)
    if sealed is None:
        return Carried({})
    try:
        content = here.sealer.open("answers", sealed, here.clock.now(), IDLE)
    except Unreadable:
        return Carried({}, "unreadable")
    except Expired:
        return Carried({}, "expired")
    if not all(isinstance(raw, str) for raw in content.values()):
        return Carried({}, "unreadable")
    return Carried(content)


def keep(response: Response, raw: Mapping[str, str], removed: Removed | None = None) -> None:
    """Let the browser carry these answers, and what was removed from them until the next ones are kept.

    Raises TooLarge, and then nothing changes.
    """
    here = site()
    _set(response, "answers", here.sealer.seal("answers", raw, here.clock.now()), here)
    if removed is not None:
        items = [dict(item) for item in removed.items]
        content = {"group": removed.group, "number": removed.number, "items": items}
        with suppress(TooLarge):  # then it is removed without a way back
            return _set(response, "removed", here.sealer.seal("removed", content, here.clock.now()), here)
    if _sent("removed", here) is not None:
        drop(response, "removed")
    return None


def forget(response: Response) -> None:
    """Take everything back from the browser."""
    for word in ("answers", "rejected", "removed"):
        drop(response, word)


def removed() -> Removed | None:
    """What was removed just now, if nothing has been answered since."""
    here = site()
    sealed = _sent("removed", here)
    if sealed is None:
        return None
    try:
        content = here.sealer.open("removed", sealed, here.clock.now(), REMOVED_LASTING)
    except (Unreadable, Expired):
        return None
    match content:
        case {"group": str(group), "number": int(number), "items": list(items)} if number > 0:
            return Removed(group, number, tuple(_texts(item) for item in items if isinstance(item, dict)))
    return None


def _texts(item: Mapping[object, object]) -> Mapping[str, str]:
    return {str(name): str(raw) for name, raw in item.items()}


def rejected(question: str) -> Rejected | None:
    """What was refused at that question just now, if anything."""
    here = site()
    sealed = _sent("rejected", here)
    if sealed is None:
        return None
    try:
        content = here.sealer.open("rejected", sealed, here.clock.now(), _REJECTED_LASTING)
    except (Unreadable, Expired):
        return None
    match content:
        case {"question": str(asked), "typed": dict(typed), "error": str(error), "params": dict(params)} if (
            asked == question
        ):
            return Rejected(asked, typed, error, params)
    return None


def reject(response: Response, refused: Rejected) -> None:
    """Let the browser bring back what was refused, for the next page only."""
    content = {
        "question": refused.question,
        "typed": dict(refused.typed),
        "error": refused.error,
        "params": dict(refused.params),
    }
    here = site()
    _set(response, "rejected", here.sealer.seal("rejected", content, here.clock.now()), here)


def clear_shown(response: Response, carried: Carried) -> None:
    """Take back what this page has shown: a refused input, or answers that could not be read."""
    if _sent("rejected", site()) is not None:
        drop(response, "rejected")
    if carried.lost is not None:
        drop(response, "answers")
        drop(response, "removed")


def drop(response: Response, word: str) -> None:
    """Delete one cookie."""
    here = site()
    response.delete_cookie(_name(word, here), secure=here.settings.tls, httponly=True, samesite="Lax")


def _set(response: Response, word: str, value: str, here: Site) -> None:
    # No Max-Age: closing the browser forgets too. What is sealed needs no quotes.
    secure = "Secure; " if here.settings.tls else ""
    response.headers.add("Set-Cookie", f"{_name(word, here)}={value}; {secure}HttpOnly; Path=/; SameSite=Lax")


def _name(word: str, here: Site) -> str:
    """The cookie's name; under TLS the browser itself then refuses one set by another host."""
    return f"__Host-{word}" if here.settings.tls else word


def _sent(word: str, here: Site) -> str | None:
    """The cookie as it came. Ours are never quoted, so the header need not be taken apart as any cookie may require."""
    name, header = _name(word, here), request.environ.get("HTTP_COOKIE", "")
    if name in header:
        for part in header.split(";"):
            key, _, value = part.strip().partition("=")
            if key == name:
                return str(value)
    return None
