"""The items of a group as pages show them, and the one that was just taken out."""

from __future__ import annotations

from dataclasses import dataclass

from engine.answers import AnswerError, read
from engine.explain import Reason, Wording
from engine.model.items import Asked
from engine.model.procedure import Group
from web import carried as browser
from web.carried import Removed
from web.public.journey import Journey
from web.site import site

N_ = str  # marks a sentence for translation
_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item: what was answered for it; ``change`` leads to its first question, None where that is not reached."""

    label: str
    answers: str
    change: str | None
    remove: str


@dataclass(frozen=True, slots=True)
class ItemsView:
    """The items of a group on its own page. ``add``: where to add one; None where there are as many as may be."""

    title: str
    lines: tuple[ItemLine, ...]
    most: int
    next: str
    """The name of the one to add."""
    add: str | None


@dataclass(frozen=True, slots=True)
class UndoView:
    """The item that was taken out, in words, and where it can be brought back."""

    words: str
    action: str


def items_view(journey: Journey, asked: Asked, changing: bool) -> ItemsView | None:
    """The items of the group whose page it is; None elsewhere, and as long as there are none."""
    group = journey.procedure.groups.get(asked.address)
    number = journey.answers.get(asked.key)
    if group is None or not isinstance(number, int) or number == 0:
        return None
    words = journey.wording()
    return ItemsView(
        title=group.question.short.of(journey.language),
        lines=tuple(_line(journey, group, each, words, changing) for each in range(1, number + 1)),
        most=group.most,
        next=words.label((group.name, number + 1)),
        add=f"{journey.base}/{group.name}/add-item" if number < group.most else None,
    )


def removal(journey: Journey, group: str, number: int) -> str:
    """Where an item is taken out."""
    return f"{journey.base}/{group}/{number}/remove-item"


def undo_view(journey: Journey) -> UndoView | None:
    """What was taken out of this procedure just now, if anything."""
    removed = browser.removed() if journey.procedure.groups else None
    for group in journey.procedure.groups.values() if removed is not None else ():
        if removed is not None and group.question.id == removed.group:
            say = site().environments[journey.language].catalogue.say
            words = say(N_("{item}: answers removed."), item=_named(journey, group, removed))
            return UndoView(words, f"{journey.base}/{group.name}/undo-removal")
    return None


def _line(journey: Journey, group: Group, number: int, words: Wording, changing: bool) -> ItemLine:
    item = group.name, number
    inside = words.inside(item)
    answered = [each for each in journey.answered() if each.item == item]
    open_one = journey.at(journey.walk.next) if journey.walk.next is not None else None
    first = next((each for each in (*answered, open_one) if each is not None and each.item == item), None)
    return ItemLine(
        label=words.label(item),
        answers=_BETWEEN.join(inside.reason(Reason(each.question)) for each in answered),
        change=f"{journey.base}/{first.address}{'?change=1' if changing else ''}" if first is not None else None,
        remove=removal(journey, *item),
    )


def _named(journey: Journey, group: Group, removed: Removed) -> str:
    """The item with its first answer: its number alone may by now be that of another one."""
    words = journey.wording()
    label = words.label((group.name, removed.number))
    for question in group.questions.values():
        try:
            value = read(question, removed.answers.get(question.name, ""), journey.today)
        except AnswerError:
            continue  # not answered, or no longer valid
        return f"{label} ({words.answer(question, value)})"
    return label
