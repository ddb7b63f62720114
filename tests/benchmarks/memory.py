"""Memory of a worker after it has shown every page of a journey many times, against the bare application's worker."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from tests.benchmarks.client import hammer, shot
from tests.benchmarks.journey import over_http, record, somebody
from tests.benchmarks.measure import Pairs, Row
from tests.benchmarks.servers import HELLO, OURS, Server, running

_PAGES: Final = Path("/proc/self/smaps_rollup")


def measure() -> list[Row]:
    """Resident memory, and the worker's own share of it (pages shared by n processes count for one n-th)."""
    if not _PAGES.exists():
        return []
    with running(HELLO) as hello, running(OURS) as ours:
        journey = record(over_http(ours.port), somebody())
        hammer(hello.port, (shot("GET", "/", 200),), 4, 1)
        hammer(ours.port, (*journey.questions, *journey.answers, journey.guide), 4, 3)
        return [_row(name, field, hello, ours) for name, field in (("RSS", "Rss"), ("PSS", "Pss"))]


def _row(name: str, field: str, hello: Server, ours: Server) -> Row:
    pairs = Pairs(
        tuple(_kibibytes(pid, field) for pid in hello.workers), tuple(_kibibytes(pid, field) for pid in ours.workers)
    )
    return Row(f"memory of a worker, {name}", pairs, lambda value: f"{value / 1024:.0f} MiB")


def _kibibytes(pid: int, field: str) -> float:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
    found = re.search(rf"^{field}: +(\d+) kB$", rollup, re.MULTILINE)
    assert found is not None
    return float(found[1])
