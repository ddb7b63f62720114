"""A procedure with a group in a real browser: item by item, with scripts and without, by keyboard, for everybody."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from engine.text import LANGUAGES, Language
from tests.browser.rulers import expect_for_everybody
from tests.browser.server import running_server
from tests.browser.test_keyboard import tab_to
from tests.browser.walking import fill_in, send, words
from tests.web.families import GROWN, THREE, WEST, Children, form, ways, with_groups

PLACES = [
    ("first_number", (), "children"),
    ("number", THREE, "children?change=1"),
    ("item", THREE, "children/3/child_lives_in"),
    ("item_choice", THREE, "children/1/child_swims?change=1"),
    ("summary", THREE, "check-answers"),
    ("guide", THREE, "guide?open=1"),
    ("facing", THREE, "guide?facing=1"),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server whose content has a group."""
    folder = with_groups(tmp_path_factory.mktemp("families"))
    with running_server(PASSERELLE_CONTENT=str(folder)) as address:
        yield address


def start(site: str, language: Language) -> str:
    return f"{site}/{language}/demo/outing"


def post(context: BrowserContext, address: str, fields: dict[str, str]) -> None:
    """Send a form and keep its cookies, without a page."""
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    response = context.request.post(address, data=urlencode(fields), headers=kind, max_redirects=0)
    assert response.status == 303, address


