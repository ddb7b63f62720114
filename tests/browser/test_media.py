"""In forced colours, without motion, and on paper."""

import pytest
from playwright.sync_api import expect
from pytest_playwright import CreateContextCallback

from tests.browser.people import LIVES_IN_GERMANY
from tests.browser.walking import prepare, start_page


def test_forced_colours_show_what_is_chosen_and_where_the_focus_is(
    new_context: CreateContextCallback, site: str
) -> None:
    context = new_context(forced_colors="active")
    page = context.new_page()
    page.goto(f"{start_page(site, 'de')}/residence")
    chosen, other = page.locator("label.option").first, page.locator("label.option").last
    chosen.click()
    border = "label => getComputedStyle(label).borderTopWidth"
    assert chosen.evaluate(border) != other.evaluate(border)
    page.locator("input[type=radio]").first.focus()
    page.keyboard.press("ArrowDown")
    focused = page.locator("label.option:has(input:focus-visible)")
    assert focused.evaluate("label => getComputedStyle(label).outlineStyle") == "solid"
    assert page.locator(".button").first.evaluate("part => getComputedStyle(part).borderTopStyle") == "solid"


def test_nothing_moves_for_those_who_want_no_motion(new_context: CreateContextCallback, site: str) -> None:
    moving = """() => [...document.querySelectorAll("*")].filter(part => {
      const style = getComputedStyle(part);
      return style.animationName !== "none" || parseFloat(style.transitionDuration) > 0
        || style.scrollBehavior === "smooth";
    }).length"""
    counts = {}
    for wish in ("reduce", "no-preference"):
        context = new_context(reduced_motion=wish)
        prepare(context, site, "de", LIVES_IN_GERMANY.answers)
        page = context.new_page()
        page.goto(f"{start_page(site, 'de')}/guide")
        expect(page.locator("article.step").first).to_be_visible()
        counts[wish] = page.evaluate(moving)
    assert counts["reduce"] == 0
    assert counts["no-preference"] > 0, "the measure sees no motion at all"


@pytest.mark.parametrize("scripts", [True, False], ids=["htmx", "plain"])
def test_a_printed_guide_shows_its_sources_and_no_navigation(
    new_context: CreateContextCallback, site: str, scripts: bool
) -> None:
    context = new_context(java_script_enabled=scripts)
    prepare(context, site, "de", LIVES_IN_GERMANY.answers)
    page = context.new_page()
    page.goto(f"{start_page(site, 'de')}/guide")
    seen = """parts => parts.filter(part =>
      part.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}) && part.clientHeight > 0).length"""
    sources = page.locator("article.step .sources li")
    assert sources.count() > 0
    assert sources.evaluate_all(seen) == 0, "folded on the screen"

    page.emulate_media(media="print")
    expect(sources.last).to_be_visible()
    assert sources.evaluate_all(seen) == sources.count()
    expect(page.get_by_role("banner")).to_be_hidden()
    expect(page.get_by_role("contentinfo")).to_be_hidden()
    expect(page.locator("a.back")).to_be_hidden()
    expect(page.locator("a.button").filter(visible=True)).to_have_count(0)
    expect(page.locator("main h1")).to_be_visible()
