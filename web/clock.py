"""The one place where the clock is read."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """Today and now. ``fixed`` is the day shown instead of the real one: previews and tests."""

    fixed: date | None = None

    def today(self) -> date:
        """The calendar day at the server's own place."""
        return self.fixed or datetime.now(UTC).astimezone().date()

    def now(self) -> int:
        """Seconds since 1970, for the age of what a browser carries."""
        return int(time.time())
