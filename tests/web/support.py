"""What the web tests share: a clock that can be moved, and a person who walks through the small procedure."""

from dataclasses import dataclass
from datetime import date

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

BASE = "/fr/demo/crossing"
HTMX = {"HX-Request": "true"}
ANSWERS = {
    "residence": {"answer": "FR"},
    "birth_date": {"day": "28", "month": "2", "year": "1990"},
    "banks": {"answer": "-"},
    "bicycle": {"answer": "true"},
    "weight": {"answer": "120"},
}


@dataclass(slots=True)
class MovedClock:
    """Stands still, and goes where a test puts it."""

    day: date = date(2026, 11, 23)
    seconds: int = 1_795_000_000

    def today(self) -> date:
        return self.day

    def now(self) -> int:
        return self.seconds


def send(client: FlaskClient, question: str, base: str = BASE, **fields: object) -> TestResponse:
    """Post the fields of one question."""
    return client.post(f"{base}/{question}", data=fields)


def answer_up_to(client: FlaskClient, last: str | None = None, base: str = BASE) -> None:
    """Answer the questions from the first to that one; all of them without a name."""
    for question, fields in ANSWERS.items():
        response = send(client, question, base, **fields)
        assert response.status_code == 303, question
        if question == last:
            return


def cookie(client: FlaskClient, name: str = "answers") -> str | None:
    """What the browser carries under that name."""
    found = client.get_cookie(name)
    return found.value if found else None
