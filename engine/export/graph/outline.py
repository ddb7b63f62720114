"""The same parts as a nested list: the drawing in words, for those who do not see it and for those who rather read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from engine.export.graph.parts import Box, Entry, Fork, Frame, Ladder, Part, State, Way
from engine.text import NBSP, Language, Text

_KINDS = {
    "question": Text("Question : {0}", "Frage: {0}"),
    "condition": Text("Si {0} :", "Wenn {0}:"),
    "subject": Text("Selon {0} :", "Je nach {0}:"),
    "case": Text("{0} :", "{0}:"),
    "steps": Text("Étape : {0}", "Schritt: {0}"),
    "outcome": Text("Fin : {0}", "Ende: {0}"),
    "guide": Text("Fin : {0}", "Ende: {0}"),
    "group": Text("{0} :", "{0}:"),
}
_UNLESS = Text("Sauf si {0} :", "Außer wenn {0}:")
_ELSE_IF = Text("Sinon, si {0} :", "Sonst, wenn {0}:")
_ELSE = Text("Sinon :", "Sonst:")
_NOTHING = Text("rien de plus", "nichts weiter")
_TAKEN = Text("sur le parcours", "auf dem Weg")
_CURRENT = Text("ici", "hier")


@dataclass(frozen=True, slots=True)
class Line:
    """One point of the list with the points below it. ``entry``: what it stands for; None for a branch."""

    text: str
    entry: Entry | None
    below: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """Writes the list in one language."""

    language: Language

    def lines(self, parts: Sequence[Part]) -> tuple[Line, ...]:
        """The points of some parts."""
        return tuple(line for part in parts for line in self._part(part))

    def _part(self, part: Part) -> Iterator[Line]:
        match part:
            case Box(kind="start"):
                return
            case Box():
                for entry in part.entries:
                    yield Line(self._box(part, entry), entry, ())
            case Fork(box=box, ways=ways):
                yield Line(self._box(box, box.entries[0]), box.entries[0], tuple(self._way(way) for way in ways))
            case Frame(box=box, parts=parts):
                yield Line(self._box(box, box.entries[0]), box.entries[0], self.lines(parts))
            case Ladder():
                yield from self._ladder(part)

    def _ladder(self, ladder: Ladder) -> Iterator[Line]:
        for number, rung in enumerate(ladder.rungs):
            opening = _ELSE_IF if number else _KINDS["condition"] if rung.holds else _UNLESS
            entry = rung.box.entries[0]
            yield Line(self._marked(opening, entry.text, rung.box.state), entry, self._below(rung.aside))
        if ladder.rest.parts:
            yield Line(self._said(_ELSE), None, self._below(ladder.rest))

    def _way(self, way: Way) -> Line:
        state = State.taken if way.entered else State.off
        return Line(self._marked(_KINDS["case"], way.label, state), None, self._below(way))

    def _below(self, way: Way) -> tuple[Line, ...]:
        return self.lines(way.parts) or (Line(self._said(_NOTHING), None, ()),)

    def _box(self, box: Box, entry: Entry) -> str:
        if entry.aside:
            return entry.text
        return self._marked(_KINDS[box.kind], entry.text, box.state)

    def _marked(self, text: Text, words: str, state: State) -> str:
        found = self._said(text).format(words)
        marks = {State.off: None, State.taken: _TAKEN, State.current: _CURRENT}
        mark = marks[state]
        return found if mark is None else f"{found} ({mark.of(self.language)})"

    def _said(self, text: Text) -> str:
        return text.of(self.language).replace(" :", f"{NBSP}:")


def indented(lines: Sequence[Line], depth: int = 0) -> Iterator[str]:
    """The list as plain text, two spaces a level."""
    for line in lines:
        yield f"{'  ' * depth}- {line.text}"
        yield from indented(line.below, depth + 1)


def listed(lines: Sequence[Line], link: Callable[[Line], str]) -> Iterator[str]:
    """The list as HTML. ``link`` makes the words of a point, escaped."""
    yield "<ol>"
    for line in lines:
        yield f"<li>{link(line)}"
        if line.below:
            yield from listed(line.below, link)
        yield "</li>"
    yield "</ol>"
