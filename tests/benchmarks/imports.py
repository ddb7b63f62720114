"""What a web worker must not import to show a guide: the solver and the database library, slow to load and large."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Final

from tests.benchmarks.journey import Answered, Fetch, record, somebody
from tests.benchmarks.people import TODAY
from web import create_app
from web.settings import Settings

FORBIDDEN: Final = ("sqlalchemy", "z3")


def unwanted() -> list[str]:
    """The forbidden modules that a whole journey, from the first question to the guide, has imported."""
    app = create_app(Settings(keys=(bytes(32),), today=TODAY))
    record(_inside(app.test_client()), somebody())
    return [name for name in FORBIDDEN if name in sys.modules]


def _inside(client: object) -> Fetch:
    def fetch(method: str, path: str, headers: Mapping[str, str], body: str) -> Answered:
        response = client.open(path, method=method, headers=dict(headers), data=body or None)
        cookie = (response.headers.get("Set-Cookie") or "").partition(";")[0]
        return Answered(response.status_code, response.headers.get("Location") or "", cookie, response.data)

    return fetch


if __name__ == "__main__":
    found = unwanted()
    print(f"imports: {len(sys.modules)} modules after a guide; of {', '.join(FORBIDDEN)}: {', '.join(found) or 'none'}")
    sys.exit(bool(found))
