"""retirement/old_age_pension written by hand: the limit that the compiled procedure is measured against."""

from tests.benchmarks.by_hand.following import following
from tests.benchmarks.by_hand.walk import walk
from tests.benchmarks.by_hand.way import VALUES

__all__ = ["VALUES", "following", "walk"]
