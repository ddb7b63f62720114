"""The limit of the web benchmarks: a bare Flask application under the same server with the same choices."""

from __future__ import annotations

import os

from flask import Flask
from granian import Granian
from granian.constants import Interfaces


def create() -> Flask:
    """One page of two words."""
    app = Flask("hello")
    app.add_url_rule("/", view_func=lambda: "Hello, world!")
    return app


if __name__ == "__main__":
    Granian(
        "tests.benchmarks.hello:create",
        factory=True,
        address="127.0.0.1",
        port=int(os.environ["PORT"]),
        interface=Interfaces.WSGI,
        workers=2,
        blocking_threads=1,
        log_access=False,
    ).serve()
