"""Pieces of a drawing whose parts have places, and how they are put side by side.

Every block has a spine: the vertical line at x = 0 on which the flow enters at its top and leaves at its bottom.
Lengths are pixels; y grows downwards from the block's top.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from engine.export.graph.parts import Box, Entry

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Written:
    """One entry of a box, broken into lines; ``y`` of its first line is measured from the box's top."""

    entry: Entry
    lines: tuple[str, ...]
    y: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A box with its place: ``x`` and ``y`` of its upper left corner."""

    box: Box
    x: float
    y: float
    width: float
    height: float
    written: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """A line through points. ``taken``: whether the person's way runs along it."""

    points: tuple[Point, ...]
    arrow: bool
    taken: bool


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside a line: which answer leads along it."""

    text: str
    x: float
    y: float
    taken: bool


@dataclass(frozen=True, slots=True)
class Region:
    """A framed region, with a note at its lower edge."""

    x: float
    y: float
    width: float
    height: float
    note: str
    taken: bool


@dataclass(frozen=True, slots=True)
class Block:
    """Placed boxes and lines. ``left`` and ``right``: how far they reach from the spine."""

    left: float
    right: float
    height: float
    top: float
    """Where its first box begins: the flow from above has to come that far."""
    axis: float
    """The height at which a line from the left may enter the first box."""
    entry: float
    """How far left of the spine that line ends."""
    open: bool
    """Whether the flow goes on below."""
    boxes: tuple[Placed, ...] = ()
    edges: tuple[Edge, ...] = ()
    labels: tuple[Label, ...] = ()
    regions: tuple[Region, ...] = ()

    def moved(self, dx: float, dy: float) -> Block:
        """The same block at another place; its own measures stay as they are."""
        return replace(
            self,
            boxes=tuple(replace(each, x=each.x + dx, y=each.y + dy) for each in self.boxes),
            edges=tuple(replace(each, points=tuple((x + dx, y + dy) for x, y in each.points)) for each in self.edges),
            labels=tuple(replace(each, x=each.x + dx, y=each.y + dy) for each in self.labels),
            regions=tuple(replace(each, x=each.x + dx, y=each.y + dy) for each in self.regions),
        )

    def holding(self, blocks: Iterable[Block] = (), edges: Iterable[Edge] = (), labels: Iterable[Label] = ()) -> Block:
        """This block with everything that stands in others, which have their places already, and with more lines."""
        inside = tuple(blocks)
        return replace(
            self,
            boxes=(*self.boxes, *(box for each in inside for box in each.boxes)),
            edges=(*self.edges, *(edge for each in inside for edge in each.edges), *edges),
            labels=(*self.labels, *(label for each in inside for label in each.labels), *labels),
            regions=(*self.regions, *(region for each in inside for region in each.regions)),
        )
