"""The pages for everybody: home, procedures, questions, guide."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Flask, Response

from engine.text import LANGUAGES
from web.public import answering, home, items, summary

_PROCEDURE = "/<domain>/<name>"
_ITEM = f"{_PROCEDURE}/<group>/<item>"


def init(app: Flask) -> None:
    """Add the public pages."""
    app.add_url_rule("/", view_func=home.choose_language)
    app.add_url_rule("/healthz", view_func=home.health)
    pages = Blueprint("public", __name__)
    pages.add_url_rule("/", view_func=home.home)
    pages.add_url_rule("/privacy", view_func=home.privacy)
    pages.add_url_rule("/accessibility", view_func=home.accessibility)
    pages.add_url_rule("/forget", view_func=home.forget, methods=["POST"])
    pages.add_url_rule("/forgotten", view_func=home.forgotten)
    pages.add_url_rule(_PROCEDURE, view_func=home.start)
    pages.add_url_rule(f"{_PROCEDURE}/check-answers", endpoint="summary", view_func=summary.show)
    pages.add_url_rule(f"{_PROCEDURE}/guide", endpoint="guide", view_func=_guide)
    pages.add_url_rule(f"{_PROCEDURE}/<question>", endpoint="question", view_func=answering.show)
    pages.add_url_rule(f"{_PROCEDURE}/<question>", endpoint="answer", view_func=answering.receive, methods=["POST"])
    pages.add_url_rule(f"{_ITEM}/<question>", endpoint="item", view_func=answering.show_of_item)
    pages.add_url_rule(
        f"{_ITEM}/<question>", endpoint="item_answer", view_func=answering.receive_of_item, methods=["POST"]
    )
    # A hyphen: no question can be called so.
    pages.add_url_rule(f"{_PROCEDURE}/<group>/add-item", view_func=items.add, methods=["POST"])
    pages.add_url_rule(f"{_PROCEDURE}/<group>/undo-removal", view_func=items.undo, methods=["POST"])
    pages.add_url_rule(f"{_ITEM}/remove-item", view_func=items.remove, methods=["POST"])
    pages.add_url_rule(f"{_ITEM}/withdraw-item", view_func=items.withdraw, methods=["POST"])
    for language in LANGUAGES:
        # Two fixed beginnings are found faster than a pattern with two words.
        app.register_blueprint(pages, name=language, url_prefix=f"/{language}", url_defaults={"language": language})


def _guide(**place: Any) -> Response:
    from web.public import guide  # much to load, and a server starts without a guide to show

    return guide.show(**place)
