"""Whom a difference is for, in conditions: from what is true of one example person, whatever is enough is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

import z3

from engine.compare.formulas import Side
from engine.compare.report import Statement, Whom
from engine.compare.twins import Among, Twins
from engine.compare.versions import Version
from engine.expression.nodes import Call, Compare, Expression, Literal, Logic, Member, Name, Not, State, parts
from engine.expression.types import BOOLEAN, Type
from engine.model.items import ItemKey
from engine.model.procedure import Question
from engine.model.readings import step_expressions, tree_expressions
from engine.model.states import Missing
from engine.problems import Span
from engine.prove.encode import GaveUp
from engine.prove.logic import Condition, both, negation

_LONGEST: Final = 6
"""More conditions tell an editor less than the example person does."""
_WORDLESS: Final = 4
"""How much heavier a statement is that names a value without words of its own."""
_NOWHERE: Final = Span("", 1, 1, 1, 1)


@dataclass(frozen=True, slots=True, eq=False)
class Atom:
    """A plain statement about a person, and how much it asks of a reader."""

    version: Version
    node: Expression
    item: ItemKey | None
    formula: Condition
    weight: int
    place: int
    """Answers come in the order of the questions, what is computed from them after."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A difference, or several together: who sees the place, for whom of them it differs, and models of such people."""

    stage: Condition
    differs: Condition
    models: tuple[Any, ...]


class Atoms:
    """The statements that both versions make about people: their conditions, cut into the simplest parts.

    What the two versions understand by the same words is not the same everywhere: such words would mislead.
    """

    def __init__(self, twins: Twins) -> None:
        self.found: list[Atom] = []
        self._known: set[int] = set()
        self._seen: set[tuple[object, ItemKey | None]] = set()
        common = _meanings(twins.old) & _meanings(twins.new)
        for side in (twins.new, twins.old):
            for node in _plain_statements(side):
                self._add(side, node, None, 1)
            for group in side.version.procedure.groups.values():
                for item, _ in side.model.encoder.items(group.name):
                    for node in _of_items(group.questions.values()):
                        self._add(side, node, item, 2)
        for node in _written(twins.new):
            if twins.new.viewer.keys.expression(node) in common:
                self._add(twins.new, node, None, 3 + _WORDLESS * _wordless(twins.new, node))

    def _add(self, side: Side, node: Expression, item: ItemKey | None, weight: int) -> None:
        key = side.viewer.keys.expression(node), item
        if key in self._seen:
            return
        self._seen.add(key)
        try:
            formula = side.model.condition(node, item)
        except KeyError:  # of an item, outside its group
            return
        if isinstance(formula, bool) or formula.get_id() in self._known:
            return
        self._known |= {formula.get_id(), negation(formula).get_id()}
        for each, holds in ((node, formula), (Not(node, _NOWHERE), negation(formula))):
            self.found.append(Atom(side.version, each, item, holds, weight + (each is not node), len(self.found)))


def _wordless(side: Side, node: Expression) -> int:
    """How many values an editor would read by their bare names."""
    values = side.version.program.values
    named = (values[part.name] for part in parts(node) if isinstance(part, Name) and part.name in values)
    return sum(value.label is None and value.because is None for value in named)


def _meanings(side: Side) -> set[object]:
    return {side.viewer.keys.expression(node) for node in _written(side)}


def _plain_statements(side: Side) -> Iterator[Expression]:
    """The answers a person can give, option by option."""
    yield from _of_items(side.version.procedure.questions.values())
    for name, question in side.version.procedure.questions.items():
        if question.type.kind in _MEASURED:
            for limit in _limits(side, name):
                yield Compare(">=", Name(name, _NOWHERE, question.type), limit, _NOWHERE, BOOLEAN)


_MEASURED: Final = frozenset({"integer", "date", "money", "percent", "duration"})


def _of_items(questions: Any) -> Iterator[Expression]:
    for question in questions:
        yield from _of_question(question)


def _of_question(question: Question) -> Iterator[Expression]:
    name = Name(question.name, _NOWHERE, question.type)
    plain = Type(question.type.kind, question.type.options)
    match question.type.kind:
        case "boolean":
            yield name
        case "choice":
            for option in question.options:
                yield Compare("==", name, Literal(option.id, _NOWHERE, plain), _NOWHERE, BOOLEAN)
        case "choices":
            choice = Type("choice", question.type.options)
            for option in question.options:
                yield Member(Literal(option.id, _NOWHERE, choice), name, _NOWHERE, BOOLEAN)
    if question.unknown is not None:
        yield State(name, "known", _NOWHERE)


def _limits(side: Side, name: str) -> Iterator[Literal]:
    """Where something changes with a measured answer: the limits it is compared with, and the lines of tables."""
    seen: set[object] = set()
    kind = side.version.procedure.questions[name].type.kind
    terms = side.model.terms
    every = [*tree_expressions(side.version.procedure.tree), *terms.values.values()]
    for node in (part for each in every for part in parts(each)):
        found: list[object] = []
        match node:
            case Compare(left=Name(name=word), right=Literal(value=value)) if word == name:
                found = [value]
            case Compare(left=Name(name=word), right=Name(name=other)) if word == name and other in terms.parameters:
                rows = (row for version in terms.parameters[other].versions for row in version.rows.values())
                found = [figure for _, figures in rows for figure in figures if not isinstance(figure, Missing)]
            case Call(function="lookup", target=str(target), arguments=(*_, key)) if name in _measured(key, kind):
                rows = (row for version in terms.parameters[target].versions for row in version.rows.values())
                found = [threshold for thresholds, _ in rows for threshold in thresholds]
        for value in found:
            if value not in seen:
                seen.add(value)
                yield Literal(value, _NOWHERE, side.version.procedure.questions[name].type.plain())


