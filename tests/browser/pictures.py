"""Pictures of every kind of page, phone and desktop, French and German: `python -m tests.browser.pictures FOLDER`."""

import os
import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from engine.text import LANGUAGES, Language
from tests.browser.kinds import KINDS, Kind, visit
from tests.browser.server import running_server
from tools.ensure_chromium import find_chromium

SIZES = {"phone": (390, 844), "desktop": (1280, 900)}
# Beyond that height a picture can no longer be looked at.
TALLEST = 4000


def take(browser: Browser, site: str, folder: Path, language: Language, kind: Kind, size: str) -> None:
    """Write one picture of a whole page; several, numbered, of a very long one."""
    width, height = SIZES[size]
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    page = context.new_page()
    visit(page, site, language, kind)
    name = f"{kind.name}-{language}-{size}"
    length = page.evaluate("document.documentElement.scrollHeight")
    if length <= TALLEST:
        page.screenshot(path=folder / f"{name}.png", full_page=True)
    else:
        page.set_viewport_size({"width": width, "height": TALLEST})
        for number, top in enumerate(range(0, length, TALLEST), start=1):
            page.evaluate("top => scrollTo(0, top)", top)
            page.screenshot(path=folder / f"{name}-{number}.png")
    context.close()


def main(folder: Path) -> int:
    """Take all pictures; the exit status."""
    chromium = find_chromium(os.environ)
    if chromium is None:
        sys.stderr.write("No Chromium: install it or set PASSERELLE_CHROMIUM.\n")
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with running_server() as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        for kind in KINDS:
            for language in LANGUAGES:
                for size in SIZES:
                    take(browser, site, folder, language, kind, size)
        browser.close()
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m tests.browser.pictures FOLDER")
    sys.exit(main(Path(sys.argv[1])))
