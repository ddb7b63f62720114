"""Decodes steps and outcomes. Their conditions and dates are parsed here and typed by ``engine.model.decode.flow``."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TypeVar

from engine.model.decode.context import Context, scalar_text, words
from engine.model.decode.links import links
from engine.model.procedure import (
    Competence,
    Due,
    Evidence,
    Fee,
    Milestone,
    NotApplicable,
    NotFound,
    Outcome,
    Step,
)
from engine.problems import Span, nearest
from engine.source import Map, Node, Scalar, Sequence

Filled = TypeVar("Filled")


def step(context: Context, name: str, key: Scalar, node: Map) -> Step:
    """One step, with every duty filled, explained or left out."""
    kind = scalar_text(node.get("kind")) or "act"
    if kind == "act" and "authority" not in node:
        context.problems.report("C011", key.span)

    def duty(word: str, filled: Filled | None) -> Filled | NotApplicable | NotFound | None:
        return context.gap(node.get(word)) or filled

    def text(word: str) -> object:
        return context.gap(node.get(word)) or context.text(node.get(word))

    redress, languages = node.get("redress"), node.get("languages")
    return Step(
        id=name,
        kind=kind,
        phase=scalar_text(node.get("phase")) or "",
        title=context.needed_text(node.get("title")),
        text=context.paragraphs(node.get("text")),
        authority=duty("authority", _competent(context, node.get("authority")) or None),
        documents=duty("documents", _documents(context, node.get("documents"))),
        due=duty("due", _due(context, node.get("due"))),
        fee=duty("fee", _fee(context, node.get("fee"))),
        redress=duty("redress", context.reference("redress", redress)),
        identification=text("identification"),  # type: ignore[arg-type]
        processing_time=text("processing_time"),  # type: ignore[arg-type]
        silence=text("silence"),  # type: ignore[arg-type]
        cross_border=text("cross_border"),  # type: ignore[arg-type]
        languages=duty("languages", words(languages) or None),
        links=links(context, node.get("links")),
        after=context.references("steps", node.get("after")),
        sources=context.references("sources", node.get("sources")),
        span=key.span,
    )


def check_phase(context: Context, node: Node | None, known: Collection[str]) -> None:
    """Report a phase that is not among the known ones."""
    if isinstance(node, Scalar) and node.text not in known:
        suggestion, phases = nearest(node.text, known), ", ".join(known)
        context.problems.report("N003", node.span, suggestion=suggestion, name=node.text, options=phases)


def written_after(node: Node) -> Iterator[tuple[str, Span]]:
    """The names under ``after`` with their places."""
    names = node.get("after") if isinstance(node, Map) else None
    for name in names.items if isinstance(names, Sequence) else ():
        if isinstance(name, Scalar):
            yield name.text, name.span


def outcome(context: Context, name: str, key: Scalar, node: Map) -> Outcome:
    """An end without a guide."""
    return Outcome(
        name,
        context.needed_text(node.get("title")),
        context.paragraphs(node.get("reason")),
        context.paragraphs(node.get("alternative")),
        key.span,
    )


def milestones(context: Context, node: Node | None) -> Iterator[Milestone]:
    """The dates shown on top of a guide."""
    for item in node.items if isinstance(node, Sequence) else ():
        written = item.get("date") if isinstance(item, Map) else None
        name = context.reference("values", written)
        if name in context.declared["values"] and isinstance(item, Map) and written is not None:
            yield Milestone(name, context.expression(item.get("when")), written.span)


def _competent(context: Context, node: Node | None) -> tuple[Competence, ...]:
    """One authority, or the first of several that fits."""
    if isinstance(node, Scalar):
        return (Competence(context.reference("authorities", node) or "", None),)
    cases = [item for item in node.items if isinstance(item, Map)] if isinstance(node, Sequence) else []
    for place, item in enumerate(cases, start=1):
        if ("when" in item) is (place == len(cases)):
            context.problems.report("C014", item.span)
    return tuple(
        Competence(context.reference("authorities", item.get("is")) or "", context.expression(item.get("when")))
        for item in cases
    )


def _documents(context: Context, node: Node | None) -> tuple[Evidence, ...] | None:
    if not isinstance(node, Sequence):
        return None
    return tuple(_evidence(context, item) for item in node.items)


def _evidence(context: Context, node: Node) -> Evidence:
    if not isinstance(node, Map):
        return Evidence(context.references("documents", node), None, None)
    if ("id" in node) == ("any_of" in node):
        context.problems.report("C009", node.span)
    chosen = node.get("any_of") or node.get("id")
    return Evidence(
        context.references("documents", chosen), scalar_text(node.get("form")), context.duration(node.get("max_age"))
    )


def _due(context: Context, node: Node | None) -> Due | None:
    if not isinstance(node, Map) or "not_applicable" in node or "not_found" in node:
        return None
    kinds = [kind for kind in ("before", "after", "until") if kind in node]
    if len(kinds) != 1:
        context.problems.report("C007", node.span)
        return None
    event = context.expression(node.get(kinds[0]))
    if event is None:
        return None
    by, at_least, within = (context.expression(node.get(word)) for word in ("by", "at_least", "within"))
    return Due(kinds[0], event, by, at_least, within)


def _fee(context: Context, node: Node | None) -> Fee | None:
    if isinstance(node, Scalar):
        return Fee(None, None)
    if not isinstance(node, Map) or "amount" not in node:  # a gap: a duty that is not filled
        return None
    amount = context.expression(node.get("amount"))
    return None if amount is None else Fee(amount, context.text(node.get("note")))
