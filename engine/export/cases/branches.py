"""What a target is, in words: why an example person is in the set."""

from __future__ import annotations

from dataclasses import dataclass

from engine.export.cases.answers import one_line
from engine.model.library import Content
from engine.model.procedure import Item, Match, Procedure, When, every
from engine.phrases import Phrases, phrases
from engine.prove.targets import Target
from engine.text import Language, Text

_WORDS = {
    "branch": Text("{0} → {1}", "{0} → {1}"),
    "outcome": Text("la fin « {0} »", "das Ende „{0}“"),
    "guide": Text("la fin de l'arbre, donc un guide", "das Ende des Baums, also ein Leitfaden"),
    "unknown": Text("{0} → je ne sais pas", "{0} → weiß ich nicht"),
    "items": Text("{0} → {1}", "{0} → {1}"),
    "yes": Text("oui", "ja"),
    "no": Text("non", "nein"),
    "not_known": Text("je ne sais pas", "weiß ich nicht"),
    "otherwise": Text("autre cas", "anderer Fall"),
}


@dataclass(frozen=True, slots=True)
class Namer:
    """Names the targets of one procedure in one language."""

    procedure: Procedure
    words: Phrases
    language: Language

    def line(self, target: Target) -> str:
        """A target with its place in the files."""
        return one_line(f"{self._name(target)} ({target.span.file}:{target.span.line})")

    def _name(self, target: Target) -> str:
        match target.kind:
            case "branch":
                item = next(each for each in every(self.procedure.tree) if each.number == target.number)
                return self._branch(item, target.index)
            case "outcome":
                outcome = self.procedure.outcomes.get(target.name)
                return self._say("guide") if outcome is None else self._say("outcome", self.words.text(outcome.title))
            case "unknown":
                return self._say("unknown", self.words.label(target.name))
            case "items":
                return self._say("items", self.words.label(target.name), str(target.index))

    def _branch(self, item: Item, index: int) -> str:
        if isinstance(item, When):
            return self._say("branch", self.words.condition(item.condition), self._say("no" if index else "yes"))
        assert isinstance(item, Match)
        if index == len(item.cases):
            return self._say("branch", self.words.label(item.subject), self._say("otherwise"))
        option = item.cases[index].option
        label = self._say("not_known") if option is None else self._option(item.subject, option)
        return self._say("branch", self.words.label(item.subject), label)

    def _option(self, subject: str, option: str) -> str:
        inner = [group.questions for group in self.procedure.groups.values()]
        values = [self.procedure.values, *(group.values for group in self.procedure.groups.values())]
        types = [questions[subject].type for questions in (self.procedure.questions, *inner) if subject in questions]
        types += [
            found.expression.type
            for named in values
            if (found := named.get(subject)) is not None and found.expression.type is not None
        ]
        options = next((each.options for each in types if each.options is not None), None)
        return option if options is None else self.words.option(options, option)

    def _say(self, word: str, *parts: str) -> str:
        return _WORDS[word].of(self.language).format(*parts)


def namer(content: Content, procedure: Procedure, language: Language) -> Namer:
    """The names of a procedure's targets in one language."""
    return Namer(procedure, phrases(content, procedure, language), language)
