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
    sites: _Sites

    def why(self, step: str) -> tuple[Reason, ...]:
        """The reasons why a step is in the guide, each once, in the order of the tree."""
        found: dict[str, Reason] = {}
        for item, above in self.sites.steps.get(step, ()):
            if item.number not in self.walked.path or not self._gives(item):
                continue
            self._collect_all(above, found)
            if isinstance(item, Ask):
                self._collect_name(item.question, found)
        return tuple(found.values())

    def why_not(self, step: str) -> tuple[Reason, ...]:
        """The answers that keep a step out: on each way to it, of the first condition that fails, or of the stop."""
        found: dict[str, Reason] = {}
        last = self.walked.path[-1] if self.walked.path else -1
        stopped = self.sites.stops.get(last)
        for item, above in self.sites.steps.get(step, ()):
            failing = next((each for each in above if self.known.truth(each.condition) is not each.truth), None)
            reached = item.number if failing is None else failing.number
            if stopped is not None and reached > last:
                self._collect_all(stopped, found)
            elif failing is not None and self.known.truth(failing.condition) is not None:
                self._collect(failing.condition, not failing.truth, found)
            elif failing is None and isinstance(item, Ask):
                self._collect_name(item.question, found)
        return tuple(found.values())

    def _gives(self, item: Ask | Do) -> bool:
        """Whether an item that was taken put its step into the guide: a question does so for those who do not know."""
        if isinstance(item, Do):
            return True
        return self.walked.answers[self.walked.procedure.questions[item.question].id] is UNKNOWN

    def _collect_all(self, above: _Above, found: dict[str, Reason]) -> None:
        for each in above:
            self._collect(each.condition, each.truth, found)

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
                chosen = bool(self.known.truth(condition))
                self._collect(condition, chosen, found)
                self._collect(then if chosen else otherwise, truth, found)
            case Name(name=name) if name in self.walked.procedure.values and not self.known.readable(node):
                # Settled by a part of it, although another part waits for an answer.
                self._collect(self.walked.procedure.values[name].expression, truth, found)
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
    """A condition above an item, whether it must hold or fail, and the number of the branch it belongs to."""

    condition: Expression
    truth: bool
    number: int


_Above = tuple[_Condition, ...]


@dataclass(frozen=True, slots=True)
class _Sites:
    """Where each step is put into the guide, and what leads there, in the order of the tree; and the same of stops."""

    steps: Mapping[str, Sequence[tuple[Ask | Do, _Above]]]
    stops: Mapping[int, _Above]


def _sites(procedure: Procedure) -> _Sites:
    steps: dict[str, list[tuple[Ask | Do, _Above]]] = {}
    stops: dict[int, _Above] = {}
    for item, above in _reached(procedure.tree, ()):
        match item:
            case Do(steps=given):
                for step in given:
                    steps.setdefault(step, []).append((item, above))
            case Ask(question=name) if (unknown := procedure.questions[name].unknown) is not None:
                steps.setdefault(unknown, []).append((item, above))
            case Stop(number=number):
                stops[number] = above
    return _Sites(steps, stops)


def _reached(items: Sequence[Item], above: _Above) -> Iterator[tuple[Item, _Above]]:
    """Every item with the conditions above it."""
    for item in items:
        yield item, above
        match item:
            case When(number=number, condition=condition, then=then, otherwise=otherwise):
                yield from _reached(then, (*above, _Condition(condition, True, number)))
                yield from _reached(otherwise, (*above, _Condition(condition, False, number)))
            case Match(number=number, cases=cases, otherwise=otherwise):
                for case in cases:
                    yield from _reached(case.items, (*above, _Condition(case.condition, True, number)))
                failed = tuple(_Condition(case.condition, False, number) for case in cases)
                yield from _reached(otherwise, (*above, *failed))


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
