"""Branches, cases, steps and outcomes that nobody reaches; conditions that are always or never true in their place."""

from __future__ import annotations

from collections.abc import Sequence

from engine.model.procedure import Match, Stop, When
from engine.problems import Span
from engine.prove.inquiry import Closed, Inquiry
from engine.prove.logic import Condition, either
from engine.prove.paths import Branch, Place
from engine.prove.replay import gets


def examine(inquiry: Inquiry) -> None:
    """Look at every branch, then at what the branches lead to."""
    for branch in inquiry.model.paths.branches:
        if inquiry.branch_taken(branch):
            _taken(inquiry, branch)
        elif inquiry.reached(branch.at) and inquiry.branch_taken(branch) is False:
            _never(inquiry, branch)
    _behind_stops(inquiry)
    _steps(inquiry)
    _outcomes(inquiry)


def _code(branch: Branch) -> str:
    if isinstance(branch.item, Match):
        return "P003"
    return "P002" if branch.index else "P001"


def _taken(inquiry: Inquiry, branch: Branch) -> None:
    place = _span_of(inquiry, branch)
    if place is not None:
        inquiry.say(_code(branch), place[0], False)


def _never(inquiry: Inquiry, branch: Branch) -> None:
    place = _span_of(inquiry, branch)
    if place is not None:
        span, name = place
        inquiry.say(_code(branch), span, True, related=inquiry.ruled_out_by(branch.place), case=name)
        inquiry.close(branch.place, Closed(_code(branch), span, branch.at))


def _span_of(inquiry: Inquiry, branch: Branch) -> tuple[Span, str] | None:
    """Where a branch is to be reported, and its name; None for one that nobody wrote."""
    match branch.item:
        case When(condition=condition):
            return condition.span, ""
        case Match(cases=cases) if branch.index < len(cases):
            case = cases[branch.index]
            return case.condition.span, case.option or "unknown"
        case Match(cases=cases, otherwise=otherwise, subject=subject, subject_span=span):
            # Where an option has no case the language asks for it, whoever comes by.
            question = inquiry.model.encoder.question(subject, branch.inside)
            offered: set[str | None] = set() if question is None else {option.id for option in question.options}
            offered |= {None} if question is None or question.unknown is not None else set()
            needless = bool(otherwise) and offered <= {case.option for case in cases}
            return (span, "otherwise") if needless else None


def _behind_stops(inquiry: Inquiry) -> None:
    """Items behind branches that let nobody through, although they seem to."""
    seen = set()
    for item, _, place in inquiry.model.paths.places:
        if not place.joined or place.before is None or place.span is None or id(place) in seen:
            continue
        seen.add(id(place))
        inside = inquiry.reached(place)
        if inside is False and inquiry.reached(place.before):
            inquiry.say("P004", item.span, True, related=(place.span,))
            inquiry.close(place, Closed("P004", item.span, place.before))
        elif inside:
            inquiry.say("P004", item.span, False)


def _steps(inquiry: Inquiry) -> None:
    for name, places in inquiry.holders().items():
        step = inquiry.procedure.steps.get(name)
        if step is None:
            continue
        met = any(gets(person, name) for person in inquiry.people)
        found = True if met else inquiry.somebody(step.span, either(*(each.who for each in places)))
        if found is not None:
            because = _because(inquiry, [each.place for each in places])
            inquiry.say("P005", step.span, not found, related=(places[0].span,), because=because, step=name)


def _outcomes(inquiry: Inquiry) -> None:
    stops = [(item, place) for item, _, place in inquiry.model.paths.places if isinstance(item, Stop)]
    spans = {item.outcome: item.span for item, _ in stops}
    ends: dict[str, Condition] = inquiry.model.paths.outcomes()
    for name, outcome in inquiry.procedure.outcomes.items():
        if name not in ends:
            continue
        met = any(person.walked.outcome == name for person in inquiry.people)
        found = True if met else inquiry.somebody(outcome.span, ends[name])
        if found is not None:
            because = _because(inquiry, [place for item, place in stops if item.outcome == name])
            inquiry.say("P006", outcome.span, not found, related=(spans[name],), because=because, outcome=name)


def _because(inquiry: Inquiry, places: Sequence[Place]) -> tuple[Closed, ...]:
    """The closed branches in which all the places stand; none where one of them stands outside."""
    found = tuple(each for each in map(inquiry.closed, places) if each is not None)
    return found if len(found) == len(places) else ()
