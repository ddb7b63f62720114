"""Links beside a step: to an address, or to another procedure."""

from __future__ import annotations

from collections.abc import Iterable

from engine.model.decode.context import Context, scalar_text
from engine.model.procedure import Link, Step
from engine.problems import nearest
from engine.source import Map, Node, Scalar, Sequence

PUBLISHED = "published"


def links(context: Context, node: Node | None) -> tuple[Link, ...]:
    """``links`` of a step; each leads to one place."""
    items = node.items if isinstance(node, Sequence) else ()
    return tuple(_link(context, item) for item in items if isinstance(item, Map))


def _link(context: Context, node: Map) -> Link:
    if ("url" in node) == ("procedure" in node):
        context.problems.report("C021", node.span)
    procedure = node.get("procedure")
    if isinstance(procedure, Scalar) and procedure.text not in context.procedures:
        suggestion = nearest(procedure.text, context.procedures)
        context.problems.report("N014", procedure.span, suggestion=suggestion, name=procedure.text)
    return Link(
        context.needed_plain_text(node.get("label")),
        scalar_text(node.get("url")),
        scalar_text(procedure),
        procedure.span if procedure is not None else node.span,
    )


def check_published(context: Context, status: str | None, steps: Iterable[Step]) -> None:
    """Report the links of a published procedure to one that the public cannot open."""
    for link in (link for step in steps for link in step.links):
        target = context.procedures.get(link.procedure or "")
        if status == PUBLISHED and target not in (None, PUBLISHED):
            context.problems.report("C022", link.span, name=link.procedure)
