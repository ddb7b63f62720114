"""The ear that listens to a whole walk (see test_guide_htmx) hears what is wrong."""

from playwright.sync_api import Page


def test_a_violation_is_heard(page: Page, site: str, noises: list[str]) -> None:
    page.goto(f"{site}/fr/")
    assert noises == []
    page.evaluate("document.head.append(Object.assign(document.createElement('style'), {textContent: 'p {}'}))")
    page.evaluate("fetch('http://127.0.0.1:9/').catch(() => null)")
    page.goto(f"{site}/fr/no-such-page")
    for sign in ("style-src", "connect-src", "404: "):
        assert any(sign in noise for noise in noises), sign
