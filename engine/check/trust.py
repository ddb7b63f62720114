"""What the rules of trust share: places that the model does not keep, and who rests on what."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from engine.check.mentions import index
from engine.check.rule import Subject
from engine.model.procedure import Procedure, Question, Step
from engine.model.shared import Paragraph, Parameter, Source, Version
from engine.problems import Span
from engine.quantities import parse_date
from engine.source import Scalar, locate

_NAMED: Final = frozenset({"steps", "outcomes", "redress", "authorities"})
_SHOWN: Final = 4


def place(subject: Subject, entry: Span, *path: str | int) -> Span:
    """The place of what stands at a path in the entry's file; the entry's own where nothing stands there."""
    try:
        node, key = locate(subject.file(entry.file).root, path)
    except LookupError:
        return entry
    return node.span if isinstance(node, Scalar) else key


def steps(subject: Subject) -> Iterator[tuple[Procedure, Step]]:
    """Every step that somebody can get, once, with the procedure that weighs most."""
    chosen: dict[Span, tuple[Procedure, Step]] = {}
    for procedure in by_weight(subject):
        for step in procedure.steps.values():
            chosen.setdefault(step.span, (procedure, step))
    yield from chosen.values()


def questions(subject: Subject) -> Iterator[tuple[Procedure, Question]]:
    """Every question that somebody is asked, those of groups too, once, with the procedure that weighs most."""
    chosen: dict[Span, tuple[Procedure, Question]] = {}
    for procedure in by_weight(subject):
        items = (question for group in procedure.groups.values() for question in group.questions.values())
        for question in (*procedure.questions.values(), *items):
            chosen.setdefault(question.span, (procedure, question))
    yield from chosen.values()


def by_weight(subject: Subject) -> list[Procedure]:
    """The procedures, what is published before the rest."""
    return sorted(subject.library.procedures.values(), key=lambda each: each.status != "published")


def unsourced(paragraphs: Iterable[Paragraph]) -> bool:
    """Whether a paragraph says neither how sure it is nor where that was read."""
    return any(paragraph.basis is None and not paragraph.sources for paragraph in paragraphs)


def used_sources(subject: Subject) -> Iterator[tuple[Source, int]]:
    """Every source that something rests on, and how many places name it."""
    known = index(subject)
    for source in subject.library.sources.values():
        count = len(known.mentions.get(("sources", source.id), ()))
        if count:
            yield source, count


def figures(subject: Subject) -> Iterator[tuple[Parameter, Version, int]]:
    """Every figure that something reads, with the version that is read today and its place in the list."""
    for parameter in subject.library.parameters.values():
        if readers(subject, parameter.id):
            place, version = in_force(parameter, subject.today)
            yield parameter, version, place


def in_force(parameter: Parameter, today: date) -> tuple[int, Version]:
    """The version that is read on a day, and its place in the list; the first one before any began."""
    begun = [
        (place, version)
        for place, version in enumerate(parameter.versions)
        if version.valid_from is None or version.valid_from <= today
    ]
    return begun[-1] if begun else (0, parameter.versions[0])


def readers(subject: Subject, name: str) -> tuple[str, ...]:
    """The entries that show a figure or decide by it, also through values; values only where nothing else reads them.

    Conditions of the tree are left out: they touch whole procedures, and naming these would help nobody.
    """
    known = index(subject)
    shown: dict[str, None] = {}
    values: dict[str, None] = {}
    rest: dict[str, None] = {}
    pending = [name]
    while pending:
        for mention in known.mentions.get(("read", pending.pop()), ()):
            section, entry = mention.path[0], (*mention.path, mention.path[0])[1]
            if section == "values" and entry not in values:
                values[entry] = None
                pending.append(entry)
            elif section in _NAMED:
                shown[entry] = None
            elif section != "values":
                rest[section] = None
    return tuple(shown or values or rest)


def touched(subject: Subject, name: str) -> str:
    """The first entries that read a figure, and how many more there are."""
    found = readers(subject, name)
    more = len(found) - _SHOWN
    return ", ".join(found[:_SHOWN]) + (f" (+{more})" if more > 0 else "")


def first_day(written: str) -> date | None:
    """The first day that ``2026-03-14``, ``2026-03`` or ``2026`` can mean; None for ``undated``."""
    return parse_date("-".join([*written.split("-"), "01", "01"][:3]))


def last_day(written: str) -> date | None:
    """The last day that ``2026-03-14``, ``2026-03`` or ``2026`` can mean; None for ``undated``."""
    first = first_day(written)
    if first is None:
        return None
    match written.count("-"):
        case 0:
            return date(first.year, 12, 31)
        case 1:
            return first.replace(day=monthrange(first.year, first.month)[1])
        case _:
            return first


def one_year_before(day: date) -> date:
    """The same day a year earlier; 28 February for the 29th."""
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
