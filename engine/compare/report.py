"""What a comparison says. Language-neutral but for the guides of example people, which are in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeAlias

from engine.compare.edits import Edit
from engine.compare.example import Example
from engine.compare.portrait import Place
from engine.compare.versions import Version
from engine.compare.views import Subject
from engine.expression.nodes import Expression
from engine.model.items import ItemKey
from engine.text import Language, Text

KINDS: Final = (
    "outcome",
    "step_gained",
    "step_lost",
    "milestones",
    "due",
    "authority",
    "fee",
    "documents",
    "redress",
    "redress_text",
    "value",
    "text",
    "title",
    "phase",
    "identification",
    "processing_time",
    "silence",
    "cross_border",
    "languages",
    "links",
    "wording",
    "sources",
    "unconfirmed",
    "assistance",
    "step_order",
    "question_gained",
    "question_lost",
    "question_order",
    "ask",
    "reasons",
)
"""What may differ for a person, in the order of a report. ``value``: a text with other figures; ``wording``: a text in
one language only."""

FEW: Final = 3
"""So many differences with the same cause are told one by one, more of them together."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A condition of one version, for an item of a group where it is about one."""

    version: Version
    node: Expression
    item: ItemKey | None


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom a difference is for, of those who see the place at all.

    ``needed``: nobody else sees it; without any, anybody may. ``example``: who fulfils these as well surely sees it;
    empty where whoever fulfils ``needed`` does.
    """

    needed: tuple[Statement, ...] = ()
    example: tuple[Statement, ...] = ()
    sure: bool = True
    """Whether those conditions are all; otherwise there are more than could be read."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One place of the guide that is another for some people. ``example``: the number of one of them, from 0."""

    kind: str
    subject: Subject
    item: ItemKey | None
    slot: str
    example: int
    whom: Whom | None = None
    pair: tuple[str, str] | None = None
    languages: tuple[Language, ...] = ()
    """In which languages the words of the example differ."""
    seen: tuple[int, ...] = ()
    """The numbers of all examples who see it."""

    @property
    def place(self) -> Place:
        """Where the two guides of the example differ."""
        return self.subject, self.item, self.slot


@dataclass(frozen=True, slots=True)
class Unproved:
    """A place of which it is not settled whether it differs for somebody.

    ``reason``: ``no_solver`` or ``not_asked`` for everything; ``gave_up``: the solver took too long;
    ``not_borne_out``: no walk shows what the solver
    takes for possible.
    """

    reason: str
    kind: str = ""
    subject: Subject | None = None
    slot: str = ""


Cause: TypeAlias = tuple[str, str]
"""A changed entry: what it is, as in ``Edit.kind`` (or ``today``, ``tree``), and its name."""


@dataclass(frozen=True, slots=True)
class Group:
    """Differences with the same causes; none where the place itself was written otherwise.

    ``members``: their places in the list of all differences. ``whom``: for whom any of them is.
    """

    causes: tuple[Cause, ...]
    members: tuple[int, ...]
    whom: Whom | None = None


@dataclass(frozen=True, slots=True)
class Touched:
    """An example person of the procedure who gets another guide, with the number that ``passerelle cases`` gives.

    ``example``: None where the new version refuses an answer, or asks something that the old one did not.
    """

    number: int
    raw: Mapping[str, str]
    example: Example | None


@dataclass(frozen=True, slots=True)
class Known:
    """The example people of the procedure as it was: how many there are, and those whom the edit touches."""

    people: int
    touched: tuple[Touched, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two versions of one procedure."""

    old: Version
    new: Version
    differences: tuple[Difference, ...] = ()
    examples: tuple[Example, ...] = ()
    groups: tuple[Group, ...] = ()
    """The differences by their causes; none without proofs."""
    known: Known | None = None
    """The example people of the procedure; None where nobody gets another guide, or nothing is proved."""
    unproved: tuple[Unproved, ...] = ()
    edits: tuple[Edit, ...] = ()
    """What was written otherwise, whether a guide shows it or not."""
    answers: tuple[str, ...] = ()
    """The questions that accept other answers than before."""
    bounds: tuple[tuple[Text, int], ...] = ()
    """Groups with more items than proofs look at, and how many those are."""
    walked: int = 0
    """People who were walked through both because the solver could not settle everything."""
    touched: int = 0
    """How many of them get another guide."""

    @property
    def same(self) -> bool:
        """Whether everybody gets the same guide for certain."""
        return not self.differences and not self.unproved and not self.answers


@dataclass(frozen=True, slots=True)
class Report:
    """Two versions of the content, or one on two days."""

    days: tuple[date, date]
    procedures: Mapping[str, Compared]
    """By key, those that stand in both versions."""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()
    """What was written otherwise in what procedures share."""
    identical: bool = False
    """Whether even the files say the same, letter by letter."""
    titles: Mapping[str, Text] = field(default_factory=dict)
    """Of every procedure in one of the versions."""

    @property
    def same(self) -> bool:
        """Whether everybody gets the same guides for certain."""
        return not self.added and not self.removed and all(each.same for each in self.procedures.values())
