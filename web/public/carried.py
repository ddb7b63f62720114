"""What the browser carries: the answers in one sealed cookie, and for one page what could not be accepted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flask import Response, request

from web.sealed import Expired, Unreadable
from web.site import site

# Without an answer for that long the answers are forgotten.
IDLE = 60 * 60
_REJECTED_LASTING = 5 * 60


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


def cookie_name(word: str) -> str:
    """The cookie's name; under TLS the browser itself then refuses one set by another host."""
    return f"__Host-{word}" if site().settings.tls else word


def answers() -> Carried:
    """The answers that came with the request; what cannot be read counts as none."""
    sealed = request.cookies.get(cookie_name("answers"))
    if sealed is None:
        return Carried({})
    try:
        content = site().sealer.open("answers", sealed, site().clock.now(), IDLE)
    except Unreadable:
        return Carried({}, "unreadable")
    except Expired:
        return Carried({}, "expired")
    if not all(isinstance(raw, str) for raw in content.values()):
        return Carried({}, "unreadable")
    return Carried(content)


def keep(response: Response, raw: Mapping[str, str]) -> None:
    """Let the browser carry these answers. Raises TooLarge, and then nothing changes."""
    _set(response, "answers", site().sealer.seal("answers", raw, site().clock.now()))


def forget(response: Response) -> None:
    """Take everything back from the browser."""
    drop(response, "answers")
    drop(response, "rejected")


def rejected(question: str) -> Rejected | None:
    """What was refused at that question just now, if anything."""
    sealed = request.cookies.get(cookie_name("rejected"))
    if sealed is None:
        return None
    try:
        content = site().sealer.open("rejected", sealed, site().clock.now(), _REJECTED_LASTING)
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
    _set(response, "rejected", site().sealer.seal("rejected", content, site().clock.now()))


def clear_shown(response: Response, carried: Carried) -> None:
    """Take back what this page has shown: a refused input, or answers that could not be read."""
    if cookie_name("rejected") in request.cookies:
        drop(response, "rejected")
    if carried.lost is not None:
        drop(response, "answers")


def drop(response: Response, word: str) -> None:
    """Delete one cookie."""
    response.delete_cookie(cookie_name(word), secure=site().settings.tls, httponly=True, samesite="Lax")


def _set(response: Response, word: str, value: str) -> None:
    # No Max-Age: closing the browser forgets too.
    response.set_cookie(cookie_name(word), value, secure=site().settings.tls, httponly=True, samesite="Lax")
