"""Why: the reasons for a step, the answers that excluded one, and the words for values and texts in either language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.compile.known import Known
from engine.compile.lookups import look_up_now
from engine.compile.program import Library
from engine.expression.nodes import Choice, Expression, Logic, Name, Not, children
from engine.model.procedure import Ask, Do, Item, Match, Procedure, Question, Step, Stop, Value, When
from engine.model.shared import OptionSet
from engine.model.states import UNKNOWN, Missing
from engine.text import Language, Text, fill, format_value, join
from engine.walk import Walk, known, values_of

_UNKNOWN = Text("je ne sais pas", "weiß ich nicht")
_NONE = Text("aucun de ces choix", "nichts davon")
_UNCONFIRMED = Text("à confirmer", "noch zu bestätigen")


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: an answer, or a computed value with a sentence or a label of its own."""

    about: Question | Value


@dataclass(frozen=True, slots=True)
class Explainer:
    """Explains one walk. Conditions are evaluated only here, when somebody asks."""

    walked: Walk
    known: Known
    sites: Mapping[str, Sequence[_Site]]
    """Where each step is put into the guide."""

    def why(self, step: str) -> tuple[Reason, ...]:
        """The reasons why a step is in the guide, each once, in the order of the tree."""
        found: dict[str, Reason] = {}
        for item, above in self.sites.get(step, ()):
            if item.number not in self.walked.path or not self._gives(item):
                continue
            for each in above:
                if not each.passed:
                    self._collect_all(each.alternatives, each.truth, found)
            if isinstance(item, Ask):
                self._collect_name(item.question, found)
        return tuple(found.values())

    def why_not(self, step: str) -> tuple[Reason, ...]:
        """The answers that keep a step out: those of the first condition, on each way to it, that fails."""
        found: dict[str, Reason] = {}
        for item, above in self.sites.get(step, ()):
            failing = next((each for each in above if not self._is_met(each)), None)
            if failing is not None and all(self.known.truth(each) is not None for each in failing.alternatives):
                self._collect_all(failing.alternatives, not failing.truth, found)
            elif failing is None and isinstance(item, Ask) and item.question in self.known.asked:
                self._collect_name(item.question, found)
        return tuple(found.values())

    def _is_met(self, condition: _Condition) -> bool:
        return any(self.known.truth(each) is condition.truth for each in condition.alternatives)

    def _gives(self, item: Ask | Do) -> bool:
        """Whether an item that was taken put its step into the guide: a question does so for those who do not know."""
        if isinstance(item, Do):
            return True
        return self.walked.answers[self.walked.procedure.questions[item.question].id] is UNKNOWN

    def _collect_all(self, nodes: Sequence[Expression], truth: bool, found: dict[str, Reason]) -> None:
        for node in nodes:
            self._collect(node, truth, found)

    def _collect(self, node: Expression, truth: bool | None, found: dict[str, Reason]) -> None:
        """Gather what makes a condition true (or false), or what any other expression (``truth`` None) was made from.

        Of an ``or`` that holds, and of an ``and`` that fails, only the parts that make it so.
        """
        match node:
            case Not(operand=operand):
                self._collect(operand, None if truth is None else not truth, found)
            case Logic(operator=operator, operands=operands):
                wanted = self.known.holds(node) if truth is None else truth
                for operand in operands:
                    if (operator == "and") is wanted or self.known.truth(operand) is wanted:
                        self._collect(operand, wanted, found)
            case Choice(then=then, condition=condition, otherwise=otherwise):
                chosen = self.known.holds(condition)
                self._collect(condition, chosen, found)
                self._collect(then if chosen else otherwise, truth, found)
            case Name(name=name):
                self._collect_name(name, found)
            case _:
                for child in children(node):
                    self._collect(child, None, found)

    def _collect_name(self, name: str, found: dict[str, Reason]) -> None:
        procedure = self.walked.procedure
        if name in procedure.questions:
            if name in self.known.asked:
                found.setdefault(name, Reason(procedure.questions[name]))
        elif name in procedure.values:
            value, result = procedure.values[name], self.known.values[name]
            if value.label is not None or (value.because is not None and _affirms(result)):
                found.setdefault(name, Reason(value))
            else:
                self._collect(value.expression, result if isinstance(result, bool) else None, found)


def explainer(walked: Walk) -> Explainer:
    """An explainer of a walk."""
    return Explainer(walked, known(walked), _sites(walked.procedure))


def why_not(walked: Walk) -> tuple[tuple[Step, tuple[Reason, ...]], ...]:
    """The steps that are not in the guide, with the answers that excluded them."""
    explains = explainer(walked)
    absent = (step for name, step in walked.procedure.steps.items() if name not in walked.steps)
    return tuple((step, reasons) for step in absent if (reasons := explains.why_not(step.id)))


def _affirms(result: object) -> bool:
    """Whether the sentence ``because`` of a value is true: there is a result, and it is not "no"."""
    return result is not False and not isinstance(result, Missing)


@dataclass(frozen=True, slots=True)
class _Condition:
    """What leads to an item: one of the alternatives holds (or fails).

    ``passed``: it only kept the way from stopping earlier, which is no reason for a step.
    """

    alternatives: tuple[Expression, ...]
    truth: bool
    passed: bool = False


_Above = tuple[_Condition, ...]


