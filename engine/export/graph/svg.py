"""A placed drawing -> SVG text. Only classes, no inline styles: a page that forbids those shows it as well."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from engine.export.graph.block import Block, Edge, Label, Placed, Point, Region, Written
from engine.export.graph.layout import BULLET, SIDE, indented
from engine.export.graph.lettering import LINE, SIZE
from engine.export.graph.parts import Diagram, Place, State

Address = Callable[[Place], str | None]
"""Where a piece of text leads; None for no link."""

_MARGIN = 16.0
_SLANT = 12.0
_CORNERS = {"question": 8.0, "case": 14.0, "start": 18.0, "guide": 18.0, "group": 3.0, "outcome": 0.0, "steps": 0.0}
# Neither letters nor white space of XML 1.0; a reader would refuse the whole file.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}


def escaped(text: str) -> str:
    """Text that may stand anywhere in XML, attributes included."""
    return re.sub("[&<>\"']", lambda found: _NAMED[found.group()], _FORBIDDEN.sub("\ufffd", text))


@cache
def style() -> str:
    """The style sheet of every drawing."""
    return Path(__file__).with_name("graph.css").read_text("utf-8")


def written(diagram: Diagram, block: Block, description: str, address: Address | None, *, alone: bool) -> str:
    """The SVG of a block. ``description`` says in words what it shows; ``alone``: a file with its own style sheet."""
    width, height = block.left + block.right + 2 * _MARGIN, block.height + 2 * _MARGIN
    # What is only a picture is read as one; with links its parts must be reachable.
    role = "img" if address is None else "group"
    size = f'width="{width:g}" height="{height:g}" viewBox="0 0 {width:g} {height:g}"'
    named = f'role="{role}" lang="{diagram.language}" aria-labelledby="graph-title graph-about"'
    rows = [
        '<?xml version="1.0" encoding="UTF-8"?>' if alone else "",
        f'<svg xmlns="http://www.w3.org/2000/svg" class="graph" {named} {size}>',
        f'<title id="graph-title">{escaped(diagram.title)}</title>',
        f'<desc id="graph-about">{escaped(description)}</desc>',
        f"<style>{style()}</style>" if alone else "",
        *_drawn(block.moved(block.left + _MARGIN, _MARGIN), address),
        "</svg>\n",
    ]
    return "\n".join(row for row in rows if row)


def _drawn(block: Block, address: Address | None) -> Iterator[str]:
    """Frames below, then lines, those of the person's way last, then boxes."""
    for region in block.regions:
        yield from _region(region)
    for edge in sorted(block.edges, key=lambda each: each.taken):
        yield from _edge(edge)
    for label in block.labels:
        yield _label(label)
    for placed in block.boxes:
        yield from _box(placed, address)


def _region(region: Region) -> Iterator[str]:
    yield (
        f'<rect class="region{_taken(region.taken)}" x="{region.x:g}" y="{region.y:g}" width="{region.width:g}" '
        f'height="{region.height:g}" rx="10"/>'
    )
    x, y = region.x + 14, region.y + region.height - 10
    yield f'<text class="note" x="{x:g}" y="{y:g}">{escaped(region.note)}</text>'


def _taken(taken: bool) -> str:
    return " taken" if taken else ""


def _edge(edge: Edge) -> Iterator[str]:
    points = [point for point, before in zip(edge.points, (None, *edge.points), strict=False) if point != before]
    yield f'<path class="edge{_taken(edge.taken)}" d="M{" L".join(f"{x:g} {y:g}" for x, y in points)}"/>'
    if edge.arrow:
        (_, before), (x, y) = points[-2:]
        sides = ((x - 7, y - 4), (x - 7, y + 4)) if y == before else ((x - 4, y - 7), (x + 4, y - 7))
        yield f'<polygon class="head{_taken(edge.taken)}" points="{_points((x, y), *sides)}"/>'


def _points(*points: Point) -> str:
    return " ".join(f"{x:g},{y:g}" for x, y in points)


def _label(label: Label) -> str:
    return f'<text class="answer{_taken(label.taken)}" x="{label.x:g}" y="{label.y:g}">{escaped(label.text)}</text>'


def _box(placed: Placed, address: Address | None) -> Iterator[str]:
    box = placed.box
    identity = f' id="item-{box.number}"' if box.number is not None else ""
    current = ' aria-current="step"' if box.state is State.current else ""
    state = f" {box.state}" if box.state is not State.off else ""
    yield f'<g class="{box.kind}{state}"{identity}{current}>'
    yield _shape(placed)
    if box.kind == "outcome":
        yield (
            f'<rect class="inner" x="{placed.x + 3:g}" y="{placed.y + 3:g}" width="{placed.width - 6:g}" '
            f'height="{placed.height - 6:g}"/>'
        )
    if box.state is State.current:
        # Nothing leaves a question or an end to its right.
        x, y = placed.x + placed.width + 5, placed.y + placed.height / 2
        yield f'<polygon class="here" points="{_points((x, y), (x + 11, y - 8), (x + 11, y + 8))}"/>'
    for each in placed.written:
        yield from _entry(placed, each, address)
    yield "</g>"


def _shape(placed: Placed) -> str:
    x, y, width, height = placed.x, placed.y, placed.width, placed.height
    if placed.box.kind in ("condition", "subject"):
        middle = y + height / 2
        points = (
            (x, middle), (x + _SLANT, y), (x + width - _SLANT, y),
            (x + width, middle), (x + width - _SLANT, y + height), (x + _SLANT, y + height),
        )  # fmt: skip
        return f'<polygon class="shape" points="{_points(*points)}"/>'
    corner = _CORNERS[placed.box.kind]
    return f'<rect class="shape" x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{corner:g}"/>'


def _entry(placed: Placed, each: Written, address: Address | None) -> Iterator[str]:
    place = each.entry.place
    target = address(place) if address is not None and place is not None else None
    x = placed.x + SIDE + (BULLET if indented(placed.box, each.entry) else 0)
    y = placed.y + each.y + SIZE
    if placed.box.kind == "steps":
        yield f'<text class="mark" x="{placed.x + SIDE - 2:g}" y="{y:g}" aria-hidden="true">•</text>'
    places = ((f'x="{x:g}" y="{y + LINE * row:g}"', text) for row, text in enumerate(each.lines))
    rows = " ".join(f"<tspan {where}>{escaped(text)}</tspan>" for where, text in places)
    words = f'<text class="aside">{rows}</text>' if each.entry.aside else f"<text>{rows}</text>"
    if target is None:
        yield words
        return
    yield f'<a href="{escaped(target)}">'
    yield (
        f'<rect class="hold" x="{placed.x + 4:g}" y="{placed.y + each.y - 3:g}" width="{placed.width - 8:g}" '
        f'height="{LINE * len(each.lines) + 5:g}"/>'
    )
    yield f"{words}</a>"
