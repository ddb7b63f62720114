"""Decodes decision tables, cell by cell. ``engine.model.decode.proof`` proves them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Sequence as Items

from engine.expression.parse import parse_literal
from engine.expression.types import ORDERED, Type
from engine.model.decode.context import Context, scalar_text, words
from engine.model.decode.figures import Cell, cells, lines, literal, reasons_of, result
from engine.model.decode.proof import prove
from engine.model.shared import CellTest, Row, Table
from engine.model.states import Unconfirmed
from engine.problems import Span, nearest
from engine.source import Map, Scalar, Sequence
from engine.text import Text

Columns = Mapping[str, Type]


def tables(context: Context) -> dict[str, Table]:
    """``tables``: every one of this scope that can be read and is proved."""
    found = {}
    for name, key, node in context.entries("tables"):
        table = _table(context, name, key, node)
        if table is not None:
            found[name] = table
    return found


def _table(context: Context, name: str, key: Scalar, node: Map) -> Table | None:
    inputs, outputs = _columns(context, node, "inputs"), _columns(context, node, "outputs")
    rows = node.get("rows")
    if inputs is None or outputs is None or not isinstance(rows, Scalar):
        return None
    before = len(context.problems)
    unordered = _unordered(context, node.get("unordered"), inputs)
    found = tuple(_rows(context, rows, inputs, outputs, reasons_of(context, node)))
    if len(context.problems) > before:
        return None
    table = Table(
        id=name,
        inputs=inputs,
        unordered=unordered,
        hit=scalar_text(node.get("hit")) or "unique",
        outputs=_outputs(name, outputs, found),
        rows=found,
        span=key.span,
    )
    prove(context, table)
    return table


def _columns(context: Context, node: Map, key: str) -> dict[str, Type] | None:
    entries = node.get(key)
    read = {word.text: context.type_named(kind) for word, kind in entries.entries} if isinstance(entries, Map) else {}
    known = {name: kind for name, kind in read.items() if kind is not None}
    return known if len(known) == len(read) else None


def _outputs(name: str, outputs: Columns, rows: Items[Row]) -> dict[str, Type]:
    """The outputs; one with an unconfirmed cell may be missing, and the table is the reason."""
    found = {}
    for place, (column, type_) in enumerate(outputs.items()):
        unsure = any(isinstance(row.results[place], Unconfirmed) for row in rows)
        found[column] = Type(
            type_.kind, type_.options, type_.currency, unconfirmed=frozenset({name}) if unsure else frozenset()
        )
    return found


def _unordered(context: Context, node: object, inputs: Columns) -> tuple[str, ...]:
    if not isinstance(node, Sequence):
        return ()
    names = words(node)
    for item in node.items:
        if isinstance(item, Scalar) and item.text not in inputs:
            suggestion = nearest(item.text, inputs)
            context.problems.report("N001", item.span, suggestion=suggestion, section="inputs", name=item.text)
    if len({inputs[name] for name in names if name in inputs}) > 1:
        context.problems.report("D014", node.span)
    return names


def _rows(
    context: Context, scalar: Scalar, inputs: Columns, outputs: Columns, reasons: Mapping[str, Text]
) -> Iterator[Row]:
    written = lines(scalar)
    head = next(written, None)
    # The double bar between inputs and outputs counts as one separator; the blank keeps every place.
    if head is None or [cell.text for cell in _cells(head)] != [*inputs, *outputs]:
        expected = " | ".join(inputs) + " || " + " | ".join(outputs)
        context.problems.report("D004", scalar.span if head is None else _whole(_cells(head)), expected=expected)
        return
    for line in written:
        parts = _cells(line)
        wanted = len(inputs) + len(outputs)
        if len(parts) != wanted:
            context.problems.report("D001", _whole(parts), found=len(parts), expected=wanted)
            continue
        tests = [_test(context, cell, type_) for cell, type_ in zip(parts, inputs.values(), strict=False)]
        results = [
            result(context, cell, type_, reasons)
            for cell, type_ in zip(parts[len(inputs) :], outputs.values(), strict=True)
        ]
        ready = tuple(test for test in tests if test is not None)
        if len(ready) == len(tests) and None not in results:
            yield Row(ready, tuple(results), _whole(parts))


def _cells(line: Cell) -> list[Cell]:
    return cells(Cell(line.text.replace("||", " |"), line.scalar, line.start))


def _whole(parts: Items[Cell]) -> Span:
    first, last = parts[0], parts[-1]
    return first.scalar.at(first.start, last.start + max(len(last.text), 1))


def _test(context: Context, cell: Cell, type_: Type) -> CellTest | None:
    text = cell.text
    if text == "-":
        return CellTest()
    if text[:1] in ("[", "(") and text[-1:] in ("]", ")") and ".." in text and type_.kind in ORDERED:
        return _range(context, cell, type_)
    values: list[object] = []
    start = 0
    for part in text.split(","):
        value = literal(context, cell.part(start, start + len(part)), type_)
        if value is not None:
            values.append(value)
        start += len(part) + 1
    return CellTest(values=frozenset(values))


def _range(context: Context, cell: Cell, type_: Type) -> CellTest | None:
    middle = cell.text.index("..")
    written = (cell.part(1, middle), cell.part(middle + 2, len(cell.text) - 1))
    ends = [parse_literal(end.text, type_) if end.text else None for end in written]
    for value, end in zip(ends, written, strict=True):
        if value is None and end.text:
            context.problems.report("D002", end.span, found=end.text, expected=type_)
            return None
    low, high = ends
    test = CellTest(low=low, high=high, low_open=cell.text[0] == "(", high_open=cell.text[-1] == ")")
    if low is not None and high is not None and not (test.accepts(low) or test.accepts(high) or low < high):  # type: ignore[operator]
        context.problems.report("D015", cell.span, low=written[0].text, high=written[1].text)
    return test
