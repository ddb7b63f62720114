"""What others published is kept byte for byte, with its licence."""

import hashlib

import pytest

from tests.guards.project import VENDORED

# file -> sha256 of the published file, and the file that holds its licence
PUBLISHED = {
    "htmx-2.0.11.min.js": ("d6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717", "htmx-LICENSE"),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_vendored_file_is_the_published_one(name: str) -> None:
    assert hashlib.sha256((VENDORED / name).read_bytes()).hexdigest() == PUBLISHED[name][0]


def test_nothing_else_is_vendored_and_every_licence_is_there() -> None:
    expected = {*PUBLISHED, *(licence for _, licence in PUBLISHED.values())}
    assert {path.name for path in VENDORED.iterdir()} == expected
    assert all((VENDORED / licence).read_text("utf-8").strip() for _, licence in PUBLISHED.values())
