"""What the guide of a person has to show."""

from playwright.sync_api import Page, expect

from tests.browser.people import Person
from tests.browser.walking import place, words


def expect_guide_of(page: Page, person: Person) -> None:
    """The guide is there with its key steps, its dates, and the reasons behind each step."""
    expect(page.locator("main h1")).to_have_text(words(person.language).say("Your guide"))
    assert place(page) == "guide"
    titles = page.locator("article.step h3")
    for title in person.steps:
        expect(titles.filter(has_text=title).first).to_be_visible()
    for title in person.not_steps:
        expect(titles.filter(has_text=title)).to_have_count(0)
    for day in person.dates:
        expect(page.locator("ol li").filter(has_text=day).first).to_be_visible()
    expect_reasons(page, person)


def expect_reasons(page: Page, person: Person) -> None:
    """The step that names the office says why it is there; where that was read is folded until somebody asks."""
    step = page.locator("article.step", has=page.locator("h3", has_text=person.steps[0])).first
    why = step.locator("div", has=page.locator("dt", has_text=words(person.language).say("Why this step")))
    for reason in person.because:
        expect(why.last).to_contain_text(reason)
    source = step.locator("cite").first
    expect(source).not_to_be_visible()
    step.locator("summary").last.click()
    expect(source).to_be_visible()
