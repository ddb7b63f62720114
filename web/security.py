"""What every request must respect and every response says: trusted hosts, no cross-site posts, strict headers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from flask import Flask, abort, request

from web.settings import Settings

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LARGEST_REQUEST = 16 * 1024

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'"
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
TLS_HEADER = ("Strict-Transport-Security", "max-age=31536000; includeSubDomains")


def init(app: Flask, settings: Settings) -> None:
    """Guard the application."""
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST
    app.config["MAX_FORM_PARTS"] = 100
    app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
    headers = (*HEADERS, TLS_HEADER) if settings.tls else HEADERS

    @app.before_request
    def refuse_strangers() -> None:
        host = request.environ.get("HTTP_HOST", "")
        if host_name(host) not in settings.trusted_hosts:
            abort(400)
        if request.method == "POST" and not is_same_site(host):
            abort(403)

    # Below Flask, so that nothing it answers by itself goes out without them; and they are never checked anew.
    app.wsgi_app = _with_headers(app.wsgi_app, list(headers))  # type: ignore[assignment,method-assign]


def _with_headers(inner: WSGIApplication, more: list[tuple[str, str]]) -> WSGIApplication:
    """The application with some headers on every response."""

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            return start_response(status, [*headers, *more], exc_info)

        return inner(environ, start)

    return answer


def host_name(host: str) -> str:
    """A Host header without its port, in lower case."""
    name, colon, port = host.rpartition(":")
    return (name if colon and port.isdigit() else host).lower()


def is_same_site(host: str) -> bool:
    """Whether a post comes from our own pages.

    Every browser of the last years sends one of the two headers; a program without them carries no cookie of a victim.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("Origin")
    return origin is None or (origin != "null" and urlsplit(origin).netloc.lower() == host.lower())
