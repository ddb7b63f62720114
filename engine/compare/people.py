"""People invented to compare two versions where nothing can be proved: always the same, near the limits of the law."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Final

from engine.answers import NONE_MARK, UNKNOWN_MARK, decode
from engine.compare.causes import Causes
from engine.compare.example import Example, example
from engine.compare.groups import grouped
from engine.compare.report import KINDS, Compared, Difference
from engine.compare.versions import Version
from engine.compare.views import Subject
from engine.expression.nodes import Literal, parts
from engine.expression.parse import write_literal
from engine.model.items import Asked, ItemKey, at
from engine.model.procedure import Question
from engine.model.readings import tree_expressions
from engine.quantities import Duration, Money, Percent
from engine.walk import next_question

PEOPLE: Final = 200
_MOST_QUESTIONS: Final = 500
_SEED: Final = 2018


def compare_people(compared: Compared, causes: Causes) -> Compared:
    """The comparison with what invented people see, behind what is proved."""
    inventor = _Inventor(compared.old, compared.new)
    known = {(each.kind, each.subject, each.slot) for each in compared.differences}
    differences: list[Difference] = []
    examples = list(compared.examples)
    walked = touched = 0
    for person in inventor.people():
        walked += 1
        touched += not person.same
        for found in _differences(person, len(examples)):
            if (found.kind, found.subject, found.slot) not in known:
                known.add((found.kind, found.subject, found.slot))
                differences.append(found)
                if examples[-1:] != [person]:
                    examples.append(person)
    ordered = sorted(differences, key=lambda each: KINDS.index(each.kind))
    every = (*compared.differences, *ordered)
    wider = replace(compared, differences=every, examples=tuple(examples), walked=walked, touched=touched)
    return replace(wider, groups=(*compared.groups, *grouped(wider, causes, len(compared.differences))))


def _differences(person: Example, place: int) -> Iterator[Difference]:
    old, new = person.old, person.new
    ends = old.walked.outcome or "", new.walked.outcome or ""
    if ends[0] != ends[1]:
        yield Difference("outcome", Subject("outcome", ends[0]), None, "", place, pair=ends)
    for kind, here, there in (("step_lost", old.steps, new.steps), ("step_gained", new.steps, old.steps)):
        for name, item in here:
            if (name, item) not in there:
                yield Difference(kind, Subject("step", name), item, "", place)
    for kind, first, second in (("question_lost", old, new), ("question_gained", new, old)):
        for written in first.walked.asked:
            asked = at(first.version.procedure, written)
            if asked is not None and written not in second.walked.asked:
                yield Difference(kind, Subject("question", asked.question.name), _item(asked), "", place)
    for subject, item, slot in person.places():
        languages = person.languages((subject, item, slot))
        yield Difference("wording" if len(languages) == 1 else slot, subject, item, slot, place, languages=languages)
    yield from _order(person, place)


def _order(person: Example, place: int) -> Iterator[Difference]:
    """The first two steps that stand the other way round."""
    old = [step for step in person.old.steps if step in person.new.steps]
    new = [step for step in person.new.steps if step in person.old.steps]
    for one, other in zip(old, new, strict=True):
        if one != other:
            yield Difference("step_order", Subject("step", one[0]), one[1], "", place, pair=(one[0], other[0]))
            return


def _item(asked: Asked) -> ItemKey | None:
    return None if asked.group is None or asked.number is None else (asked.group.name, asked.number)


class _Inventor:
    """Invents answers to the questions of two versions."""

    def __init__(self, old: Version, new: Version) -> None:
        self.versions = old, new
        self.random = Random(_SEED)  # noqa: S311  nothing secret: the same people every time
        self.limits = _limits(old) | _limits(new)

    def people(self) -> Iterator[Example]:
        """People who come to an end in both versions."""
        for _ in range(PEOPLE):
            raw: dict[str, str] = {}
            if all(self._answer(version, raw) for version in self.versions):
                found = example(*self.versions, raw, raw)
                if found is not None:
                    yield found

    def _answer(self, version: Version, raw: dict[str, str]) -> bool:
        """Answer whatever one version asks; False where an answer to the other version does not fit."""
        for _ in range(_MOST_QUESTIONS):
            decoded = decode(version.procedure, raw, version.today)
            if decoded.rejected:
                return False
            asked = at(version.procedure, next_question(version.program, decoded.answers, version.today))
            if asked is None:
                return True
            raw[asked.key] = self._one(asked.question)
        return False

    def _one(self, question: Question) -> str:
        if question.unknown is not None and self.random.random() < 1 / 8:
            return UNKNOWN_MARK
        names = [option.id for option in question.options]
        match question.type.kind:
            case "boolean":
                return self.random.choice(("true", "false"))
            case "choice":
                return self.random.choice(names)
            case "choices":
                return ",".join(name for name in names if self.random.random() < 1 / 2) or NONE_MARK
            case "text":
                return "X"
        return self._measure(question)

    def _measure(self, question: Question) -> str:
        today = self.versions[0].today
        low, high = (today if bound == "today" else bound for bound in (question.minimum, question.maximum))
        kind = "integer" if question.type.kind == "group" else question.type.kind
        every = sorted((value for value in self.limits.get(kind, set()) if _within(value, low, high)), key=str)
        if kind == "group" or (kind == "integer" and isinstance(high, int) and high <= _FEW):
            return str(
                self.random.randint(low if isinstance(low, int) else 0, min(high, 3) if isinstance(high, int) else 3)
            )
        if every and self.random.random() < 2 / 3:
            near = [each for each in _near(self.random.choice(every)) if _within(each, low, high)]
            return _written(self.random.choice(near))
        return _written(self._anywhere(kind, question, low, high))

    def _anywhere(self, kind: str, question: Question, low: object, high: object) -> object:
        if kind in ("date", "moment"):
            first = low if isinstance(low, date) else date(1945, 1, 1)
            last = high if isinstance(high, date) else self.versions[0].today + timedelta(3_000)
            return first + timedelta(self.random.randrange(max(1, (last - first).days)))
        least = low if isinstance(low, int) else 0
        amount = self.random.randint(least, high if isinstance(high, int) else least + 600)
        match kind:
            case "money":
                return Money(100 * amount, question.type.currency or "EUR")
            case "percent":
                return Percent(100 * (amount % 100))
            case "duration":
                return Duration(amount % 120, 0)
        return amount


_FEW: Final = 20


def _within(value: object, low: object, high: object) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)  # type: ignore[operator]


def _near(value: object) -> tuple[object, ...]:
    if isinstance(value, date):
        return value - timedelta(1), value, value + timedelta(1)
    return (value - 1, value, value + 1) if isinstance(value, int) else (value,)


def _written(value: object) -> str:
    return str(value) if isinstance(value, int) else write_literal(value)


def _limits(version: Version) -> dict[str, set[object]]:
    """The limits of tables and conditions, by their kind."""
    found: dict[str, set[object]] = {"integer": set(), "date": set()}
    terms = version.program.terms
    nodes = [*tree_expressions(version.procedure.tree), *terms.values.values()]
    values = [part.value for node in nodes for part in parts(node) if isinstance(part, Literal)]
    for parameter in terms.parameters.values():
        rows = (row for each in parameter.versions for row in each.rows.items())
        values += [key for exact, (thresholds, figures) in rows for key in (*exact, *thresholds, *figures)]
    for value in values:
        kind = "integer" if type(value) is int else "date" if type(value) is date else None
        if kind is not None:
            found[kind].add(value)
    return found
