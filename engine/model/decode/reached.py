"""Types what a procedure reaches: the texts of questions, steps and outcomes, at the places the tree has them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from engine.expression import facts as certainty
from engine.expression.facts import Facts
from engine.expression.nodes import Expression, Name
from engine.expression.types import DATE, DURATION, Type
from engine.model.decode import steps as step_decoder
from engine.model.decode.context import scalar_text
from engine.model.decode.flow import Flow, Place
from engine.model.decode.order import in_order
from engine.model.decode.wording import check_text
from engine.model.procedure import Due, Fee, Milestone, Outcome, Question, Step, Value
from engine.model.readings import step_texts
from engine.model.shared import Paragraph
from engine.source import Map


def check_questions(flow: Flow, questions: Iterable[Question]) -> None:
    """Check the texts of the procedure's own questions, where the tree asks them."""
    for question in questions:
        places = flow.questions.get(question.name, [])
        with flow.checker.inside(flow.context.items.get(question.name)):
            for text in (question.ask, question.hint, question.why):
                if places:
                    check_text(flow, text, places, _facts(places))


def check_reasons(flow: Flow, values: Mapping[str, Value]) -> None:
    """Check the sentences that explain a condition: they may read what the value reads, and the value itself.

    ``values`` grows when a sentence is the first to read another value.
    """
    checked: set[str] = set()
    while checked != values.keys():
        for name in values.keys() - checked:
            facts = frozenset({("known", name), ("confirmed", name)})
            with flow.checker.inside(flow.context.items.get(name)):
                check_text(flow, values[name].because, [Place(facts, asked=flow.value_needs[name])], facts)
            checked.add(name)


def reached_steps(flow: Flow, phases: Collection[str]) -> dict[str, Step]:
    """The steps that the tree or an unknown answer reaches, in the order of the tree. The others are only decoded."""
    context = flow.context
    found = {}
    for name, places in flow.steps.items():
        step = _step(flow, name, phases)
        if step is not None:
            groups = {place.group for place in places}
            if _per_item(flow, name, groups):
                step = replace(step, per=next(iter(groups)))
            with flow.checker.inside(step.per):
                found[name] = _typed_step(flow, step, places)
    for name, _, _ in context.entries("steps"):
        if name not in found:
            _step(flow, name, phases)
    _check_after(flow, found)
    return found


def _step(flow: Flow, name: str, phases: Collection[str]) -> Step | None:
    key, node = flow.context.declared["steps"].get(name, (None, None))
    if key is None or not isinstance(node, Map) or not flow.context.sound(node):
        return None
    if phases:  # none can be read: that has been reported
        step_decoder.check_phase(flow.context, node.get("phase"), phases)
    return step_decoder.step(flow.context, name, key, node)


def _per_item(flow: Flow, name: str, groups: Collection[str | None]) -> bool:
    """Whether a step stands once for each item: it is then reached in the items of one group, and nowhere else."""
    node = flow.context.declared["steps"][name][1]
    written = node.get("per") if isinstance(node, Map) else None
    if written is None or scalar_text(written) != "item":
        return False
    if len(groups) == 1 and None not in groups:
        return True
    flow.context.problems.report("F015", written.span, name=name)
    return False


def _check_after(flow: Flow, steps: Mapping[str, Step]) -> None:
    """``after`` orders the steps of one phase, and never in a circle."""
    _, circle = in_order({name: step.after for name, step in steps.items()})
    if circle:
        flow.context.problems.report("F009", steps[circle[0]].span, names=", ".join(circle))
    for step in steps.values():
        node = flow.context.declared["steps"][step.id][1]
        for name, span in step_decoder.written_after(node):
            other = steps.get(name)
            if other is not None and other.phase != step.phase:
                flow.context.problems.report("F011", span, name=name, phase=other.phase)


def _typed_step(flow: Flow, step: Step, places: list[Place]) -> Step:
    facts = _facts(places)
    for text in step_texts(step):
        check_text(flow, text, places, facts)
    due, fee = step.due, step.fee
    if isinstance(due, Due):
        by, at_least, within = (
            None if part is None else _typed(flow, part, DURATION, places, facts)
            for part in (due.by, due.at_least, due.within)
        )
        due = Due(due.kind, _typed(flow, due.event, DATE, places, facts), by, at_least, within)
    if isinstance(fee, Fee) and fee.amount is not None:
        amount = _typed(flow, fee.amount, None, places, facts)
        if amount.type is not None and amount.type.kind not in ("money", "error"):
            flow.context.problems.report("T014", amount.span, found=amount.type, expected="money")
        fee = Fee(amount, fee.note)
    authority = step.authority
    if isinstance(authority, tuple):
        authority = tuple(replace(case, condition=_condition(flow, case.condition, places)) for case in authority)
    return replace(step, authority=authority, due=due, fee=fee, text=_paragraphs(flow, step.text, places))


def milestones(flow: Flow, written: Iterable[Milestone], values: Mapping[str, Value]) -> tuple[Milestone, ...]:
    """The dates on top of the guide, typed where the tree ends in one."""
    places = flow.outcomes.get("guide", [])
    typed = []
    for each in written:
        condition = _condition(flow, each.condition, places)
        more = certainty.atoms(condition, True, flow.checker.scope.options) if condition is not None else frozenset()
        inside = [place.given(more) for place in places]
        _typed(flow, Name(each.value, each.span), DATE, inside, _facts(places) | more)
        if each.value in values and values[each.value].label is None:
            flow.context.problems.report("C015", each.span, name=each.value)
        typed.append(replace(each, condition=condition))
    return tuple(typed)


def _condition(flow: Flow, written: Expression | None, places: list[Place]) -> Expression | None:
    if written is None:
        return None
    typed = flow.checker.condition(written, _facts(places))
    flow.needs(typed, places)
    return typed


def _typed(flow: Flow, written: Expression, expected: Type | None, places: list[Place], facts: Facts) -> Expression:
    """An expression whose value is shown, so that it must be there."""
    typed = flow.checker.value(written, expected, facts)
    flow.checker.definite(typed)
    flow.needs(typed, places)
    return typed


def _paragraphs(flow: Flow, paragraphs: Iterable[Paragraph], places: list[Place]) -> tuple[Paragraph, ...]:
    options = flow.checker.scope.options
    typed = []
    for paragraph in paragraphs:
        condition, facts, inside = _condition(flow, paragraph.condition, places), _facts(places), places
        if condition is not None:
            more = certainty.atoms(condition, True, options)
            facts |= more
            inside = [place.given(more) for place in places]
        check_text(flow, paragraph.text, inside, facts)
        typed.append(replace(paragraph, condition=condition))
    return tuple(typed)


def outcomes(flow: Flow) -> dict[str, Outcome]:
    """The outcomes of the procedure. One that nobody reaches is decoded only."""
    found = {}
    for name, key, node in flow.context.entries("outcomes"):
        outcome = step_decoder.outcome(flow.context, name, key, node)
        places = flow.outcomes.get(name)
        if places:
            check_text(flow, outcome.title, places, _facts(places))
            reason = _paragraphs(flow, outcome.reason, places)
            found[name] = replace(outcome, reason=reason, alternative=_paragraphs(flow, outcome.alternative, places))
        else:
            found[name] = outcome
    return found


def _facts(places: list[Place]) -> Facts:
    return certainty.common([place.facts for place in places])
