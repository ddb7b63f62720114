"""Compares two versions of the content, procedure by procedure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import date
from importlib.util import find_spec

from engine.compare import edits
from engine.compare.keys import Keys
from engine.compare.people import compare_people
from engine.compare.report import KINDS, Compared, Report, Unproved
from engine.compare.versions import Version
from engine.compare.views import Viewer
from engine.compile.program import Library
from engine.model.procedure import Question
from engine.text import Text

Progress = Callable[[str, int, int], None]
"""Told about long work: the procedure, what has been settled, and how much there is."""


def compare(
    old: Library,
    new: Library,
    days: tuple[date, date],
    only: Collection[str] | None = None,
    progress: Progress | None = None,
    proofs: bool = True,
) -> Report:
    """Who gets another guide from the new content than from the old one.

    ``days``: on which each of them is read. ``only``: the procedures (``domain/id``) to look at. Without ``proofs``,
    or without z3, what is not written alike is compared for invented people only.
    """
    wanted = {key for key in (*old.procedures, *new.procedures) if only is None or key in only}
    found = {}
    for key in old.procedures:
        if key in wanted and key in new.procedures:
            versions = Version(old, key, days[0]), Version(new, key, days[1])
            found[key] = _procedure(*versions, progress, _left(proofs=proofs))
    return Report(
        days=days,
        procedures=found,
        added=tuple(key for key in new.procedures if key in wanted and key not in old.procedures),
        removed=tuple(key for key in old.procedures if key in wanted and key not in new.procedures),
        edits=tuple(edits.shared(old, new)),
        titles={key: each.title for library in (old, new) for key, each in library.procedures.items()},
    )


def solver_installed() -> bool:
    """Whether proofs are possible: z3 is an optional part of the installation."""
    return find_spec("z3") is not None


def _left(*, proofs: bool) -> str | None:
    """Why nothing is proved, if that is so."""
    if not proofs:
        return "not_asked"
    return None if solver_installed() else "no_solver"


def _procedure(old: Version, new: Version, progress: Progress | None, left: str | None) -> Compared:
    answers = tuple(_accepting(old, new))
    written = Compared(old, new, edits=tuple(edits.own(old, new)), answers=answers)
    viewers = Viewer(old), Viewer(new)
    if _alike(*viewers):
        return written
    if left is not None:
        return compare_people(replace(written, unproved=(Unproved(left),)))
    from engine.compare.proof import Proof
    from engine.compare.twins import Twins

    proof = Proof(Twins(*viewers))
    proof.run(None if progress is None else lambda done, every: progress(old.key, done, every))
    found = replace(
        written,
        differences=tuple(sorted(proof.differences, key=lambda each: KINDS.index(each.kind))),
        examples=tuple(proof.examples),
        unproved=tuple(proof.unproved),
        bounds=tuple(_bounds(new)),
    )
    return compare_people(found) if found.unproved else found


def _bounds(version: Version) -> Iterator[tuple[Text, int]]:
    from engine.prove.variables import MOST_ITEMS

    for group in version.procedure.groups.values():
        if group.most > MOST_ITEMS:
            yield group.question.short, MOST_ITEMS


def _accepting(old: Version, new: Version) -> Iterator[str]:
    """The questions of both versions that accept other answers."""
    for name, question in old.program.questions.items():
        if name in new.program.questions and _accepted(question) != _accepted(new.program.questions[name]):
            yield name


def _accepted(question: Question) -> object:
    options = {option.id for option in question.options}
    return question.type.plain(), options, question.minimum, question.maximum, question.unknown is None


def _alike(old: Viewer, new: Viewer) -> bool:
    """Whether both versions are written alike, so that there is nothing to prove."""
    if _way(old) != _way(new):
        return False
    one, other = old.views(), new.views()
    same = one.keys() == other.keys() and all(view.key == other[place].key for place, view in one.items())
    return same and (old.version.today == new.version.today or not any(slot == "due" for _, slot in one))


def _way(viewer: Viewer) -> object:
    """What decides the way through a procedure, and the order of its steps."""
    procedure, keys = viewer.version.procedure, Keys(viewer.version, spoken=True)
    questions = tuple(keys.of(question) for question in viewer.version.program.questions.values())
    waiting = tuple((name, step.after, step.phase, step.per) for name, step in procedure.steps.items())
    day = viewer.version.today if _bounded_by_today(viewer) else None
    return keys.of(procedure.tree), questions, waiting, keys.of(procedure.phases), day


def _bounded_by_today(viewer: Viewer) -> bool:
    questions = viewer.version.program.questions.values()
    return any("today" in (question.minimum, question.maximum) for question in questions)
