"""Differences written out one by one: whom each is for, an example person, and both guides side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from engine.compare.facts import Facts, without
from engine.compare.lines import wrapped
from engine.compare.report import Compared, Difference, Group, Statement
from engine.compare.sentences import KINDS, LANGUAGES, named, say
from engine.text import Language

_LINES: Final = 6
"""So many lines of a text are written out where not all of them are asked for."""


class Details:
    """Writes the differences of one procedure, and remembers which examples were told."""

    def __init__(self, compared: Compared, language: Language, everything: bool) -> None:
        self.compared = compared
        self.language = language
        self.everything = everything
        self.facts = Facts(compared, language)
        self._heading = ""
        """The kind that was told last: several places that were written otherwise stand under one."""
        self._told: dict[int, int] = {}
        """The number under which an example was told."""
        touched = () if compared.known is None else compared.known.touched
        self._people = {id(each.example): each.number for each in touched if each.example is not None}

    def say(self, key: str, **params: object) -> str:
        """A sentence of the report."""
        return say(key, self.language, **params)

    def group(self, group: Group, head: Sequence[str]) -> Iterator[str]:
        """The differences of a group by their kinds, below the lines of its cause."""
        members = [self.compared.differences[place] for place in group.members]
        shared = group.whom.needed if group.whom is not None and len(members) > 1 else ()
        if head:
            yield from ("", *head)
            self._heading = ""
        if shared and head:
            yield from wrapped(self.say("only", whom=self.joined(shared)), "  ", "    ")
        for kind, same in groupby(members, key=lambda each: each.kind):
            differences = list(same)
            if kind != self._heading:
                yield ""
                yield named(KINDS, kind, self.language) + (f" ({len(differences)})" if len(differences) > 1 else "")
            self._heading = kind
            for difference in differences:
                yield from self._difference(difference, shared if head else ())

    def _difference(self, difference: Difference, shared: Sequence[Statement]) -> Iterator[str]:
        if difference.subject.kind != "guide":
            yield from wrapped(self.title(difference), "  ", "    ")
        for line in self._whom(difference, shared):
            yield from wrapped(line, "    ", "      ")
        yield from self.example(difference.example, "    ")
        yield from self.sides(difference, "      ")

    def title(self, difference: Difference) -> str:
        """What differs, and in which language if in one only."""
        title = self.facts.title(difference)
        if len(difference.languages) != 1:
            return title
        language = named(LANGUAGES, difference.languages[0], self.language)
        return self.say("in one language", title=title, tongue=language)

    def _whom(self, difference: Difference, shared: Sequence[Statement]) -> Iterator[str]:
        whom = difference.whom
        if whom is None:
            yield self.say("for some of all")
            return
        needed = without(whom.needed, shared)
        if not needed and not whom.example and whom.sure:
            yield self.say("same people" if whom.needed else "for everybody")
            return
        if not needed:
            yield self.say("for some of all")
        else:
            yield self.say("for" if not whom.example and whom.sure else "for some", whom=self.joined(needed))
        if whom.example:
            yield self.say("for example", whom=self.joined(whom.example))

    def joined(self, statements: Sequence[Statement]) -> str:
        """Conditions in words, one behind the other."""
        return (" ; " if self.language == "fr" else "; ").join(self.facts.statements(statements))

    def person(self, example: int) -> int | None:
        """The number that ``passerelle cases`` gives to an example, where it is one of the procedure's people."""
        return self._people.get(id(self.compared.examples[example]))

    def example(self, example: int, head: str) -> Iterator[str]:
        """An example person with the answers, or with the number under which they were told."""
        if example in self._told:
            yield head + self.say("example again", number=self._told[example])
            return
        self._told[example] = len(self._told) + 1
        person = self.person(example)
        said = {"number": self._told[example], "answers": self.facts.answers(example), "person": person}
        yield from wrapped(self.say("example" if person is None else "example known", **said), head, f"{head}  ")

    def sides(self, difference: Difference, head: str, most: int = _LINES) -> Iterator[str]:
        """What the example reads before and after."""
        before, after = self.facts.sides(difference)
        for word, lines in (("before", before), ("after", after)):
            yield from self._side(head, self.say(word), lines, most)

    def _side(self, indent: str, word: str, lines: Sequence[str], most: int) -> Iterator[str]:
        width = max(len(self.say(each)) for each in ("before", "after"))
        kept = lines if self.everything else lines[:most]
        shown = [*kept, *(["…"] if len(kept) < len(lines) else [])] or [self.say("nothing")]
        head = f"{indent}{word:<{width}} | "
        for line in shown:
            yield from wrapped(line, head, f"{indent}{'':<{width}} | ")
            head = f"{indent}{'':<{width}} | "
