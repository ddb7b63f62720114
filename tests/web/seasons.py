"""The small content with one more procedure, which asks for every kind of amount; and a person who answers it."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from flask.testing import FlaskClient

HERE = Path(__file__).parent
SEASON = "/fr/demo/season"
# The fields of each question as a person fills them in, in the order asked.
GIVEN: Mapping[str, Mapping[str, str]] = {
    "wage": {"answer": "11 500,50"},
    "francs": {"answer": "42'000"},
    "share": {"answer": "14,4"},
    "first_trip": {"day": "1", "month": "4", "year": "2021", "hour": "7", "minute": "5"},
    "insured": {"years": "6", "months": ""},
    "stay": {"days": "45"},
    "absence": {"years": "", "months": "2", "days": "10"},
    "boats": {"answer": "2"},
    "boats/1/price": {"answer": "1.200"},
    "boats/1/owned": {"years": "2", "months": "6"},
    "boats/2/price": {"answer": "99.9"},
    "boats/2/owned": {"years": "", "months": "8"},
}


def with_amounts(folder: Path) -> Path:
    """Lay the content out there."""
    shutil.copytree(HERE / "content", folder, dirs_exist_ok=True)
    shutil.copytree(HERE / "amounts", folder, dirs_exist_ok=True)
    return folder


def bring(client: FlaskClient, before: str | None = None, base: str = SEASON) -> None:
    """Answer everything, or what comes before that question."""
    for address, fields in GIVEN.items():
        if address == before:
            return
        assert client.post(f"{base}/{address}", data=fields).status_code == 303, address
