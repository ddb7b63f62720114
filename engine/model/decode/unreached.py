"""What procedures share and none of them reaches: read all the same, so that its slips are found before it is used."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from engine.model.decode import steps as step_decoder
from engine.model.decode.context import SCOPED_SECTIONS, Context
from engine.model.decode.tree import TreeDecoder
from engine.source import Map, Node, Scalar, Sequence


def check_unreached(scope: Context, roots: Iterable[Map], reached: Collection[str]) -> None:
    """Decode the shared steps, sub-trees and values of a scope that no procedure reads.

    ``roots``: the procedures that see the scope; ``reached``: the steps they reach. Types and what was asked on the
    way cannot be checked: they depend on the procedure.
    """
    listed = tuple(roots)
    wide = _wide(scope, listed)
    included = _included(listed, scope)
    phases = scope.option_sets["phase"].options if "phase" in scope.option_sets else {}
    for name, key, node in scope.entries("steps"):
        if name not in reached:
            step_decoder.check_phase(wide, node.get("phase"), phases)
            step_decoder.step(wide, name, key, node)
    for name, (_, branch) in scope.own["trees"].items():
        if name not in included and scope.sound(branch):
            TreeDecoder(wide).items(branch)
    for _, value in scope.own["values"].values():
        if scope.sound(value):
            scope.expression(value.get("is") if isinstance(value, Map) else value)


def _wide(scope: Context, roots: Iterable[Map]) -> Context:
    """The scope with the names of all its procedures: a shared step may speak of what one of them declares."""
    wide = scope.child()
    for root in roots:
        for section in SCOPED_SECTIONS:
            entries = root.get(section)
            for key, node in entries.entries if isinstance(entries, Map) else ():
                wide.declared[section].setdefault(key.text, (key, node))
    return wide


def _included(roots: Iterable[Map], scope: Context) -> frozenset[str]:
    """The sub-trees that procedures include, directly or through others."""
    found: set[str] = set()
    pending: list[Node] = list(roots)
    while pending:
        for name in _includes(pending.pop()):
            if name not in found:
                found.add(name)
                entry = scope.declared["trees"].get(name)
                pending += [] if entry is None else [entry[1]]
    return frozenset(found)


def _includes(node: Node) -> Iterator[str]:
    """The names under ``include`` anywhere below a node."""
    match node:
        case Sequence(items=items):
            for item in items:
                yield from _includes(item)
        case Map(entries=entries):
            for key, value in entries:
                if key.text == "include" and isinstance(value, Scalar):
                    yield value.text
                else:
                    yield from _includes(value)
