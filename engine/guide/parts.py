"""What a guide is made of. Language-neutral: texts keep both languages and their placeholders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engine.deadlines import Deadline
from engine.explain import Reason
from engine.model.items import ItemKey
from engine.model.procedure import Link, NotApplicable, NotFound, Outcome, Procedure, Step, Value
from engine.model.shared import Authority, Basis, Document, Option, Parameter, Redress, Source
from engine.quantities import Duration, Money
from engine.text import Text
from engine.walk import Walk


@dataclass(frozen=True, slots=True)
class GuideParagraph:
    """A paragraph that applies to this person. ``basis`` None: as sure as its step."""

    text: Text
    basis: Basis | None
    confirm_with: Authority | None
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class GuideEvidence:
    """A document to bring: one of ``documents``."""

    documents: tuple[Document, ...]
    form: str | None
    max_age: Duration | None


@dataclass(frozen=True, slots=True)
class GuideFee:
    """What a step costs; ``amount`` None: nothing."""

    amount: Money | None
    note: Text | None


@dataclass(frozen=True, slots=True)
class UnconfirmedFigure:
    """A figure the guide shows although its verification has lapsed, and who can confirm it."""

    parameter: Parameter
    authority: Authority | None


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step for this person. A duty is filled, ``NotApplicable``, ``NotFound``, or None (left out by the editor)."""

    step: Step
    number: int
    item: ItemKey | None
    """The group and the number of the item it stands for; None for a step that stands once."""
    reasons: tuple[Reason, ...]
    paragraphs: tuple[GuideParagraph, ...]
    authority: Authority | NotApplicable | NotFound | None
    evidence: tuple[GuideEvidence, ...] | NotApplicable | NotFound | None
    deadline: Deadline | None
    fee: GuideFee | NotApplicable | NotFound | None
    redress: Redress | NotApplicable | NotFound | None
    redress_text: tuple[GuideParagraph, ...]
    """How to have the decision reviewed, each paragraph as sure as it is."""
    identification: Text | NotApplicable | NotFound | None
    processing_time: Text | NotApplicable | NotFound | None
    silence: Text | NotApplicable | NotFound | None
    cross_border: Text | NotApplicable | NotFound | None
    languages: tuple[str, ...] | NotApplicable | NotFound | None
    links: tuple[Link, ...]
    sources: tuple[Source, ...]
    basis: Basis
    """That of the weakest source."""
    unconfirmed: tuple[UnconfirmedFigure, ...]


@dataclass(frozen=True, slots=True)
class GuidePhase:
    """The steps of one phase, in order."""

    phase: Option
    steps: tuple[GuideStep, ...]


@dataclass(frozen=True, slots=True)
class GuideDocument:
    """A document to gather, and the steps that need it."""

    document: Document
    steps: tuple[GuideStep, ...]

    @property
    def items(self) -> tuple[ItemKey, ...]:
        """The items it is needed for, each once: one of it for each of them."""
        return tuple(dict.fromkeys(step.item for step in self.steps if step.item is not None))


@dataclass(frozen=True, slots=True)
class GuideMilestone:
    """A date of the person's own, such as the first day of a pension; ``value`` has its label."""

    value: Value
    day: date


@dataclass(frozen=True, slots=True)
class Guide:
    """A personal guide. ``outcome`` None: the way led to the steps; otherwise it ended before, for a reason."""

    procedure: Procedure
    walk: Walk
    outcome: Outcome | None
    reason: tuple[GuideParagraph, ...]
    alternative: tuple[GuideParagraph, ...]
    phases: tuple[GuidePhase, ...]
    documents: tuple[GuideDocument, ...]
    authorities: tuple[Authority, ...]
    assistance: tuple[Authority, ...]
    sources: tuple[Source, ...]
    unconfirmed: tuple[UnconfirmedFigure, ...]
    milestones: tuple[GuideMilestone, ...]
    timeline: tuple[tuple[Deadline, GuideStep], ...]
    digest: str

    @property
    def steps(self) -> tuple[GuideStep, ...]:
        """All steps, in order."""
        return tuple(step for phase in self.phases for step in phase.steps)
