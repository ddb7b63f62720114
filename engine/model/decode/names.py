"""Names that stand for values must differ from each other, from options and from the words of the language."""

from __future__ import annotations

from engine.expression.parse import KEYWORDS
from engine.expression.types import KINDS
from engine.model.decode.context import Context
from engine.problems import Span
from engine.source import Map, Scalar

RESERVED = KEYWORDS | {"today", "guide", "group", "each", *KINDS}
_VALUED = ("questions", "values", "parameters")


def check_names(context: Context) -> None:
    """Report names declared in this scope itself that an expression could read in two ways."""
    options = {option: name for name, found in context.option_sets.items() for option in found.options}
    for section in _VALUED:
        for name, (key, _) in context.own[section].items():
            _check_other_sections(context, section, key)
            if name in options:
                context.problems.report("N005", key.span, name=name, options=options[name])
            if name in RESERVED:
                context.problems.report("N011", key.span, name=name)


def _check_other_sections(context: Context, section: str, key: Scalar) -> None:
    """The same name in another section: reported where it is declared last."""
    for other in _VALUED:
        known = context.declared[other].get(key.text) if other != section else None
        if known is None:
            continue
        both_own = key.text in context.own[other]
        if not both_own or _VALUED.index(other) < _VALUED.index(section):
            context.problems.report("N004", key.span, name=key.text, related=(known[0].span,))


def check_types(context: Context) -> None:
    """Report option sets and options that bear a word of the language."""
    for name, (key, node) in context.own["types"].items():
        if name in KINDS:
            context.problems.report("N011", key.span, name=name)
        for option, _ in node.entries if isinstance(node, Map) else ():
            if option.text in KEYWORDS:
                context.problems.report("N011", option.span, name=option.text)


def check_taken(context: Context, root: Map, taken: dict[str, Span]) -> None:
    """Report a procedure whose name another one bears: the ids of its questions begin with it."""
    node = root.get("procedure")
    if not isinstance(node, Scalar):
        return
    if node.text in taken:
        context.problems.report("N004", node.span, name=node.text, related=(taken[node.text],))
    taken.setdefault(node.text, node.span)
