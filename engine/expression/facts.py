"""What is certain at a place of the tree, and what an expression needs to be certain.

An *atom* is one thing known to hold: a condition, a question known to be answered, an option set narrowed.
Answers do not change during a walk, so an atom that held at a question still holds below it.
``("in", name, options)`` says: the choice is one of these options, or missing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeAlias, cast

from engine.expression.nodes import (
    Aggregate,
    Choice,
    Compare,
    Expression,
    Listing,
    Literal,
    Logic,
    Member,
    Name,
    Not,
    State,
    children,
)

Atom: TypeAlias = tuple[object, ...]
Facts: TypeAlias = frozenset[Atom]
Options: TypeAlias = Mapping[str, tuple[str, ...]]
"""The options of each set."""
Need: TypeAlias = tuple[str, Facts]
"""A question, and what is certain wherever the expression reads it."""
Items: TypeAlias = Mapping[str, Collection[str]]
"""The names that the items of each group have."""

NOTHING: Facts = frozenset()
_NEGATED = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
_TURNED = {"==": "==", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}
_OPPOSITE = {"known": "not known", "confirmed": "not confirmed", "empty": "not empty"}
_OPPOSITE |= {opposite: state for state, opposite in _OPPOSITE.items()}
_ABOUT_NAMES = frozenset({"name", "in", *_OPPOSITE})


def key(node: Expression) -> Atom:
    """The expression without its places: equal for two expressions that read the same."""
    match node:
        case Literal(value=value):
            return ("literal", type(value).__name__, value)
        case Name(name=name):
            return ("name", name)
        case _:
            written = ("operator", "state", "function", "group", "target", "output")
            words = tuple(getattr(node, word) for word in written if hasattr(node, word))
            return (type(node).__name__, *words, *(key(child) for child in children(node)))


def inside(group: str) -> Atom:
    """The fact that there is an item of the group, because something is done for it here."""
    return ("inside", group)


def atoms(node: Expression, truth: bool, options: Options) -> Facts:
    """What holds when the condition is true (or false), and only then."""
    match node:
        case Not(operand=operand):
            return atoms(operand, not truth, options)
        case Logic(operator=operator, operands=operands):
            parts = [atoms(operand, truth, options) for operand in operands]
            return NOTHING.union(*parts) if (operator == "and") is truth else _any(parts)
        case State(operand=Name(name=name), state=state):
            return frozenset({(state if truth else f"not {state}", name)})
        case Compare(left=Literal(), right=Name()):
            turned = Compare(_TURNED[node.operator], node.right, node.left, node.span)
            return atoms(turned, truth, options)
        case Compare(operator="==" | "!=" as operator, left=left, right=Literal(value=bool(value))):
            return atoms(left, (value is (operator == "==")) is truth, options)
    narrowed = _narrowed(node, options)
    if narrowed is not None:
        name, inside, every = narrowed
        return frozenset({("in", name, inside if truth else every - inside)})
    if isinstance(node, Compare) and not truth:
        node = Compare(_NEGATED[node.operator], node.left, node.right, node.span)
        truth = True
    return frozenset({("holds" if truth else "fails", key(node))})


def _any(parts: Sequence[Facts]) -> Facts:
    """At least one of the parts holds; ``a == X or a == Y`` is put together to ``a in [X, Y]``."""
    single = [next(iter(part)) for part in parts if len(part) == 1]
    if len(single) == len(parts) and len({atom[:2] for atom in single}) == 1 and single[0][0] == "in":
        return frozenset({("in", single[0][1], frozenset().union(*map(_inside, single)))})
    return frozenset({("any", frozenset(parts))})


def _inside(atom: Atom) -> frozenset[object]:
    return cast("frozenset[object]", atom[2])


def _narrowed(node: Expression, options: Options) -> tuple[str, frozenset[object], frozenset[object]] | None:
    """A test of one choice against written options: the name, the options that pass, and all of them."""
    match node:
        case Compare(operator="==" | "!=" as operator, left=Name() as name, right=Literal() as literal):
            inside: frozenset[object] = frozenset({literal.value})
        case Member(item=Name() as name, collection=Listing(items=items)):
            operator, inside = "==", frozenset(item.value for item in items if isinstance(item, Literal))
        case _:
            return None
    if name.type is None or name.type.kind != "choice" or name.type.options not in options:
        return None
    every: frozenset[object] = frozenset(options[name.type.options or ""])
    return name.name, (inside if operator == "==" else every - inside), every


def certain(needed: Atom, facts: Facts) -> bool:
    """Whether the facts leave no doubt about the atom."""
    if _stated(needed, facts):
        return True
    # A person is in one of the cases of each alternative; it is enough that every case says so.
    return any(
        all(_impossible(part, facts) or _stated(needed, facts | part) for part in cast("frozenset[Facts]", fact[1]))
        for fact in facts
        if fact[0] == "any"
    )


def _stated(needed: Atom, facts: Facts) -> bool:
    if needed in facts:
        return True
    match needed:
        case ("in", name, frozenset() as inside):
            known = options_left(str(name), facts)
            return known is not None and known <= inside
        case ("any", frozenset() as alternatives):
            return any(all_certain(part, facts) for part in alternatives)
    return False


def _impossible(part: Facts, facts: Facts) -> bool:
    """Whether the facts exclude that all atoms of the part hold."""
    together = facts | part
    return any(
        options_left(str(atom[1]), together) == frozenset() if atom[0] == "in" else _opposite(atom) in facts
        for atom in part
    )


def _opposite(atom: Atom) -> Atom | None:
    match atom:
        case ("holds", ("Compare", str(operator), left, right)):
            return ("holds", ("Compare", _NEGATED[operator], left, right))
        case ("holds" | "fails" as truth, inner):
            return ("fails" if truth == "holds" else "holds", inner)
        case (str(state), name) if state in _OPPOSITE:
            return (_OPPOSITE[state], name)
    return None


def options_left(name: str, facts: Facts) -> frozenset[object] | None:
    """The options of a choice that the facts allow; None where they say nothing about it."""
    known = [_inside(fact) for fact in facts if fact[0] == "in" and fact[1] == name]
    return frozenset.intersection(*known) if known else None


def starred(name: str) -> str:
    """What stands for a question of every item of its group, beside that of the item at hand."""
    return f"*{name}"


def of_every(facts: Facts, names: Iterable[str]) -> Facts:
    """What is certain of the item at hand, said of every item: ``names`` are those that items have."""
    return renamed(facts, {name: starred(name) for name in names})


def of_one(facts: Facts, names: Iterable[str]) -> Facts:
    """The opposite of :func:`of_every`."""
    return renamed(facts, {starred(name): name for name in names})


def without(facts: Facts, names: Collection[str]) -> Facts:
    """The facts that say nothing about these names."""
    marks = dict.fromkeys(names, "")
    return frozenset(fact for fact in facts if _renamed(fact, marks) == fact)


def renamed(facts: Facts, names: Mapping[str, str]) -> Facts:
    """The facts about other names."""
    return frozenset(cast("Atom", _renamed(fact, names)) for fact in facts)


def _renamed(part: object, names: Mapping[str, str]) -> object:
    match part:
        case frozenset():
            return frozenset(_renamed(each, names) for each in part)
        # What an aggregate says of its items is true wherever it stands.
        case ("literal" | "Aggregate", *_):
            return part
        case (str(head), str(name), *rest) if head in _ABOUT_NAMES:
            return (head, names.get(name, name), *rest)
        case (head, *rest):
            return (head, *(_renamed(each, names) for each in rest))
        case _:
            return part


def all_certain(needed: Iterable[Atom], facts: Facts) -> bool:
    """Whether the facts leave no doubt about any of the atoms."""
    return all(certain(atom, facts) for atom in needed)


def common(every: Sequence[Facts]) -> Facts:
    """What is certain behind several branches: what all of them say, and the options that one of them allows."""
    if not every:
        return NOTHING
    shared = frozenset.intersection(*every)
    found = set(shared)
    for name in {str(fact[1]) for fact in every[0] - shared if fact[0] == "in"}:
        left = [options_left(name, facts) for facts in every]
        known = [inside for inside in left if inside is not None]
        if len(known) == len(left):
            found.add(("in", name, frozenset().union(*known)))
    return frozenset(found)


def needs(
    node: Expression,
    options: Options,
    values: Mapping[str, frozenset[Need]],
    questions: Mapping[str, object],
    items: Items | None = None,
    guards: Facts = NOTHING,
) -> frozenset[Need]:
    """The questions that evaluating the expression reads, each with what is certain there.

    ``values`` are the needs of the values it may read; ``items`` are the names that the items of each group have. What
    is read of every item stands there starred.
    """

    def below(child: Expression, more: Facts = NOTHING) -> frozenset[Need]:
        return needs(child, options, values, questions, items, guards | more)

    match node:
        case Name(name=name) if name in questions:
            return frozenset({(name, guards)})
        case Name(name=name):
            return frozenset((question, under | guards) for question, under in values.get(name, ()))
        case Logic(operator=operator, operands=operands):
            found: frozenset[Need] = frozenset()
            before = NOTHING
            for operand in operands:
                found |= below(operand, before)
                before |= atoms(operand, operator == "and", options)
            return found
        case Aggregate(group=group, condition=condition, value=value):
            names = (items or {}).get(group, frozenset())
            within: frozenset[Need] = frozenset()
            true = NOTHING
            if condition is not None:
                within |= needs(condition, options, values, questions, items)
                true = atoms(condition, True, options)
            if value is not None:
                within |= needs(value, options, values, questions, items, true)
            # Something is read of an item only where there is one.
            here = guards | {inside(group)}
            read = {(starred(n) if n in names else n, of_every(under, names) | here) for n, under in within}
            return frozenset({(group, guards), *read})
        case Choice(then=then, condition=condition, otherwise=otherwise):
            return (
                below(condition)
                | below(then, atoms(condition, True, options))
                | below(otherwise, atoms(condition, False, options))
            )
        case _:
            return frozenset().union(*(below(child) for child in children(node)))


def fewest(found: frozenset[Need]) -> frozenset[Need]:
    """The needs without those that a stricter one covers: who may read under fewer conditions may read under more."""
    return frozenset(
        (name, under) for name, under in found if not any(name == other and less < under for other, less in found)
    )
