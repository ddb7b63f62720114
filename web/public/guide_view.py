"""A guide as its page shows it, in one language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from engine.explain import Wording, why_not
from engine.guide import Guide, GuideStep
from engine.model.shared import Document
from engine.text import Language
from web.public.due_view import Due, due
from web.public.marks import Office, SourceLine, reachable, source_line
from web.public.step_view import Paragraph, StepView, Unconfirmed, Writer, paragraph_view, step_view, unconfirmed_view


@dataclass(frozen=True, slots=True)
class PhaseView:
    """A phase and its steps."""

    title: str
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in the timeline: the deadline of a step, or a date of the person's own (no step, no deadline)."""

    day: date
    title: str
    number: int | None = None
    due: Due | None = None


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document to gather once, and the numbers of the steps that ask for it."""

    names: tuple[tuple[str, str | None], ...]
    """Each with its note; one of several is enough."""
    steps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Excluded:
    """A step that is not in the guide, and the answers that excluded it."""

    title: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """An end without the whole guide: why, and what to do instead."""

    title: str
    reason: tuple[Paragraph, ...]
    alternative: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class GuideView:
    """Everything on the page of a guide."""

    title: str
    outcome: OutcomeView | None
    count: int
    phases: tuple[PhaseView, ...]
    timeline: tuple[Moment, ...]
    documents: tuple[DocumentLine, ...]
    helpers: tuple[Office, ...]
    unconfirmed: tuple[Unconfirmed, ...]
    excluded: tuple[Excluded, ...]
    sources: tuple[SourceLine, ...]
    digest: str


def guide_view(guide: Guide, words: Wording, language: Language) -> GuideView:
    """Put a guide into words."""
    writer = Writer(words, language)
    shown = {each.step.title for each in guide.steps}
    phases = tuple(
        PhaseView(group.phase.label.of(language), tuple(step_view(step, writer) for step in group.steps))
        for group in guide.phases
        if group.steps
    )
    return GuideView(
        title=guide.procedure.title.of(language),
        outcome=_outcome(guide, writer),
        count=len(guide.steps),
        phases=phases,
        timeline=_timeline(guide, writer),
        documents=_documents(guide.steps, language),
        helpers=reachable(guide.assistance, language),
        unconfirmed=tuple(unconfirmed_view(figure, language) for figure in guide.unconfirmed),
        excluded=tuple(
            Excluded(writer.line(step.title), tuple(words.reason(reason) for reason in reasons))
            for step, reasons in why_not(guide.walk)
            # One of several ways to do the same thing: the person has another one.
            if step.title not in shown
        ),
        sources=tuple(source_line(source, language) for source in guide.sources),
        digest=guide.digest[:12],
    )


def _outcome(guide: Guide, writer: Writer) -> OutcomeView | None:
    outcome = guide.outcome
    if outcome is None:
        return None
    return OutcomeView(
        writer.line(outcome.title),
        tuple(paragraph_view(paragraph, writer) for paragraph in guide.reason),
        tuple(paragraph_view(paragraph, writer) for paragraph in guide.alternative),
    )


def _timeline(guide: Guide, writer: Writer) -> tuple[Moment, ...]:
    found = [Moment(each.day, each.value.label.of(writer.language)) for each in guide.milestones if each.value.label]
    for deadline, step in guide.timeline:
        shown = due(deadline, guide.walk.today)
        found.append(Moment(shown.when, writer.line(step.step.title), step.number, shown))
    # What is overdue comes first; what can be done from now on counts by its last day.
    return tuple(sorted(found, key=lambda each: (each.due is None or not each.due.overdue, each.day)))


def _documents(steps: Iterable[GuideStep], language: Language) -> tuple[DocumentLine, ...]:
    """Each document once; where one of several is enough, they stand on one line."""
    wanted: dict[tuple[Document, ...], list[int]] = {}
    for step in steps:
        for evidence in step.evidence if isinstance(step.evidence, tuple) else ():
            numbers = wanted.setdefault(evidence.documents, [])
            if step.number not in numbers:
                numbers.append(step.number)
    return tuple(
        DocumentLine(
            tuple((each.name.of(language), each.note.of(language) if each.note else None) for each in documents),
            tuple(numbers),
        )
        for documents, numbers in wanted.items()
    )
