"""An application over the small content folder beside this file."""

from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.support import MovedClock
from web import create_app
from web.settings import Settings

CONTENT = Path(__file__).parent / "content"
KEY = b"k" * 32


@pytest.fixture(scope="session")
def clock() -> MovedClock:
    return MovedClock()


@pytest.fixture(scope="session")
def app(clock: MovedClock) -> Flask:
    return create_app(Settings(keys=(KEY,), content=CONTENT), clock)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()
