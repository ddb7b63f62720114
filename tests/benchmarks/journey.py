"""One person's way through the pages, from the first question to the guide, as requests that can be sent again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from http.client import HTTPConnection
from statistics import median_low
from urllib.parse import urlencode, urlsplit

from engine.model.procedure import Question
from engine.model.states import UNKNOWN
from engine.walk import walk
from tests.benchmarks.client import Shot, shot
from tests.benchmarks.people import PROCEDURE, TODAY, Answers, crowd, program

BASE = f"/fr/{PROCEDURE}"


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back: status, where it leads (303), the cookie it set (``name=value``), and the page."""

    status: int
    location: str
    cookie: str
    page: bytes


Fetch = Callable[[str, str, Mapping[str, str], str], Answered]
"""(method, path, headers, body) -> response"""


@dataclass(frozen=True, slots=True)
class Journey:
    """The requests of the way, by what they ask for."""

    questions: tuple[Shot, ...]
    answers: tuple[Shot, ...]
    guide: Shot
    guide_bytes: int
    question_bytes: int

    @property
    def steps(self) -> tuple[Shot, ...]:
        """Each answer and the page of the question after it."""
        pairs = zip(self.answers, self.questions[1:], strict=False)
        return tuple(each for pair in pairs for each in pair)


def somebody() -> Answers:
    """A person who gets a guide after as many questions as most do."""
    walks = [walk(program(), person, TODAY) for person in crowd(200).whole]
    guided = [walked for walked in walks if walked.outcome == "guide"]
    usual = median_low([len(walked.asked) for walked in guided])
    return next(walked.answers for walked in guided if len(walked.asked) == usual)


def record(fetch: Fetch, person: Answers) -> Journey:
    """Walk through the pages once. Raises RuntimeError when a page is not what it should be."""
    questions: list[Shot] = []
    answers: list[Shot] = []
    sizes: list[int] = []
    cookie = ""
    path = f"{BASE}/residence"
    while not path.endswith("/check-answers"):
        page = _fetched(fetch, "GET", path, cookie, "", 200)
        if b"<form" not in page.page:
            raise RuntimeError(f"{path} asks nothing")
        questions.append(shot("GET", path, 200, cookie))
        sizes.append(len(page.page))
        question = program().procedure.questions[path.rpartition("/")[2]]
        body = form(question, person[question.id])
        taken = _fetched(fetch, "POST", path, cookie, body, 303)
        answers.append(shot("POST", path, 303, cookie, body))
        cookie, path = taken.cookie or cookie, urlsplit(taken.location).path
    guide = _fetched(fetch, "GET", f"{BASE}/guide", cookie, "", 200)
    size = sum(sizes) // len(sizes)
    return Journey(tuple(questions), tuple(answers), shot("GET", f"{BASE}/guide", 200, cookie), len(guide.page), size)


def _fetched(fetch: Fetch, method: str, path: str, cookie: str, body: str, status: int) -> Answered:
    headers = {"Cookie": cookie} if cookie else {}
    if body:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    answered = fetch(method, path, headers, body)
    if answered.status != status:
        raise RuntimeError(f"{method} {path}: {answered.status} instead of {status}")
    return answered


def form(question: Question, answer: object) -> str:
    """The form fields that carry an answer."""
    if answer is UNKNOWN:
        return urlencode({"unknown": "1"})
    if isinstance(answer, date):
        return urlencode({"day": answer.day, "month": answer.month, "year": answer.year})
    if isinstance(answer, frozenset):
        return urlencode({"answer": sorted(answer) or ["-"]}, doseq=True)
    if question.type.kind == "boolean":
        return urlencode({"answer": "true" if answer else "false"})
    return urlencode({"answer": str(answer)})


def over_http(port: int) -> Fetch:
    """Fetches from a running server."""

    def fetch(method: str, path: str, headers: Mapping[str, str], body: str) -> Answered:
        connection = HTTPConnection("127.0.0.1", port, timeout=60)
        try:
            connection.request(method, path, body or None, dict(headers))
            response = connection.getresponse()
            cookie = (response.getheader("Set-Cookie") or "").partition(";")[0]
            return Answered(response.status, response.getheader("Location") or "", cookie, response.read())
        finally:
            connection.close()

    return fetch
