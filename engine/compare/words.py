"""The report of a comparison as text for a terminal, in French or German."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from engine.compare.causing import causing
from engine.compare.changes import changed
from engine.compare.details import Details
from engine.compare.edits import Edit
from engine.compare.lines import WIDTH, wrapped
from engine.compare.paragraph import paragraph
from engine.compare.report import FEW, Compared, Report, Unproved
from engine.compare.sentences import KINDS, named, say
from engine.compare.views import Subject
from engine.text import Language, format_value

_EDITS: Final = 12
"""So many edits are written out where not all of them are asked for."""


def render(report: Report, language: Language, *, everything: bool = False) -> str:
    """The whole report. ``everything``: every difference with its example, not only the first ones of a cause."""
    return "\n".join(_lines(report, language, everything)).strip("\n")


def _lines(report: Report, language: Language, everything: bool) -> Iterator[str]:
    first, second = (format_value(day, language) for day in report.days)
    yield say("head", language, day=first) if first == second else say("head days", language, day=first, other=second)
    edits = [*report.edits, *(edit for each in report.procedures.values() for edit in each.edits)]
    causes = {cause for each in report.procedures.values() for group in each.groups for cause in group.causes}
    # What stands beside its effects needs not stand here as well, unless something else was edited.
    if everything or any((edit.kind, edit.name) not in causes for edit in edits):
        yield from _edits(edits, language, everything)
    for word, keys in (("added", report.added), ("removed", report.removed)):
        for key in keys:
            yield say(word, language, name=f"{report.titles[key].of(language)} ({key})")
    for key, compared in report.procedures.items():
        if len(report.procedures) > 1 or not compared.same:
            title = f"{report.titles[key].of(language)} ({key})"
            yield from ("", title, "=" * min(len(title), WIDTH))
        own = [edit for edit in edits if edit in (*report.edits, *compared.edits)]
        yield from _procedure(compared, own, language, everything)
    yield ""
    yield _summary(report, bool(edits), language)


def _edits(edits: Sequence[Edit], language: Language, everything: bool) -> Iterator[str]:
    if not edits:
        return
    yield from ("", say("edits", language))
    shown = edits if everything else edits[:_EDITS]
    for edit in shown:
        yield from wrapped(f"- {changed(edit, language)}", "  ", "    ")
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


def _procedure(compared: Compared, edits: Sequence[Edit], language: Language, everything: bool) -> Iterator[str]:
    """The differences of one procedure, cause by cause."""
    details = Details(compared, language, everything)
    yield from _counted(compared, language)
    if compared.answers:
        yield ""
        yield named(KINDS, "answers", language)
        yield from (f"  {details.facts.subject(Subject('question', name))}" for name in compared.answers)
    for group in compared.groups:
        if everything or len(group.members) <= FEW:
            yield from details.group(group, causing(group, compared, edits, language))
        else:
            yield from paragraph(group, details, edits)
    if not everything and any(len(group.members) > FEW for group in compared.groups):
        yield from ("", details.say("all"))
    yield from _unproved(details, compared)


def _counted(compared: Compared, language: Language) -> Iterator[str]:
    count, groups = len(compared.differences), len(compared.groups)
    if count:
        word = "count one" if count == 1 else "count" if groups == count else "one cause" if groups == 1 else "causes"
        yield say(word, language, count=count, groups=groups)
    known = compared.known
    if known is not None:
        numbers = ", ".join(str(each.number) for each in known.touched)
        count = len(known.touched)
        word = "known none" if not count else "known one" if count == 1 else "known"
        yield from wrapped(say(word, language, count=count, people=known.people, numbers=numbers), "", "  ")
    if compared.walked:
        yield say("touched", language, touched=compared.touched, walked=compared.walked)


def _unproved(details: Details, compared: Compared) -> Iterator[str]:
    for group, count in compared.bounds:
        yield from ("", details.say("items", what=group.of(details.language), count=count))
    if not compared.unproved:
        return
    yield ""
    yield details.say("unproved")
    for each in dict.fromkeys(compared.unproved):
        yield from wrapped(f"- {_left(details, each)}", "  ", "    ")


def _left(details: Details, left: Unproved) -> str:
    kind = "" if not left.kind else named(KINDS, left.slot if left.kind == "shown" else left.kind, details.language)
    names = [kind] if left.subject is None else [kind, details.facts.subject(left.subject)]
    return details.say(left.reason, what=", ".join(each for each in names if each))
