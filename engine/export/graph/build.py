"""A procedure's tree -> the parts of its drawing, in words of one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.export.graph.parts import (
    Box,
    Diagram,
    Entry,
    Fork,
    Frame,
    Kind,
    Ladder,
    Part,
    Place,
    Rung,
    State,
    Way,
    goes_on,
)
from engine.export.graph.trail import Trail
from engine.expression.nodes import Compare, Literal
from engine.expression.types import Type
from engine.model.library import Content
from engine.model.procedure import Ask, Case, Do, Each, Item, Match, Procedure, Question, Step, Stop, When
from engine.phrases import Phrases, phrases
from engine.text import NBSP, Language, Text

_YES = Text("oui", "ja")
_NO = Text("non", "nein")
_OTHERWISE = Text("autres cas", "sonst")
_UNKNOWN = Text("je ne sais pas", "weiß ich nicht")
_UNKNOWN_STEP = Text("Je ne sais pas → {0}", "Weiß ich nicht → {0}")
_GUIDE = Text("Le guide", "Der Leitfaden")
_EACH = Text("Pour chaque élément : {0} ({1} au plus)", "Für jeden Eintrag: {0} (höchstens {1})")
_NEXT_ITEM = Text("↻ puis l’élément suivant", "↻ dann der nächste Eintrag")
_ABOUT = Text(
    "Le plan de la démarche : questions, conditions, étapes et fins, de haut en bas.",
    "Der Plan des Verfahrens: Fragen, Bedingungen, Schritte und Enden, von oben nach unten.",
)


def diagram(content: Content, procedure: Procedure, language: Language, trail: Trail | None = None) -> Diagram:
    """The parts of a procedure's drawing, with a person's way marked where one is given."""
    builder = _Builder(phrases(content, procedure, language), procedure, language, trail or Trail())
    title = procedure.title.of(language)
    start = Box("start", None, (Entry(title),), State.taken if trail is not None else State.off)
    parts = (start, *builder.parts(procedure.tree))
    if goes_on(parts):
        state = State.current if builder.trail.ended else State.off
        parts = (*parts, Box("guide", None, (Entry(_GUIDE.of(language)),), state))
    return Diagram(title, _ABOUT.of(language).replace(" :", f"{NBSP}:"), language, parts, trail is not None)


@dataclass(frozen=True, slots=True)
class _Builder:
    """Builds the parts of one procedure."""

    phrases: Phrases
    procedure: Procedure
    language: Language
    trail: Trail

    def parts(self, items: Sequence[Item]) -> tuple[Part, ...]:
        """The parts of a list of items, one each."""
        return tuple(self._part(item) for item in items)

    def _part(self, item: Item) -> Part:
        match item:
            case Ask(question=name):
                return self._box(item, "question", self._question(item, self._questions()[name]))
            case Do(steps=steps):
                return self._box(item, "steps", tuple(self._step(item, name) for name in steps))
            case Stop():
                return self._stop(item)
            case When():
                return self._ladder(item)
            case Match():
                return self._fork(item)
            case Each():
                return self._frame(item)

    def _questions(self) -> Mapping[str, Question]:
        """All questions by name, those of the items of groups too."""
        inside = (group.questions for group in self.procedure.groups.values())
        return {name: each for found in (self.procedure.questions, *inside) for name, each in found.items()}

    def _box(self, item: Item, kind: Kind, entries: tuple[Entry, ...]) -> Box:
        state = State.taken if item.number in self.trail.reached else State.off
        return Box(kind, item.number, entries, State.current if item.number == self.trail.current else state)

    def _question(self, item: Ask, question: Question) -> tuple[Entry, ...]:
        asked = Entry(self._filled(question.short), Place("question", question.name, item.number, question.span))
        if question.unknown is None:
            return (asked,)
        step = self.procedure.steps[question.unknown]
        words = _UNKNOWN_STEP.of(self.language).format(self._filled(step.title))
        return asked, Entry(words, Place("step", step.id, item.number, step.span), aside=True)

    def _step(self, item: Item, name: str) -> Entry:
        step: Step = self.procedure.steps[name]
        return Entry(self._filled(step.title), Place("step", name, item.number, step.span))

    def _stop(self, item: Stop) -> Box:
        if item.outcome == "guide":
            return self._box(item, "guide", (Entry(_GUIDE.of(self.language)),))
        outcome = self.procedure.outcomes[item.outcome]
        place = Place("outcome", item.outcome, item.number, outcome.span)
        return self._box(item, "outcome", (Entry(self._filled(outcome.title), place),))

    def _ladder(self, item: When) -> Ladder:
        """A condition, and those that are asked only because it failed."""
        rungs = [self._rung(item)]
        last = item
        while last.then and len(last.otherwise) == 1 and isinstance(last.otherwise[0], When):
            last = last.otherwise[0]
            rungs.append(self._rung(last))
        rest = self._way(last.number, 1, last.otherwise, rungs[-1].passing) if last.then else None
        return Ladder(tuple(rungs), rest or self._way(last.number, 0, (), rungs[-1].passing))

    def _rung(self, item: When) -> Rung:
        """Without a ``then`` it is the other answer that leads aside."""
        place = Place("condition", "", item.number, item.span)
        box = self._box(item, "condition", (Entry(self.phrases.condition(item.condition), place),))
        yes, no = self._said(_YES), self._said(_NO)
        to_then, to_else = ((item.number, index) in self.trail.entered for index in (0, 1))
        if item.then:
            return Rung(box, True, self._way(item.number, 0, item.then, yes), no, to_else)
        return Rung(box, False, self._way(item.number, 1, item.otherwise, no), yes, to_then)

    def _fork(self, item: Match) -> Fork:
        place = Place("condition", "", item.number, item.span)
        box = self._box(item, "subject", (Entry(self.phrases.label(item.subject), place),))
        named = enumerate(item.cases)
        ways = [self._way(item.number, index, case.items, self._case(case)) for index, case in named]
        ways.sort(key=lambda way: way.label == self._said(_UNKNOWN))
        if item.otherwise:
            ways.append(self._way(item.number, len(item.cases), item.otherwise, self._said(_OTHERWISE)))
        return Fork(box, tuple(ways))

    def _case(self, case: Case) -> str:
        """The label of a case: that of its option."""
        if case.option is None:
            return self._said(_UNKNOWN)
        match case.condition:
            case Compare(right=Literal(value=str(option), type=Type(options=str(options)))):
                return self.phrases.option(options, option)
        return case.option

    def _frame(self, item: Each) -> Frame:
        group = self.procedure.groups[item.group]
        words = _EACH.of(self.language).replace(" :", f"{NBSP}:")
        label = words.format(self._filled(group.question.short), group.most)
        box = self._box(item, "group", (Entry(label, Place("question", group.name, item.number, group.span)),))
        return Frame(box, self.parts(item.items), self._said(_NEXT_ITEM))

    def _way(self, number: int, index: int, items: Sequence[Item], label: str) -> Way:
        branch = (number, index)
        return Way(label, self.parts(items), branch in self.trail.entered, branch in self.trail.through)

    def _said(self, text: Text) -> str:
        return text.of(self.language)

    def _filled(self, text: Text) -> str:
        return self.phrases.text(text)
