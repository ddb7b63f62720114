"""One real server for all browser tests, and an ear for what a page complains of."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

from tests.browser.server import running_server


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the server under test."""
    with running_server() as address:
        yield address


@pytest.fixture
def context(context: BrowserContext) -> BrowserContext:
    """A page that hangs fails its test soon: everything here is on the same machine."""
    context.set_default_timeout(10_000)
    return context


@pytest.fixture
def noises(page: Page, site: str) -> list[str]:
    """Everything the page complains of, wherever it goes."""
    heard: list[str] = []

    def listen(message: ConsoleMessage) -> None:
        heard.append(f"console: {message.text}")

    def look(request: Request) -> None:
        if not request.url.startswith(f"{site}/"):
            heard.append(f"another origin: {request.url}")

    def miss(request: Request) -> None:
        # An icon still on its way when one leaves the page is no failure.
        if request.failure != "net::ERR_ABORTED":
            heard.append(f"failed: {request.url} {request.failure}")

    def judge(response: Response) -> None:
        if response.status >= 400:
            heard.append(f"{response.status}: {response.url}")

    page.on("console", listen)
    page.on("pageerror", lambda error: heard.append(f"error: {error}"))
    page.on("request", look)
    page.on("requestfailed", miss)
    page.on("response", judge)
    page.on("dialog", lambda dialog: heard.append(f"dialog: {dialog.message}"))
    return heard