def _measured(key: Expression, kind: str) -> set[str]:
    """The names in the key of a look-up whose values may be lines of its table."""
    return {
        part.name for part in parts(key) if isinstance(part, Name) and part.type is not None and part.type.kind == kind
    }


def _written(side: Side) -> Iterator[Expression]:
    """The conditions of the tree, the texts and the dates, down to where they compare something."""
    procedure = side.version.procedure
    nodes = [*tree_expressions(procedure.tree)]
    for step in procedure.steps.values():
        nodes += [each.condition for each in step.text if each.condition is not None]
        nodes += step_expressions(step)
        competent = step.authority if isinstance(step.authority, tuple) else ()
        nodes += [each.condition for each in competent if each.condition is not None]
    for node in nodes:
        yield from _leaves(side, node)


def _leaves(side: Side, node: Expression) -> Iterator[Expression]:
    for part in parts(node):
        if isinstance(part, Logic | Not | Literal) or part.type is None or part.type.kind != "boolean":
            continue
        yield part
        if isinstance(part, Name) and part.name in side.model.terms.values:
            yield from _leaves(side, side.model.terms.values[part.name])


def whom(twins: Twins, atoms: Atoms, seen: Seen) -> Whom | None:
    """The conditions under which a difference is seen, and those without which it is not.

    None where they would be too many, or the solver gives up.
    """
    try:
        return _for(twins, atoms, seen if seen.models else _met(twins, seen))
    except GaveUp:
        return None


def _met(twins: Twins, seen: Seen) -> Seen:
    """With the model of somebody who sees the difference, where the solver has met nobody yet."""
    with twins.among(seen.stage, seen.differs) as people:
        model = None if people is None else people.search()
    return seen if model is None else replace(seen, models=(model,))


def _for(twins: Twins, atoms: Atoms, seen: Seen) -> Whom | None:
    core = _enough(twins, atoms, seen) if seen.models else None
    if core is None:
        return None
    needed = _needed(twins, core, seen)
    sure = len(core) <= _LONGEST
    rest = [atom for atom in core if atom not in needed] if sure else []
    if not sure and not needed:
        return None
    return Whom(_stated(_telling(twins, needed)), _stated(rest), sure)


def _telling(twins: Twins, needed: list[Atom]) -> list[Atom]:
    """Without the statements that are true of everybody who is asked what the others are about."""
    kept = needed
    for atom in sorted(needed, key=lambda each: each.place):
        others = [each for each in kept if each is not atom]
        asked = [_asked(twins, each) for each in others]
        with twins.among(*asked, *(each.formula for each in others), negation(atom.formula)) as people:
            if others and people is not None and _nobody(people, True):
                kept = others
    return kept


def _asked(twins: Twins, atom: Atom) -> Condition:
    """Who is asked the questions that a statement names, in both versions."""
    names = {part.name for part in parts(atom.node) if isinstance(part, Name)}
    found = [side.present(side.asking) for side in (twins.old, twins.new)]
    return both(*(who for each in found for (name, item), who in each.items() if name in names and item == atom.item))


def _needed(twins: Twins, core: list[Atom], seen: Seen) -> list[Atom]:
    """The statements without which nobody sees the difference. One person who does is enough to rule one out."""
    candidates = [atom for atom in core if all(_true(atom, model) for model in seen.models)]
    wrong = [twins.literal(negation(atom.formula)) for atom in candidates]
    with twins.among(seen.stage, seen.differs) as people:
        if people is None:
            return []
        return [atom for atom, other in zip(candidates, wrong, strict=True) if _nobody(people, other)]


def _nobody(people: Among, literal: Condition) -> bool:
    try:
        return not people.possible([literal])
    except GaveUp:
        return False


def _true(atom: Atom, model: Any) -> bool:
    return bool(z3.is_true(model.eval(atom.formula, model_completion=True)))


def _stated(atoms: list[Atom]) -> tuple[Statement, ...]:
    ordered = sorted(atoms, key=lambda each: each.place)
    return tuple(Statement(atom.version, atom.node, atom.item) for atom in ordered)


def _enough(twins: Twins, atoms: Atoms, seen: Seen) -> list[Atom] | None:
    """As few statements about one person as are enough for the difference; None where all together are not."""
    true = [(twins.literal(atom.formula), atom) for atom in atoms.found if _true(atom, seen.models[0])]
    with twins.among(seen.stage, negation(seen.differs)) as others:
        if others is None:
            return []
        if others.possible(literal for literal, _ in true):
            return None
        kept = _core(others, true)
        for pair in sorted(kept, key=lambda each: -each[1].weight):
            fewer = [each for each in kept if each is not pair]
            if len(fewer) < len(kept) and not others.possible(literal for literal, _ in fewer):
                kept = _core(others, fewer)
        return [atom for _, atom in kept]


def _core(others: Among, true: list[tuple[Condition, Atom]]) -> list[tuple[Condition, Atom]]:
    core = others.core()
    return [pair for pair in true if pair[0].get_id() in core]
