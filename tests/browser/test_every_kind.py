"""Every kind of page in both languages: axe, the smallest screen, large text (WCAG 2.2 AA, best practice)."""

import pytest
from playwright.sync_api import Page

from engine.text import LANGUAGES, Language
from tests.browser.kinds import KINDS, Kind, visit
from tests.browser.rulers import RULES, axe_findings, cut_off, expect_for_everybody, sticking_out, too_small


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_page_is_for_everybody(page: Page, site: str, kind: Kind, language: Language) -> None:
    visit(page, site, language, kind)
    expect_for_everybody(page, language)


def test_what_is_wrong_would_be_found(page: Page, site: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{site}/fr/")
    page.evaluate("document.querySelector('main').append(document.createElement('img'))")
    page.locator("main h1").evaluate("heading => { heading.style.color = '#eee' }")
    page.locator("main li").last.evaluate("text => { text.style.whiteSpace = 'nowrap' }")
    page.get_by_role("contentinfo").get_by_role("button").evaluate("button => { button.style.minHeight = 0 }")
    assert [finding.partition(":")[0] for finding in axe_findings(page, RULES)] == ["color-contrast", "image-alt"]
    assert len(cut_off(page)) == 1
    assert sticking_out(page) != []
    assert len(too_small(page)) == 1
