"""The pages for everybody: home, procedures, questions, guide."""

from __future__ import annotations

from flask import Blueprint, Flask

from web.public import answering, guide, home, summary

_LANGUAGE = "/<any(fr,de):language>"
_PROCEDURE = f"{_LANGUAGE}/<domain>/<name>"


def init(app: Flask) -> None:
    """Add the public pages."""
    app.add_url_rule("/", view_func=home.choose_language)
    app.add_url_rule("/healthz", view_func=home.health)
    pages = Blueprint("public", __name__)
    pages.add_url_rule(f"{_LANGUAGE}/", view_func=home.home)
    pages.add_url_rule(f"{_LANGUAGE}/privacy", view_func=home.privacy)
    pages.add_url_rule(f"{_LANGUAGE}/accessibility", view_func=home.accessibility)
    pages.add_url_rule(f"{_LANGUAGE}/forget", view_func=home.forget, methods=["POST"])
    pages.add_url_rule(f"{_LANGUAGE}/forgotten", view_func=home.forgotten)
    pages.add_url_rule(_PROCEDURE, view_func=home.start)
    pages.add_url_rule(f"{_PROCEDURE}/check-answers", endpoint="summary", view_func=summary.show)
    pages.add_url_rule(f"{_PROCEDURE}/guide", endpoint="guide", view_func=guide.show)
    pages.add_url_rule(f"{_PROCEDURE}/<question>", endpoint="question", view_func=answering.show)
    pages.add_url_rule(f"{_PROCEDURE}/<question>", endpoint="answer", view_func=answering.receive, methods=["POST"])
    app.register_blueprint(pages)
