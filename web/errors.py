"""Pages for what cannot be answered, in the visitor's language and without any detail of the failure."""

from __future__ import annotations

from flask import Flask, Response
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from web.logs import log_failure
from web.pages import preferred, render

_OWN_PAGE = {403, 404, 405, 413, 500}


def init(app: Flask) -> None:
    """Answer every error with a page of our own."""
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(Exception, _failed)


def error_page(status: int, way_back: str | None = None) -> Response:
    """The page for that status; ``way_back`` is where to go on."""
    language = preferred()
    known = status if status in _OWN_PAGE else 400 if status < 500 else 500
    return render("error.html", language, status=status, reason=known, way_back=way_back or f"/{language}/")


def _refused(problem: HTTPException) -> Response:
    response = error_page(problem.code or 500)
    if isinstance(problem, MethodNotAllowed) and problem.valid_methods:
        response.headers["Allow"] = ", ".join(sorted(problem.valid_methods))
    return response


def _failed(failure: Exception) -> Response:
    log_failure(failure)
    return error_page(500)
