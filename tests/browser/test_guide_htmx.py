"""A whole guide with JavaScript: htmx exchanges the question, and everything a full page would do still happens."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.guide_page import expect_guide_of
from tests.browser.people import LIVES_IN_FRANCE, LIVES_IN_GERMANY, PEOPLE, Person
from tests.browser.walking import answer_this, answers_all, begin, place, send, start_page, words

MARK = "window.stillTheSamePage = true"
IS_MARKED = "window.stillTheSamePage === true"


def expect_announced(page: Page) -> None:
    """The new heading has the focus, and a screen reader hears it."""
    heading = page.locator("main h1")
    expect(heading).to_be_focused()
    expect(page.get_by_role("status")).to_have_text(heading.inner_text())


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.language)
def test_a_whole_guide_without_one_full_reload(page: Page, site: str, person: Person, noises: list[str]) -> None:
    page.goto(f"{site}/{person.language}/")
    begin(page, site, person.language)
    page.evaluate(MARK)
    asked = []
    for shown in answers_all(page, person):
        assert page.evaluate(IS_MARKED), f"the answer to {shown.question} loaded the whole page"
        expect(page).not_to_have_title(shown.title)
        expect_announced(page)
        asked.append(shown)
    assert place(page) == "check-answers"
    assert [shown.question for shown in asked] == list(person.answers)
    assert len({shown.heading for shown in asked}) == len(asked), "a question was put twice"
    assert len({shown.url for shown in asked}) == len(asked)
    expect(page.locator("main dl dt")).to_have_count(len(asked))

    page.get_by_role("link", name=words(person.language).say("Show my guide")).click()
    expect_guide_of(page, person)
    page.get_by_role("button", name=words(person.language).say("Forget my answers")).click()
    page.wait_for_url("**/forgotten")
    # Nothing on the console, no breach of the content security policy, no other origin, no failed request.
    assert noises == []


def test_back_forward_and_reload_show_the_answers_given(page: Page, site: str) -> None:
    person = LIVES_IN_FRANCE
    begin(page, site, person.language)
    for _ in range(3):
        answer_this(page, person)
    assert place(page) == "french_quarters"

    page.go_back()
    expect(page).to_have_url(re.compile("/birth_date$"))
    expect(page.locator("input[name=year]")).to_have_value("1965")
    page.go_back()
    expect(page).to_have_url(re.compile("/insured_in$"))
    expect(page.locator("input[value=FR]")).to_be_checked()
    expect(page.locator("input[value=DE]")).to_be_checked()
    expect(page.locator("input[value=CH]")).not_to_be_checked()
    # A bare fragment would have no header.
    expect(page.get_by_role("banner")).to_be_visible()
    page.go_forward()
    expect(page.locator("input[name=day]")).to_have_value("15")
    page.reload()
    expect(page.locator("input[name=month]")).to_have_value("3")
    expect(page.get_by_role("banner")).to_be_visible()


def test_an_answer_can_be_changed_after_going_back(page: Page, site: str) -> None:
    person = LIVES_IN_FRANCE
    begin(page, site, person.language)
    for _ in range(2):
        answer_this(page, person)
    page.go_back()
    expect(page).to_have_url(re.compile("/insured_in$"))
    page.locator("input[value=DE]").uncheck()
    page.locator("input[value=CH]").check()
    send(page, "", person.language)
    assert place(page) == "nationality"


def test_a_change_at_the_end_asks_only_what_is_new_and_returns(page: Page, site: str) -> None:
    person = LIVES_IN_GERMANY
    begin(page, site, person.language)
    for _ in answers_all(page, person):
        pass
    birth = page.locator("main dl div", has_text=words(person.language).say("Change")).filter(has_text="1963")
    birth.get_by_role("link").click()
    expect(page.locator("input[name=year]")).to_have_value("1963")
    page.locator("input[name=year]").fill("1964")
    send(page, "", person.language)
    assert place(page) == "check-answers"
    expect(page.locator("main dl")).to_contain_text("1964")
    expect(page.locator("main dl dt")).to_have_count(len(person.answers))


def test_an_error_is_put_in_focus_and_leads_to_its_field(page: Page, site: str) -> None:
    say = words("fr").say
    begin(page, site, "fr")
    answer_this(page, LIVES_IN_FRANCE)
    answer_this(page, LIVES_IN_FRANCE)
    page.evaluate(MARK)
    for name, text in (("day", "31"), ("month", "2"), ("year", "1965")):
        page.locator(f"input[name={name}]").fill(text)
    page.get_by_role("button", name=say("Continue"), exact=True).click()
    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    expect(page).to_have_title(re.compile(f"^{say('Error:')}"))
    assert page.evaluate(IS_MARKED), "the error loaded the whole page"
    expect(page.locator("input[name=day]")).to_have_value("31")
    # Summary and field say the same.
    link = summary.get_by_role("link")
    expect(page.locator(".field-error")).to_contain_text(link.inner_text())
    link.click()
    expect(page.locator("input[name=day]")).to_be_focused()
    assert page.url.startswith(start_page(site, "fr"))
