"""Example people -> a Gherkin file in French or German, for somebody who knows the law to complete.

The file runs as it is: it says what people answer, not what they are told. What the program tells them today stands
beside it as comments, marked as checked by nobody: an expectation copied from the program would prove nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.compile.program import Library
from engine.export.cases.answers import day, one_line, rows
from engine.export.cases.branches import Namer, namer
from engine.export.cases.today import told
from engine.export.cases.words import WORDS
from engine.model.procedure import Procedure
from engine.prove.cover import Cover, Example
from engine.prove.targets import Target
from engine.prove.variables import MOST_ITEMS
from engine.text import Language


def feature(library: Library, procedure: Procedure, cover: Cover, language: Language) -> str:
    """The file: what people answer, which branches they alone take, and what the program says today."""
    writer = _Writer(library, procedure, language)
    return "\n".join(writer.lines(cover)) + "\n"


def table(found: Iterable[tuple[str, ...]]) -> list[str]:
    """The rows of a table, one column under the other."""
    cells = [[_escaped(cell) for cell in row] for row in found]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return [f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |" for row in cells]


def _escaped(cell: str) -> str:
    return one_line(cell).replace("\\", "\\\\").replace("|", "\\|")


class _Writer:
    """Writes in one language."""

    def __init__(self, library: Library, procedure: Procedure, language: Language) -> None:
        self.library = library
        self.procedure = procedure
        self.language = language
        self.namer: Namer = namer(library, procedure, language)

    def say(self, word: str, **parts: object) -> str:
        return WORDS[word].of(self.language).format(**parts)

    def lines(self, cover: Cover) -> Iterator[str]:
        yield f"# language: {self.language}"
        yield from (f"# {line}" for line in self._head(cover))
        title = one_line(self.procedure.title.of(self.language))
        yield self.say("feature", title=title)
        if cover.examples:
            today = day(cover.examples[0].person.walked.today, self.language)
            yield ""
            yield f"  {self.say('background')}"
            yield f"    {self.say('today', day=today)}"
            yield f"    {self.say('procedure', key=self.procedure.key)}"
        for number, example in enumerate(cover.examples, start=1):
            yield ""
            yield from (f"  {line}" for line in self._scenario(number, example))

    def _head(self, cover: Cover) -> Iterator[str]:
        yield self.say("made", key=self.procedure.key)
        yield self.say("people", count=len(cover.examples))
        yield self.say("smallest" if cover.smallest else "perhaps_fewer", least=cover.least)
        if self.procedure.groups:
            yield self.say("items", most=MOST_ITEMS)
        yield from self._listed("nobody", cover.nobody)
        yield from self._listed("undecided", cover.undecided)
        yield self.say("task")
        yield self.say("warning")

    def _listed(self, word: str, targets: tuple[Target, ...]) -> Iterator[str]:
        if targets:
            yield self.say(word)
            yield from (f"- {self.namer.line(target)}" for target in targets)

    def _scenario(self, number: int, example: Example) -> Iterator[str]:
        if example.alone:
            yield f"# {self.say('alone')}"
            yield from (f"# - {self.namer.line(target)}" for target in example.alone)
        yield self.say("scenario", number=number)
        given = table(rows(example.person, self.language))
        if given:  # a way may end before the first question
            yield f"  {self.say('answers')}"
            yield from (f"    {row}" for row in given)
        yield f"  # {self.say('complete')}"
        yield f"  # {self.say('program')}"
        for line, found in told(self.library, example.person, self.language):
            yield f"  #   {line}"
            yield from (f"  #     {row}" for row in table(found))
