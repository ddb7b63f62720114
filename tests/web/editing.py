"""What the tests of the workbench share: a folder that may be broken, and an editor's server over it."""

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from werkzeug.test import Client

from tests.web.conftest import CONTENT, KEY
from web.editing import Editing
from web.settings import Settings

TODAY = date(2026, 11, 23)
FILE = "demo/crossing.yaml"
BENCH = "/editor/fr/procedures/demo/crossing"
HOST = {"Host": "localhost"}


@dataclass(frozen=True, slots=True)
class Desk:
    """An editor with a folder and a browser."""

    folder: Path
    editing: Editing
    client: Client

    @property
    def file(self) -> Path:
        return self.folder / FILE

    def edit(self, old: str, new: str) -> None:
        """Save the procedure with another word, and let the watch look."""
        text = self.file.read_text("utf-8")
        assert old in text
        self.file.write_text(text.replace(old, new, 1), "utf-8")
        assert self.editing.watch.look()

    def get(self, path: str = BENCH, status: int = 200) -> str:
        """The text of a page."""
        response = self.client.get(path, headers=HOST)
        assert response.status_code == status, path
        return response.get_data(as_text=True)


def copied(place: Path) -> Path:
    """A folder with one procedure, so that there is none at all when it is broken."""
    folder = Path(shutil.copytree(CONTENT, place / "content"))
    for other in (folder / "demo").glob("*.yaml"):
        if other != folder / FILE:
            other.unlink()
    return folder


def desk(place: Path) -> Desk:
    """A desk with a copy of the small content, looked at once and not watched: a test says when to look."""
    folder = copied(place)
    editing = Editing(Settings(keys=(KEY,), content=folder, today=TODAY), "fr")
    editing.watch.look()
    return Desk(folder, editing, Client(editing))
