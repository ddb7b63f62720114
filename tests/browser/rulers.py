"""What is measured on a page: axe's findings, what sticks out, what is too small to touch, what is cut off."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from engine.text import Language

RULES = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
CONTRAST = {"type": "rule", "values": ["color-contrast"]}

_STICKS_OUT = """() => [...document.querySelectorAll("body *")]
  .filter(part => !part.closest(".hidden, svg") && part.getBoundingClientRect().right > innerWidth + 0.5)
  .filter(part => part.checkVisibility())
  .map(part => part.outerHTML.slice(0, 120))"""
_TOO_SMALL = """() => [...document.querySelectorAll(
    "button, .button, label.option, summary, input[type=text], header a, footer a")]
  .map(part => [part, part.getBoundingClientRect()])
  .filter(([part, box]) => part.checkVisibility() && (box.height < 43.9 || box.width < 43.9))
  .map(([part, box]) => `${box.width}x${box.height} ${part.outerHTML.slice(0, 120)}`)"""
_CUT_OFF = """() => [...document.querySelectorAll(
    "h1, h2, h3, h4, p, li, dt, dd, a, button, label, legend, summary, .button")]
  .filter(part => !part.closest(".hidden, svg") && part.checkVisibility())
  .filter(part => getComputedStyle(part).display !== "inline" && part.scrollWidth > part.clientWidth + 1)
  .map(part => part.outerHTML.slice(0, 120))"""


def axe_findings(page: Page, only: dict[str, Any]) -> list[str]:
    """Each violation with the places where it stands."""
    found = Axe().run(page, options={"runOnly": only, "resultTypes": ["violations"]}).response["violations"]
    return [f"{one['id']}: {one['help']} {[node['html'] for node in one['nodes']][:4]}" for one in found]


def sticking_out(page: Page) -> list[str]:
    """What makes the page scroll sideways; the page itself where nothing visible can be blamed."""
    width = page.evaluate("document.documentElement.scrollWidth")
    if width <= page.evaluate("innerWidth"):
        return []
    return list(page.evaluate(_STICKS_OUT)) or [f"the page: {width}"]


def too_small(page: Page) -> list[str]:
    """Buttons, choices, fields and the links around the page under 44 by 44 pixels."""
    return list(page.evaluate(_TOO_SMALL))


def cut_off(page: Page) -> list[str]:
    """Boxes narrower than their text. Text for screen readers alone is cut on purpose."""
    return list(page.evaluate(_CUT_OFF))


def expect_for_everybody(page: Page, language: Language) -> None:
    """All measures at once: to come to a page takes longer than to measure it."""
    assert axe_findings(page, RULES) == []
    if language == "de":
        # Dark differs in its colours only, and those are the same in both languages.
        page.emulate_media(color_scheme="dark")
        assert axe_findings(page, CONTRAST) == []

    page.set_viewport_size({"width": 320, "height": 640})
    assert sticking_out(page) == []
    assert too_small(page) == []

    # WCAG 1.4.4: text twice as large, on the screen of a desk.
    page.set_viewport_size({"width": 1280, "height": 900})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert sticking_out(page) == []
    assert cut_off(page) == []
