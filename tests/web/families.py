"""The small content with one more procedure, which has a group; and a family that walks through it."""

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

HERE = Path(__file__).parent
FAMILY = "/fr/demo/outing"
# One of age, one of the west bank, one of the east bank of whom it is not known whether they swim.
GROWN: Mapping[str, str] = {"child_born": "2001-03-04"}
WEST: Mapping[str, str] = {"child_born": "2015-05-12", "child_lives_in": "FR", "child_swims": "true"}
EAST: Mapping[str, str] = {"child_born": "2018-08-01", "child_lives_in": "DE", "child_swims": "?"}
Children = tuple[Mapping[str, str], ...]
THREE: Children = (WEST, GROWN, EAST)


def with_groups(folder: Path) -> Path:
    """Lay the content out there."""
    shutil.copytree(HERE / "content", folder, dirs_exist_ok=True)
    shutil.copytree(HERE / "groups", folder, dirs_exist_ok=True)
    return folder


def form(answer: str) -> dict[str, str]:
    """The fields that a form sends for an answer."""
    if answer == "?":
        return {"answer": "?"}
    parts = answer.split("-")
    return dict(zip(("year", "month", "day"), parts, strict=True)) if len(parts) == 3 else {"answer": answer}


def ways(children: Children) -> Iterator[tuple[str, str]]:
    """The addresses of all questions with their answers, in the order asked."""
    yield "residence", "FR"
    yield "children", str(len(children))
    for number, child in enumerate(children, start=1):
        for question, answer in child.items():
            yield f"children/{number}/{question}", answer
    yield "picnic", "false"


def bring(client: FlaskClient, children: Children = THREE, base: str = FAMILY, last: str | None = None) -> None:
    """Answer for a family; up to that question, or everything."""
    for address, answer in ways(children):
        assert put(client, address, answer, base).status_code == 303, address
        if address == last:
            return


def put(client: FlaskClient, address: str, answer: str = "", base: str = FAMILY, **more: str) -> TestResponse:
    """Send one form."""
    return client.post(f"{base}/{address}", data={**(form(answer) if answer else {}), **more})


def shown(client: FlaskClient, place: str = "children", base: str = FAMILY) -> str:
    """What the page with the items has its forms send along, to say what it showed."""
    marks = set(re.findall(r'name="seen" value="([\w-]+)"', client.get(f"{base}/{place}").text))
    assert len(marks) == 1, marks
    return str(marks.pop())


def remove(client: FlaskClient, number: int, **more: str) -> TestResponse:
    """Press the button of an item on a page that is up to date."""
    return put(client, f"children/{number}/remove-item", seen=shown(client), **more)
