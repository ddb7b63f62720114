"""Decodes parameters: dated figures, with every cell in its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from engine.expression.parse import parse_literal
from engine.expression.slips import keyword
from engine.expression.types import Type
from engine.model.decode.context import Context, check_order, day
from engine.model.decode.miswritten import report_miswritten
from engine.model.decode.questions import question_type
from engine.model.shared import Parameter, Version
from engine.model.states import Unconfirmed
from engine.problems import Span, nearest
from engine.source import Map, Scalar, Sequence
from engine.text import Text

THRESHOLDS = frozenset({"date", "integer", "moment"})
"""Kinds whose last key column is a lower bound."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of one cell, and where it begins in its scalar."""

    text: str
    scalar: Scalar
    start: int

    @property
    def span(self) -> Span:
        """Its place in the file: asked only to report something."""
        return self.scalar.at(self.start, self.start + max(len(self.text), 1))

    def part(self, start: int, end: int) -> Cell:
        """A part of the cell without the blanks around it."""
        text = self.text[start:end]
        return Cell(text.strip(), self.scalar, self.start + start + len(text) - len(text.lstrip()))


def lines(scalar: Scalar) -> Iterator[Cell]:
    """The lines of a table that hold something."""
    start = 0
    for line in scalar.text.split("\n"):
        if line.strip():
            yield Cell(line, scalar, start)
        start += len(line) + 1


def cells(line: Cell, separator: str = "|") -> list[Cell]:
    """The cells of one line."""
    found = []
    start = 0
    for text in line.text.split(separator):
        found.append(line.part(start, start + len(text)))
        start += len(text) + len(separator)
    return found


def result(context: Context, cell: Cell, type_: Type, reasons: Mapping[str, Text]) -> object | None:
    """The figure of a cell, ``unconfirmed(name)`` included; None when it cannot be read, which is reported."""
    if cell.text.startswith("unconfirmed(") and cell.text.endswith(")"):
        name = cell.text[len("unconfirmed(") : -1].strip()
        if name not in reasons:
            context.problems.report("D012", cell.span, suggestion=nearest(name, reasons), name=name)
            return None
        return Unconfirmed(reasons[name])
    return literal(context, cell, type_)


def literal(context: Context, cell: Cell, type_: Type) -> object | None:
    """The value of a cell; None when it is not of the type, which is reported."""
    value = parse_literal(cell.text, type_)
    if type_.kind == "choice":
        known = context.option_sets[type_.options or ""].options if type_.options in context.option_sets else {}
        if known and value not in known:
            context.problems.report(
                "N003", cell.span, suggestion=nearest(cell.text, known), name=cell.text, options=", ".join(known)
            )
            return None
    if value is None and not report_miswritten(context.problems, cell.span, cell.text, type_):
        context.problems.report("D002", cell.span, suggestion=_instead(cell, type_), found=cell.text, expected=type_)
    return value


def _instead(cell: Cell, type_: Type) -> str | None:
    """The word of the language that a cell was meant to hold."""
    return keyword(cell.text) if type_.kind == "boolean" else None


def reasons_of(context: Context, node: Map) -> dict[str, Text]:
    """``reasons``: why a figure or result is not confirmed."""
    found = node.get("reasons")
    entries = found.entries if isinstance(found, Map) else ()
    return {key.text: context.needed_plain_text(text) for key, text in entries}


def parameters(context: Context) -> dict[str, Parameter]:
    """``parameters``: every one that can be read."""
    found = {}
    for name, key, node in context.entries("parameters"):
        parameter = _parameter(context, name, key, node)
        if parameter is not None:
            found[name] = parameter
    return found


