"""``python -m tests.benchmarks [PART ...]``: measure, and print a table as it grows. Without parts: all of them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Final

from tests.benchmarks import checking, compare, loading, memory, proof, recheck, start, walk, web
from tests.benchmarks.measure import HEADINGS, Row, line
from tests.benchmarks.people import ROOT

MEASURES: Final[Mapping[str, Callable[[], list[Row]]]] = {
    "walk": walk.measure,
    "load": loading.measure,
    "check": checking.measure,
    "recheck": recheck.measure,
    "proof": proof.measure,
    "compare": compare.measure,
    "start": start.measure,
    "memory": memory.measure,
    "web": web.measure,
}
IMPORTS: Final = "imports"


def main(wanted: list[str]) -> int:
    """Exit status 1 when a worker imports what it must not, 2 for an unknown part. A missed budget is only printed."""
    parts = wanted or [*MEASURES, IMPORTS]
    if unknown := [part for part in parts if part not in (*MEASURES, IMPORTS)]:
        print(f"no such part: {', '.join(unknown)}; there are {', '.join((*MEASURES, IMPORTS))}", file=sys.stderr)
        return 2
    print(line(HEADINGS))
    for part in parts:
        for row in MEASURES[part]() if part != IMPORTS else ():
            print(line(row.cells()), flush=True)
    if IMPORTS not in parts:
        return 0
    # In a process of its own: this one has imported what the measurements need.
    return subprocess.run([sys.executable, "-m", "tests.benchmarks.imports"], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
