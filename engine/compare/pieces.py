"""Two lists of what may be shown at one place, and for whom what is shown differs."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeAlias

from engine.prove.logic import Condition, alike, both, either, negation
from engine.prove.terms import Term, Truth, differ

Found: TypeAlias = tuple[Condition, tuple[Term, ...]]
"""Who sees a difference, and all that decides it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that may be shown. ``skeleton``: all but its figures, which ``read`` gives; ``key``: with them."""

    skeleton: Hashable
    key: Hashable
    shown: Condition
    read: Callable[[], list[Term]]


def difference(old: Sequence[Piece], new: Sequence[Piece], *, exclusive: bool = False, dated: bool = False) -> Found:
    """Who is shown something else.

    ``exclusive``: one of the pieces is shown, so that their order says nothing. ``dated``: the days differ too, and
    what is watched has to hold all figures.
    """
    ways: list[Condition] = []
    watched: list[Term] = []
    paired, alone = _aligned(old, new, exclusive=exclusive)
    for mine, yours in paired:
        ways.append(negation(alike(mine.shown, yours.shown)))
        watched += [Term(Truth(each.shown)) for each in (mine, yours)]
        if mine.key != yours.key or dated:
            terms = list(zip(mine.read(), yours.read(), strict=True))
            ways.append(both(mine.shown, yours.shown, either(*(differ(*pair) for pair in terms))))
            watched += [term for pair in terms for term in pair]
    for piece in alone:
        ways.append(piece.shown)
        watched += [Term(Truth(piece.shown)), *piece.read()]
    return either(*ways), tuple(watched)


def _aligned(
    old: Sequence[Piece], new: Sequence[Piece], *, exclusive: bool
) -> tuple[list[tuple[Piece, Piece]], list[Piece]]:
    """The pieces that say the same but for their figures, two by two; and those that stand alone."""
    mine, yours = ([piece.skeleton for piece in pieces] for pieces in (old, new))
    if exclusive and len({*mine}) == len(mine) and len({*yours}) == len(yours):
        places = [(place, yours.index(each)) for place, each in enumerate(mine) if each in yours]
    else:
        blocks = SequenceMatcher(None, mine, yours, autojunk=False).get_matching_blocks()
        places = [(block.a + step, block.b + step) for block in blocks for step in range(block.size)]
    left, right = {place for place, _ in places}, {place for _, place in places}
    rest = [piece for place, piece in enumerate(old) if place not in left]
    rest += [piece for place, piece in enumerate(new) if place not in right]
    return [(old[a], new[b]) for a, b in places], rest
