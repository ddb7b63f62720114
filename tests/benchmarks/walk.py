"""The compiled procedure against the same procedure written by hand: the whole walk, and the next question alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tests.benchmarks import by_hand
from tests.benchmarks.agreement import difference, following_difference
from tests.benchmarks.measure import Row, in_turn, microseconds, timed, without_collector
from tests.benchmarks.people import TODAY, crowd, program

_PEOPLE: Final = 1000
_ROUNDS: Final = 101


def measure() -> list[Row]:
    """Both on the same people. Raises RuntimeError when they disagree about one."""
    people = crowd(_PEOPLE)
    for answers in (*people.whole, *people.under_way):
        if found := difference(answers) or following_difference(answers):
            raise RuntimeError(f"{found}, for {dict(answers)}")
    whole = [answers.get for answers in people.whole]
    under_way = [answers.get for answers in people.under_way]
    walk, following = program().walk, program().following

    def compiled_walks() -> None:
        for get in whole:
            walk(get, TODAY)

    def walks_by_hand() -> None:
        for get in whole:
            by_hand.walk(get, TODAY)

    def compiled_questions() -> None:
        for get in under_way:
            following(get, TODAY)

    def questions_by_hand() -> None:
        for get in under_way:
            by_hand.following(get)

    return [
        _row(f"full walk of {_PEOPLE} people", walks_by_hand, compiled_walks, 1.3),
        _row(f"next question of {_PEOPLE} people", questions_by_hand, compiled_questions, 1.5),
    ]


def _row(what: str, limit: Callable[[], None], ours: Callable[[], None], at_most: float) -> Row:
    with without_collector():
        pairs = in_turn(_warm(limit), _warm(ours), _ROUNDS)
    return Row(what, pairs, microseconds(_PEOPLE), at_most=at_most)


def _warm(work: Callable[[], None]) -> Callable[[], float]:
    """Run once untimed: whoever comes first would otherwise fetch the answers from memory for the other."""
    measured = timed(work)

    def seconds() -> float:
        work()
        return measured()

    return seconds
