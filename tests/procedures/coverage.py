"""Finds people who together take every item of a procedure's tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain
from random import Random

from engine.answers import AnswerError, read
from engine.compile.program import Library, Program
from engine.expression.nodes import Expression, Literal, Name, parts
from engine.model.procedure import Ask, Do, Question, Stop, every
from engine.model.readings import tree_expressions
from engine.model.states import UNKNOWN
from engine.walk import Walk, walk

Answers = dict[str, object]


def items_to_take(program: Program) -> frozenset[int]:
    """The items that leave a trace in the path of a walk: questions, steps and stops."""
    found = every(program.procedure.tree)
    return frozenset(item.number for item in found if isinstance(item, Ask | Do | Stop))


def literals(library: Library, program: Program) -> Iterator[object]:
    """The values at which something may change: those of the conditions and values, and the rows of the parameters."""
    procedure = program.procedure
    written: Iterator[Expression] = chain(
        tree_expressions(procedure.tree), (value.expression for value in procedure.values.values())
    )
    for expression in written:
        for part in parts(expression):
            if isinstance(part, Literal):
                yield part.value
            elif isinstance(part, Name) and part.name in library.parameters:
                yield from figures(library, part.name)
    for parameter in library.parameters.values():
        for version in parameter.versions:
            yield from chain.from_iterable(thresholds for thresholds, _ in version.rows.values())


def figures(library: Library, name: str) -> Iterator[object]:
    for version in library.parameters[name].versions:
        yield from chain.from_iterable(found for _, found in version.rows.values())


@dataclass
class Searcher:
    """Looks for answers in turn: changes one answer of somebody known, or invents somebody new."""

    library: Library
    program: Program
    today: date
    random: Random = field(default_factory=lambda: Random(1))
    candidates: dict[str, list[object]] = field(default_factory=dict)
    people: list[Walk] = field(default_factory=list)
    """Those who took something first, each with what they answered."""
    missing: frozenset[int] = frozenset()

    def search(self, tries: int) -> list[Walk]:
        """At most so many walks; ends as soon as everything is taken. ``missing``: what nobody has taken."""
        boundaries = list(dict.fromkeys(literals(self.library, self.program)))
        for question in self.program.procedure.questions.values():
            self.candidates[question.id] = list(self.of(question, boundaries))
        self.missing = items_to_take(self.program)
        for turn in range(tries):
            if not self.missing:
                break
            self.look(turn)
        return self.people

    def look(self, turn: int) -> None:
        answers: Answers = {name: self.random.choice(values) for name, values in self.candidates.items()}
        if self.people and turn % 4:
            # Nearer to somebody who came far: all but a few of their answers.
            before = self.random.choice(self.people)
            changed = set(self.random.sample(sorted(answers), min(len(answers), 1 + turn % 3)))
            answers |= {name: before.answers[name] for name in answers if name not in changed}
        found = walk(self.program, answers, self.today)
        if not self.missing.isdisjoint(found.path):
            self.missing -= set(found.path)
            self.people.append(found)

    def of(self, question: Question, boundaries: list[object]) -> Iterator[object]:
        """Answers worth trying: every option, both ends, and both sides of every boundary."""
        if question.unknown is not None:
            yield UNKNOWN
        options = [option.id for option in question.options]
        match question.type.kind:
            case "boolean":
                yield from (True, False)
            case "choice":
                yield from options
            case "choices":
                for number in range(2 ** min(len(options), 6)):
                    yield frozenset(name for place, name in enumerate(options) if number >> place & 1)
            case _:
                yield from dict.fromkeys(self.near(question, boundaries))

    def near(self, question: Question, boundaries: list[object]) -> Iterator[object]:
        ends = [question.minimum, question.maximum, *boundaries]
        for end in ends:
            for written in sides(self.today if end == "today" else end):
                try:
                    yield read(question, written, self.today)
                except AnswerError:
                    continue


def sides(end: object) -> Iterator[str]:
    """A boundary and its neighbours, as a person would write them."""
    if isinstance(end, date):
        yield from (str(end + timedelta(days)) for days in (-1, 0, 1))
    elif isinstance(end, int) and not isinstance(end, bool):
        yield from (str(end + step) for step in (-1, 0, 1))
