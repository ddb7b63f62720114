"""Forgetting leaves nothing behind; changing the language keeps the place and the answers."""

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from pytest_playwright import CreateContextCallback

from tests.browser.people import LIVES_IN_FRANCE, LIVES_IN_GERMANY, PROCEDURE
from tests.browser.walking import answer_this, answers_all, begin, place, prepare, send, start_page, words

# htmx remembers the address of the page, and addresses are free of answers.
NO_ANSWER = {"htmx-current-path-for-history"}


def stored(page: Page) -> set[str]:
    """What scripts have kept in the browser."""
    return set(page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]"))


def cookie_names(context: BrowserContext) -> set[str]:
    """The cookies that the browser keeps."""
    return {str(cookie.get("name")) for cookie in context.cookies()}


@pytest.mark.parametrize("scripts", [True, False], ids=["htmx", "plain"])
def test_forgetting_leaves_no_answer_in_the_browser(
    new_context: CreateContextCallback, site: str, scripts: bool
) -> None:
    context = new_context(java_script_enabled=scripts)
    page = context.new_page()
    begin(page, site, "fr")
    for _ in range(3):
        answer_this(page, LIVES_IN_FRANCE)
    assert "answers" in cookie_names(context)

    page.get_by_role("button", name=words("fr").say("Forget my answers")).click()
    expect(page.locator("main h1")).to_have_text(words("fr").say("Your answers are deleted"))
    assert cookie_names(context) == set()
    assert stored(page) <= NO_ANSWER

    # No page of history shows an answer again: each leads to the first question, and that one is empty.
    for _ in range(4):
        page.go_back()
        expect(page).to_have_url(re.compile(f"/{PROCEDURE}(/residence)?$"))
        expect(page.locator("input:checked")).to_have_count(0)
        expect(page.locator("input[type=text]")).to_have_count(0)


def test_the_browser_keeps_no_copy_of_a_page_with_answers(page: Page, site: str) -> None:
    begin(page, site, "de")
    for _ in range(3):
        answer_this(page, LIVES_IN_GERMANY)
    assert stored(page) <= NO_ANSWER
    assert "answers" not in page.evaluate("document.cookie"), "a script could read the answers"


def test_changing_the_language_midway_keeps_place_and_answers(page: Page, site: str) -> None:
    person = LIVES_IN_FRANCE
    begin(page, site, "fr")
    for _ in range(3):
        answer_this(page, person)
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    page.get_by_role("link", name="Deutsch").click()
    expect(page).to_have_url(f"{start_page(site, 'de')}/french_quarters")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page.get_by_role("button", name=words("de").say("Continue"), exact=True)).to_be_visible()

    page.get_by_role("link", name=words("de").say("Back"), exact=True).click()
    expect(page.locator("input[name=year]")).to_have_value("1965")
    send(page, "", "de")
    for _ in range(2):
        answer_this(page, person, "de")
    page.get_by_role("link", name="Français").click()
    expect(page).to_have_url(f"{start_page(site, 'fr')}/later_countries")
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    for _ in answers_all(page, person):
        pass
    assert place(page) == "check-answers"
    expect(page.locator("main dl dt")).to_have_count(len(person.answers))


def test_the_guide_changes_its_language_too(page: Page, site: str) -> None:
    prepare(page.context, site, "fr", LIVES_IN_FRANCE.answers)
    page.goto(f"{start_page(site, 'fr')}/guide")
    steps = page.locator("article.step").count()
    assert steps > 0
    page.get_by_role("link", name="Deutsch").click()
    expect(page).to_have_url(f"{start_page(site, 'de')}/guide")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page.locator("main h1")).to_have_text(words("de").say("Your guide"))
    expect(page.locator("article.step")).to_have_count(steps)
