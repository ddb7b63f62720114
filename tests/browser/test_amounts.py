"""Sums, percentages, moments and durations in a real browser: by keyboard, with scripts and without, for everybody."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from engine.text import LANGUAGES, Language
from tests.browser.rulers import RULES, axe_findings, expect_for_everybody, sticking_out
from tests.browser.server import running_server
from tests.browser.test_family import post
from tests.browser.test_keyboard import press_tab, tab_to
from tests.browser.walking import words
from tests.web.seasons import GIVEN, with_amounts

# One question of each kind, with what it refuses.
REFUSED: Mapping[str, Mapping[str, str]] = {
    "wage": {"answer": "12,345"},
    "share": {"answer": "101"},
    "first_trip": {"day": "16", "month": "3", "year": "2020", "hour": "24", "minute": "00"},
    "insured": {"years": "x", "months": ""},
    "absence": {"years": "2", "months": "11", "days": "31"},
    "boats/1/price": {"answer": ""},
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server whose content asks for every kind of amount."""
    folder = with_amounts(tmp_path_factory.mktemp("amounts"))
    with running_server(PASSERELLE_CONTENT=str(folder)) as address:
        yield address


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """A phone; nothing glides while it is measured."""
    return {**browser_context_args, "viewport": {"width": 390, "height": 844}, "reduced_motion": "reduce"}


def start(site: str, language: Language) -> str:
    return f"{site}/{language}/demo/season"


def come_to(page: Page, base: str, question: str) -> None:
    """Open a question, with everything before it answered."""
    for address, fields in GIVEN.items():
        if address == question:
            break
        post(page.context, f"{base}/{address}", dict(fields))
    page.goto(f"{base}/{question}")
    assert page.url == f"{base}/{question}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", REFUSED)
def test_a_question_and_its_refusal_are_for_everybody(page: Page, site: str, language: Language, question: str) -> None:
    come_to(page, start(site, language), question)
    assert axe_findings(page, RULES) == []
    assert sticking_out(page) == []
    post(page.context, page.url, dict(REFUSED[question]))
    page.reload()
    expect(page.get_by_role("alert")).to_be_focused()
    page.get_by_role("alert").get_by_role("link").click()
    expect(page.locator("[aria-invalid]").first).to_be_focused()
    expect_for_everybody(page, language)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "plain"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_way_by_keyboard(browser: Browser, site: str, language: Language, scripts: bool) -> None:
    context = browser.new_context(
        java_script_enabled=scripts, viewport={"width": 390, "height": 844}, reduced_motion="reduce"
    )
    context.set_default_timeout(10_000)
    page = context.new_page()
    base = start(site, language)
    page.goto(f"{base}/wage")
    for address, fields in GIVEN.items():
        expect(page).to_have_url(f"{base}/{address}")
        if scripts and address != "wage":
            # Only then has the new page come.
            expect(page.locator("main h1")).to_be_focused()
        give(page, fields)
        page.keyboard.press("Enter")
    expect(page).to_have_url(f"{base}/check-answers")
    expect(page.locator("dd").first).to_have_text(re.compile(r"11[.\s]500,50\s€"))
    page.get_by_role("link", name=words(language).say("Show my guide")).click()
    expect(page.locator(".step h3").first).to_be_visible()
    context.close()


def give(page: Page, fields: Mapping[str, str]) -> None:
    """Fill in the fields from stop to stop; the first is reached from the top of the page."""
    tab_to(page, page.locator("main input[type=text]").first)
    for number, (name, text) in enumerate(fields.items()):
        if number:
            press_tab(page)
        assert page.evaluate("document.activeElement.name") == name
        page.keyboard.type(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_fields_are_named_and_described(page: Page, site: str, language: Language) -> None:
    say = words(language).say
    come_to(page, start(site, language), "wage")
    field = page.locator("main input[type=text]")
    expect(field).to_have_accessible_name(page.locator("h1").inner_text())
    example = r"\s".join(re.escape(word) for word in say("For example: 12000.50").split())
    expect(field).to_have_accessible_description(re.compile(rf"{example} €$"))
    expect(field).to_have_attribute("inputmode", "decimal")
    come_to(page, start(site, language), "first_trip")
    group = page.get_by_role("group", name=page.locator("h1").inner_text())
    for label in ("Day", "Month", "Year", "Hour", "Minutes"):
        expect(group.get_by_label(say(label), exact=True)).to_have_attribute("inputmode", "numeric")
