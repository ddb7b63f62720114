"""A person of the walk as conditions of the solver, and what has to agree."""

from __future__ import annotations

from collections.abc import Mapping

from engine.model.items import Asked, ItemKey, at
from engine.model.procedure import Do, Procedure
from engine.model.states import Missing, Unknown
from engine.prove.encode import GaveUp, Model
from engine.prove.logic import Condition, both, negation
from engine.prove.replay import taken
from engine.prove.terms import Payload, Term, Words, known, same
from engine.prove.variables import MOST_ITEMS
from engine.walk import Walk


def is_value(model: Model, term: Term, value: object) -> Condition:
    """The term comes to this value, or is missing as it is."""
    if isinstance(value, Missing):
        return term.unknown if isinstance(value, Unknown) else term.unconfirmed
    if isinstance(term.payload, Words):
        return term.present
    expected: Payload = known(value, model.variables.option)
    return both(term.present, same(term.payload, expected))


def fixed(model: Model, walked: Walk) -> Condition:
    """The person of a walk: the answers that were read, and nothing about the others."""
    found = [at(model.procedure, address) for address in walked.asked]
    return both(*(_answered(model, each, walked.answers) for each in found if each is not None))


def _answered(model: Model, asked: Asked, answers: Mapping[str, object]) -> Condition:
    inside = None if asked.group is None or asked.number is None else (asked.group.name, asked.number)
    return is_value(model, model.value(asked.question.name, inside), answers[asked.key])


def beyond(procedure: Procedure, answers: Mapping[str, object]) -> bool:
    """Whether the person has more items of a group than the solver looks at."""
    numbers = (answers.get(group.question.id, 0) for group in procedure.groups.values())
    return any(isinstance(number, int) and number > MOST_ITEMS for number in numbers)


def complete(procedure: Procedure, answers: Mapping[str, object]) -> bool:
    """Whether every question outside groups is answered, and no person stands beyond what the solver looks at."""
    outer = all(question.id in answers for question in procedure.questions.values())
    return outer and not beyond(procedure, answers)


def everything(model: Model, answers: Mapping[str, object]) -> Condition:
    """The person who gave these answers, whether or not the walk reads them."""
    every = [Asked(question, None, None) for question in model.procedure.questions.values()]
    for group in model.procedure.groups.values():
        every += [
            Asked(each, group, number) for each in group.questions.values() for number in range(1, MOST_ITEMS + 1)
        ]
    return both(*(_answered(model, asked, answers) for asked in every if asked.key in answers))


def certain(model: Model, person: Condition, condition: Condition, expected: bool) -> bool:
    """Whether the person's answers alone make the condition so, and leave no doubt.

    Where the solver gives up it claims nothing, and so nothing wrong; a few sums of days by the day are too hard.
    """
    model.solver.set("timeout", 1_000)
    try:
        holds, fails = (model.possible(person, each) for each in (condition, negation(condition)))
    except GaveUp:
        return True
    return (holds, fails) == (expected, not expected)


def disagreements(model: Model, walked: Walk) -> list[str]:
    """Where the solver and a finished walk differ."""
    person = fixed(model, walked)
    branches = taken(walked)
    found = [
        f"branch {branch.item.number}/{branch.index}"
        for branch in model.paths.branches
        if not certain(
            model, person, branch.place.formula, (branch.item.number, branch.index, branch.inside) in branches
        )
    ]
    ends = model.paths.outcomes()
    found += [f"outcome {name}" for name in ends if not certain(model, person, ends[name], walked.outcome == name)]
    found += [
        f"item {item.number}"
        for item, inside, place in model.paths.places
        if isinstance(item, Do) and not certain(model, person, place.formula, _passed(walked, item.number, inside))
    ]
    values = [(name, None, value) for name, value in walked.values.items()]
    for group, rows in walked.items.items():
        values += [(name, (group, number), row[name]) for number, row in enumerate(rows, 1) for name in row]
    for name, inside, value in values:
        if not certain(model, person, is_value(model, model.value(name, inside), value), True):
            found.append(f"value {name} of {inside} = {value}")
    return found


def _passed(walked: Walk, number: int, inside: ItemKey | None) -> bool:
    """Whether the walk came by an item of the tree. One that is the same for all items of a group stands once."""
    return number in walked.path if inside is None else bool({(number, inside[1]), number} & set(walked.path))
