"""Findings that an editor accepts where they stand: ``allow: {U001: the reason}``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from engine.problems import Problem, Span
from engine.source import Document, Map, Node, Scalar, Sequence

KEY: Final = "allow"
_CODE: Final = re.compile(r"[A-Z][0-9]{3}")


@dataclass(frozen=True, slots=True)
class Allowance:
    """One accepted code of an entry. ``region`` is the whole entry, ``span`` the code as it is written."""

    code: str
    reason: str
    span: Span
    region: Span


@dataclass(frozen=True, slots=True)
class Allowed:
    """A finding that is accepted, and why."""

    problem: Problem
    reason: str


def allowances(files: Iterable[Document]) -> tuple[Allowance, ...]:
    """Every accepted code, from top to bottom."""
    return tuple(found for file in files for found in _inside(file.root, _whole(file)))


def _whole(file: Document) -> Span:
    return Span(file.file, 1, 1, file.text.count("\n") + 2, 1)


def _inside(node: Node, region: Span) -> Iterator[Allowance]:
    """The allowances of a node; ``region`` begins at the key of the node, where its findings mostly stand."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _inside(item, item.span)
    elif isinstance(node, Map):
        for key, value in node.entries:
            if key.text == KEY and isinstance(value, Map):
                yield from _written(value, region)
            elif not isinstance(value, Scalar):
                end = value.span
                place = Span(end.file, key.span.line, key.span.column, end.end_line, end.end_column)
                yield from _inside(value, place)


def _written(node: Map, region: Span) -> Iterator[Allowance]:
    """The accepted codes of an entry; a question may bear the name ``allow``, and then holds no codes."""
    for code, reason in node.entries:
        if isinstance(reason, Scalar) and _CODE.fullmatch(code.text):
            yield Allowance(code.text, reason.text.strip(), code.span, region)


def accept(
    problems: Iterable[Problem], allowances: Iterable[Allowance]
) -> tuple[list[Problem], list[Allowed], frozenset[Allowance]]:
    """What stays to be shown, what is accepted, and the allowances that accepted something.

    The innermost entry around a finding that allows its code accepts it.
    """
    offered: dict[tuple[str, str], list[Allowance]] = {}
    for each in allowances:
        offered.setdefault((each.span.file, each.code), []).append(each)
    shown: list[Problem] = []
    allowed: list[Allowed] = []
    used: set[Allowance] = set()
    for problem in problems:
        fitting = [
            each for each in offered.get((problem.span.file, problem.code), ()) if _around(each.region, problem.span)
        ]
        if fitting:
            chosen = max(fitting, key=lambda each: (each.region.line, each.region.column))
            used.add(chosen)
            allowed.append(Allowed(problem, chosen.reason))
        else:
            shown.append(problem)
    return shown, allowed, frozenset(used)


def _around(outer: Span, inner: Span) -> bool:
    start = (inner.line, inner.column)
    return (outer.line, outer.column) <= start < (outer.end_line, outer.end_column)
