"""What is left of a procedure for counting questions: asks, stops and branches, and for each condition what it reads.

Made once a procedure, so that "how many questions remain at most" costs a page next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from engine.expression.nodes import Expression, Logic, Name, Not, names
from engine.memory import Memory
from engine.model.procedure import Ask, Each, Item, Match, Question, Stop, When


@dataclass(frozen=True, slots=True)
class Longest:
    """The longest way through some items: to a stop inside them, and to their end (None: every way stops)."""

    stopped: int
    through: int | None


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition, the questions it may read, through values too, and what it is made of where one part may settle it.

    ``operator``: ``and``, ``or``, ``not``, or empty for one that is evaluated whole.
    """

    expression: Expression
    reads: frozenset[str]
    operator: str = ""
    parts: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Branch:
    """A part of the tree, ``condition`` None for what no condition guards."""

    condition: Condition | None
    parts: tuple[Part, ...]
    asks: frozenset[str]
    """The questions asked in it."""
    longest: Longest
    """When nothing is known of the answers."""
    plain: bool
    """No fork in it."""


@dataclass(frozen=True, slots=True)
class Fork:
    """Branches one of which is taken."""

    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A branch that is gone through for each item of a group."""

    group: str
    most: int
    branch: Branch


Part = str | Fork | Repeat | None
"""A question, a fork, what is done for each item of a group, or None for a stop."""


@dataclass(frozen=True, slots=True)
class Place:
    """An open question after certain others: what may still come, and what of it the answers so far decide.

    ``few``: the ids of answered questions that have few possible answers; ``settled``: the conditions that read others.
    Together they give the count, which is remembered: by combinations of answers, never by whom they are from.
    """

    rest: Branch
    few: tuple[str, ...]
    settled: tuple[Condition, ...]
    counts: Memory[tuple[object, ...], int] = field(default_factory=Memory)


@dataclass(frozen=True, slots=True)
class Outline:
    """The outline of a tree, and what may still come at a question (only for those asked in one place)."""

    whole: Branch
    rest: Mapping[str, Branch]
    places: Memory[tuple[str, date, tuple[str, ...]], Place] = field(default_factory=Memory)
    """Filled as people come by: the open question, the day, and the questions answered before it."""


def conditions(branch: Branch) -> Iterator[Condition]:
    """Every condition below a branch."""
    for part in branch.parts:
        if isinstance(part, Fork):
            for below in part.branches:
                if below.condition is not None:
                    yield below.condition
                yield from conditions(below)


def outline(items: Iterable[Item], values: Mapping[str, Expression], questions: Mapping[str, Question]) -> Outline:
    """The outline of a tree."""
    whole = _branch(None, items, _Reads(values, questions))
    found: dict[str, list[Branch]] = {}
    for question, rest in _rests(whole.parts, ()):
        found.setdefault(question, []).append(_made(None, rest))
    return Outline(whole, {question: rests[0] for question, rests in found.items() if len(rests) == 1})


def _rests(parts: tuple[Part, ...], after: tuple[Part, ...]) -> Iterator[tuple[str, tuple[Part, ...]]]:
    """Every question with itself and what may follow it; ``after`` is what follows the parts."""
    for place, part in enumerate(parts):
        if isinstance(part, str):
            yield part, parts[place:] + after
        elif isinstance(part, Fork):
            for branch in part.branches:
                yield from _rests(branch.parts, parts[place + 1 :] + after)


class _Reads:
    """The questions an expression may read, and what each value is made of.

    ``values`` stand in an order in which each comes after what it rests on, so a long chain needs no deep recursion.
    """

    def __init__(self, values: Mapping[str, Expression], questions: Mapping[str, Question]) -> None:
        self.questions = questions
        self._known: dict[str, frozenset[str]] = {name: frozenset((name,)) for name in questions}
        self.conditions: dict[str, Condition] = {}
        for name, expression in values.items():
            self.conditions[name] = made = _condition(expression, self)
            self._known[name] = made.reads

    def of(self, expression: Expression) -> frozenset[str]:
        """All questions below an expression."""
        return frozenset().union(*(self._known.get(name, frozenset()) for name in names(expression)))


def _branch(condition: Expression | None, items: Iterable[Item], reads: _Reads) -> Branch:
    parts: list[Part] = []
    for item in items:
        match item:
            case Ask(question=name):
                parts.append(name)
            case Stop():
                parts.append(None)
            case When(condition=test, then=then, otherwise=otherwise):
                parts += _fork([_branch(test, then, reads), _branch(None, otherwise, reads)])
            case Match(cases=cases, otherwise=otherwise):
                branches = [_branch(case.condition, case.items, reads) for case in cases]
                # Without "otherwise" the cases are complete: one of them is taken.
                parts += _fork([*branches, _branch(None, otherwise, reads)] if otherwise else branches)
            case Each(group=group, items=inner):
                repeated, most = _branch(None, inner, reads), reads.questions[group].maximum
                assert isinstance(most, int)
                parts += [Repeat(group, most, repeated)] if repeated.parts else []
    known = _condition(condition, reads) if condition is not None else None
    return _made(known, tuple(parts))


def _made(condition: Condition | None, parts: tuple[Part, ...]) -> Branch:
    plain = not any(isinstance(part, Fork | Repeat) for part in parts)
    return Branch(condition, parts, frozenset().union(*map(_asks, parts)), _longest(parts), plain)


def _condition(node: Expression, reads: _Reads) -> Condition:
    """A condition with its parts; a name stands for what its value is made of."""
    match node:
        case Logic(operator=operator, operands=operands):
            parts = tuple(_condition(operand, reads) for operand in operands)
            return Condition(node, reads.of(node), operator, parts)
        case Not(operand=operand):
            return Condition(node, reads.of(node), "not", (_condition(operand, reads),))
        case Name(name=name, type=type_) if name in reads.conditions and type_ is not None and type_.definite:
            return reads.conditions[name]
        case _:
            return Condition(node, reads.of(node))


def _fork(branches: list[Branch]) -> list[Part]:
    """A fork in which something asks or stops; another one does not count."""
    return [Fork(tuple(branches))] if any(branch.parts for branch in branches) else []


def _asks(part: Part) -> frozenset[str]:
    if isinstance(part, Fork):
        return frozenset().union(*(branch.asks for branch in part.branches))
    if isinstance(part, Repeat):
        return part.branch.asks
    return frozenset((part,)) if part is not None else frozenset()


def _longest(parts: Iterable[Part]) -> Longest:
    count = stopped = 0
    for part in parts:
        match part:
            case None:
                return Longest(max(stopped, count), None)
            case Fork(branches=branches):
                stopped = max(stopped, *(count + branch.longest.stopped for branch in branches))
                through = [branch.longest.through for branch in branches if branch.longest.through is not None]
                if not through:
                    return Longest(stopped, None)
                count += max(through)
            case Repeat(most=most, branch=branch):
                count += most * (branch.longest.through or 0)
            case _:
                count += 1
    return Longest(stopped, count)
