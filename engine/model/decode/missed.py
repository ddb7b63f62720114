"""What is read before it is asked: collected over the whole tree, and told once for each question.

A question that no item asks is another slip than one that is asked too late: it is reported at the first item that
would need it. Both say how a line comes to read the question, where it does so through values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from engine.expression.facts import Need
from engine.expression.nodes import Expression, Name, parts
from engine.model.procedure import Value
from engine.problems import Problems, Span

_LONGEST = 4


@dataclass(frozen=True, slots=True)
class _Reading:
    """Where a question is read too early: the written name, the values in between, the item of the tree."""

    span: Span
    chain: tuple[str, ...]
    item: tuple[int, Span] | None


@dataclass(slots=True)
class Missed:
    """The readings of one procedure that come too early."""

    values: Mapping[str, Value]
    needs: Mapping[str, frozenset[Need]]
    """The questions that each value reads, itself or through others."""
    asked: AbstractSet[str] = frozenset()
    """The questions that some item of the tree asks."""
    found: dict[str, list[_Reading]] = field(default_factory=dict)

    def note(self, name: str, expression: Expression, span: Span | None, item: tuple[int, Span] | None) -> None:
        """Keep one reading of a question. ``item``: the number and the line of the first item that leads to it."""
        word, place = self._reader(expression, name)
        self.found.setdefault(name, []).append(_Reading(span or place, self._chain(word, name), item))

    def report(self, problems: Problems) -> None:
        """Report every question once: where it has to be asked, or where it is read before it is."""
        for name, readings in sorted(self.found.items()):
            if name not in self.asked and _report_unasked(problems, name, readings):
                continue
            first = min(readings, key=lambda reading: reading.span)
            related = self._related(first)
            for reading in readings:  # they say the same, so that they are shown as one
                problems.report("F001", reading.span, related=related, name=name, through=_through(first.chain))

    def _related(self, first: _Reading) -> list[Span]:
        """The value that reads the question, and the line of the tree at which it is read."""
        if not first.chain:
            return []
        value = self.values.get(first.chain[-2])
        found = [] if value is None else [value.span]
        return found if first.item is None or first.item[1].line == first.span.line else [*found, first.item[1]]

    def _reader(self, expression: Expression, question: str) -> tuple[str | None, Span]:
        """What the expression names to read a question: itself, or a value."""
        for part in parts(expression):
            if isinstance(part, Name) and (part.name == question or self._reads(part.name, question)):
                return part.name, part.span
        return None, expression.span

    def _reads(self, value: str, question: str) -> bool:
        return any(name.lstrip("*") == question for name, _ in self.needs.get(value, ()))

    def _chain(self, word: str | None, question: str) -> tuple[str, ...]:
        """The values from the one that is written to the question; nothing where the question itself is written."""
        found: list[str] = []
        while word is not None and word != question and word not in found and word in self.values:
            found.append(word)
            below = [part.name for part in parts(self.values[word].expression) if isinstance(part, Name)]
            through = (name for name in below if name in self.values and self._reads(name, question))
            word = question if question in below else next(through, None)
        return (*found, question) if found else ()


def _report_unasked(problems: Problems, name: str, readings: Iterable[_Reading]) -> bool:
    """Report a question that no item asks, at the first item that needs it; False where no item does."""
    led = [(*reading.item, reading) for reading in readings if reading.item is not None]
    if not led:
        return False
    _, place, first = min(led, key=lambda each: (each[0], each[2].span))
    related = [] if (first.span.file, first.span.line) == (place.file, place.line) else [first.span]
    problems.report("F017", place, related=related, name=name, through=_through(first.chain))
    return True


def _through(chain: Iterable[str]) -> str:
    """The chain in parentheses, its middle left out where it is long."""
    names = list(chain)
    if len(names) > _LONGEST:
        names = [*names[:2], "…", *names[-2:]]
    return f" ({' → '.join(names)})" if names else ""
