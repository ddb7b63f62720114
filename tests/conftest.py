"""What every test shares: how Chromium is started, and how Hypothesis searches."""

import os
from typing import Any

import pytest
from hypothesis import settings

from tools.ensure_chromium import find_chromium

BROWSER_FIXTURES = {"page", "context", "browser"}

# No deadline: a slow or busy machine is no defect. In CI the same examples every time, so that a failure repeats.
settings.register_profile("passerelle", deadline=None, print_blob=True, derandomize=bool(os.environ.get("CI")))
settings.load_profile("passerelle")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that open a page, and leave them out where there is no Chromium (never in CI)."""
    absent = find_chromium(os.environ) is None and not os.environ.get("CI")
    for item in items:
        if BROWSER_FIXTURES.isdisjoint(getattr(item, "fixturenames", ())):
            continue
        item.add_marker(pytest.mark.browser)
        if absent:
            item.add_marker(pytest.mark.skip(reason="no Chromium: install it or set PASSERELLE_CHROMIUM"))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the Chromium that was found; without its sandbox only as root, where it refuses to start with one."""
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {**browser_type_launch_args, "executable_path": find_chromium(os.environ), "args": arguments}
