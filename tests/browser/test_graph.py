"""The plan of a procedure in a real browser: words inside their boxes, links by keyboard, nothing against the rules."""

import pytest
from playwright.sync_api import Page

from engine.export.graph import draw, in_words, style
from engine.text import LANGUAGES, Language
from tests.browser.rulers import RULES, axe_findings
from tests.procedures.shipped import KEYS, library

OUTSIDE = """() => [...document.querySelectorAll('svg.graph g[class]')].flatMap((group) => {
  const shape = group.querySelector('.shape').getBBox();
  return [...group.querySelectorAll('text')].filter((text) => {
    const box = text.getBBox();
    return box.x < shape.x || box.y < shape.y || box.x + box.width > shape.x + shape.width ||
      box.y + box.height > shape.y + shape.height;
  }).map((text) => text.textContent);
})"""


def shown(page: Page, key: str, language: Language) -> None:
    content = library()
    procedure = content.procedures[key]
    plan = draw(content, procedure, language, address=lambda place: f"#{place.kind}-{place.name}-{place.number}")
    words = in_words(content, procedure, language)
    page.set_content(
        f'<!doctype html><html lang="{language}"><head><title>Plan</title><style>{style()}</style></head>'
        f"<body><main><h1>Plan</h1>{plan}<details><summary>Plan</summary>{words}</details></main></body></html>"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_words_stay_in_their_boxes(page: Page, key: str, language: Language) -> None:
    shown(page, key, language)
    assert page.locator("svg.graph g .shape").count() > 5
    assert page.evaluate(OUTSIDE) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_has_nothing_to_say(page: Page, language: Language) -> None:
    shown(page, KEYS[0], language)
    assert axe_findings(page, RULES) == []


def test_every_piece_of_text_is_reached_by_keyboard_and_shows_it(page: Page) -> None:
    shown(page, KEYS[0], "fr")
    links = page.locator("svg.graph a").count()
    assert links > 100
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.getAttribute('href')")
    assert first == page.locator("svg.graph a").first.get_attribute("href")
    held = page.locator("svg.graph a:focus-visible .hold")
    assert held.evaluate("part => getComputedStyle(part).strokeWidth") == "3px"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") != first
