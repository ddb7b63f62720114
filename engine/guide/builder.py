"""Builds a guide from a walk that has reached an outcome."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain
from typing import TypeVar, cast

from engine import deadlines
from engine.compile.known import Known
from engine.compile.lookups import is_verified
from engine.compile.program import Given, Library
from engine.deadlines import Deadline
from engine.explain import Explainer, explainer
from engine.expression.nodes import Expression, Name
from engine.guide.parts import (
    Guide,
    GuideDocument,
    GuideEvidence,
    GuideFee,
    GuideMilestone,
    GuideParagraph,
    GuidePhase,
    GuideStep,
    UnconfirmedFigure,
)
from engine.model.items import ItemKey
from engine.model.procedure import Competence, Due, Evidence, Fee, NotApplicable, NotFound, Procedure, Step
from engine.model.readings import Reading, read_by_outcome, read_by_step, step_expressions, text_names
from engine.model.shared import Authority, Basis, Document, Paragraph, Redress, Source
from engine.problems import Span
from engine.quantities import Duration, Money
from engine.text import Text
from engine.walk import Walk

Item = TypeVar("Item")


def build(library: Library, walked: Walk) -> Guide:
    """The guide of a walk that has reached an outcome.

    Raises ValueError when a question is still open: a guide from half the answers would be wrong for somebody.
    """
    if walked.outcome is None:
        raise ValueError("the walk has not reached an outcome")
    builder = _Builder(library, walked, explainer(walked))
    phases = builder.phases()
    steps = tuple(step for phase in phases for step in phase.steps)
    outcome = walked.procedure.outcomes.get(walked.outcome)
    reason = builder.paragraphs(outcome.reason) if outcome else ()
    alternative = builder.paragraphs(outcome.alternative) if outcome else ()
    told = (paragraph for step in steps for paragraph in (*step.paragraphs, *step.redress_text))
    shown = (*reason, *alternative, *told)
    dated = [(step.deadline, step) for step in steps if step.deadline is not None]
    figures = (builder.unconfirmed(read_by_outcome(outcome), ()), *(step.unconfirmed for step in steps))
    ways = (builder.sources(step.redress.sources) for step in steps if isinstance(step.redress, Redress))
    sources = (*(step.sources for step in steps), *(paragraph.sources for paragraph in shown), *ways)
    return Guide(
        procedure=walked.procedure,
        walk=walked,
        outcome=outcome,
        reason=reason,
        alternative=alternative,
        phases=phases,
        documents=_documents(steps),
        authorities=_once(step.authority for step in steps if isinstance(step.authority, Authority)),
        assistance=tuple(library.authorities[name] for name in walked.procedure.assistance),
        sources=_once(chain.from_iterable(sources)),
        unconfirmed=_once(chain.from_iterable(figures)),
        milestones=() if outcome else builder.milestones(),
        timeline=tuple(sorted(dated, key=lambda pair: (_first(pair[0]), pair[1].number))),
        digest=walked.procedure.digest,
    )


Placed = tuple[Step, ItemKey | None]
"""A step, and the item it stands for."""


def ordered(walked: Walk) -> tuple[Placed, ...]:
    """The steps by phase, then in the order of the tree, then after what ``after`` names; each once, or once an item.

    A step for an item waits for those of the same item, and for those that stand once.
    """
    procedure = walked.procedure
    reached = [_placed(procedure, given) for given in dict.fromkeys(walked.steps)]
    found: list[Placed] = []
    for phase in procedure.phases:
        waiting = [each for each in reached if each[0].phase == phase.id]
        while waiting:
            first = next(each for each in waiting if not any(_before(other, each) for other in waiting))
            waiting.remove(first)
            found.append(first)
    return tuple(found)


def _placed(procedure: Procedure, given: Given) -> Placed:
    if isinstance(given, str):
        return procedure.steps[given], None
    step = procedure.steps[given[0]]
    return step, (step.per, given[1]) if step.per is not None else None


def _before(one: Placed, other: Placed) -> bool:
    """Whether the first step has to be done before the second."""
    return one[0].id in other[0].after and (one[1] == other[1] or None in (one[1], other[1]))


class _Builder:
    """Builds the steps of one guide."""

    def __init__(self, library: Library, walked: Walk, explains: Explainer, known: Known | None = None) -> None:
        self.library = library
        self.walked = walked
        self.explains = explains
        self.known = known or explains.known
        """What is settled; for the steps of an item what is settled of it."""

    def inside(self, item: ItemKey | None) -> _Builder:
        """The builder of what is about one item; for None this one."""
        return self if item is None else _Builder(self.library, self.walked, self.explains, self.known.item(*item))

    def phases(self) -> tuple[GuidePhase, ...]:
        placed = enumerate(ordered(self.walked), start=1)
        numbered = [self.inside(item).step(number, step, item) for number, (step, item) in placed]
        phases = (
            GuidePhase(phase, tuple(step for step in numbered if step.step.phase == phase.id))
            for phase in self.walked.procedure.phases
        )
        return tuple(phase for phase in phases if phase.steps)

    def paragraphs(self, paragraphs: Sequence[Paragraph]) -> tuple[GuideParagraph, ...]:
        """Those that apply."""
        return tuple(
            self._paragraph(paragraph)
            for paragraph in paragraphs
            if paragraph.condition is None or self.known.holds(paragraph.condition)
        )

    def _paragraph(self, paragraph: Paragraph) -> GuideParagraph:
        sources = self.sources(paragraph.sources)
        # Sources of its own that are weaker than what the editor says decide: nothing is surer than its source.
        weakest = max((source.basis for source in sources), default=Basis.official)
        basis = max(paragraph.basis or Basis.official, weakest)
        shown = None if paragraph.basis is None and basis is Basis.official else basis
        return GuideParagraph(paragraph.text, shown, self._authority(paragraph.confirm_with), sources)

    def _authority(self, name: str | None) -> Authority | None:
        return self.library.authorities[name] if name is not None else None

    def _competent(
        self, cases: tuple[Competence, ...] | NotApplicable | NotFound | None
    ) -> Authority | NotApplicable | NotFound | None:
        """The first authority that fits; the last one fits everybody."""
        if not isinstance(cases, tuple):
            return cases
        fitting = (case for case in cases if case.condition is None or self.known.holds(case.condition))
        return self._authority(next(fitting).authority)

    def milestones(self) -> tuple[GuideMilestone, ...]:
        """The dates shown on top, in their order."""
        procedure = self.walked.procedure
        found = [
            GuideMilestone(procedure.values[each.value], cast("date", self.known.value(_name(each.value))))
            for each in procedure.milestones
            if each.condition is None or self.known.holds(each.condition)
        ]
        return tuple(sorted(found, key=lambda each: each.day))

    def sources(self, names: Iterable[str]) -> tuple[Source, ...]:
        """Sources by their names."""
        return tuple(self.library.sources[name] for name in names)

    def step(self, number: int, step: Step, item: ItemKey | None) -> GuideStep:
        """One step, of the item whose builder this is."""
        authority = self._competent(step.authority)
        body = authority if isinstance(authority, Authority) else None
        chosen = step.redress or (body.redress if body else None)
        redress = self.library.redress[chosen] if isinstance(chosen, str) else chosen
        identification = step.identification or (body.identification if body else None)
        silence = step.silence or (body.silence if body else None)
        cross_border = step.cross_border or (body.cross_border if body else None)
        sources = self.sources(step.sources)
        shared = _shared_names(identification, silence, cross_border, redress)
        return GuideStep(
            step=step,
            number=number,
            item=item,
            reasons=self.explains.why(step.id, item[1] if item is not None else None),
            paragraphs=self.paragraphs(step.text),
            authority=authority,
            evidence=self._evidence(step.documents),
            deadline=self._deadline(step.due, body),
            fee=self._fee(step.fee),
            redress=redress,
            redress_text=self.paragraphs(redress.text) if isinstance(redress, Redress) else (),
            identification=identification,
            processing_time=step.processing_time,
            silence=silence,
            cross_border=cross_border,
            languages=step.languages or ((body.languages or None) if body else None),
            links=step.links,
            sources=sources,
            basis=max((source.basis for source in sources), default=Basis.general),
            unconfirmed=self.unconfirmed(read_by_step(step), (*step_expressions(step), *shared)),
        )

    def _evidence(
        self, documents: tuple[Evidence, ...] | NotApplicable | NotFound | None
    ) -> tuple[GuideEvidence, ...] | NotApplicable | NotFound | None:
        if not isinstance(documents, tuple):
            return documents
        known = self.library.documents
        return tuple(
            GuideEvidence(tuple(known[name] for name in each.documents), each.form, each.max_age) for each in documents
        )

    def _fee(self, fee: Fee | NotApplicable | NotFound | None) -> GuideFee | NotApplicable | NotFound | None:
        if not isinstance(fee, Fee):
            return fee
        amount = self.known.value(fee.amount) if fee.amount is not None else None
        return GuideFee(cast("Money | None", amount), fee.note)

    def _deadline(self, due: Due | NotApplicable | NotFound | None, authority: Authority | None) -> Deadline | None:
        if not isinstance(due, Due):
            return None
        calendar = authority.calendar if authority is not None else None
        event = cast("date", self.known.value(due.event))
        by, at_least, within = (
            cast("Duration", self.known.value(part)) if part is not None else None
            for part in (due.by, due.at_least, due.within)
        )
        today = self.walked.today
        if by is not None:
            return deadlines.before(event, by, at_least, calendar, today)
        if within is not None:
            return deadlines.within(event, within, calendar, today)
        return deadlines.until(event, calendar, today)

    def unconfirmed(self, reading: Reading, expressions: Iterable[Expression]) -> tuple[UnconfirmedFigure, ...]:
        """The figures that this person is shown and whose verification does not reach to today."""
        shown = [*map(_name, reading.always), *expressions]
        for condition, inside in reading.conditional:
            if self.known.holds(condition):
                shown += map(_name, inside)
        return _once(
            UnconfirmedFigure(parameter, self._authority(parameter.confirm_with))
            for expression in shown
            for parameter, day in self.known.figures(expression)
            if not is_verified(parameter, self.walked.today, day)
        )


def _name(name: str) -> Name:
    return Name(name, Span("", 1, 1, 1, 1))


def _shared_names(*parts: Text | Redress | NotApplicable | NotFound | None) -> list[Name]:
    """What is read by texts that an authority gives to all its steps."""
    texts = [part for part in parts if isinstance(part, Text)]
    texts += [paragraph.text for part in parts if isinstance(part, Redress) for paragraph in part.text]
    return [_name(name) for text in texts for name in text_names(text)]


def _once(items: Iterable[Item]) -> tuple[Item, ...]:
    """Each item once, in the order of its first appearance."""
    found: dict[int, Item] = {}
    for item in items:
        key = id(item.parameter) if isinstance(item, UnconfirmedFigure) else id(item)
        found.setdefault(key, item)
    return tuple(found.values())


def _documents(steps: Sequence[GuideStep]) -> tuple[GuideDocument, ...]:
    wanted: dict[str, tuple[Document, dict[int, GuideStep]]] = {}
    for step in steps:
        for evidence in step.evidence if isinstance(step.evidence, tuple) else ():
            for document in evidence.documents:
                wanted.setdefault(document.id, (document, {}))[1][step.number] = step
    return tuple(GuideDocument(document, tuple(steps.values())) for document, steps in wanted.values())


def _first(deadline: Deadline) -> date:
    return deadline.recommended or deadline.latest or deadline.unmoved
