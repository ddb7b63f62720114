"""A guide as its page shows it, in one language."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date

from engine.explain import Explainer, Reason, Wording, explainer
from engine.guide import Guide, GuideStep
from engine.model.items import ItemKey
from engine.model.procedure import Step
from engine.model.shared import Document
from engine.text import Language, Text, join
from web.public.due_view import Due, due
from web.public.marks import Office, Paragraph, SourceLine, reachable, source_line
from web.public.step_view import StepView, Unconfirmed, Writer, paragraph_view, step_view, unconfirmed_view


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
    whose: str | None
    """The items that it is needed for: one of it for each of them."""


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
        documents=_documents(guide.steps, writer),
        helpers=reachable(guide.assistance, language),
        unconfirmed=tuple(unconfirmed_view(figure, language) for figure in guide.unconfirmed),
        excluded=_excluded(guide, writer),
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
        title, whose = writer.inside(step.item).line(step.step.title), writer.whose(step.item)
        found.append(Moment(shown.when, f"{whose} – {title}" if whose else title, step.number, shown))
    # What is overdue comes first; what can be done from now on counts by its last day.
    return tuple(sorted(found, key=lambda each: (each.due is None or not each.due.overdue, each.day)))


def _documents(steps: Iterable[GuideStep], writer: Writer) -> tuple[DocumentLine, ...]:
    """Each document once; where one of several is enough, they stand on one line."""
    language = writer.language
    wanted: dict[tuple[Document, ...], dict[int, str | None]] = {}
    for step in steps:
        for evidence in step.evidence if isinstance(step.evidence, tuple) else ():
            wanted.setdefault(evidence.documents, {})[step.number] = writer.whose(step.item)
    return tuple(
        DocumentLine(
            tuple((each.name.of(language), each.note.of(language) if each.note else None) for each in documents),
            tuple(numbers),
            join([*dict.fromkeys(whose for whose in numbers.values() if whose)], language) or None,
        )
        for documents, numbers in wanted.items()
    )


def _excluded(guide: Guide, writer: Writer) -> tuple[Excluded, ...]:
    """The steps that are not there, with the answers that excluded them."""
    explains = explainer(guide.walk)
    shown = {(each.step.title, each.item) for each in guide.steps}
    absent = (step for step in guide.procedure.steps.values() if step.id not in guide.walk.steps)
    found = ((step, _kept_out(step, guide, explains, shown)) for step in absent)
    lines = (
        Excluded(writer.line(step.title), tuple(dict.fromkeys(map(writer.reason, reasons))))
        for step, reasons in found
        if reasons
    )
    return tuple(dict.fromkeys(lines))


def _kept_out(
    step: Step, guide: Guide, explains: Explainer, shown: Container[tuple[Text, ItemKey | None]]
) -> tuple[Reason, ...]:
    """What keeps a step out, of all the items that do not have it either.

    One of several ways to do the same thing is passed over: the person, or the item, has another one.
    """
    if (step.title, None) in shown:
        return ()
    items = range(1, _number(step.per, guide) + 1) if step.per is not None else ()
    if step.per is None or not items:
        return explains.why_not(step.id)
    without = [each for each in items if (step.title, (step.per, each)) not in shown]
    return tuple(reason for each in without for reason in explains.why_not(step.id, each))


def _number(group: str, guide: Guide) -> int:
    """How many items of a group there are; none where nobody has asked."""
    number = guide.walk.answers[guide.procedure.groups[group].question.id] if group in guide.walk.asked else 0
    assert isinstance(number, int)
    return number
