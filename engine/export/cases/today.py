"""What the program tells a person today, in the sentences of the features."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from engine.compile.program import Library
from engine.deadlines import Deadline
from engine.explain.words import Wording, wording
from engine.export.cases.answers import day, of_item, one_line
from engine.export.cases.words import WORDS
from engine.guide import Guide, GuideStep, build
from engine.prove.replay import Person
from engine.text import Language, Text

Told: TypeAlias = tuple[str, list[tuple[str, ...]]]
"""A sentence, and the rows of its table."""
_THEN = Text("Alors", "Dann")
_AND = Text("Et", "Und")


def told(library: Library, person: Person, language: Language) -> Iterator[Told]:
    """The end, the steps, the days to act and the dates on top of the person's guide."""
    words = wording(library, person.walked, language)
    opening = _THEN
    for sentence, table in _sentences(build(library, person.walked), words):
        yield f"{opening.of(language)} {sentence}", table
        opening = _AND


def _sentences(guide: Guide, words: Wording) -> Iterator[Told]:
    language = words.language
    if guide.outcome is not None:
        yield _say("ends", language, title=words.fill(guide.outcome.title)), []
    if guide.steps:
        yield _say("contains", language), [(_title(step, words),) for step in guide.steps]
    for deadline, step in guide.timeline:
        sentence = _deadline(deadline, _title(step, words), language)
        if sentence is not None:
            yield sentence, []
    dates = [(day(each.day, language), words.fill(each.value.label)) for each in guide.milestones if each.value.label]
    if dates:
        yield _say("milestones", language), [(found, one_line(label)) for found, label in dates]


def _title(step: GuideStep, words: Wording) -> str:
    """The title as the person reads it; of a step for an item, after the name of the item."""
    title = words.inside(step.item).fill(step.step.title)
    return one_line(title if step.item is None else of_item(words.label(step.item), title, words.language))


def _deadline(deadline: Deadline, title: str, language: Language) -> str | None:
    """The sentence of a deadline; none for one that has no last day."""
    if deadline.overdue:
        return _say("overdue", language, title=title)
    if deadline.latest is None:
        return None
    last = day(deadline.latest, language)
    if deadline.recommended is None:
        return _say("limit", language, title=title, last=last)
    return _say("window", language, title=title, first=day(deadline.recommended, language), last=last)


def _say(word: str, language: Language, **parts: str) -> str:
    return WORDS[word].of(language).format(**{name: one_line(part) for name, part in parts.items()})
