"""Puts names after what they rest on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def in_order(graph: Mapping[str, Iterable[str]]) -> tuple[list[str], list[str]]:
    """The names with what they rest on first, and the names of a circle if there is one.

    A circle ends the search: the order then holds only what was found before it. Names outside the graph do not count.
    """
    order: list[str] = []
    done: set[str] = set()
    for root in graph:
        trail = {root: iter(graph[root])} if root not in done else {}
        while trail:
            name = next(reversed(trail))
            child = next((below for below in trail[name] if below in graph and below not in done), None)
            if child is None:
                del trail[name]
                done.add(name)
                order.append(name)
            elif child in trail:
                names = list(trail)
                return order, names[names.index(child) :]
            else:
                trail[child] = iter(graph[child])
    return order, []
