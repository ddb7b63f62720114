"""The locks pin every package by hash, name no registry, and hold what pyproject.toml asks for."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.guards.project import ROOT
from tools.bootstrap import LOCKS

PIN = re.compile(r"(?P<name>[a-z0-9][a-z0-9.-]*)==(?P<version>[0-9][\w.!+]*)(?: ; [\w .'\"=!<>()]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?P<more> \\)?")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def read_lock(text: str) -> dict[str, str]:
    """Package -> version. ValueError for a line that is neither a pin nor a hash, or for a pin without hash."""
    pins: dict[str, str] = {}
    expects_hash = False
    for line in text.splitlines():
        if expects_hash and (found := HASH.fullmatch(line)):
            expects_hash = bool(found["more"])
        elif not expects_hash and (found := PIN.fullmatch(line)):
            pins[canonicalize_name(found["name"])] = found["version"]
            expects_hash = True
        else:
            raise ValueError(line)
    if expects_hash:
        raise ValueError("the last hash is missing")
    return pins


def lock(mode: str) -> dict[str, str]:
    return read_lock((ROOT / LOCKS[mode]).read_text("utf-8"))


RUNTIME = PROJECT["dependencies"]
TEST = PROJECT["optional-dependencies"]["test"]


@pytest.mark.parametrize(
    ("mode", "requirement"), [("serve", r) for r in RUNTIME] + [("test", r) for r in (*RUNTIME, *TEST)]
)
def test_a_lock_holds_what_the_project_asks_for(mode: str, requirement: str) -> None:
    wanted = Requirement(requirement)
    assert wanted.specifier.contains(lock(mode)[canonicalize_name(wanted.name)]), "run make lock"


def test_the_test_lock_contains_the_runtime_lock() -> None:
    assert lock("serve").items() <= lock("test").items()


def test_a_server_gets_no_test_tools() -> None:
    assert lock("serve").keys().isdisjoint(canonicalize_name(Requirement(name).name) for name in TEST)


@pytest.mark.parametrize(
    "text",
    [
        "--index-url https://example.org/simple",
        "flask @ https://example.org/flask.whl",
        "flask==3.1.3",
        "flask>=3.1.3 \\",
        "flask==3.1.3 \\\njinja2==3.1.6 \\",
        "flask==3.1.3 \\\n    --hash=md5:0123",
        f"flask==3.1.3 \\\n    --hash=sha256:{64 * '0'} \\",
    ],
)
def test_anything_but_hashed_pins_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_lock(text)
