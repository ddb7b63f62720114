"""Decodes questions and their types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from engine.expression.parse import parse_literal
from engine.expression.types import ORDERED, Type
from engine.model.decode.context import Context, scalar_text, words
from engine.model.procedure import Question
from engine.model.shared import Option
from engine.problems import nearest
from engine.source import Map, Node, Scalar, Sequence

_OF_OPTIONS = ("choice", "choices")
_BOUNDED = tuple(sorted(ORDERED))
_COMPANIONS = {"of": _OF_OPTIONS, "currency": ("money",), "from": ("rate",), "to": ("rate",)}


def question(context: Context, name: str, key: Scalar, node: Map, id_: str) -> Question | None:
    """One question, groups aside. None when its type cannot be read."""
    unknown = frozenset({name}) if "unknown" in node else frozenset()
    type_ = question_type(context, node, unknown)
    ask, short = context.needed_text(node.get("ask")), context.needed_plain_text(node.get("short"))
    hint, why, unit = (
        context.text(node.get("hint")),
        context.text(node.get("why")),
        context.plain_text(node.get("unit")),
    )
    if type_ is None:
        return None
    _fitting(context, node, type_.kind, {"unit": ("integer",), "only": _OF_OPTIONS, "min": _BOUNDED, "max": _BOUNDED})
    minimum, maximum = _bounds(context, node, type_)
    return Question(
        id=id_,
        name=name,
        type=type_,
        options=_options(context, node, type_),
        minimum=minimum,
        maximum=maximum,
        ask=ask,
        short=short,
        hint=hint,
        why=why,
        unit=unit,
        sensitivity=scalar_text(node.get("sensitivity")) or "personal",
        unknown=scalar_text(node.get("unknown")),
        span=key.span,
    )


def question_type(context: Context, node: Map, unknown: frozenset[str] = frozenset()) -> Type | None:
    """The type of a question or parameter, by ``type`` and what goes with it; None when it cannot be read."""
    written = node.get("type")
    if not isinstance(written, Scalar):
        return None
    kind = written.text
    for word, kinds in _COMPANIONS.items():
        if kind in kinds and word not in node:
            context.problems.report("C001", written.span, type=kind, key=word)
            return None
    _fitting(context, node, kind, _COMPANIONS)
    options = context.reference("types", node.get("of")) if kind in _OF_OPTIONS else None
    if options is not None and options not in context.option_sets:
        return None
    if kind == "rate":
        return _rate_type(context, node)
    return Type(kind, options, scalar_text(node.get("currency")) if kind == "money" else None, unknown)


def _rate_type(context: Context, node: Map) -> Type | None:
    source, target = node.get("from"), node.get("to")
    if target is not None and scalar_text(source) == scalar_text(target):
        context.problems.report("C020", target.span, currency=scalar_text(target))
        return None
    return Type("rate", currency=scalar_text(source), into=scalar_text(target))


def _fitting(context: Context, node: Map, kind: str, allowed: Mapping[str, Iterable[str]]) -> None:
    """Report the keys that say nothing for this kind."""
    for word, kinds in allowed.items():
        key = node.key(word)
        if key is not None and kind not in kinds:
            context.problems.report("C002", key.span, type=kind, key=word)


def _options(context: Context, node: Map, type_: Type) -> tuple[Option, ...]:
    if type_.options is None:
        return ()
    every = context.option_sets[type_.options].options
    only = node.get("only")
    if not isinstance(only, Sequence):
        return tuple(every.values())
    for item in only.items:
        if isinstance(item, Scalar) and item.text not in every:
            context.problems.report(
                "N003", item.span, suggestion=nearest(item.text, every), name=item.text, options=", ".join(every)
            )
    chosen = words(only)
    return tuple(option for name, option in every.items() if name in chosen)


def _bounds(context: Context, node: Map, type_: Type) -> tuple[object | None, object | None]:
    low, high = node.get("min"), node.get("max")
    minimum, maximum = _bound(context, low, type_), _bound(context, high, type_)
    if low is not None and minimum is not None and type(minimum) is type(maximum) and minimum > maximum:  # type: ignore[operator]
        context.problems.report("C016", low.span)
    return minimum, maximum


def _bound(context: Context, node: Node | None, type_: Type) -> object | None:
    if not isinstance(node, Scalar) or type_.kind not in ORDERED:
        return None
    if node.text == "today" and type_.kind == "date":
        return "today"
    value = parse_literal(node.text, type_)
    if value is None:
        context.problems.report("D002", node.span, found=node.text, expected=type_.plain())
    return value
