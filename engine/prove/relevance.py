"""Questions whose answer changes nothing: neither the way, nor the steps, nor anything that is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.expression.nodes import Aggregate, Expression, Name, parts
from engine.model.procedure import Ask, Value
from engine.prove.encode import GaveUp
from engine.prove.expressions import Encoder
from engine.prove.inquiry import Inquiry
from engine.prove.logic import alike, both, negation
from engine.prove.readings import NOWHERE, Reading, readings
from engine.prove.replay import Person, replay
from engine.prove.terms import Term
from engine.prove.variables import Variable

MOST_TRIES = 200
"""People walked with another answer, before the solver is asked."""


def examine(inquiry: Inquiry) -> None:
    """Look at every question outside groups: for those of items one answer of many would have to be changed."""
    every = list(readings(inquiry))
    below = _Below(inquiry)
    spans = {item.question: item.span for item, inside, _ in inquiry.model.paths.places if isinstance(item, Ask)}
    for name in inquiry.procedure.questions:
        if name in inquiry.procedure.groups or name not in spans:
            continue
        touched = [each for each in every if name in below.questions(each)]
        matters = any(_shown(each) for each in touched) or _tried(inquiry, name)
        if matters or _differs(inquiry, name, touched):
            inquiry.say("P009", spans[name], False)
        elif any(name in person.walked.asked for person in inquiry.people):
            inquiry.say("P009", spans[name], True, question=name)


def _shown(reading: Reading) -> bool:
    """Whether the reading shows a value: a name in a text, a date, a fee. Conditions are booleans."""
    type_ = reading.expression.type
    return reading.expression.span == NOWHERE or type_ is None or type_.kind != "boolean"


class _Below:
    """The questions that an expression rests on."""

    def __init__(self, inquiry: Inquiry) -> None:
        self.procedure = inquiry.procedure
        self.found: dict[str, frozenset[str]] = {}

    def questions(self, reading: Reading) -> frozenset[str]:
        """The names of the questions outside groups that the reading rests on."""
        return frozenset(self._of(reading.expression))

    def _of(self, node: Expression) -> Iterator[str]:
        for part in parts(node):
            if isinstance(part, Aggregate):
                yield part.group
            if isinstance(part, Name):
                yield from self._name(part.name)

    def _name(self, name: str) -> frozenset[str]:
        if name in self.procedure.questions:
            return frozenset({name})
        if name not in self.found:
            expressions = [found.expression for found in self._values(name)]
            self.found[name] = frozenset(each for node in expressions for each in self._of(node))
        return self.found[name]

    def _values(self, name: str) -> Iterator[Value]:
        for values in (self.procedure.values, *(group.values for group in self.procedure.groups.values())):
            if name in values:
                yield values[name]


def _tried(inquiry: Inquiry, name: str) -> bool:
    """Whether another answer changes the guide of one of the people found so far."""
    key = inquiry.procedure.questions[name].id
    answers = sorted({person.raw[key] for person in inquiry.people if key in person.raw})
    question = inquiry.procedure.questions[name]
    answers += [option.id for option in question.options if question.type.kind == "choice"]
    answers += {"boolean": ["true", "false"]}.get(question.type.kind, [])
    tries = 0
    for person in inquiry.people:
        for answer in answers if key in person.raw else ():
            tries += 1
            if tries > MOST_TRIES:
                return False
            if answer != person.raw[key] and _changed(inquiry, person, {**person.raw, key: answer}):
                return True
    return False


def _changed(inquiry: Inquiry, person: Person, raw: Mapping[str, str]) -> bool:
    other = replay(inquiry.model.program, raw, inquiry.model.today)
    # A new question opens: the way is another one.
    return other is None or (other.walked.outcome, other.taken) != (person.walked.outcome, person.taken)


class _Otherwise(Encoder):
    """The procedure for the same people, who answer one question otherwise."""

    def __init__(self, encoder: Encoder, name: str, term: Term) -> None:
        super().__init__(encoder.procedure, encoder.terms, encoder.variables, encoder.today)
        self._changed = name
        self._term = term

    def variable(self, name: str, item: tuple[str, int] | None = None) -> Variable:
        """The unknown of a question; of the changed one, another unknown."""
        found = super().variable(name, item)
        if name != self._changed:
            return found
        return Variable(found.key, found.question, self._term, found.limits)


def _differs(inquiry: Inquiry, name: str, touched: list[Reading]) -> bool:
    """Whether a condition comes out otherwise for somebody with another answer."""
    encoder = inquiry.model.encoder
    other = _Otherwise(encoder, name, inquiry.model.variables.another(encoder.variable(name)))
    for each in touched:
        one, changed = (way.condition(each.expression, each.item) for way in (encoder, other))
        try:
            if inquiry.model.possible(both(each.who, negation(alike(one, changed)))):
                return True
        except GaveUp:
            return True
    return False
