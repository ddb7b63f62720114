"""Small libraries for the tests, written as text and loaded like any other content."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent, indent

from engine.answers import decode
from engine.compile.program import Library, Program
from engine.load import load
from engine.walk import Walk, walk

TODAY = date(2026, 11, 23)
SHARED = Path(__file__).with_name("shared.yaml")


def section(name: str, entries: str) -> str:
    """A section of a procedure, or nothing."""
    return f"{name}:\n{indent(dedent(entries).strip(), '  ')}\n" if entries.strip() else ""


def procedure(tree: str, *, values: str = "", steps: str = "", outcomes: str = "", more: str = "") -> str:
    """The text of the procedure ``demo``; ``tree`` is a list of items, ``more`` any further sections."""
    head = "procedure: demo\nstatus: draft\n" + "".join(
        f"{key}:\n  fr: Démonstration\n  de: Vorführung\n" for key in ("title", "summary")
    )
    head += "updated: 2026-11-22\nreview_by: 2027-02-01\ncontent_owner: office\nphases: [prepare, claim]\n"
    parts = [("values", values), ("tree", tree), ("steps", steps), ("outcomes", outcomes)]
    return head + dedent(more) + "".join(section(name, entries) for name, entries in parts)


def step(name: str, fields: str = "", phase: str = "claim") -> str:
    """A step with only what is needed; ``fields`` are added as they are."""
    lines = dedent(fields).strip("\n").split("\n") if fields else []
    if not any(line.startswith("kind:") for line in lines):
        lines.append("kind: advice")
    if not any(line.startswith("text:") for line in lines):
        lines += ["text:", f"  fr: Texte {name}", f"  de: Text {name}"]
    lines += [f"phase: {phase}", "title:", f"  fr: Étape {name}", f"  de: Schritt {name}"]
    return f"{name}:\n" + "".join(f"  {line}\n" for line in lines)


def steps(*names: str) -> str:
    """Several bare steps."""
    return "".join(step(name) for name in names)


def outcome(name: str) -> str:
    """A bare outcome."""
    texts = (f"  {key}:\n    fr: Fin {name}\n    de: Ende {name}\n" for key in ("title", "reason", "alternative"))
    return f"{name}:\n" + "".join(texts)


@lru_cache(maxsize=100)
def library(demo: str) -> Library:
    """The shared content of the tests with this text of ``demo``."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "domain").mkdir()
        (Path(folder) / "shared.yaml").write_text(SHARED.read_text("utf-8"), "utf-8")
        (Path(folder) / "domain" / "demo.yaml").write_text(demo, "utf-8")
        return load(Path(folder))


def program(demo: str) -> Program:
    """The compiled procedure ``demo``."""
    return library(demo).programs["domain/demo"]


def walked(demo: str, today: date = TODAY, **raw: str) -> Walk:
    """The walk of raw answers, each of which must fit its question."""
    found = program(demo)
    decoded = decode(found.procedure, raw, today)
    assert not decoded.rejected, {name: error.code for name, error in decoded.rejected.items()}
    return walk(found, decoded.answers, today)
