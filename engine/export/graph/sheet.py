"""Collects blocks at their places, and leads the branches that end in them back to the main line."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.export.graph.block import Block, Edge, Label, Point

RETURN = 12.0
"""How far below a branch its way back runs, in pixels."""
LANE = 18.0
"""Between the branches and a line that passes by them, in pixels."""
_CLEAR = 8.0
_WORD = 20.0
"""How much of a line a word beside it takes."""


@dataclass(frozen=True, slots=True)
class _Exit:
    x: float
    y: float
    taken: bool


@dataclass(slots=True)
class Sheet:
    """One block in the making; its spine is at x = 0."""

    _blocks: list[Block] = field(default_factory=list)
    _reach: list[tuple[float, float, float]] = field(default_factory=list)
    """How far left and right each block reaches, and where it ends."""
    _edges: list[Edge] = field(default_factory=list)
    _labels: list[Label] = field(default_factory=list)
    _exits: list[_Exit] = field(default_factory=list)

    def put(self, block: Block, x: float, y: float) -> None:
        """Set a block with its spine at ``x`` and its top at ``y``."""
        self._blocks.append(block.moved(x, y))
        self._reach.append((block.left - x, x + block.right, y + block.height))

    def line(self, *points: Point, taken: bool, arrow: bool = True) -> None:
        """Draw a line."""
        self._edges.append(Edge(points, arrow, taken))

    def label(self, text: str, x: float, y: float, *, taken: bool) -> None:
        """Write a word beside a line."""
        self._labels.append(Label(text, x, y, taken))

    def leave(self, x: float, y: float, *, taken: bool) -> None:
        """A branch ends here and goes on where all of them meet."""
        self._exits.append(_Exit(x, y, taken))

    @property
    def bottom(self) -> float:
        """Where the lowest block ends."""
        return max(end for _, _, end in self._reach)

    def finished(self, first: Block, spine: float | None, *, taken: bool) -> Block:
        """The whole as one block.

        ``first``: the block that is put in first. ``spine``: where the main line ends before the branches join it,
        None when it does not go on; ``taken``: whether the person's way runs along that line.
        """
        meeting = self.bottom + (RETURN if self._exits else 0)
        if spine is not None and self._labels:
            meeting = max(meeting, spine + _WORD)
        right = self._join(meeting)
        if spine is not None and spine < meeting:
            self.line((0, spine), (0, meeting), taken=taken, arrow=False)
        left = max(reach for reach, _, _ in self._reach)
        open_ = spine is not None or bool(self._exits)
        whole = Block(left, right, meeting, first.top, first.axis, first.entry, open_)
        return whole.holding(self._blocks, self._edges, self._labels)

    def _join(self, meeting: float) -> float:
        """Lead every exit to the main line; how far right the whole reaches."""
        right = max(reach for _, reach, _ in self._reach)
        lane = right + LANE
        used = False
        for each in self._exits:
            if each.x == 0 or self._clear_below(each):
                points: tuple[Point, ...] = ((each.x, each.y), (each.x, meeting), (0, meeting))
            else:
                turn = each.y + RETURN
                points = ((each.x, each.y), (each.x, turn), (lane, turn), (lane, meeting), (0, meeting))
                used = True
            self.line(*points, taken=each.taken, arrow=False)
        return lane if used else right

    def _clear_below(self, exit_: _Exit) -> bool:
        """Whether nothing stands between an exit and the place where all meet."""
        below = ((left, right) for left, right, end in self._reach if end > exit_.y)
        return not any(-left - _CLEAR < exit_.x < right + _CLEAR for left, right in below)
