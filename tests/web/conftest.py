"""An application over the small content folder beside this file."""

from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.families import with_groups
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


@pytest.fixture(scope="session")
def family_app(clock: MovedClock, tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """An application whose content has a group."""
    folder = with_groups(tmp_path_factory.mktemp("families"))
    return create_app(Settings(keys=(KEY,), content=folder), clock)


@pytest.fixture
def family(family_app: Flask) -> FlaskClient:
    return family_app.test_client()
