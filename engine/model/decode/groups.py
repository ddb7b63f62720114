"""Decodes groups: what is asked item by item."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from engine.expression.parse import parse_literal
from engine.expression.types import INTEGER, Type
from engine.model.decode.context import Context, is_group, scalar_text
from engine.model.procedure import Group, Question, Value
from engine.source import Map, Scalar
from engine.text import Text, placeholders

MOST: Final = 50
"""Items of one group: more cannot be asked one by one."""
GROUP: Final = Type("group")
_NUMBER: Final = "number"


def question(context: Context, name: str, key: Scalar, node: Map, id_: str) -> Question | None:
    """The question of a group itself: how many items there are. None for a group inside a group."""
    if name in context.items:
        context.problems.report("F016", key.span, name=name, group=context.items[name])
        return None
    _label(context, node)
    return Question(
        id=id_,
        name=name,
        type=GROUP,
        options=(),
        minimum=0,
        maximum=_most(context, node),
        ask=context.needed_text(node.get("ask")),
        short=context.needed_plain_text(node.get("short")),
        hint=context.text(node.get("hint")),
        why=context.text(node.get("why")),
        unit=None,
        sensitivity=scalar_text(node.get("sensitivity")) or "personal",
        unknown=None,
        span=key.span,
    )


def groups(context: Context, asked: Mapping[str, Question], used: Mapping[str, Value]) -> dict[str, Group]:
    """The groups among the questions asked, each with its share of what is asked and used."""
    found = {}
    for name, question_ in asked.items():
        if question_.type == GROUP:
            questions = {word: each for word, each in asked.items() if context.items.get(word) == name}
            values = {word: each for word, each in used.items() if context.items.get(word) == name}
            node = context.declared["questions"][name][1]
            label = context.needed_text(node.get("label") if isinstance(node, Map) else None)
            found[name] = Group(question_, label, questions, values, question_.span)
    return found


def group_named(context: Context, node: Scalar) -> str | None:
    """The group that an item of the tree goes through; None when there is none of that name, which is reported."""
    name = context.reference("questions", node)
    if name not in context.declared["questions"]:
        return None
    if not is_group(context.declared["questions"][name][1]):
        context.problems.report("N013", node.span, name=name)
        return None
    return name


def _most(context: Context, node: Map) -> int:
    written = node.get("max")
    found = parse_literal(written.text, INTEGER) if isinstance(written, Scalar) else None
    if isinstance(found, int) and 1 <= found <= MOST:
        return found
    if written is not None:
        context.problems.report("C023", written.span, most=MOST)
    return MOST


def _label(context: Context, node: Map) -> Text:
    """The name of an item: it differs from item to item by its number, and by nothing else."""
    text = context.needed_text(node.get("label"))
    for scalar in context.places[id(text)][1:] if id(text) in context.places else ():
        found = placeholders(scalar.text)
        if not found or any((each.name, each.form, each.plural) != (_NUMBER, None, None) for each in found):
            context.problems.report("C024", scalar.span)
    return text
