"""The same guide where no script runs: full pages, and errors that survive the redirect."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.guide_page import expect_guide_of
from tests.browser.people import LIVES_IN_FRANCE, LIVES_IN_GERMANY, PEOPLE, Person
from tests.browser.walking import answer_this, answers_all, begin, place, words


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """A browser in which no script runs."""
    return {**browser_context_args, "java_script_enabled": False}


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.language)
def test_a_whole_guide(page: Page, site: str, person: Person) -> None:
    begin(page, site, person.language)
    asked = [shown.question for shown in answers_all(page, person)]
    assert asked == list(person.answers)
    assert place(page) == "check-answers"
    page.get_by_role("link", name=words(person.language).say("Show my guide")).click()
    expect_guide_of(page, person)


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.language)
def test_an_error_keeps_what_was_typed_and_back_still_works(page: Page, site: str, person: Person) -> None:
    say = words(person.language).say
    begin(page, site, person.language)
    while place(page) != "birth_date":
        answer_this(page, person)
    before = list(person.answers)[list(person.answers).index("birth_date") - 1]

    page.locator("input[name=day]").fill("31")
    page.locator("input[name=month]").fill("2")
    page.get_by_role("button", name=say("Continue"), exact=True).click()
    expect(page.get_by_role("alert").get_by_role("link")).to_be_visible()
    expect(page).to_have_title(re.compile(f"^{say('Error:')}"))
    expect(page.locator("input[name=day]")).to_have_value("31")

    # The error is a page of its own; whether the browser counts it as one step or two is its own affair.
    page.go_back()
    if place(page) == "birth_date":
        page.go_back()
    assert place(page) == before
    expect(page.locator("main form")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)
    page.go_forward()
    expect(page.locator("main form")).to_be_visible()

    page.goto(page.url)
    expect(page.get_by_role("alert")).to_have_count(0)


def test_back_shows_the_answers_given(page: Page, site: str) -> None:
    person = LIVES_IN_GERMANY
    begin(page, site, person.language)
    for _ in range(3):
        answer_this(page, person)
    page.go_back()
    expect(page.locator("input[value=eu_swiss]")).to_be_checked()
    page.get_by_role("link", name=words(person.language).say("Back"), exact=True).click()
    expect(page.locator("input[value=DE]")).to_be_checked()
    expect(page.locator("input[value=FR]")).not_to_be_checked()


def test_not_knowing_is_an_answer(page: Page, site: str) -> None:
    begin(page, site, "fr")
    person = LIVES_IN_FRANCE
    while place(page) != "german_months":
        answer_this(page, person)
    answer_this(page, person)
    page.go_back()
    expect(page.locator("main")).to_contain_text(words("fr").say("Your answer so far: I don't know."))
