"""The workbench in a real browser: a save shows at the same place, a broken one shows why and harms nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from engine.text import LANGUAGES, Language
from tests.browser.rulers import RULES, axe_findings, cut_off, sticking_out, too_small
from tests.browser.server import TODAY, running_server
from tests.web.editing import FILE, copied

BENCH = "procedures/demo/crossing"
SAVED = 20_000
"""Milliseconds after which a save must have shown; a quiet machine needs less than one second."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A server of an editor, and the file that is edited."""

    site: str
    file: Path
    good: str

    def save(self, old: str, new: str) -> None:
        """Save the file as it was, but for one word."""
        assert old in self.good
        self.file.write_text(self.good.replace(old, new), "utf-8")

    def bench(self, page: Page, language: Language = "fr", at: str = "") -> None:
        """Open the workbench."""
        page.goto(f"{self.site}/editor/{language}/{BENCH}{f'?at={at}' if at else ''}")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = copied(tmp_path_factory.mktemp("desk"))
    file = folder / FILE
    with running_server("serve", "--edit", "--today", TODAY, PASSERELLE_CONTENT=str(folder)) as site:
        yield Desk(site, file, file.read_text("utf-8"))


@pytest.fixture
def desk(server: Desk, page: Page) -> Iterator[Desk]:
    """The file is whole again at the end, and the server has seen it."""
    yield server
    server.file.write_text(server.good, "utf-8")
    page.goto(f"{server.site}/editor/fr/")
    expect(page.locator(".news.sound")).to_be_visible(timeout=SAVED)
    expect(page.locator("#cards a")).to_have_attribute("href", f"/editor/fr/{BENCH}", timeout=SAVED)


def frame(page: Page, language: Language) -> FrameLocator:
    return page.frame_locator(f"iframe[data-language={language}]")


def at_birth_date(desk: Desk, page: Page) -> None:
    """Walk to the second question in the French frame."""
    desk.bench(page)
    french = frame(page, "fr")
    french.locator("main a.button").click()
    french.get_by_label("France", exact=True).check()
    french.locator("form button.button").click()
    expect(french.locator("h1")).to_contain_text("date de naissance")


def test_both_frames_the_plan_and_the_address_follow(desk: Desk, page: Page) -> None:
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    at_birth_date(desk, page)
    expect(frame(page, "de").locator("h1")).to_contain_text("Wann sind Sie geboren")
    expect(page.locator("#plan [aria-current=step]")).to_contain_text("Date de naissance")
    expect(page).to_have_url(f"{desk.site}/editor/fr/{BENCH}?at=birth_date")
    page.reload()
    expect(frame(page, "fr").locator("h1")).to_contain_text("date de naissance")
    frame(page, "fr").locator("#other-language").click()
    expect(frame(page, "fr").locator("html")).to_have_attribute("lang", "fr")
    frame(page, "fr").locator("a.back").click()
    expect(frame(page, "de").locator("h1")).to_contain_text("In welchem Land")
    assert heard == []


def test_a_save_shows_at_the_same_place(desk: Desk, page: Page) -> None:
    at_birth_date(desk, page)
    desk.save("Wann sind Sie geboren?", "Wann wurden Sie geboren?")
    expect(frame(page, "de").locator("h1")).to_contain_text("Wann wurden Sie geboren", timeout=SAVED)
    expect(frame(page, "fr").locator("h1")).to_contain_text("date de naissance")
    expect(page.locator("#news")).to_contain_text("demo/crossing.yaml")
    expect(page).to_have_url(f"{desk.site}/editor/fr/{BENCH}?at=birth_date")


def test_a_broken_save_shows_why_and_a_repair_brings_all_back(desk: Desk, page: Page) -> None:
    at_birth_date(desk, page)
    desk.save("ask: bicycle", "ask: bicicle")
    expect(page.locator(".news.broken")).to_be_visible(timeout=SAVED)
    expect(page.locator("#problems mark").first).to_have_text("bicicle")
    expect(frame(page, "fr").locator("h1")).to_contain_text("date de naissance")
    frame(page, "fr").locator("a.back").click()
    expect(frame(page, "fr").locator("h1")).to_contain_text("Dans quel pays")
    desk.save("tree:", "# repaired\ntree:")
    expect(page.locator(".news.sound")).to_be_visible(timeout=SAVED)
    expect(page.locator("#problems mark", has_text="bicicle")).to_have_count(0)


def test_whom_a_save_touches(desk: Desk, page: Page) -> None:
    desk.bench(page)
    expect(page.locator("#whom .people")).to_be_attached(timeout=3 * SAVED)
    desk.save("weight > 100", "weight > 399")
    touched = page.locator("#whom .touched").first
    expect(touched).to_contain_text("reçoit d’autres étapes", timeout=SAVED)
    touched.locator("summary").click()
    expect(touched).to_contain_text("Alléger votre vélo")
    touched.get_by_role("button").click()
    expect(frame(page, "fr").locator("h1")).to_contain_text("Votre guide")
    expect(frame(page, "de").locator(".step").first).to_be_visible()


