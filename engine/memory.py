"""Results that are kept for the next time, in bounded room."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Kept = TypeVar("Kept")


class Memory(dict[Key, Kept]):
    """Keeps so many results at most; a full memory starts anew, which costs less than to know the oldest."""

    __slots__ = ("most",)

    def __init__(self, most: int = 2048) -> None:
        super().__init__()
        self.most = most

    def keep(self, key: Key, found: Kept) -> Kept:
        """Keep a result, and give it back."""
        if len(self) >= self.most:
            self.clear()
        self[key] = found
        return found
