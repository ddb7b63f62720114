"""What a drawing shows, before anything has a place: boxes with words, and how they follow each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from engine.problems import Span

Kind = Literal["start", "question", "condition", "subject", "case", "steps", "outcome", "guide", "group"]


class State(StrEnum):
    """Where a box stands on a person's way: not on it, on it, or where the person is now."""

    off = ""
    taken = "taken"
    current = "current"


@dataclass(frozen=True, slots=True)
class Place:
    """What a piece of text stands for: a question, step, outcome or condition of the procedure.

    ``name``: the id in the procedure's file; empty for a condition. ``number``: of the tree item it stands in.
    """

    kind: Literal["question", "condition", "step", "outcome"]
    name: str
    number: int
    span: Span


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a box. ``aside``: what follows from "I don't know", said in passing."""

    text: str
    place: Place | None = None
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A box of the drawing. ``number``: of the tree item it shows; None for what is no item of its own."""

    kind: Kind
    number: int | None
    entries: tuple[Entry, ...]
    state: State = State.off


@dataclass(frozen=True, slots=True)
class Way:
    """A branch. ``label``: the answer that leads into it.

    ``entered`` and ``through``: whether the person's way goes into it, and whether it leaves it at its end.
    """

    label: str
    parts: tuple[Part, ...]
    entered: bool = False
    through: bool = False


@dataclass(frozen=True, slots=True)
class Rung:
    """A condition whose one answer leads aside and whose other answer, ``passing``, leads on to what stands below.

    ``holds``: whether it is "yes" that leads aside.
    """

    box: Box
    holds: bool
    aside: Way
    passing: str
    passed: bool


@dataclass(frozen=True, slots=True)
class Ladder:
    """Conditions asked one after the other until one leads aside; ``rest`` is what is left, often nothing."""

    rungs: tuple[Rung, ...]
    rest: Way


@dataclass(frozen=True, slots=True)
class Fork:
    """A choice between several branches, each behind its own label."""

    box: Box
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """What is gone through once for each item of a group. ``note`` stands at its end: the next item follows."""

    box: Box
    parts: tuple[Part, ...]
    note: str


Part = Box | Ladder | Fork | Frame


@dataclass(frozen=True, slots=True)
class Diagram:
    """A procedure ready to be drawn. ``about``: what the drawing is, in a sentence."""

    title: str
    about: str
    language: Literal["fr", "de"]
    parts: tuple[Part, ...]
    followed: bool
    """Whether a person's way is marked."""


def goes_on(parts: Sequence[Part]) -> bool:
    """Whether something can follow after these parts: not every way through them ends in an outcome."""
    return all(_goes_on(part) for part in parts)


def _goes_on(part: Part) -> bool:
    match part:
        case Box(kind=kind):
            return kind not in ("outcome", "guide")
        case Ladder(rungs=rungs, rest=rest):
            return goes_on(rest.parts) or any(goes_on(rung.aside.parts) for rung in rungs)
        case Fork(ways=ways):
            return any(goes_on(way.parts) for way in ways)
        case Frame():
            return True


def head(part: Part) -> Box:
    """The first box of a part."""
    match part:
        case Box():
            return part
        case Ladder(rungs=rungs):
            return rungs[0].box
        case Fork(box=box) | Frame(box=box):
            return box
