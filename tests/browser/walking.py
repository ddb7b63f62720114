"""What a person does in a browser: open a page, answer, go on. And what a test prepares without a browser."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlencode

from playwright.sync_api import BrowserContext, Page, expect

from engine.text import Language
from tests.browser.people import PROCEDURE, Person
from web.locale import Catalogue, read_catalogue

_MOST_QUESTIONS = 40

Form = tuple[tuple[str, str], ...]


@cache
def words(language: Language) -> Catalogue:
    """The words of the interface, as a person reads them on buttons and links."""
    return read_catalogue(language)


def start_page(site: str, language: Language) -> str:
    """The address of the procedure."""
    return f"{site}/{language}/{PROCEDURE}"


def place(page: Page) -> str:
    """The last part of the page's address: the question, or `check-answers`, or `guide`."""
    return re.split(r"[?#]", page.url)[0].rpartition("/")[2]


def begin(page: Page, site: str, language: Language) -> None:
    """Open the start page and follow its button to the first question."""
    page.goto(start_page(site, language))
    page.get_by_role("link", name=words(language).say("Start"), exact=True).click()
    page.wait_for_url(re.compile(rf"/{PROCEDURE}/\w+$"))


def fill_in(page: Page, answer: str) -> None:
    """Enter the answer into whatever field the question has, without sending it."""
    if page.locator("input[name=day]").count():
        year, month, day = answer.split("-")
        for name, text in (("day", day), ("month", month), ("year", year)):
            page.locator(f"input[name={name}]").fill(text)
    elif page.locator("input[type=text][name=answer]").count():
        if answer != "?":
            page.locator("input[type=text][name=answer]").fill(answer)
    else:
        for value in answer.split(","):
            page.locator(f"input[name=answer][value='{value}']").check()


def send(page: Page, answer: str, language: Language) -> None:
    """Press the button that sends this answer, and wait for the next page."""
    has_own_button = answer == "?" and page.locator("button[name=unknown]").count()
    label = words(language).say("I don't know" if has_own_button else "Continue")
    before = page.url
    page.get_by_role("button", name=label, exact=True).click()
    expect(page).not_to_have_url(before)


def answer_this(page: Page, person: Person, language: Language | None = None) -> str:
    """Answer the question on the page for that person; the question's name."""
    question = place(page)
    answer = person.answers[question]
    fill_in(page, answer)
    send(page, answer, language or person.language)
    return question


@dataclass(frozen=True, slots=True)
class Shown:
    """A question as it stood before it was answered."""

    question: str
    url: str
    title: str
    heading: str


def answers_all(page: Page, person: Person) -> Iterator[Shown]:
    """From the first question to the summary; yields after each answer what was asked, the next page being shown."""
    for _ in range(_MOST_QUESTIONS):
        if place(page) == "check-answers":
            return
        shown = Shown(place(page), page.url, page.title(), page.locator("main h1").inner_text())
        answer_this(page, person)
        yield shown
    raise AssertionError(f"no end after {_MOST_QUESTIONS} questions")


def prepare(context: BrowserContext, site: str, language: Language, answers: Mapping[str, str]) -> None:
    """Give the context's cookie these answers, in their order, without opening a page."""
    for question, answer in answers.items():
        post(context, site, language, question, form_of(answer))


def form_of(answer: str) -> Form:
    """The fields that a form sends for an answer."""
    if answer == "?":
        return (("unknown", "1"),)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", answer):
        year, month, day = answer.split("-")
        return (("day", day), ("month", month), ("year", year))
    return tuple(("answer", value) for value in answer.split(","))


def post(context: BrowserContext, site: str, language: Language, question: str, form: Form) -> None:
    """Send a form and keep the cookies it gives, but do not follow: an error waits for the page that shows it."""
    response = context.request.post(
        f"{start_page(site, language)}/{question}",
        data=urlencode(form),
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        max_redirects=0,
    )
    assert response.status == 303, f"{question}: {response.status}"
