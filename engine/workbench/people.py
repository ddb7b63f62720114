"""Example people of a procedure, and which of them get another guide after a save."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from engine.compare.example import Example, Way, way
from engine.compare.versions import Version
from engine.compile.program import Library
from engine.model.items import ItemKey
from engine.prove.proof import available
from engine.text import Language

People = Mapping[str, tuple[Way, ...]]
"""By procedure, the ways of some people who together take every branch that somebody can take."""


@dataclass(frozen=True, slots=True)
class Touched:
    """A person for whom a save changed something. ``new`` None: these answers no longer lead to an end."""

    old: Way
    new: Way | None

    @property
    def key(self) -> str:
        """The procedure."""
        return self.old.version.key

    @property
    def other_end(self) -> bool:
        """Whether the person comes to another end."""
        return self.new is not None and self.new.walked.outcome != self.old.walked.outcome

    @property
    def asked_otherwise(self) -> bool:
        """Whether other questions are asked, or in another order."""
        return self.new is not None and self.new.walked.asked != self.old.walked.asked

    def gained(self, language: Language) -> tuple[str, ...]:
        """The titles of the steps that are new in the guide."""
        return () if self.new is None else _titles(self.new, _only(self.new, self.old), language)

    def lost(self, language: Language) -> tuple[str, ...]:
        """The titles of the steps that are no longer in the guide."""
        return () if self.new is None else _titles(self.old, _only(self.old, self.new), language)

    def reworded(self, language: Language) -> tuple[str, ...]:
        """The titles of the steps that say something else than before, in this language or the other one."""
        if self.new is None:
            return ()
        changed = {(subject.name, item) for subject, item, _ in Example(self.old, self.new).places()}
        return _titles(self.new, tuple(step for step in self.new.steps if step in changed), language)


def identity(library: Library, key: str, today: date) -> tuple[str, date]:
    """What a procedure's example people depend on: its content, and the day."""
    return library.procedures[key].digest, today


def met(library: Library, today: date, raws: Mapping[str, Iterable[Mapping[str, str]]], known: People) -> People:
    """Example people by their answers, beside those known before."""
    found = {key: ways for key, ways in known.items() if key in library.procedures}
    for key, answers in raws.items():
        version = Version(library, key, today)
        found[key] = tuple(each for raw in answers if (each := way(version, raw)) is not None)
    return found


def walked_again(people: People, library: Library, today: date) -> tuple[People, tuple[Touched, ...]]:
    """The people in this version of the content, and those for whom something is different in it."""
    found: dict[str, tuple[Way, ...]] = {}
    changed: list[Touched] = []
    for key, ways in people.items():
        if key in library.procedures:
            pairs = [(old, _again(old, Version(library, key, today))) for old in ways]
            found[key] = tuple(new for _, new in pairs if new is not None)
            changed += [Touched(*pair) for pair in pairs if _differ(*pair)]
    return found, tuple(changed)


def possible() -> bool:
    """Whether example people can be found: the solver is an optional part of the installation."""
    return available()


def _again(old: Way, version: Version) -> Way | None:
    before = old.version
    same = identity(before.library, before.key, before.today) == identity(version.library, version.key, version.today)
    return old if same else way(version, old.raw)


def _differ(old: Way, new: Way | None) -> bool:
    return new is None or (new is not old and not Example(old, new).same)


def _only(one: Way, other: Way) -> tuple[tuple[str, ItemKey | None], ...]:
    return tuple(step for step in one.steps if step not in other.steps)


def _titles(one: Way, steps: Iterable[tuple[str, ItemKey | None]], language: Language) -> tuple[str, ...]:
    return tuple(one.shown[language].title(*step) for step in steps)
