"""Types a call: a registered function, ``min`` ``max`` ``round``, ``lookup`` of a parameter, ``decide`` by a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from engine.expression.facts import Facts
from engine.expression.functions import AGGREGATES, FUNCTIONS, SPECIAL
from engine.expression.nodes import Call, Expression, Literal, Name, parts
from engine.expression.scope import ERROR
from engine.expression.types import DATE, ORDERED, Type
from engine.problems import nearest

if TYPE_CHECKING:
    from engine.expression.check import Checker

Signature = TypeVar("Signature")


def check_call(checker: Checker, node: Call, facts: Facts) -> Expression:
    """Type a call and its arguments."""
    if node.on is not None and node.function != "lookup":
        checker.problems.report("T022", node.on.span)
    match node.function:
        case "lookup":
            return _lookup(checker, node, facts)
        case "decide":
            return _decide(checker, node, facts)
        case "min" | "max":
            return _extreme(checker, node, facts)
        case "round":
            return _round(checker, node, facts)
        case "convert":
            return _convert(checker, node, facts)
        case name if name in FUNCTIONS:
            return _registered(checker, node, facts)
        case name if name in AGGREGATES:
            return _groupless(checker, node)
        case name:
            known = (*FUNCTIONS, *SPECIAL, *AGGREGATES)
            checker.problems.report(
                "N006", node.name_span, suggestion=nearest(name, known), name=name, functions=", ".join(known)
            )
            return replace(node, type=ERROR)


def _fit(
    checker: Checker, node: Call, given: tuple[Expression, ...], expected: tuple[Type, ...], facts: Facts
) -> tuple[Expression, ...] | None:
    """Type the arguments against the expected types; None when their number is wrong, which is then reported."""
    if len(given) != len(expected):
        checker.problems.report("T008", node.span, name=node.function, found=len(given), expected=len(expected))
        return None
    typed = []
    for argument, type_ in zip(given, expected, strict=True):
        checked = checker.check(argument, facts, type_)
        checker.demand(checked, type_, "T007")
        typed.append(checked)
    return tuple(typed)


def _groupless(checker: Checker, node: Call) -> Expression:
    """A ``count`` or ``sum`` that the parser could not make sense of: it names no group, or too much."""
    if node.on is None:
        expected = 2 if node.function == "sum" else 1
        if len(node.arguments) != expected:
            checker.problems.report("T008", node.span, name=node.function, found=len(node.arguments), expected=expected)
        else:
            checker.problems.report("T032", node.arguments[0].span, function=node.function)
    return replace(node, type=ERROR)


def _registered(checker: Checker, node: Call, facts: Facts) -> Expression:
    function = FUNCTIONS[node.function]
    arguments = _fit(checker, node, node.arguments, function.parameters, facts)
    if arguments is None:
        return replace(node, type=function.result)
    return replace(node, arguments=arguments, type=function.result.missing_as(*(a.type for a in arguments)))


def _extreme(checker: Checker, node: Call, facts: Facts) -> Expression:
    arguments = tuple(checker.check(argument, facts) for argument in node.arguments)
    if len(arguments) < 2:
        checker.problems.report("T008", node.span, name=node.function, found=len(arguments), expected="2, 3 …")
        return replace(node, arguments=arguments, type=ERROR)
    first = arguments[0].type or ERROR
    if first != ERROR and first.kind not in ORDERED:
        checker.problems.report("T005", arguments[0].span, kind=first)
    for argument in arguments[1:]:
        checker.demand(argument, first, "T007")
    result = first if first == ERROR else first.missing_as(*(a.type for a in arguments))
    return replace(node, arguments=arguments, type=result)


def _round(checker: Checker, node: Call, facts: Facts) -> Expression:
    arguments = tuple(checker.check(argument, facts) for argument in node.arguments)
    found = arguments[0].type if len(arguments) == 1 else None
    if len(arguments) != 1:
        checker.problems.report("T008", node.span, name=node.function, found=len(arguments), expected=1)
    elif found is not None and found != ERROR and found.kind not in ("money", "percent"):
        checker.problems.report("T007", arguments[0].span, found=found, expected="money, percent")
    return replace(node, arguments=arguments, type=found or ERROR)


def _convert(checker: Checker, node: Call, facts: Facts) -> Expression:
    """A sum in another currency. The rate says from which one to which, and is never turned round."""
    arguments = tuple(checker.check(argument, facts) for argument in node.arguments)
    node = replace(node, arguments=arguments, type=ERROR)
    if len(arguments) != 2:
        checker.problems.report("T008", node.span, name=node.function, found=len(arguments), expected=2)
        return node
    amount, rate = (argument.type or ERROR for argument in arguments)
    for argument, kind in zip(arguments, ("money", "rate"), strict=True):
        found = argument.type or ERROR
        if found != ERROR and found.kind != kind:
            checker.problems.report("T007", argument.span, found=found, expected=kind)
    if rate.kind != "rate":
        return node
    if amount.kind == "money" and amount.currency != rate.currency:
        others = checker.scope.parameters.items()
        fitting = (name for name, each in others if (each.type.kind, each.type.currency) == ("rate", amount.currency))
        checker.problems.report(
            "T028",
            arguments[1].span,
            suggestion=next(fitting, None),
            found=amount.currency,
            currency=rate.currency,
            into=rate.into,
        )
    return replace(node, type=Type("money", currency=rate.into).missing_as(amount, rate))


def _target(
    checker: Checker, node: Call, known: Mapping[str, Signature], code: str
) -> tuple[str, Signature, list[Expression]] | None:
    """The parameter or table that a call names first, and what stands behind it; None when that has been reported."""
    first = node.arguments[0] if node.arguments else None
    if not isinstance(first, Name):
        checker.problems.report("T023", node.span)
        return None
    if first.name in checker.scope.broken:
        return None
    if first.name not in known:
        checker.problems.report(code, first.span, suggestion=nearest(first.name, known), name=first.name)
        return None
    return first.name, known[first.name], list(node.arguments[1:])


def _lookup(checker: Checker, node: Call, facts: Facts) -> Expression:
    found = _target(checker, node, checker.scope.parameters, "N007")
    if found is None:
        return replace(node, type=ERROR)
    target, signature, keys = found
    typed = _fit(checker, node, tuple(keys), signature.keys, facts)
    on = node.on
    if on is not None:
        on = checker.value(on, DATE, facts)
    parts = (*(typed or ()), *([on] if on is not None else []))
    result = signature.type.missing_as(*(part.type for part in parts))
    if typed is None or any(part.type == ERROR for part in parts):
        return replace(node, arguments=typed or (), on=on, target=target, type=result)
    below = signature.lowest is not None and not _above(checker, typed[-1] if typed else None, signature.lowest)
    if below or not signature.complete or (on is not None and signature.has_start):
        result = replace(result, unconfirmed=result.unconfirmed | {target})
    return replace(node, arguments=typed or (), on=on, target=target, type=result)


def _above(checker: Checker, key: Expression | None, lowest: object) -> bool:
    """Whether a written key, or the lower bound of a question, proves that the key is never under the first row."""
    match key:
        case Name(name=name):
            least = checker.scope.minimums.get(name)
        case Literal(value=value):
            least = value
        case Call(function="max", arguments=arguments):
            return any(_above(checker, argument, lowest) for argument in arguments)
        case _:
            least = None
    # Of another type only where that has been reported.
    return least is not None and type(least) is type(lowest) and least >= lowest  # type: ignore[operator]


def _decide(checker: Checker, node: Call, facts: Facts) -> Expression:
    found = _target(checker, node, checker.scope.tables, "N008")
    if found is None:
        return replace(node, type=ERROR)
    target, table, inputs = found
    output: Expression | None = None
    if len(table.outputs) > 1:
        output = inputs.pop(0) if inputs else None
        if not isinstance(output, Name) or output.name not in table.outputs:
            place = output.span if output is not None else node.span
            word = output.name if isinstance(output, Name) else ""
            outputs = ", ".join(table.outputs)
            suggestion = nearest(word, table.outputs)
            checker.problems.report("T024", place, suggestion=suggestion, table=target, outputs=outputs)
            return replace(node, type=ERROR)
    name = output.name if isinstance(output, Name) else next(iter(table.outputs))
    typed = _fit(checker, node, tuple(inputs), table.inputs, facts)
    result = table.outputs[name].missing_as(*(argument.type for argument in typed or ()))
    return replace(node, arguments=typed or (), target=target, output=name, type=result)


def names_read(node: Expression, outputs: Mapping[str, int]) -> Iterator[str]:
    """The names an unchecked expression reads or uses as options: parameters, tables and outputs of tables left out.

    ``outputs`` says how many outputs each table has.
    """
    aside: set[int] = set()
    for part in parts(node):
        if isinstance(part, Call) and part.function in ("lookup", "decide"):
            first = part.arguments[:1]
            several = any(isinstance(name, Name) and outputs.get(name.name, 1) > 1 for name in first)
            aside.update(id(argument) for argument in part.arguments[: 2 if several else 1])
        if isinstance(part, Name) and id(part) not in aside:
            yield part.name
