"""However a browser writes a form down, the same answer arrives."""

import pytest
from flask.testing import FlaskClient

from tests.web.support import BASE, cookie

PLAIN = "application/x-www-form-urlencoded"
PARTS = '--x\r\nContent-Disposition: form-data; name="answer"\r\n\r\nFR\r\n--x--\r\n'


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (PLAIN, "answer=FR"),
        (f"{PLAIN};charset=UTF-8", "answer=FR"),
        (PLAIN, "other=&answer=F%52"),
        ("multipart/form-data; boundary=x", PARTS),
    ],
)
def test_the_answer_arrives(client: FlaskClient, kind: str, body: str) -> None:
    response = client.post(f"{BASE}/residence", data=body, content_type=kind)
    assert response.headers["Location"] == f"{BASE}/birth_date"
    assert cookie(client)


@pytest.mark.parametrize(
    ("kind", "body"),
    [(PLAIN, b""), (PLAIN, b"answer=\xff"), (PLAIN, b"\xff\xfe&&=="), ("text/plain", b"answer=FR"), ("", b"answer=FR")],
)
def test_what_is_no_answer_is_asked_again(client: FlaskClient, kind: str, body: bytes) -> None:
    response = client.post(f"{BASE}/residence", data=body, content_type=kind)
    assert response.headers["Location"] == f"{BASE}/residence"
    assert cookie(client) is None
    assert "error-summary" in client.get(f"{BASE}/residence").text


def test_letters_beyond_ascii_arrive_whole(client: FlaskClient) -> None:
    client.post(f"{BASE}/residence", data={"answer": "FR"})
    client.post(f"{BASE}/birth_date", data="day=é&month=%C3%A9+%26&year=1990".encode(), content_type=PLAIN)
    page = client.get(f"{BASE}/birth_date").text
    assert 'value="é"' in page
    assert 'value="é &amp;"' in page
