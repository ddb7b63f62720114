"""Requests a second: question pages, answers and the guide against the bare application, both under the same server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tests.benchmarks.client import Shot, hammer, shot
from tests.benchmarks.journey import over_http, record, somebody
from tests.benchmarks.measure import Pairs, Row
from tests.benchmarks.servers import HELLO, OURS, Server, running

_ROUNDS: Final = 11
_SECONDS: Final = 0.3
_HELLO: Final = (shot("GET", "/", 200),)


@dataclass(frozen=True, slots=True)
class _Subject:
    """Something to ask for. ``requests``: how many requests make one of what is counted."""

    what: str
    shots: Sequence[Shot]
    at_least: float | None = None
    requests: int = 1


def measure() -> list[Row]:
    """At one connection and at sixteen."""
    with running(HELLO) as hello, running(OURS) as ours:
        journey = record(over_http(ours.port), somebody())
        subjects = [
            _Subject(f"question page ({journey.question_bytes / 1024:.0f} kB), GET", journey.questions, 0.45),
            _Subject("answer, POST", journey.answers, 0.30),
            _Subject("answer and the next page, POST + GET", journey.steps, None, 2),
            _Subject(f"guide page ({journey.guide_bytes / 1024:.0f} kB), GET", (journey.guide,)),
        ]
        hammer(hello.port, _HELLO, 16, 1)
        for subject in subjects:
            hammer(ours.port, subject.shots, 16, 1)
        return [row for connections in (1, 16) for row in _rows(hello, ours, subjects, connections)]


def _rows(hello: Server, ours: Server, subjects: Sequence[_Subject], connections: int) -> list[Row]:
    """Every round takes each subject, with the bare application right beside it."""
    found: list[tuple[list[float], list[float]]] = [([], []) for _ in subjects]
    for _ in range(_ROUNDS):
        for subject, (limit, own) in zip(subjects, found, strict=True):
            limit.append(hammer(hello.port, _HELLO, connections, _SECONDS))
            own.append(hammer(ours.port, subject.shots, connections, _SECONDS) / subject.requests)
    return [
        Row(f"{subject.what}, c={connections}", Pairs(tuple(limit), tuple(own)), _rate, at_least=subject.at_least)
        for subject, (limit, own) in zip(subjects, found, strict=True)
    ]


def _rate(value: float) -> str:
    return f"{value:.0f}/s"
