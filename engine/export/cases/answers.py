"""Answers and labels as the sentences of a feature write them (``tests/features/vocabulary.py`` reads them back)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from engine.answers import NONE_MARK, UNKNOWN_MARK
from engine.model.items import Asked, at
from engine.model.procedure import Procedure, Question
from engine.prove.replay import Person
from engine.text import Language, Text, fill, format_value

_YES_NO = {"true": Text("oui", "ja"), "false": Text("non", "nein")}
_UNKNOWN = Text("je ne sais pas", "weiß ich nicht")
_NONE = Text("aucun", "keine")
_OF_ITEM = Text("{0} : {1}", "{0}: {1}")


def one_line(words: str) -> str:
    """Words with ordinary spaces, in one line: people go on typing beside them."""
    return " ".join(words.split())


def day(found: date, language: Language) -> str:
    """A date in words."""
    return one_line(format_value(found, language))


def of_item(item: str, words: str, language: Language) -> str:
    """What is about one item, after its name."""
    return one_line(_OF_ITEM.of(language).format(item, words))


def rows(person: Person, language: Language) -> Iterator[tuple[str, str]]:
    """What the person was asked, in that order, and answered."""
    procedure = person.walked.procedure
    twice = _ambiguous(procedure, language)
    for written in person.walked.asked:
        asked = at(procedure, written)
        assert asked is not None  # the walk asked it
        label = asked.question.short.of(language)
        # Where two questions bear one label, what their answers are kept under tells them apart.
        named = asked.key if one_line(label) in twice else _label(asked, label, language)
        yield named, _answer(asked.question, person.raw[asked.key], language)


def _ambiguous(procedure: Procedure, language: Language) -> frozenset[str]:
    inner = [each for group in procedure.groups.values() for each in group.questions.values()]
    labels = Counter(one_line(each.short.of(language)) for each in (*procedure.questions.values(), *inner))
    return frozenset(label for label, times in labels.items() if times > 1)


def _label(asked: Asked, label: str, language: Language) -> str:
    if asked.group is None or asked.number is None:
        return one_line(label)
    number = str(asked.number)
    item = fill(asked.group.label.of(language), language, lambda _name, _form: number)
    return of_item(item, label, language)


def _answer(question: Question, raw: str, language: Language) -> str:
    """An answer in words. Sums, percentages, durations and times stay as the content's own files write them."""
    if raw == UNKNOWN_MARK:
        return _UNKNOWN.of(language)
    labels = {option.id: one_line(option.label.of(language)) for option in question.options}
    match question.type.kind:
        case "boolean":
            return _YES_NO[raw].of(language)
        case "date":
            return day(date.fromisoformat(raw), language)
        case "choice":
            return labels[raw]
        case "choices":
            chosen = raw.split(",") if raw != NONE_MARK else []
            return ", ".join(label for option, label in labels.items() if option in chosen) or _NONE.of(language)
    return raw
