"""Compares two versions of the content, procedure by procedure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from importlib.util import find_spec
from typing import TYPE_CHECKING

from engine.compare import edits
from engine.compare.causes import Causes, accepted
from engine.compare.groups import grouped
from engine.compare.keys import Keys
from engine.compare.people import compare_people
from engine.compare.report import FEW, Compared, Difference, Report, Unproved
from engine.compare.versions import Version
from engine.compare.views import Viewer
from engine.compile.program import Library
from engine.text import Text

if TYPE_CHECKING:  # the solver: only once something has to be proved
    from engine.compare.proof import Proof
    from engine.compare.suspect import Suspect

Progress = Callable[[str, int, int], None]
"""Told about long work: the procedure, what has been settled, and how much there is."""


def compare(
    old: Library,
    new: Library,
    days: tuple[date, date],
    only: Collection[str] | None = None,
    progress: Progress | None = None,
    proofs: bool = True,
    *,
    each: bool = False,
) -> Report:
    """Who gets another guide from the new content than from the old one.

    ``days``: on which each of them is read. ``only``: the procedures (``domain/id``) to look at. Without ``proofs``,
    or without z3, what is not written alike is compared for invented people only. ``each``: say of every difference
    whom it is for, also of those that share a cause with more than ``FEW``, for all of which it is said together.
    """
    wanted = {key for key in (*old.procedures, *new.procedures) if only is None or key in only}
    found = {}
    for key in old.procedures:
        if key in wanted and key in new.procedures:
            versions = Version(old, key, days[0]), Version(new, key, days[1])
            found[key] = _procedure(*versions, progress, _left(proofs=proofs), each=each)
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


def _procedure(old: Version, new: Version, progress: Progress | None, left: str | None, *, each: bool) -> Compared:
    answers = tuple(_accepting(old, new))
    written = Compared(old, new, edits=tuple(edits.own(old, new)), answers=answers)
    viewers = Viewer(old), Viewer(new)
    if _alike(*viewers):
        return written
    if left is not None:
        return compare_people(replace(written, unproved=(Unproved(left),)), Causes(*viewers))
    return _proved(written, viewers, progress, each=each)


def _proved(written: Compared, viewers: tuple[Viewer, Viewer], progress: Progress | None, *, each: bool) -> Compared:
    from engine.compare.proof import Proof
    from engine.compare.twins import Twins

    proof = Proof(Twins(*viewers))
    proof.run(None if progress is None else lambda done, every: progress(written.old.key, done, every))
    pairs = proof.differences()
    found = replace(
        written,
        differences=tuple(difference for _, difference in pairs),
        examples=tuple(proof.examples),
        known=proof.known,
        unproved=tuple(proof.unproved),
        bounds=tuple(_bounds(written.new)),
    )
    causes = Causes(*viewers)
    found = _for_whom(replace(found, groups=grouped(found, causes)), proof, pairs, each=each)
    return compare_people(found, causes) if found.unproved else found


def _for_whom(found: Compared, proof: Proof, pairs: Sequence[tuple[Suspect, Difference]], *, each: bool) -> Compared:
    """The comparison with whom its differences are for: of a large group together, of the others one by one."""
    from engine.compare.whom import Atoms, whom

    if not pairs:
        return found
    atoms = Atoms(proof.twins)
    differences, groups = list(found.differences), []
    for group in found.groups:
        for place in group.members if each or len(group.members) <= FEW else ():
            differences[place] = replace(differences[place], whom=whom(proof.twins, atoms, proof.seen([pairs[place]])))
        together = differences[group.members[0]].whom
        if len(group.members) > 1:
            together = whom(proof.twins, atoms, proof.seen([pairs[place] for place in group.members]))
        groups.append(replace(group, whom=together))
    return replace(found, differences=tuple(differences), groups=tuple(groups))


def _bounds(version: Version) -> Iterator[tuple[Text, int]]:
    from engine.prove.variables import MOST_ITEMS

    for group in version.procedure.groups.values():
        if group.most > MOST_ITEMS:
            yield group.question.short, MOST_ITEMS


def _accepting(old: Version, new: Version) -> Iterator[str]:
    """The questions of both versions that accept other answers."""
    for name, question in old.program.questions.items():
        if name in new.program.questions and accepted(question) != accepted(new.program.questions[name]):
            yield name


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
