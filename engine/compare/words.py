"""The report of a comparison as text for a terminal, in French or German."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import wrap
from typing import Final

from engine.compare.changes import changed
from engine.compare.facts import Facts, common, without
from engine.compare.report import Compared, Difference, Report, Statement, Unproved
from engine.compare.sentences import KINDS, LANGUAGES, named, say
from engine.compare.views import Subject
from engine.text import Language, format_value

WIDTH: Final = 110
_SHOWN, _EDITS, _LINES = 2, 12, 6
"""So many differences of a kind, edits, and lines of a text are written out where not all of them are asked for."""


def render(report: Report, language: Language, *, everything: bool = False) -> str:
    """The whole report. ``everything``: every difference with its example, not only the first ones of a kind."""
    return "\n".join(_lines(report, language, everything)).strip("\n")


def _lines(report: Report, language: Language, everything: bool) -> Iterator[str]:
    first, second = (format_value(day, language) for day in report.days)
    yield say("head", language, day=first) if first == second else say("head days", language, day=first, other=second)
    yield ""
    edits = [*report.edits, *(edit for each in report.procedures.values() for edit in each.edits)]
    yield from _edits(edits, language, everything)
    for word, keys in (("added", report.added), ("removed", report.removed)):
        for key in keys:
            yield say(word, language, name=f"{report.titles[key].of(language)} ({key})")
    for key, compared in report.procedures.items():
        if len(report.procedures) > 1 or not compared.same:
            title = f"{report.titles[key].of(language)} ({key})"
            yield from ("", title, "=" * min(len(title), WIDTH))
        yield from _Writer(compared, language, everything).lines()
    yield ""
    yield _summary(report, bool(edits), language)


def _edits(edits: Sequence[object], language: Language, everything: bool) -> Iterator[str]:
    if not edits:
        return
    yield say("edits", language)
    shown = edits if everything else edits[:_EDITS]
    for edit in shown:
        yield from _wrapped(f"- {changed(edit, language)}", "  ", "    ")  # type: ignore[arg-type]
    if len(shown) < len(edits):
        yield "  " + say("more", language, count=len(edits) - len(shown))


def _summary(report: Report, edited: bool, language: Language) -> str:
    count = (
        sum(len(each.differences) + len(each.answers) for each in report.procedures.values())
        + len(report.added)
        + len(report.removed)
    )
    if count:
        return say("summary one" if count == 1 else "summary", language, count=count)
    if not report.same:
        return say("summary unproved", language)
    if report.identical:
        return say("identical", language)
    return say("same" if edited or report.days[0] != report.days[1] else "formatting", language)


class _Writer:
    """Writes the differences of one procedure."""

    def __init__(self, compared: Compared, language: Language, everything: bool) -> None:
        self.compared = compared
        self.language = language
        self.everything = everything
        self.facts = Facts(compared, language)
        self.shared = common(compared.differences)
        self._told: dict[int, int] = {}
        """The number under which an example was told."""

    def lines(self) -> Iterator[str]:
        differences = self.compared.differences
        if differences:
            yield self._say("count one" if len(differences) == 1 else "count", count=len(differences))
        if self.shared and len(differences) > 1:
            yield self._say("only")
            yield from (f"  - {each}" for each in self.facts.statements(self.shared))
        if self.compared.walked:
            yield self._say("touched", touched=self.compared.touched, walked=self.compared.walked)
        if self.compared.answers:
            yield ""
            yield named(KINDS, "answers", self.language)
            yield from (f"  {self.facts.subject(Subject('question', name))}" for name in self.compared.answers)
        for kind, group in groupby(differences, key=lambda each: each.kind):
            yield from self._kind(kind, list(group))
        yield from self._unproved(self.compared.unproved)

    def _say(self, key: str, **params: object) -> str:
        return say(key, self.language, **params)

    def _kind(self, kind: str, differences: list[Difference]) -> Iterator[str]:
        count = f" ({len(differences)})" if len(differences) > 1 else ""
        yield ""
        yield named(KINDS, kind, self.language) + count
        shown = differences if self.everything or len(differences) == _SHOWN + 1 else differences[:_SHOWN]
        for difference in shown:
            yield from self._difference(difference)
        if len(shown) < len(differences):
            rest = [self.facts.title(each) for each in differences[len(shown) :]]
            yield from _wrapped(f"{self._say('also')} {' · '.join(dict.fromkeys(rest))}", "  ", "    ")

    def _difference(self, difference: Difference) -> Iterator[str]:
        title = self.facts.title(difference)
        if len(difference.languages) == 1:
            language = named(LANGUAGES, difference.languages[0], self.language)
            title = self._say("in one language", title=title, tongue=language)
        if difference.subject.kind != "guide":
            yield from _wrapped(title, "  ", "    ")
        for line in self._whom(difference):
            yield from _wrapped(line, "    ", "      ")
        yield from self._example(difference.example)
        before, after = self.facts.sides(difference)
        for word, lines in (("before", before), ("after", after)):
            yield from self._side(self._say(word), lines)

    def _whom(self, difference: Difference) -> Iterator[str]:
        whom = difference.whom
        if whom is None:
            yield self._say("for some of all")
            return
        needed = without(whom.needed, self.shared if len(self.compared.differences) > 1 else ())
        if not needed and not whom.example and whom.sure:
            yield self._say("same people" if whom.needed else "for everybody")
            return
        if not needed:
            yield self._say("for some of all")
        else:
            yield self._say("for" if not whom.example and whom.sure else "for some", whom=self._joined(needed))
        if whom.example:
            yield self._say("for example", whom=self._joined(whom.example))

    def _joined(self, statements: Sequence[Statement]) -> str:
        return (
            " ; ".join(self.facts.statements(statements))
            if self.language == "fr"
            else "; ".join(self.facts.statements(statements))
        )

    def _example(self, example: int) -> Iterator[str]:
        if example in self._told:
            yield "    " + self._say("example again", number=self._told[example])
            return
        self._told[example] = len(self._told) + 1
        answers = self._say("example", number=self._told[example], answers=self.facts.answers(example))
        yield from _wrapped(answers, "    ", "      ")

    def _side(self, word: str, lines: Sequence[str]) -> Iterator[str]:
        width = max(len(self._say(each)) for each in ("before", "after")) + 3
        kept = lines if self.everything else lines[:_LINES]
        shown = [*kept, *(["…"] if len(kept) < len(lines) else [])] or [self._say("nothing")]
        head = f"      {word:<{width - 3}} | "
        for line in shown:
            yield from _wrapped(line, head, " " * (6 + width - 3) + " | ")
            head = " " * (6 + width - 3) + " | "

    def _unproved(self, unproved: Sequence[Unproved]) -> Iterator[str]:
        for group, count in self.compared.bounds:
            yield from ("", self._say("items", what=group.of(self.language), count=count))
        if not unproved:
            return
        yield ""
        yield self._say("unproved")
        for each in dict.fromkeys(unproved):
            yield from _wrapped(f"- {self._left(each)}", "  ", "    ")

    def _left(self, left: Unproved) -> str:
        kind = "" if not left.kind else named(KINDS, left.slot if left.kind == "shown" else left.kind, self.language)
        names = [kind] if left.subject is None else [kind, self.facts.subject(left.subject)]
        return self._say(left.reason, what=", ".join(each for each in names if each))


def _wrapped(text: str, head: str, later: str) -> list[str]:
    """A paragraph in lines of the report's width. Spaces that do not break are kept."""
    room = WIDTH - max(len(head), len(later))
    lines = wrap(text, room, break_long_words=False, break_on_hyphens=False) or [""]
    return [(head if place == 0 else later) + line for place, line in enumerate(lines)]
