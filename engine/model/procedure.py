"""A procedure: its questions, values, tree of items, steps and outcomes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from engine.expression.nodes import Expression
from engine.expression.types import Type
from engine.model.shared import Option, Paragraph
from engine.problems import Span
from engine.quantities import Duration
from engine.text import Language, Text


@dataclass(frozen=True, slots=True)
class Question:
    """A question.

    ``id`` is the same everywhere for a shared one, ``procedure.name`` for a local one; ``name`` is its word in the
    procedure.
    """

    id: str
    name: str
    type: Type
    options: tuple[Option, ...]
    minimum: object | None
    maximum: object | None
    """A literal of the type, the string ``today`` for dates, or None."""
    ask: Text
    short: Text
    hint: Text | None
    why: Text | None
    unit: Text | None
    sensitivity: str
    unknown: str | None
    """The step that tells how to find the answer; None when "I don't know" is not allowed."""
    span: Span


@dataclass(frozen=True, slots=True)
class Value:
    """Something computed from answers and figures."""

    name: str
    expression: Expression
    label: Text | None
    because: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class Group:
    """Things of one kind that are asked item by item: children, employments.

    Its own answer is how many there are. ``label`` names one of them, with ``{number}`` as its only placeholder.
    """

    question: Question
    label: Text
    questions: Mapping[str, Question]
    """Those that the tree asks of each item, in the order of the tree; ``Question.id`` is ``group.name``."""
    values: Mapping[str, Value]
    """Those of each item that something reads, each after what it rests on."""
    span: Span

    @property
    def name(self) -> str:
        """Its word in the procedure."""
        return self.question.name

    @property
    def most(self) -> int:
        """How many items there may be."""
        assert isinstance(self.question.maximum, int)
        return self.question.maximum


@dataclass(frozen=True, slots=True)
class Ask:
    """Asks a question. ``number`` is the item's place in the tree, counted from the top."""

    number: int
    question: str
    span: Span


@dataclass(frozen=True, slots=True)
class When:
    """A branch on a condition."""

    number: int
    condition: Expression
    then: tuple[Item, ...]
    otherwise: tuple[Item, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a match: an option, or None for "the person does not know"."""

    option: str | None
    condition: Expression
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A branch on the options of one question or value; ``otherwise`` takes what no case names."""

    number: int
    subject: str
    cases: tuple[Case, ...]
    otherwise: tuple[Item, ...]
    span: Span
    subject_span: Span


@dataclass(frozen=True, slots=True)
class Do:
    """Puts steps into the guide."""

    number: int
    steps: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Stop:
    """Ends the walk in an outcome."""

    number: int
    outcome: str
    span: Span


@dataclass(frozen=True, slots=True)
class Each:
    """Goes through the items of a group, whose number an ``Ask`` before it asks. Inside is no stop and no each."""

    number: int
    group: str
    items: tuple[Item, ...]
    span: Span


Item = Ask | When | Match | Do | Stop | Each


def branches(item: Item) -> tuple[tuple[Item, ...], ...]:
    """The lists of items below an item."""
    match item:
        case When(then=then, otherwise=otherwise):
            return (then, otherwise)
        case Match(cases=cases, otherwise=otherwise):
            return (*(case.items for case in cases), otherwise)
        case Each(items=items):
            return (items,)
        case _:
            return ()


def every(items: tuple[Item, ...]) -> Iterator[Item]:
    """All items of a tree, from top to bottom."""
    for item in items:
        yield item
        for branch in branches(item):
            yield from every(branch)


@dataclass(frozen=True, slots=True)
class Milestone:
    """A date that a guide shows on top: a value with a label, for those whom ``condition`` fits."""

    value: str
    condition: Expression | None
    span: Span


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """A duty that does not apply to a step, and why."""

    reason: Text


@dataclass(frozen=True, slots=True)
class NotFound:
    """A duty whose content is not known, and which authority can say."""

    authority: str


@dataclass(frozen=True, slots=True)
class Competence:
    """Which authority is competent, for those whom ``condition`` fits.

    The first of several that fits counts; the last has no condition.
    """

    authority: str
    condition: Expression | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A document a step needs: one of ``documents`` (several: any of them)."""

    documents: tuple[str, ...]
    form: str | None
    max_age: Duration | None


@dataclass(frozen=True, slots=True)
class Due:
    """When a step is to be done.

    ``kind``: ``before`` (between event - by and event - at_least), ``after`` (until event + within) or ``until``.
    """

    kind: str
    event: Expression
    by: Expression | None
    at_least: Expression | None
    within: Expression | None


@dataclass(frozen=True, slots=True)
class Fee:
    """What a step costs; ``amount`` None: nothing."""

    amount: Expression | None
    note: Text | None


@dataclass(frozen=True, slots=True)
class Link:
    """An address beside a step, with its words: ``url``, or another procedure by ``domain/id``."""

    label: Text
    url: str | None
    procedure: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, with the information duties of Regulation (EU) 2018/1724, articles 9 and 10.

    None: the editor left the duty out.
    """

    id: str
    kind: str
    phase: str
    title: Text
    text: tuple[Paragraph, ...]
    authority: tuple[Competence, ...] | NotApplicable | NotFound | None
    documents: tuple[Evidence, ...] | NotApplicable | NotFound | None
    due: Due | NotApplicable | NotFound | None
    fee: Fee | NotApplicable | NotFound | None
    redress: str | NotApplicable | NotFound | None
    identification: Text | NotApplicable | NotFound | None
    processing_time: Text | NotApplicable | NotFound | None
    silence: Text | NotApplicable | NotFound | None
    cross_border: Text | NotApplicable | NotFound | None
    languages: tuple[str, ...] | NotApplicable | NotFound | None
    links: tuple[Link, ...]
    after: tuple[str, ...]
    sources: tuple[str, ...]
    span: Span
    per: str | None = None
    """The group for each of whose items the step stands once; None for a step that stands once in all."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """An end without a guide: why, and what to do instead."""

    id: str
    title: Text
    reason: tuple[Paragraph, ...]
    alternative: tuple[Paragraph, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class SignOff:
    """An authority stands for a procedure in one language. ``digest``: that of what it read."""

    by: str
    on: date
    language: Language
    digest: str
    current: bool
    """Whether nothing that this language shows has changed since."""
    span: Span


@dataclass(frozen=True, slots=True)
class Procedure:
    """A procedure, decoded and checked. Names of questions, values, steps and outcomes are those used in its file."""

    id: str
    domain: str
    status: str
    sign_offs: tuple[SignOff, ...]
    title: Text
    summary: Text
    introduction: tuple[Paragraph, ...]
    updated: date
    review_by: date
    content_owner: str
    assistance: tuple[str, ...]
    phases: tuple[Option, ...]
    questions: Mapping[str, Question]
    """The questions the tree asks, in the order of the tree, those of groups among them; questions of items are not."""
    values: Mapping[str, Value]
    tree: tuple[Item, ...]
    steps: Mapping[str, Step]
    """The steps the tree or an unknown answer can reach, in the order of the tree."""
    outcomes: Mapping[str, Outcome]
    milestones: tuple[Milestone, ...]
    digest: str
    """A hash of everything that can change a guide of this procedure."""
    span: Span
    groups: Mapping[str, Group] = field(default_factory=dict)
    """The groups the tree asks."""

    @property
    def key(self) -> str:
        """``domain/id``: its address in the library and in the web."""
        return f"{self.domain}/{self.id}"
