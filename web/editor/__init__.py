"""The editor's workbench: the pages as they will be, the problems by line, the plan, and whom a save touches."""

from __future__ import annotations

from functools import partial

from flask import Blueprint, Flask, Response

from engine.export.graph import style
from engine.text import LANGUAGES, Language
from web.editor import bench, files, home, person, rules
from web.editor.missing import missing
from web.pages import redirect

_PROCEDURE = "/procedures/<domain>/<name>"


def init(app: Flask, language: Language) -> None:
    """Add the workbench. ``language``: the one it opens in."""

    def begin() -> Response:
        return redirect(f"/editor/{language}/")

    app.add_url_rule("/editor/", endpoint="editor", view_func=begin)
    app.add_url_rule("/editor/graph.css", endpoint="editor_graph", view_func=_graph_style)
    app.register_error_handler(404, partial(missing, language))
    pages = Blueprint("editor_pages", __name__)
    pages.add_url_rule("/", view_func=home.show, endpoint="home")
    pages.add_url_rule("/changes", view_func=home.changes, endpoint="home_changes")
    pages.add_url_rule(_PROCEDURE, view_func=bench.show, endpoint="bench")
    pages.add_url_rule(f"{_PROCEDURE}/changes", view_func=bench.changes, endpoint="bench_changes")
    pages.add_url_rule(f"{_PROCEDURE}/person", view_func=person.become, endpoint="person", methods=["POST"])
    pages.add_url_rule("/files/<path:file>", view_func=files.show, endpoint="file")
    pages.add_url_rule("/rules/<code>", view_func=rules.show, endpoint="rule")
    for each in LANGUAGES:
        prefix = f"/editor/{each}"
        app.register_blueprint(pages, name=f"editor_{each}", url_prefix=prefix, url_defaults={"language": each})


def _graph_style() -> Response:
    """The style of the plan, which the engine draws."""
    return Response(style(), mimetype="text/css", headers={"Cache-Control": "no-cache"})