def _parameter(context: Context, name: str, key: Scalar, node: Map) -> Parameter | None:
    type_ = question_type(context, node)
    keys_node = node.get("keys")
    keys = [context.type_named(kind) for _, kind in keys_node.entries] if isinstance(keys_node, Map) else []
    versions_node = node.get("versions")
    known = tuple(kind for kind in keys if kind is not None)
    label = context.needed_plain_text(node.get("label"))
    confirm_with = context.reference("authorities", node.get("confirm_with"))
    if type_ is None or len(known) != len(keys) or not isinstance(versions_node, Sequence):
        return None
    reasons = reasons_of(context, node)
    versions = [_version(context, item, type_, known, reasons) for item in versions_node.items if isinstance(item, Map)]
    _ascending(context, versions_node)
    ready = tuple(version for version in versions if version is not None)
    if len(ready) != len(versions):
        return None
    lowest, whole = _lowest(known, ready), _complete(context, known, ready)
    return Parameter(name, label, type_, known, ready, confirm_with, lowest, whole, key.span)


def _version(
    context: Context, node: Map, type_: Type, keys: tuple[Type, ...], reasons: Mapping[str, Text]
) -> Version | None:
    rows = node.get("rows" if keys else "value")
    if not isinstance(rows, Scalar) or ("rows" in node and "value" in node):
        context.problems.report("D010", node.entries[0][0].span)
        return None
    check_order(context.problems, node, "verified_on", "verified_until")
    table = _rows(context, rows, type_, keys, reasons) if keys else _single(context, rows, type_, reasons)
    return Version(
        day(node.get("valid_from")),
        day(node.get("verified_on")),
        day(node.get("verified_until")),
        context.references("sources", node.get("sources")),
        table,
    )


Rows = dict[tuple[object, ...], tuple[tuple[object, ...], tuple[object, ...]]]


def _single(context: Context, scalar: Scalar, type_: Type, reasons: Mapping[str, Text]) -> Rows:
    figure = result(context, Cell(scalar.text, scalar, 0).part(0, len(scalar.text)), type_, reasons)
    return {(): ((), (figure,))}


def _rows(context: Context, scalar: Scalar, type_: Type, keys: tuple[Type, ...], reasons: Mapping[str, Text]) -> Rows:
    thresholds = keys[-1].kind in THRESHOLDS
    bands: dict[tuple[object, ...], tuple[list[object], list[object]]] = {}
    for line in lines(scalar):
        parts = cells(line)
        if len(parts) != len(keys) + 1:
            context.problems.report("D001", parts[0].span, found=len(parts), expected=len(keys) + 1)
            continue
        read = [literal(context, cell, key) for cell, key in zip(parts, keys, strict=False)]
        figure = result(context, parts[-1], type_, reasons)
        if None in read or figure is None:
            continue
        exact = tuple(read[:-1]) if thresholds else tuple(read)
        starts, figures = bands.setdefault(exact, ([], []))
        if thresholds:
            if starts and not starts[-1] < read[-1]:  # type: ignore[operator]
                context.problems.report("D003", parts[-2].span)
            starts.append(read[-1])
        elif figures:
            context.problems.report("D013", parts[0].span)
        figures.append(figure)
    return {exact: (tuple(starts), tuple(figures)) for exact, (starts, figures) in bands.items()}


def _ascending(context: Context, versions: Sequence) -> None:
    last: date | None = None
    for place, node in enumerate(versions.items):
        start = node.get("valid_from") if isinstance(node, Map) else None
        found = day(start)
        if place and (found is None or (last is not None and found <= last)):
            context.problems.report("D011", start.span if start is not None else node.span)
        last = found or last


def _lowest(keys: tuple[Type, ...], versions: tuple[Version, ...]) -> object | None:
    if not keys or keys[-1].kind not in THRESHOLDS:
        return None
    starts = [band[0][0] for version in versions for band in version.rows.values() if band[0]]
    return max(starts) if starts else None  # type: ignore[type-var]


def _complete(context: Context, keys: tuple[Type, ...], versions: tuple[Version, ...]) -> bool:
    """Whether every exact key has a row and no figure is unconfirmed."""
    exact = keys[:-1] if keys and keys[-1].kind in THRESHOLDS else keys
    wanted = 1
    for key in exact:
        options = context.option_sets.get(key.options or "")
        wanted *= 2 if key.kind == "boolean" else len(options.options) if options else 0
    return all(
        len(version.rows) == wanted
        and not any(isinstance(figure, Unconfirmed) for band in version.rows.values() for figure in band[1])
        for version in versions
    )
