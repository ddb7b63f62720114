"""The most things of which no two go together: a largest clique, by branch and bound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

STEPS: Final = 20_000
"""So many are tried, then the largest so far is it. Counted, not timed: the result is always the same."""


def largest(places: Sequence[int], apart: Sequence[int]) -> list[int]:
    """Some of the places, as many as can be found, of which no two go together. ``apart``: a mask for each place."""
    mask = 0
    for place in places:
        mask |= 1 << place
    search = _Clique(apart)
    search.extend([], mask)
    return sorted(search.best)


@dataclass(slots=True)
class _Clique:
    apart: Sequence[int]
    best: list[int] = field(default_factory=list)
    steps: int = 0

    def extend(self, chosen: list[int], left: int) -> None:
        """Add places that are apart from all the chosen ones, the most promising last by colour."""
        self.steps += 1
        if len(chosen) > len(self.best):
            self.best = chosen
        for place, most in reversed(self._coloured(left)):
            if len(chosen) + most <= len(self.best) or self.steps > STEPS:
                return
            self.extend([*chosen, place], left & self.apart[place])
            left &= ~(1 << place)

    def _coloured(self, left: int) -> list[tuple[int, int]]:
        """The places with a number: among those up to here no more than so many are apart from each other."""
        found = []
        colour = 0
        while left:
            colour += 1
            free = left
            while free:
                place = (free & -free).bit_length() - 1
                found.append((place, colour))
                left &= ~(1 << place)
                free &= ~(1 << place) & ~self.apart[place]
        return found