@dataclass(frozen=True, slots=True)
class _Way:
    """A branch: what leads into it, and what leads past it."""

    items: tuple[Item, ...]
    inside: _Above
    past: _Condition


_Site = tuple[Ask | Do, _Above]


def _sites(procedure: Procedure) -> dict[str, list[_Site]]:
    """Where each step is put into the guide, and what leads there, in the order of the tree."""
    found: dict[str, list[_Site]] = {}
    for item, above in _reached(procedure.tree):
        if isinstance(item, Do):
            for step in item.steps:
                found.setdefault(step, []).append((item, above))
        elif isinstance(item, Ask) and (unknown := procedure.questions[item.question].unknown) is not None:
            found.setdefault(unknown, []).append((item, above))
    return found


def _reached(items: Sequence[Item], above: _Above = ()) -> Iterator[tuple[Item, _Above]]:
    """Every item with what leads to it."""
    for item in items:
        yield item, above
        ways = _ways(item)
        for way in ways:
            yield from _reached(way.items, (*above, *way.inside))
        above = (*above, *(way.past for way in ways if _stops(way.items)))


def _ways(item: Item) -> list[_Way]:
    """The branches below an item."""
    match item:
        case When(condition=condition, then=then, otherwise=otherwise):
            return [_way(then, condition, True), _way(otherwise, condition, False)]
        case Match(cases=cases, otherwise=otherwise):
            ways = [_way(case.items, case.condition, True) for case in cases]
            if otherwise:
                conditions = tuple(case.condition for case in cases)
                inside = tuple(_Condition((condition,), False) for condition in conditions)
                ways.append(_Way(otherwise, inside, _Condition(conditions, True, passed=True)))
            return ways
        case _:
            return []


def _way(items: tuple[Item, ...], condition: Expression, truth: bool) -> _Way:
    return _Way(items, (_Condition((condition,), truth),), _Condition((condition,), not truth, passed=True))


def _stops(items: Sequence[Item]) -> bool:
    """Whether every way through the items stops."""
    return any(
        isinstance(item, Stop) or (isinstance(item, When | Match) and all(_stops(way.items) for way in _ways(item)))
        for item in items
    )


@dataclass(frozen=True, slots=True)
class Wording:
    """Puts values, answers, reasons and texts of one walk into words of one language."""

    library: Library
    walked: Walk
    language: Language
    values: Mapping[str, object]

    def fill(self, text: Text) -> str:
        """A text with its placeholders filled."""
        return fill(text.of(self.language), self.language, self.lookup)

    def lookup(self, name: str, form: str | None) -> object:
        """What stands for a name in braces: a value to format, or words that are ready."""
        procedure = self.walked.procedure
        if name == "today":
            return self.walked.today
        if name in procedure.questions:
            question = procedure.questions[name]
            value = self.walked.answers[question.id]
            return self._worded(question.type.options, value, form)
        if name in procedure.values:
            type_ = procedure.values[name].expression.type
            return self._worded(type_.options if type_ is not None else None, self.values[name], form)
        parameter = self.library.parameters[name]
        return self._worded(parameter.type.options, look_up_now(parameter, self.walked.today), form)

    def _worded(self, options: str | None, value: object, form: str | None) -> object:
        return self.option(options, value, form) if options else self.ready(value)

    def ready(self, value: object) -> object:
        """A value to format; words in its place when it is missing."""
        if isinstance(value, Missing):
            return (_UNKNOWN if value is UNKNOWN else _UNCONFIRMED).of(self.language)
        return value

    def option(self, options: str, value: object, form: str | None) -> object:
        """The label of an option, or the phrase asked for; several are joined."""
        if isinstance(value, Missing):
            return self.ready(value)
        known: OptionSet = self.library.types[options]
        if isinstance(value, frozenset):
            chosen = [option for name, option in known.options.items() if name in value]
            if not chosen:
                return _NONE.of(self.language)
        else:
            chosen = [known.options[str(value)]]
        words = [(option.phrases[form] if form else option.label).of(self.language) for option in chosen]
        return join(words, self.language)

    def answer(self, question: Question, value: object) -> str:
        """An answer as the person would say it."""
        if question.type.options:
            return str(self.option(question.type.options, value, None))
        ready = self.ready(value)
        words = ready if isinstance(ready, str) else format_value(ready, self.language)
        if question.unit is not None and not isinstance(ready, str):
            words = f"{words}\N{NO-BREAK SPACE}{question.unit.of(self.language)}"
        return words

    def reason(self, reason: Reason) -> str:
        """One reason: "Pays de résidence : France", or the sentence of a value."""
        about = reason.about
        if isinstance(about, Question):
            return self._pair(about.short.of(self.language), self.answer(about, self.walked.answers[about.id]))
        if about.because is not None and _affirms(self.values[about.name]):
            return self.fill(about.because)
        label = about.label.of(self.language) if about.label is not None else about.name
        return self._pair(label, self.value(about))

    def value(self, value: Value) -> str:
        """A computed value in words."""
        found = self.lookup(value.name, None)
        return found if isinstance(found, str) else format_value(found, self.language)

    def _pair(self, label: str, words: str) -> str:
        return f"{label}\N{NO-BREAK SPACE}: {words}" if self.language == "fr" else f"{label}: {words}"


def wording(library: Library, walked: Walk, language: Language) -> Wording:
    """The wording of a walk, with its values computed once."""
    return Wording(library, walked, language, values_of(walked))
