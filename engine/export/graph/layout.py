"""Gives every box of a drawing its place: top down, and what a condition leads aside to its right.

The main line runs down the left edge; branches rejoin it below everything that they pass by.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.export.graph.block import Block, Edge, Placed, Region, Written
from engine.export.graph.lettering import LINE, lines
from engine.export.graph.parts import Box, Entry, Fork, Frame, Ladder, Part, State, Way, head
from engine.export.graph.sheet import LANE, RETURN, Sheet

WIDTH = 264.0
"""Of a box, in pixels."""
HALF = WIDTH / 2
TOP = 9.0
"""Between the edge of a box and its words."""
SIDE = 14.0
BULLET = 14.0
"""How far the words of a list stand in."""
_BETWEEN = 5.0
_GUTTER = 50.0
"""Between a condition and what it leads aside to: room for an arrow and a short word."""
_GAP = 22.0
"""From one box down to the next: room for an arrow."""
_ASIDE = 34.0
"""How far the branches of a choice stand from its main line where they stand below each other."""
_FRAME = 16.0
_NOTE = 26.0


def place(parts: Sequence[Part], room: float) -> Block:
    """Place parts below each other.

    ``room``: how far to the right of the main line the branches of a choice may stand side by side.
    """
    blocks: list[Block] = []
    edges = []
    y = 0.0
    for part in parts:
        block = _part(part, room)
        if blocks:
            if blocks[-1].open:
                line = ((0.0, y), (0.0, y + _GAP + block.top))
                edges.append(Edge(line, arrow=True, taken=head(part).state is not State.off))
            y += _GAP
        blocks.append(block.moved(0, y))
        y += block.height
    left, right = max(each.left for each in blocks), max(each.right for each in blocks)
    whole = Block(left, right, y, blocks[0].top, blocks[0].axis, blocks[0].entry, all(each.open for each in blocks))
    return whole.holding(blocks, edges)


def _part(part: Part, room: float) -> Block:
    match part:
        case Box():
            return _box(part)
        case Ladder():
            return _ladder(part, room)
        case Fork():
            return _fork(part, room)
        case Frame():
            return _frame(part, room)


def _box(box: Box) -> Block:
    """A box of the common width, as high as its words need."""
    written = []
    y = TOP
    for entry in box.entries:
        inner = WIDTH - 2 * SIDE - (BULLET if indented(box, entry) else 0)
        broken = lines(entry.text, inner)
        written.append(Written(entry, broken, y))
        y += LINE * len(broken) + _BETWEEN
    height = y - _BETWEEN + TOP
    placed = Placed(box, -HALF, 0, WIDTH, height, tuple(written))
    return Block(HALF, HALF, height, 0, height / 2, HALF, box.kind not in ("outcome", "guide"), (placed,))


def indented(box: Box, entry: Entry) -> bool:
    """Whether the words of an entry stand in, behind a mark."""
    return box.kind == "steps" or entry.aside


def _ladder(ladder: Ladder, room: float) -> Block:
    """Conditions below each other; each leads aside to its right, and what is left follows below."""
    sheet = Sheet()
    spine = y = 0.0
    first: Block | None = None
    for rung in ladder.rungs:
        box, aside = _box(rung.box), place(rung.aside.parts, room - WIDTH - _GUTTER)
        axis = y + max(box.axis, aside.axis)
        top, x = axis - box.axis, HALF + _GUTTER + aside.left
        if first is None:
            first = replace(box, top=top, axis=axis)
        else:
            sheet.line((0, spine), (0, top), taken=rung.box.state is not State.off)
        sheet.put(box, 0, top)
        sheet.put(aside, x, axis - aside.axis)
        sheet.line((HALF, axis), (x - aside.entry, axis), taken=rung.aside.entered)
        sheet.label(rung.aside.label, HALF + 7, axis - 6, taken=rung.aside.entered)
        spine = top + box.height
        sheet.label(rung.passing, 7, spine + 15, taken=rung.passed)
        if aside.open:
            sheet.leave(x, axis - aside.axis + aside.height, taken=rung.aside.through)
        y = sheet.bottom + _GAP + (RETURN if aside.open else 0)
    assert first is not None
    if not ladder.rest.parts:
        return sheet.finished(first, spine, taken=ladder.rungs[-1].passed)
    rest = place(ladder.rest.parts, room)
    sheet.line((0, spine), (0, y + rest.top), taken=ladder.rest.entered)
    sheet.put(rest, 0, y)
    return sheet.finished(first, y + rest.height if rest.open else None, taken=ladder.rest.through)


def _fork(fork: Fork, room: float) -> Block:
    """The branches of a choice: side by side where there is room, below each other where there is not."""
    columns = [place(_tagged(way), room) for way in fork.ways]
    if sum(each.left + each.right + LANE for each in columns) - columns[0].left - LANE <= room:
        return _side_by_side(fork, columns)
    return _stacked(fork, [place(_tagged(way), room - _ASIDE - HALF) for way in fork.ways])


def _tagged(way: Way) -> tuple[Part, ...]:
    """A branch behind its label."""
    return (Box("case", None, (Entry(way.label),), State.taken if way.entered else State.off), *way.parts)


def _side_by_side(fork: Fork, columns: Sequence[Block]) -> Block:
    sheet, box = Sheet(), _box(fork.box)
    sheet.put(box, 0, 0)
    bus = box.height + RETURN
    top = box.height + _GAP + RETURN
    x = 0.0
    spine = None
    for number, (way, column) in enumerate(zip(fork.ways, columns, strict=True)):
        x += column.left + LANE if number else 0
        sheet.put(column, x, top)
        sheet.line((0, box.height), (0, bus), (x, bus), (x, top + column.top), taken=way.entered)
        if column.open:
            sheet.leave(x, top + column.height, taken=way.through)
        x += column.right
    return sheet.finished(box, spine, taken=False)


def _stacked(fork: Fork, rows: Sequence[Block]) -> Block:
    sheet, box = Sheet(), _box(fork.box)
    sheet.put(box, 0, 0)
    for way, row in zip(fork.ways, rows, strict=True):
        y, x = sheet.bottom + _GAP, _ASIDE + row.left
        sheet.put(row, x, y)
        sheet.line((0, box.height), (0, y + row.axis), (x - row.entry, y + row.axis), taken=way.entered)
        if row.open:
            sheet.leave(x, y + row.height, taken=way.through)
    return sheet.finished(box, None, taken=False)


def _frame(frame: Frame, room: float) -> Block:
    """A framed region; its title stands on the upper edge of the frame."""
    inner = place((frame.box, *frame.parts), room - _FRAME)
    title = inner.boxes[0].height
    height = inner.height + _NOTE + _FRAME
    left, right = inner.left + _FRAME, inner.right + _FRAME
    taken = frame.box.state is not State.off
    region = Region(-left, title * 0.75, left + right, height - title * 0.75, frame.note, taken)
    out = Edge(((0, inner.height), (0, height)), arrow=False, taken=taken and frame.box.state is State.taken)
    whole = Block(left, right, height, inner.top, inner.axis, inner.entry, open=True, regions=(region,))
    return whole.holding((inner,), (out,))
