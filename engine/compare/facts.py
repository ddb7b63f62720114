"""What the report says of one difference: its title, whom it is for, and both sides in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from engine.compare.example import Example, Way
from engine.compare.keys import Keys
from engine.compare.portrait import Portrait
from engine.compare.report import Compared, Difference, Statement
from engine.compare.sentences import say
from engine.compare.views import Subject
from engine.explain.words import wording
from engine.expression.nodes import Compare, Literal, Name, Not
from engine.model.items import ItemKey, at
from engine.model.states import UNKNOWN
from engine.phrases import Phrases, phrases
from engine.text import NBSP, Language, fill, format_value

Sides = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Facts:
    """Puts the differences of one procedure into words of one language."""

    compared: Compared
    language: Language

    def title(self, difference: Difference) -> str:
        """What differs: a step, a question, an outcome or the top of the guide."""
        subject, item = difference.subject, difference.item
        name = self._name(subject, self.compared.examples[difference.example])
        return name if item is None else f"{self._label(item)}{NBSP}: {name}"

    def _label(self, item: ItemKey) -> str:
        groups = {**self.compared.old.procedure.groups, **self.compared.new.procedure.groups}
        return fill(groups[item[0]].label.of(self.language), self.language, lambda _name, _form: str(item[1]))

    def _name(self, subject: Subject, example: Example | None) -> str:
        match subject.kind:
            case "step":
                for way in () if example is None else (example.new, example.old):
                    found = self._shown_title(way.shown[self.language], subject)
                    if found is not None:
                        return found
                for version in (self.compared.new, self.compared.old):
                    if subject.name in version.procedure.steps:
                        title = version.procedure.steps[subject.name].title
                        return phrases(version.library, version.procedure, self.language).text(title)
            case "question":
                for version in (self.compared.new, self.compared.old):
                    if subject.name in version.program.questions:
                        return version.program.questions[subject.name].short.of(self.language)
            case "outcome":
                return self.end(subject.name)
        return self.compared.new.procedure.title.of(self.language)

    def subject(self, subject: Subject) -> str:
        """A step, a question or an outcome by its name, without anybody in mind."""
        return self._name(subject, None)

    @staticmethod
    def _shown_title(portrait: Portrait, subject: Subject) -> str | None:
        return next(
            (lines[0] for (each, _, slot), lines in portrait.lines.items() if each == subject and slot == "title"), None
        )

    def end(self, name: str) -> str:
        """An outcome by its title."""
        for version in (self.compared.new, self.compared.old):
            if name in version.procedure.outcomes:
                return version.procedure.outcomes[name].title.of(self.language)
        return say("guide", self.language)

    def sides(self, difference: Difference) -> Sides:
        """What the example person reads in each version, as far as it differs."""
        language, example = self.language, self.compared.examples[difference.example]
        match difference.kind, difference.pair:
            case "outcome", (before, after):
                return (self._ending(example.old, before), self._ending(example.new, after))
            case (("step_lost" | "step_gained"), _):
                words = say("stands", language), say("absent", language)
                return _turned(words, turned=difference.kind == "step_gained")
            case (("question_lost" | "question_gained"), _):
                words = say("asked", language), say("not asked", language)
                return _turned(words, turned=difference.kind == "question_gained")
            case (("step_order" | "question_order"), (first, second)):
                kind = difference.subject.kind
                names = {each: self._name(Subject(kind, each), example) for each in (first, second)}
                return tuple((self._sequence(way, kind, names),) for way in (example.old, example.new))  # type: ignore[return-value]
        lines = (way.shown[self._shown_in(difference)].lines[difference.place] for way in (example.old, example.new))
        return _differing(*(tuple(part for line in each for part in line.split("\n") if part) for each in lines))

    def _shown_in(self, difference: Difference) -> Language:
        """The language of the report, unless the guides differ in the other one only."""
        return self.language if self.language in difference.languages else difference.languages[0]

    def _ending(self, way: Way, name: str) -> tuple[str, ...]:
        shown = way.shown[self.language]
        lines = shown.lines.get((Subject("outcome", name), None, "text"), ())
        return (self.end(name), *(line.replace("\n", " ") for line in lines[:1]))

    def _sequence(self, way: Way, kind: str, names: Mapping[str, str]) -> str:
        every = list(way.steps) if kind == "step" else [_asked(way, each) for each in way.walked.asked]
        titles = [
            names[name] if item is None else f"{self._label(item)}, {names[name]}"
            for name, item in every
            if name in names
        ]
        if len(titles) > len(names):  # several items of a group
            return " → ".join(titles)
        return say("first", self.language, first=titles[0], second=titles[1])

    def answers(self, number: int) -> str:
        """The answers of an example person, those of the new version first."""
        example = self.compared.examples[number]
        said: dict[str, str] = {}
        for way in (example.new, example.old):
            words = wording(way.version.library, way.walked, self.language)
            for written in way.walked.asked:
                asked = at(way.version.procedure, written)
                if asked is None or asked.key in said:
                    continue
                value = way.walked.answers.get(asked.key, UNKNOWN)
                label = asked.question.short.of(self.language)
                answer = f"{label}{_COLON[self.language]} {words.answer(asked.question, value)}"
                item = (
                    (asked.group.name, asked.number) if asked.group is not None and asked.number is not None else None
                )
                said[asked.key] = answer if item is None else f"{words.label(item)}, {answer}"
        return " · ".join(said.values())

    def statements(self, statements: Sequence[Statement]) -> list[str]:
        """Conditions in words; two limits of one answer as one span."""
        left, found = list(statements), []
        while left:
            first = left.pop(0)
            other = next((each for each in left if _span(first, each) is not None), None)
            limits = None if other is None else _span(first, other)
            if limits is None or other is None:
                found.append(self._statement(first))
                continue
            left.remove(other)
            low, high = (format_value(each, self.language) for each in limits)
            words = self._phrases(first)
            assert isinstance(first.node, Compare | Not)
            name = first.node.left if isinstance(first.node, Compare) else first.node.operand.left  # type: ignore[union-attr]
            between = f"{low} ≤ … < {high}"
            found.append(f"{words.label(name.name)}{_COLON[self.language]} {between}")  # type: ignore[union-attr]
        return found

    def _statement(self, statement: Statement) -> str:
        words = self._phrases(statement).condition(statement.node)
        return words if statement.item is None else f"{self._label(statement.item)}, {words}"

    def _phrases(self, statement: Statement) -> Phrases:
        return phrases(statement.version.library, statement.version.procedure, self.language)


def _asked(way: Way, address: str) -> tuple[str, ItemKey | None]:
    """The name of a question that was asked, and the item it was asked of."""
    asked = at(way.version.procedure, address)
    if asked is None or asked.group is None or asked.number is None:
        return address, None
    return asked.question.name, (asked.group.name, asked.number)


_COLON: Mapping[Language, str] = {"fr": f"{NBSP}:", "de": ":"}


def _limit(statement: Statement) -> tuple[str, bool, object] | None:
    """``name >= limit`` (True) or ``not name >= limit`` (False)."""
    node, low = (statement.node.operand, False) if isinstance(statement.node, Not) else (statement.node, True)
    match node:
        case Compare(operator=">=" | "<" as operator, left=Name(name=name), right=Literal(value=value)):
            return name, low is (operator == ">="), value
    return None


def _span(one: Statement, other: Statement) -> tuple[object, object] | None:
    """The first value within two limits and the first one beyond, where they are those of one answer."""
    mine, yours = _limit(one), _limit(other)
    if mine is None or yours is None or mine[0] != yours[0] or mine[1] is yours[1] or one.item != other.item:
        return None
    return (mine[2], yours[2]) if mine[1] else (yours[2], mine[2])


def without(statements: Sequence[Statement], shared: Sequence[Statement]) -> tuple[Statement, ...]:
    """The conditions that are not said already."""
    said = {_key(each) for each in shared}
    return tuple(each for each in statements if _key(each) not in said)


def _key(statement: Statement) -> object:
    return Keys(statement.version).expression(statement.node), statement.item


def _turned(words: tuple[str, str], *, turned: bool) -> Sides:
    one, other = (words[0],), (words[1],)
    return (other, one) if turned else (one, other)


def _differing(old: tuple[str, ...], new: tuple[str, ...]) -> Sides:
    """The lines that stand in one of both only."""
    gone: list[str] = []
    come: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            gone += old[a:b]
            come += new[c:d]
    return tuple(gone), tuple(come)


__all__ = ["Facts", "Sides", "without"]
