"""What every request must respect and every response says: trusted hosts, no cross-site posts, strict headers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from flask import Flask, Response, abort, request

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
        if request.method == "POST":
            if not is_same_site(host, "https" if settings.tls else None):
                abort(403)
            refuse_odd_bodies()

    @app.after_request
    def stay_here(response: Response) -> Response:
        # The router's own redirects name a scheme and a host; ours never do, and nobody keeps them.
        if response.status_code == 308:
            target = urlsplit(response.headers.get("Location", ""))
            response.headers["Location"] = target.path + (f"?{target.query}" if target.query else "")
            response.headers["Cache-Control"] = "no-store"
        return response

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
    """A Host header without its port, in lower case; empty when its port is none."""
    name, colon, port = host.rpartition(":")
    if not colon or host.endswith("]"):
        return host.lower()
    return name.lower() if port.isdigit() and port == str(int(port)) and int(port) < 65536 else ""


def is_same_site(host: str, scheme: str | None) -> bool:
    """Whether a post comes from our own pages. ``scheme``: the one the public uses, None where both are possible.

    Every browser of the last years sends one of the two headers; a program without them carries no cookie of a victim.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("Origin")
    ours = {f"{word}://{host.lower()}" for word in ((scheme,) if scheme else ("http", "https"))}
    return origin is None or origin.lower() in ours


def refuse_odd_bodies() -> None:
    """Forms come with their length, and whole: half a form would be taken for fewer answers."""
    if "Transfer-Encoding" in request.headers:
        abort(411)
    length = request.content_length or 0
    if 0 < length <= LARGEST_REQUEST and len(request.get_data(cache=True)) < length:
        abort(400)