def come_to(page: Page, site: str, language: Language, place: str, children: Children) -> None:
    """Open a page of a family that has answered everything; without children the first of theirs."""
    for address, answer in ways(children):
        if address != "children" or children:
            post(page.context, f"{start(site, language)}/{address}", form(answer))
        if not children:
            break
    response = page.goto(f"{start(site, language)}/{place}")
    assert response is not None
    assert (response.status, response.url) == (200, f"{start(site, language)}/{place}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("children", "place"), [each[1:] for each in PLACES], ids=[each[0] for each in PLACES])
def test_a_page_is_for_everybody(page: Page, site: str, language: Language, children: Children, place: str) -> None:
    come_to(page, site, language, place, children)
    expect_for_everybody(page, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_with_something_removed_or_refused_are_too(page: Page, site: str, language: Language) -> None:
    come_to(page, site, language, "check-answers", THREE)
    page.get_by_role("button", name=words(language).say("Remove")).first.click()
    expect(page.locator(".done")).to_be_visible()
    expect_for_everybody(page, language)
    post(page.context, f"{start(site, language)}/children/1/remove-item", {"from": "check"})
    page.reload()
    expect(page.locator(".done button")).to_have_count(0)
    expect_for_everybody(page, language)
    post(page.context, f"{start(site, language)}/children/add-item", {})
    page.goto(f"{start(site, language)}/children/3/child_born?change=1")
    expect(page.locator("form[action$=withdraw-item]")).to_be_visible()
    expect_for_everybody(page, language)
    post(page.context, f"{start(site, language)}/children/1/child_born", {"day": "1", "month": "1", "year": "1"})
    page.goto(f"{start(site, language)}/children/1/child_born")
    expect(page.get_by_role("alert")).to_be_visible()
    expect_for_everybody(page, language)


@pytest.fixture(params=[True, False], ids=["scripts", "plain"])
def scripted(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page with scripts, and one without."""
    context = browser.new_context(java_script_enabled=request.param)
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


def labels(page: Page) -> list[str]:
    return page.locator(".item h2, .items strong").all_inner_texts()


def test_a_whole_family(scripted: Page, site: str) -> None:
    page, say = scripted, words("de").say
    page.goto(f"{start(site, 'de')}/residence")
    for address, answer in ways((WEST, GROWN)):
        assert page.url == f"{start(site, 'de')}/{address}"
        if address.startswith("children/"):
            expect(page).to_have_title(re.compile(f"^Kind {address[9]} – "))
            expect(page.locator("main h1")).to_contain_text(f"Kind {address[9]}")
        fill_in(page, answer)
        send(page, answer, "de")
    assert labels(page) == ["Kind 1", "Kind 2"]
    page.get_by_role("link", name=say("Show my guide")).click()
    expect(page.locator(".step h3").first).to_contain_text("Kind 1")


def test_one_more_one_less_and_back(scripted: Page, site: str) -> None:
    page, say = scripted, words("fr").say
    come_to(page, site, "fr", "check-answers", (WEST, GROWN))
    page.get_by_role("link", name="Modifier Enfants").click()
    page.get_by_role("button", name=re.compile("Ajouter .*Enfant 3")).click()
    expect(page).to_have_url(re.compile(r"/children/3/child_born\?change=1$"))
    fill_in(page, "2000-01-01")
    send(page, "2000-01-01", "fr")
    expect(page).to_have_url(re.compile("/check-answers$"))
    assert labels(page) == ["Enfant 1", "Enfant 2", "Enfant 3"]

    page.get_by_role("button", name="Retirer Enfant 2").click()
    expect(page.locator(".done")).to_contain_text(re.compile("Enfant 2 .4.mars.2001."))
    assert labels(page) == ["Enfant 1", "Enfant 2"]
    page.get_by_role("button", name=say("Undo")).click()
    expect(page.locator(".done")).to_have_count(0)
    assert labels(page) == ["Enfant 1", "Enfant 2", "Enfant 3"]

    page.get_by_role("link", name="Modifier Enfants").click()
    expect(page.locator("input[type=text]")).to_have_value("3")
    page.get_by_role("button", name="Retirer Enfant 1").click()
    expect(page.locator(".done")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/children\?change=1$"))
    expect(page.locator("input[type=text]")).to_have_value("2")
    page.get_by_role("link", name="Deutsch").click()
    expect(page).to_have_url(re.compile(r"/de/demo/outing/children\?change=1$"))
    expect(page.locator(".done")).to_contain_text("Kind 1")


def test_one_added_by_mistake(scripted: Page, site: str) -> None:
    page = scripted
    come_to(page, site, "fr", "children?change=1", (WEST, GROWN))
    page.get_by_role("button", name=re.compile("^Ajouter .*Enfant 3")).click()
    expect(page).to_have_url(re.compile(r"/children/3/child_born\?change=1$"))
    page.get_by_role("link", name=words("fr").say("Back"), exact=True).click()
    expect(page).to_have_url(re.compile(r"/children\?change=1$"))
    page.go_back()
    page.get_by_role("button", name=re.compile("Ne pas ajouter .*Enfant 3")).click()
    expect(page).to_have_url(re.compile("/check-answers$"))
    assert labels(page) == ["Enfant 1", "Enfant 2"]


def test_the_second_of_two_tabs_removes_nobody_else(scripted: Page, site: str) -> None:
    come_to(scripted, site, "fr", "check-answers", THREE)
    second = scripted.context.new_page()
    second.goto(scripted.url)
    scripted.get_by_role("button", name="Retirer Enfant 1").click()
    expect(scripted.locator(".done")).to_contain_text("Enfant 1")
    second.get_by_role("button", name="Retirer Enfant 2").click()
    expect(second.locator(".done")).to_contain_text("Rien n’a été retiré")
    assert labels(second) == ["Enfant 1", "Enfant 2"]


def test_a_smaller_number_and_back(scripted: Page, site: str) -> None:
    page, say = scripted, words("de").say
    come_to(page, site, "de", "children?change=1", THREE)
    fill_in(page, "0")
    send(page, "0", "de")
    expect(page.locator(".done")).to_contain_text("Kind 3")
    assert labels(page) == []
    page.get_by_role("button", name=say("Undo")).click()
    expect(page.locator(".done")).to_have_count(0)
    assert labels(page) == ["Kind 1", "Kind 2", "Kind 3"]


def test_the_language_keeps_the_item(page: Page, site: str, noises: list[str]) -> None:
    come_to(page, site, "fr", "children/3/child_swims", THREE)
    page.get_by_role("link", name="Deutsch").click()
    expect(page).to_have_url(f"{start(site, 'de')}/children/3/child_swims")
    expect(page.locator("input[value='?']")).to_be_checked()
    assert noises == []


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """A page that does not glide while it is measured."""
    return {**browser_context_args, "reduced_motion": "reduce"}


def test_removing_and_undoing_by_keyboard(page: Page, site: str, noises: list[str]) -> None:
    say = words("fr").say
    come_to(page, site, "fr", "check-answers", THREE)
    tab_to(page, page.get_by_role("button", name="Retirer Enfant 2"))
    page.keyboard.press("Enter")
    # What has happened is read out first; the way back is the next stop.
    expect(page.locator(".done")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name=say("Undo"))).to_be_focused()
    page.keyboard.press("Space")
    expect(page.locator("main h1")).to_be_focused()
    assert labels(page) == ["Enfant 1", "Enfant 2", "Enfant 3"]
    assert noises == []
