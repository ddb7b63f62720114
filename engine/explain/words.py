"""The words for values, answers, reasons and texts in French and German."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.compile.known import Values
from engine.compile.lookups import look_up_now
from engine.compile.program import Library
from engine.explain.reasons import Reason, affirms
from engine.model.items import ItemKey
from engine.model.procedure import Question, Value
from engine.model.shared import OptionSet
from engine.model.states import UNKNOWN, Missing
from engine.text import Language, Text, fill, format_value, join
from engine.walk import Walk, values_of

_UNKNOWN = Text("je ne sais pas", "weiß ich nicht")
_NONE = Text("aucune de ces réponses", "keine davon")
_UNCONFIRMED = Text("à confirmer", "noch zu bestätigen")


@dataclass(frozen=True, slots=True)
class Wording:
    """Puts values, answers, reasons and texts of one walk into words of one language.

    ``item``: the one whose answers and values the texts may name.
    """

    library: Library
    walked: Walk
    language: Language
    values: Values
    item: ItemKey | None = None

    def inside(self, item: ItemKey | None) -> Wording:
        """The wording for what is about one item; for None this one."""
        return self if item is None else replace(self, values=self.values.item(*item), item=item)

    def label(self, item: ItemKey) -> str:
        """The name of an item: "Enfant 2"."""
        group, number = item
        text = self.walked.procedure.groups[group].label.of(self.language)
        return fill(text, self.language, lambda _name, _form: str(number))

    def fill(self, text: Text) -> str:
        """A text with its placeholders filled."""
        return fill(text.of(self.language), self.language, self.lookup)

    def lookup(self, name: str, form: str | None) -> object:
        """What stands for a name in braces: a value to format, or words that are ready."""
        program = self.walked.program
        if name == "today":
            return self.walked.today
        if name in program.items and (self.item is None or self.item[0] != program.items[name]):
            return "…"  # the title of a step that no item has
        if name in program.questions:
            question = program.questions[name]
            return self._worded(question.type.options, self.values.answers[question.id], form)
        if name in program.values:
            type_ = program.values[name].expression.type
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
        """One reason: "Pays de résidence : France", or the sentence of a value; of an item, its name before it."""
        if reason.item is not None:
            inside = self.inside(reason.item).reason(Reason(reason.about))
            return f"{self.label(reason.item)} \N{EN DASH} {inside}"
        about = reason.about
        if isinstance(about, Question):
            return self._pair(about.short.of(self.language), self.answer(about, self.values.answers[about.id]))
        if about.because is not None and affirms(self.values[about.name]):
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
