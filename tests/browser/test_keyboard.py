"""A whole guide by keyboard alone: every stop is visible, and nothing covers it (WCAG 2.1.1, 2.4.7, 2.4.11)."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.people import LIVES_IN_GERMANY
from tests.browser.walking import place, prepare, start_page, words

PERSON = LIVES_IN_GERMANY
_MOST_STOPS = 40

# The outline may be drawn by the box around a field.
_OUTLINED = """() => {
  let part = document.activeElement;
  for (let up = 0; part && up < 4; up += 1, part = part.parentElement) {
    const style = getComputedStyle(part);
    if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) return true;
  }
  return false;
}"""
_UNCOVERED = """() => {
  const focused = document.activeElement;
  const box = focused.getClientRects()[0];
  const inside = box && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (!inside) return false;
  const x = Math.min(Math.max((box.left + box.right) / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  return Boolean(top) && (focused.contains(top) || top.contains(focused));
}"""
_NAME = "document.activeElement.outerHTML.slice(0, 160)"
_HAS_FOCUS = "element => element === document.activeElement"


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """A small window, where things could hide, that does not glide while it is measured."""
    return {**browser_context_args, "viewport": {"width": 390, "height": 664}, "reduced_motion": "reduce"}


def press_tab(page: Page) -> None:
    """Go to the next stop; it has to be seen."""
    page.keyboard.press("Tab")
    assert page.evaluate(_OUTLINED), f"no visible focus on {page.evaluate(_NAME)}"
    assert page.evaluate(_UNCOVERED), f"out of sight: {page.evaluate(_NAME)}"


def tab_to(page: Page, target: Locator) -> None:
    """Go from stop to stop until the target has the focus."""
    for _ in range(_MOST_STOPS):
        press_tab(page)
        if target.evaluate(_HAS_FOCUS):
            return
    raise AssertionError(f"never reached: {target}")


def tab_into(page: Page, group: Locator) -> None:
    """Go from stop to stop until something in the group has the focus."""
    for _ in range(_MOST_STOPS):
        press_tab(page)
        if group.evaluate("group => group.contains(document.activeElement)"):
            return
    raise AssertionError(f"never reached: {group}")


def choose(page: Page, answer: str) -> None:
    """Choose a radio button with the arrows and the space bar."""
    tab_into(page, page.locator("fieldset"))
    for _ in range(_MOST_STOPS):
        if page.evaluate("document.activeElement.value") == answer:
            break
        page.keyboard.press("ArrowDown")
        assert page.evaluate(_OUTLINED)
    page.keyboard.press("Space")
    expect(page.locator(f"input[value='{answer}']")).to_be_checked()


def give(page: Page, answer: str) -> None:
    """Answer the question on the page."""
    if page.locator("input[name=day]").count():
        year, month, day = answer.split("-")
        for name, text in (("day", day), ("month", month), ("year", year)):
            tab_to(page, page.locator(f"input[name={name}]"))
            page.keyboard.type(text)
    elif page.locator("input[type=text]").count():
        tab_to(page, page.locator("input[type=text]"))
        page.keyboard.type(answer)
    elif page.locator("input[type=radio]").count():
        choose(page, answer)
    else:
        for value in answer.split(","):
            tab_to(page, page.locator(f"input[value='{value}']"))
            page.keyboard.press("Space")


def test_a_whole_guide_by_keyboard(page: Page, site: str) -> None:
    say = words(PERSON.language).say
    page.goto(start_page(site, PERSON.language))
    press_tab(page)
    expect(page.get_by_role("link", name=say("Skip to the content"))).to_be_focused()
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("link", name=say("Start"), exact=True))
    page.keyboard.press("Enter")
    page.wait_for_url("**/residence")
    for question, answer in PERSON.answers.items():
        assert place(page) == question
        give(page, answer)
        tab_to(page, page.get_by_role("button", name=say("Continue"), exact=True))
        before = page.url
        # Both keys press a button.
        page.keyboard.press("Enter" if len(question) % 2 else "Space")
        expect(page).not_to_have_url(before)
        expect(page.locator("main h1")).to_be_focused()
    assert place(page) == "check-answers"
    tab_to(page, page.get_by_role("link", name=say("Show my guide")))
    page.keyboard.press("Enter")
    page.wait_for_url("**/guide")
    folded = page.locator("article.step details").first
    tab_to(page, folded.locator("summary"))
    page.keyboard.press("Enter")
    expect(folded).to_have_attribute("open", "")


def test_every_stop_of_a_guide_is_visible(page: Page, site: str) -> None:
    prepare(page.context, site, PERSON.language, PERSON.answers)
    page.goto(f"{start_page(site, PERSON.language)}/guide")
    stops = page.locator("a[href], button, summary").filter(visible=True).count()
    for _ in range(stops):
        press_tab(page)
    expect(page.get_by_role("contentinfo").get_by_role("link").last).to_be_focused()
