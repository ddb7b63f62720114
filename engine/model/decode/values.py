"""Types values on demand, so that they may stand in any order; a circle is reported once."""

from __future__ import annotations

from engine.expression import facts as certainty
from engine.expression.calls import names_read
from engine.expression.check import Checker
from engine.expression.facts import Need
from engine.expression.nodes import Expression
from engine.expression.scope import ERROR
from engine.expression.types import Type
from engine.model.decode.context import Context
from engine.model.decode.order import in_order
from engine.model.procedure import Value
from engine.source import Map, Node


class ValueTypes:
    """The values of one procedure. Each is typed once, when something first asks for it, without any facts."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.typed: dict[str, Value] = {}
        self.needs: dict[str, frozenset[Need]] = {}
        """The questions that each typed value reads."""
        self._broken: set[str] = set()
        self._checker: Checker

    def complete(self, checker: Checker) -> None:
        """Type the values of this scope; shared ones are typed when they are read.

        The checker, whose scope asks this object for types, has to be given before the first type is asked for.
        """
        self._checker = checker
        for name in self.context.own["values"]:
            self.type_of(name)

    def type_of(self, name: str) -> Type:
        """The type of a declared value; the error type for one that cannot be read or rests on itself."""
        if name not in self.typed and name not in self._broken:
            self._settle(name)
        value = self.typed.get(name)
        return value.expression.type or ERROR if value is not None else ERROR

    def _settle(self, name: str) -> None:
        """Type a value after everything it rests on: one after the other, so that no chain is too long."""
        graph = self._graph(name)
        order, circle = in_order(graph)
        while circle:
            key, _ = self.context.declared["values"][circle[0]]
            self.context.problems.report("N010", key.span, names=" → ".join([*circle, circle[0]]))
            self._broken.update(circle)
            graph = {one: below for one, below in graph.items() if one not in self._broken}
            order, circle = in_order(graph)
        for one in order:
            self._type(one)

    def _graph(self, name: str) -> dict[str, list[str]]:
        """The values that one rests on and that are not typed yet, with what each of them rests on."""
        declared = self.context.declared["values"]
        outputs = {table: len(found.outputs) for table, found in self._checker.scope.tables.items()}
        graph: dict[str, list[str]] = {}
        pending = [name]
        while pending:
            one = pending.pop()
            if one in graph or one in self.typed or one in self._broken:
                continue
            parsed = self._parsed(one)
            read = names_read(parsed, outputs) if parsed is not None else ()
            graph[one] = [other for other in dict.fromkeys(read) if other in declared]
            pending += graph[one]
        return graph

    def _parsed(self, name: str) -> Expression | None:
        _, node = self.context.declared["values"][name]
        if not self.context.sound(node):
            return None
        return self.context.expression(node.get("is") if isinstance(node, Map) else node)

    def _type(self, name: str) -> None:
        key, node = self.context.declared["values"][name]
        parsed = self._parsed(name)
        if parsed is None:
            self._broken.add(name)
            return
        with self._checker.inside(self.context.items.get(name)):
            expression = self._checker.value(parsed, None)
        scope = self._checker.scope
        self.typed[name] = Value(
            name,
            expression,
            self.context.plain_text(_part(node, "label")),
            self.context.text(_part(node, "because")),
            key.span,
        )
        found = certainty.needs(expression, scope.options, self.needs, scope.questions, scope.groups())
        self.needs[name] = certainty.fewest(found)


def _part(node: Node, word: str) -> Node | None:
    return node.get(word) if isinstance(node, Map) else None
