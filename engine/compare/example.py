"""An example person, walked through both versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.answers import decode
from engine.compare.portrait import Place, Portrait, portraits
from engine.compare.versions import Version
from engine.model.items import ItemKey, address
from engine.text import Language
from engine.walk import Walk, walk


@dataclass(frozen=True, slots=True)
class Way:
    """One version's part of an example: the way through it, and the guide in words."""

    version: Version
    raw: Mapping[str, str]
    walked: Walk
    shown: Mapping[Language, Portrait]

    @property
    def steps(self) -> tuple[tuple[str, ItemKey | None], ...]:
        """The steps of the guide, in order."""
        return next(iter(self.shown.values())).steps


@dataclass(frozen=True, slots=True)
class Example:
    """A person who was walked through both versions."""

    old: Way
    new: Way

    def languages(self, place: Place) -> tuple[Language, ...]:
        """The languages in which the two guides show something else at a place that both have."""
        ways = self.old.shown, self.new.shown
        if place not in ways[0]["fr"].lines or place not in ways[1]["fr"].lines:
            return ()
        return tuple(each for each in ways[0] if ways[0][each].lines[place] != ways[1][each].lines[place])

    def places(self) -> list[Place]:
        """Every place that both guides have and that differs."""
        return [place for place in self.old.shown["fr"].lines if self.languages(place)]

    @property
    def same(self) -> bool:
        """Whether both versions ask and say the same."""
        guides = self.old.shown == self.new.shown
        return guides and self.old.walked.asked == self.new.walked.asked

    def asked(self, name: str, item: ItemKey | None) -> tuple[bool, bool]:
        """Whether each of the two versions asks a question."""
        word = name if item is None else address(*item, name)
        return word in self.old.walked.asked, word in self.new.walked.asked


def way(version: Version, raw: Mapping[str, str]) -> Way | None:
    """A person's way through a version; None when an answer is refused or a question stays open."""
    decoded = decode(version.procedure, raw, version.today)
    if decoded.rejected:
        return None
    walked = walk(version.program, decoded.answers, version.today)
    if walked.outcome is None:
        return None
    return Way(version, raw, walked, portraits(version, walked))


def example(old: Version, new: Version, raw_old: Mapping[str, str], raw_new: Mapping[str, str]) -> Example | None:
    """A person walked through both versions; None where one of them refuses an answer or stays open."""
    first, second = way(old, raw_old), way(new, raw_new)
    return None if first is None or second is None else Example(first, second)