def test_what_somebody_has_unfolded_stays_so(desk: Desk, page: Page) -> None:
    desk.save("ask: bicycle", "ask: bicycle # a save")
    desk.bench(page)
    page.locator("#plan-part summary").click()
    expect(page.locator("#whom .people")).to_be_attached(timeout=3 * SAVED)
    page.locator("#whom summary", has_text="toutes les voies").click()
    expect(page.locator("#news")).to_contain_text("Preuves faites", timeout=3 * SAVED)
    expect(page.locator("#whom .people")).to_be_visible()
    expect(page.locator("#plan-words")).to_be_visible()


def test_a_procedure_that_is_gone_leads_back_to_all(desk: Desk, page: Page) -> None:
    desk.bench(page)
    other = desk.file.with_name("passage.yaml")
    other.write_text(desk.good.replace("procedure: crossing", "procedure: passage"), "utf-8")
    desk.file.unlink()
    expect(page).to_have_url(f"{desk.site}/editor/fr/", timeout=SAVED)
    expect(page.locator("#cards a")).to_have_attribute("href", "/editor/fr/procedures/demo/passage")
    other.unlink()


def test_a_node_of_the_plan_leads_to_its_page(desk: Desk, page: Page) -> None:
    at_birth_date(desk, page)
    page.locator("#plan a", has_text="Pays de résidence").first.click()
    expect(frame(page, "fr").locator("h1")).to_contain_text("Dans quel pays")
    page.locator("#plan g.steps a").first.click()
    expect(page.locator("h1")).to_have_text("demo/crossing.yaml")
    assert page.evaluate("document.querySelector(location.hash) !== null")


def test_the_keyboard_reaches_everything_and_shows_where_it_is(desk: Desk, page: Page) -> None:
    desk.save("ask: bicycle", "ask: bicicle")
    desk.bench(page)
    expect(page.locator(".news.broken")).to_be_visible(timeout=SAVED)
    page.reload()
    wanted = {"#problems .where a", "#plan", "#plan a", "details summary", ".parts a"}
    missing = set(wanted)
    for _ in range(80):
        page.keyboard.press("Tab")
        here = {each for each in missing if page.evaluate("rule => document.activeElement.matches(rule)", each)}
        missing -= here
        if not missing:
            break
    assert not missing


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 900)])
def test_what_blocks_stays_in_sight(desk: Desk, page: Page, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    desk.bench(page, "de")
    title = page.title()
    desk.save("ask: bicycle", "ask: bicicle")
    line = page.locator(".news.broken")
    expect(line).to_be_visible(timeout=SAVED)
    expect(page).to_have_title(f"⚠ Fehler – {title}")
    expect(page.locator("#problems")).not_to_contain_text("weder Fehler noch")
    tall = page.evaluate("document.documentElement.scrollHeight")
    for share in (0.25, 0.5, 0.75, 1):
        page.evaluate("top => scrollTo({top, behavior: 'instant'})", tall * share)
        found = line.bounding_box()
        assert found is not None
        assert found["y"] >= 0
        assert found["y"] + found["height"] <= height / 3
    desk.save("tree:", "# repaired\ntree:")
    expect(page).to_have_title(title, timeout=SAVED)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [390, 1280])
def test_pages_keep_to_the_rules(desk: Desk, page: Page, language: Language, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    desk.save("ask: bicycle", "ask: bicicle")
    desk.bench(page, language)
    expect(page.locator(".news.broken")).to_be_visible(timeout=SAVED)
    help_page = page.locator("#problems .where a").first.get_attribute("href")
    file_page = page.locator("#problems .where a").nth(1).get_attribute("href")
    for path in (None, f"/editor/{language}/", help_page, file_page):
        if path is not None:
            page.goto(desk.site + path)
        assert axe_findings(page, RULES) == [], path
        assert sticking_out(page) == [], path
        assert too_small(page) == [], path
        assert cut_off(page) == [], path


def test_without_javascript_a_reload_shows_the_save(desk: Desk, browser: Browser, page: Page) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        plain = context.new_page()
        desk.bench(plain, "de", "residence")
        expect(frame(plain, "de").locator("h1")).to_contain_text("In welchem Land")
        expect(plain.locator("#plan svg")).to_be_visible()
        desk.save("ask: bicycle", "ask: bicicle")
        desk.bench(page)
        expect(page.locator(".news.broken")).to_be_visible(timeout=SAVED)
        plain.get_by_role("link", name="Neu laden").click()
        expect(plain.locator("#problems mark").first).to_have_text("bicicle")
        expect(frame(plain, "fr").locator("h1")).to_contain_text("Dans quel pays")
