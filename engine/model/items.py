"""Items of groups: how an answer of one is addressed, and everything of a procedure that an item may read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.expression.nodes import names
from engine.model.decode.order import in_order
from engine.model.procedure import Group, Procedure, Question, Value

ItemKey = tuple[str, int]
"""A group and the number of one of its items, from 1."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as one person meets it: of the whole procedure, or of one item of a group."""

    question: Question
    group: Group | None
    number: int | None

    @property
    def item(self) -> ItemKey | None:
        """The item that it is about, if it is about one."""
        return None if self.group is None or self.number is None else (self.group.name, self.number)

    @property
    def key(self) -> str:
        """What its answer is kept under: ``residence``, ``children.2.birth_date``."""
        if self.group is None or self.number is None:
            return self.question.id
        return answer_key(self.group, self.number, self.question)

    @property
    def address(self) -> str:
        """How it is named in a URL, in ``Walk.next`` and ``Walk.asked``: ``residence``, ``children/2/birth_date``."""
        if self.group is None or self.number is None:
            return self.question.name
        return address(self.group.name, self.number, self.question.name)


def answer_key(group: Group, number: int, question: Question) -> str:
    """What the answer of one item is kept under."""
    return f"{group.question.id}.{number}.{question.name}"


def address(group: str, number: int, question: str) -> str:
    """The address of a question of one item."""
    return f"{group}/{number}/{question}"


def at(procedure: Procedure, written: str) -> Asked | None:
    """The question at an address; None where the procedure has none, or not so many items.

    How many items a person has is not looked at: the group's ``max`` alone bounds the number.
    """
    if written in procedure.questions:
        return Asked(procedure.questions[written], None, None)
    name, _, rest = written.partition("/")
    number, _, question = rest.partition("/")
    group = procedure.groups.get(name)
    found = number_of(group, number) if group is not None else None
    if group is None or found is None or question not in group.questions:
        return None
    return Asked(group.questions[question], group, found)


def number_of(group: Group, written: str) -> int | None:
    """The number of an item as an address writes it; None where the group may not have so many."""
    # One way to write a number: other digits and leading zeros would give one page several addresses.
    if not (written.isascii() and written.isdecimal()) or written.startswith("0"):
        return None
    return int(written) if len(written) <= len(str(group.most)) and int(written) <= group.most else None


def groups_of(procedure: Procedure) -> Mapping[str, str]:
    """The names of questions and values that items have, with their group."""
    return {name: word for word, group in procedure.groups.items() for name in (*group.questions, *group.values)}


def item_names(procedure: Procedure) -> Mapping[str, frozenset[str]]:
    """The names of questions and values that the items of each group have."""
    return {name: frozenset((*group.questions, *group.values)) for name, group in procedure.groups.items()}


def all_questions(procedure: Procedure) -> Mapping[str, Question]:
    """The questions of a procedure and of the items of its groups, by name."""
    if not procedure.groups:
        return procedure.questions
    inner = (group.questions for group in procedure.groups.values())
    return {name: question for questions in (procedure.questions, *inner) for name, question in questions.items()}


def all_values(procedure: Procedure) -> Mapping[str, Value]:
    """The values of a procedure and of the items of its groups, by name, each after what it rests on."""
    if not procedure.groups:
        return procedure.values
    inner = (group.values for group in procedure.groups.values())
    found = {name: value for values in (procedure.values, *inner) for name, value in values.items()}
    order, _ = in_order({name: sorted(names(value.expression)) for name, value in found.items()})
    return {name: found[name] for name in order}
