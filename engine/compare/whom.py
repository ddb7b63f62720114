"""Whom a difference is for, in conditions: from what is true of one example person, whatever is enough is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import z3

from engine.compare.formulas import Side
from engine.compare.report import Statement, Whom
from engine.compare.suspect import Suspect
from engine.compare.twins import Twins
from engine.compare.versions import Version
from engine.expression.nodes import Call, Compare, Expression, Literal, Logic, Member, Name, Not, State, parts
from engine.expression.types import BOOLEAN, Type
from engine.model.items import ItemKey
from engine.model.procedure import Question
from engine.model.readings import step_expressions, tree_expressions
from engine.model.states import Missing
from engine.problems import Span
from engine.prove.encode import GaveUp
from engine.prove.logic import Condition, negation

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


def whom(twins: Twins, atoms: Atoms, suspect: Suspect) -> tuple[Whom | None, tuple[Atom, ...]]:
    """The conditions under which a difference is seen, and those without which it is not.

    None where they would be too many, or the solver gives up.
    """
    try:
        return _for(twins, atoms, suspect)
    except GaveUp:
        return None, ()


def _for(twins: Twins, atoms: Atoms, suspect: Suspect) -> tuple[Whom | None, tuple[Atom, ...]]:
    model = twins.search(suspect.stage, suspect.differs)
    core = None if model is None else _enough(twins, atoms, suspect, model)
    if core is None:
        return None, ()
    needed = [atom for atom in core if without(twins, suspect, atom)]
    sure = len(core) <= _LONGEST
    rest = [atom for atom in core if atom not in needed] if sure else []
    if not sure and not needed:
        return None, ()
    return Whom(_stated(needed), _stated(rest), sure), tuple(needed)


def without(twins: Twins, suspect: Suspect, atom: Atom) -> bool:
    """Whether nobody for whom a statement is wrong sees the difference."""
    try:
        return twins.search(suspect.stage, suspect.differs, negation(atom.formula)) is None
    except GaveUp:
        return False


def stated(atom: Atom) -> Statement:
    """A statement as the report has it."""
    return Statement(atom.version, atom.node, atom.item)


def _stated(atoms: list[Atom]) -> tuple[Statement, ...]:
    return tuple(stated(atom) for atom in sorted(atoms, key=lambda each: each.place))


def _enough(twins: Twins, atoms: Atoms, suspect: Suspect, model: Any) -> list[Atom] | None:
    """As few statements about one person as are enough for the difference; None where all together are not."""
    true = [atom for atom in atoms.found if z3.is_true(model.eval(atom.formula, model_completion=True))]
    kept = _core(twins, true, suspect)
    if kept is None:
        return None
    for atom in sorted(kept, key=lambda each: -each.weight):
        fewer = [each for each in kept if each is not atom]
        if twins.search(suspect.stage, negation(suspect.differs), *(each.formula for each in fewer)) is None:
            kept = fewer
    return kept


def _core(twins: Twins, true: list[Atom], suspect: Suspect) -> list[Atom] | None:
    model = twins.old.model
    literals = {id(atom): model.literal(atom.formula) for atom in true}
    ends = [model.literal(each) for each in (twins.both_end, suspect.stage, negation(suspect.differs))]
    if any(each is False for each in ends):
        return []
    answer = twins.variables.solver.check([*literals.values(), *(each for each in ends if each is not True)])
    if answer == z3.sat:
        return None
    if answer == z3.unknown:
        raise GaveUp
    core = {each.get_id() for each in twins.variables.solver.unsat_core()}
    return [atom for atom in true if literals[id(atom)].get_id() in core]
