"""Decodes a tree of items; sub-trees are put in where they are included. Items are numbered from the top."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import count

from engine.expression.nodes import Compare, Expression, Name, Not, State
from engine.expression.types import Type
from engine.model.decode.context import Context
from engine.model.decode.groups import group_named
from engine.model.procedure import Ask, Case, Do, Each, Item, Match, Stop, When
from engine.problems import Span, nearest
from engine.source import Map, Node, Scalar, Sequence

VERBS = ("ask", "when", "match", "each", "do", "include", "stop")


class TreeDecoder:
    """Decodes one tree. Conditions are parsed here and typed by ``engine.model.decode.flow``."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.numbers: Iterator[int] = count()
        self.included: list[str] = []
        self.included_at: dict[int, Span] = {}
        """Where the sub-tree that begins with an item is included, by the item's number: the outermost place."""
        self.group: str | None = None
        """The group whose items are gone through."""
        self.asked: set[str] = set()
        """Every question that an item asks."""
        self.unknown: set[str] = set()
        """What is asked under a name that no question has: reported there, and not again wherever it is read."""
        self.broken = False
        """Whether an item could not be read: what it asks is not known."""

    def items(self, node: Node | None) -> tuple[Item, ...]:
        """A branch: one item or a list of them."""
        found: list[Item] = []
        for item in node.items if isinstance(node, Sequence) else (node,):
            if isinstance(item, Map) and self.context.sound(item):
                found += self._item(item)
            else:
                self.broken = self.broken or item is not None
        return tuple(found)

    def _item(self, node: Map) -> tuple[Item, ...]:
        verbs = [verb for verb in VERBS if verb in node]
        if "when" in verbs and "stop" in verbs:
            verbs.remove("stop")
        if len(verbs) != 1:
            self.context.problems.report("F004", node.entries[0][0].span, keys=", ".join(verbs))
            self.broken = True
            return ()
        key = node.key(verbs[0])
        assert key is not None
        value = node.get(verbs[0])
        match verbs[0]:
            case "ask":
                return (Ask(next(self.numbers), self._question(value), key.span),)
            case "do":
                return (Do(next(self.numbers), self.context.references("steps", value), key.span),)
            case "stop":
                return self._stop(value, key.span)
            case "each":
                return self._each(node, key.span)
            case "include":
                return self._include(value)
            case "when":
                return self._when(node, key.span)
            case _:
                return self._match(node, key.span)

    def _question(self, value: Node | None) -> str:
        """The question that is asked; for a misspelt one, which is reported, the one that was most likely meant."""
        name, declared = self.context.reference("questions", value) or "", self.context.declared["questions"]
        if name in declared:
            self.asked.add(name)
            return name
        likely = nearest(name, declared)
        self.unknown.add(name)
        self.broken = self.broken or likely is None
        self.asked.add(likely or name)
        return likely or name

    def _stop(self, value: Node | None, span: Span) -> tuple[Item, ...]:
        name = value.text if isinstance(value, Scalar) else ""
        if name != "guide":
            self.context.reference("outcomes", value)
        if self.group is not None:
            self.context.problems.report("F014", span, group=self.group)
            self.broken = True
            return ()
        return (Stop(next(self.numbers), name, span),)

    def _each(self, node: Map, span: Span) -> tuple[Item, ...]:
        """The items of a group, counted first: who has said the number already is not asked again."""
        written = node.get("each")
        name = group_named(self.context, written) if isinstance(written, Scalar) else None
        if self.group is not None:
            self.context.problems.report("F013", span, group=self.group)
        if name is None or self.group is not None:
            self.broken = True
            return ()
        first, number = Ask(next(self.numbers), name, span), next(self.numbers)
        self.asked.add(name)
        self.group = name
        items = self.items(node.get("then"))
        self.group = None
        return (first, Each(number, name, items, span))

    def _include(self, value: Node | None) -> tuple[Item, ...]:
        name = self.context.reference("trees", value)
        if name is None or name not in self.context.declared["trees"] or value is None:
            self.broken = True
            return ()
        if name in self.included:
            names = " → ".join([*self.included[self.included.index(name) :], name])
            self.context.problems.report("F008", value.span, names=names)
            return ()
        self.included.append(name)
        found = self.items(self.context.declared["trees"][name][1])
        self.included.pop()
        if found:
            self.included_at[found[0].number] = value.span
        return found

    def _when(self, node: Map, span: Span) -> tuple[Item, ...]:
        condition = self.context.expression(node.get("when"))
        if not {"then", "else", "stop"} & set(node.keys()):
            self.context.problems.report("F005", span)
        if {"then", "stop"} <= set(node.keys()):
            self.context.problems.report("F004", span, keys="then, stop")
        number = next(self.numbers)
        stop = node.key("stop")
        then = self._stop(node.get("stop"), stop.span) if stop is not None else self.items(node.get("then"))
        otherwise = self.items(node.get("else"))
        if condition is None:
            self.broken = True
            return ()
        return (When(number, condition, then, otherwise, span),)

    def _match(self, node: Map, span: Span) -> tuple[Item, ...]:
        subject, cases = node.get("match"), node.get("cases")
        if not isinstance(subject, Scalar) or not isinstance(cases, Map):
            self.broken = True
            return ()
        number = next(self.numbers)
        decoded = tuple(self._case(subject, key, branch) for key, branch in cases.entries)
        otherwise = self.items(node.get("otherwise"))
        return (Match(number, subject.text, decoded, otherwise, span, subject.span),)

    def _case(self, subject: Scalar, key: Scalar, branch: Node) -> Case:
        option = None if key.text == "unknown" else key.text
        return Case(option, _condition(subject, option, key.span), self.items(branch))


def _condition(subject: Scalar, option: str | None, span: Span) -> Expression:
    """The condition that a case of a match stands for."""
    name = Name(subject.text, subject.span)
    if option is None:
        return Not(State(name, "known", span), span)
    return Compare("==", name, Name(option, span), span)


def complete(context: Context, item: Match, type_: Type, possible: Collection[object]) -> bool:
    """Whether no answer is left without a case; what is left is reported, and an ``unknown`` too many.

    ``possible``: the options that can still be given at this place.
    """
    options = context.option_sets[type_.options or ""].options
    named = {case.option for case in item.cases}
    for case in item.cases:
        if case.option is None and not type_.unknown:
            context.problems.report("F007", case.condition.span, name=item.subject)
    left = [name for name in options if name in possible and name not in named]
    if type_.unknown and None not in named:
        left.append("unknown")
    if left and not item.otherwise:
        context.problems.report("F003", item.span, options=", ".join(left))
        return False
    return True
