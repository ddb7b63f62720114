"""What every request must respect and every response says: trusted hosts, no cross-site posts, strict headers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from flask import Flask, abort, request

from web.settings import Settings

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LARGEST_REQUEST = 16 * 1024
LONGEST_HOST = 253 + len(":65535")
"""Characters of a Host header: the longest name there is, and a port."""

_FRAMED_BY_NOBODY = "frame-ancestors 'none'"
_FRAMED_BY_OURSELVES = "frame-ancestors 'self'; frame-src 'self'"
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    f"form-action 'self'; base-uri 'none'; {_FRAMED_BY_NOBODY}; manifest-src 'self'"
)
HEADERS = (
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    # Not "no-referrer": browsers would then send "Origin: null" with our own forms.
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
)
"""What the public's pages say."""
TLS_HEADER = ("Strict-Transport-Security", "max-age=31536000; includeSubDomains")


def guards(settings: Settings) -> tuple[tuple[str, str], ...]:
    """The headers of every response. While somebody edits, our own pages show others of ours inside them."""
    headers = dict(HEADERS)
    if settings.editing:
        policy = CONTENT_SECURITY_POLICY.replace(_FRAMED_BY_NOBODY, _FRAMED_BY_OURSELVES)
        headers |= {"Content-Security-Policy": policy, "X-Frame-Options": "SAMEORIGIN"}
    return (*headers.items(), TLS_HEADER) if settings.tls else tuple(headers.items())


def init(app: Flask, settings: Settings) -> None:
    """Guard the application."""
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST
    app.config["MAX_FORM_PARTS"] = 100
    app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
    headers = guards(settings)

    @app.before_request
    def refuse_strangers() -> None:
        environ = request.environ
        host = environ.get("HTTP_HOST", "")
        if len(host) > LONGEST_HOST or host_name(host) not in settings.trusted_hosts:
            abort(400)
        # As the router reads it: to it "post" is a POST too.
        if request.method == "POST":
            if not is_same_site(environ, "https" if settings.tls else None):
                abort(403)
            refuse_odd_bodies(environ)

    # Below Flask, so that nothing it answers by itself goes out without them; and they are never checked anew.
    app.wsgi_app = _with_headers(app.wsgi_app, list(headers))  # type: ignore[assignment,method-assign]


def _with_headers(inner: WSGIApplication, more: list[tuple[str, str]]) -> WSGIApplication:
    """The application with some headers on every response."""

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            if status.startswith("308"):
                headers = [*_stay_here(headers), ("Cache-Control", "no-store")]
            return start_response(status, [*headers, *more], exc_info)

        return inner(environ, start)

    return answer


def _stay_here(headers: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The router's own redirects name a scheme and a host; ours never do."""
    for name, value in headers:
        if name.lower() == "location":
            target = urlsplit(value)
            yield name, target.path + (f"?{target.query}" if target.query else "")
        else:
            yield name, value


@lru_cache(maxsize=256)
def host_name(host: str) -> str:
    """A Host header without its port, in lower case; empty when its port is none."""
    name, colon, port = host.rpartition(":")
    if not colon or host.endswith("]"):
        return host.lower()
    number = int(port) if port.isascii() and port.isdigit() and len(port) <= len("65535") else 0
    return name.lower() if port == str(number) and number < 65536 else ""


def is_same_site(environ: WSGIEnvironment, scheme: str | None) -> bool:
    """Whether a post comes from our own pages. ``scheme``: the one the public uses, None where both are possible.

    Every browser of the last years sends one of the two headers; a program without them carries no cookie of a victim.
    """
    site = environ.get("HTTP_SEC_FETCH_SITE")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = environ.get("HTTP_ORIGIN")
    if origin is None:
        return True
    host = environ.get("HTTP_HOST", "").lower()
    return origin.lower() in {f"{word}://{host}" for word in ((scheme,) if scheme else ("http", "https"))}


def refuse_odd_bodies(environ: WSGIEnvironment) -> None:
    """Forms come with their length, and whole: half a form would be taken for fewer answers."""
    if "HTTP_TRANSFER_ENCODING" in environ:
        abort(411)
    length = request.content_length or 0
    if 0 < length <= LARGEST_REQUEST and len(request.get_data(cache=True)) < length:
        abort(400)
