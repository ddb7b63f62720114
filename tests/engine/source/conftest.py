"""The two YAML parsers: the C one runs where libyaml is, the Python one elsewhere, and both must say the same."""

from collections.abc import Callable

import pytest
import yaml

from engine.problems import Problems
from engine.source import Map, parse, reader

Read = Callable[[str | bytes], tuple[Map | None, Problems]]


@pytest.fixture(params=["c", "python"])
def read(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Read a text with one of the parsers: the tree and the problems."""
    if request.param == "c" and not yaml.__with_libyaml__:
        pytest.skip("PyYAML was built without libyaml")
    monkeypatch.setattr(reader, "_LOADER", yaml.CSafeLoader if request.param == "c" else yaml.SafeLoader)

    def reading(text: str | bytes) -> tuple[Map | None, Problems]:
        problems = Problems()
        return parse(text, "a.yaml", problems), problems

    return reading
