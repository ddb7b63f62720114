"""The items of a group as pages show them, and what was just taken out or was not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.answers import AnswerError, items_of, read
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
class Removal:
    """Where an item is taken out. ``seen``: a mark of all the items as this page shows them, for the form to send."""

    action: str
    seen: str


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item: what was answered for it; ``change`` leads to its first question, None where that is not reached."""

    label: str
    answers: str
    change: str | None
    remove: Removal


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
class Notice:
    """What has become of items, in words. ``undo``: where those taken out can be brought back."""

    words: str
    undo: str | None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Where an item just added, of which nothing is answered yet, is taken away again; and its name."""

    action: str
    label: str


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


def removal(journey: Journey, group: Group, number: int) -> Removal:
    """How an item is taken out by a form on this page."""
    seen = site().sealer.mark(group.question.id, items_of(group, journey.carried.raw))
    return Removal(f"{journey.base}/{group.name}/{number}/remove-item", seen)


def is_as_seen(journey: Journey, group: Group, seen: str) -> bool:
    """Whether the items still are what the page with that mark has shown."""
    return site().sealer.is_mark(seen, group.question.id, items_of(group, journey.carried.raw))


def outdated(group: Group) -> str:
    """Under which name the browser carries that a page was no longer up to date; no question has it."""
    return f"{group.question.id} outdated"


def notice_of(journey: Journey) -> Notice | None:
    """What was taken out of this procedure just now, or was not because the page was no longer up to date."""
    if not journey.procedure.groups:
        return None
    say, removed = site().environments[journey.language].catalogue.say, browser.removed()
    for group in journey.procedure.groups.values():
        if browser.rejected(outdated(group)) is not None:
            return Notice(say(N_("Nothing was removed: that page no longer showed your latest answers.")), None)
        if removed is not None and group.question.id == removed.group:
            words = say(N_("{item}: answers removed."), item=_named(journey, group, removed))
            return Notice(words, f"{journey.base}/{group.name}/undo-removal")
    return None


def withdrawal(journey: Journey, asked: Asked, changing: bool) -> Withdrawal | None:
    """On the page of the last item as long as nothing is answered for it, unless it is met for the first time."""
    if asked.item is None or asked.group is None or not changing:
        return None
    items = items_of(asked.group, journey.carried.raw)
    if len(items) != asked.number or items[-1]:
        return None
    action = f"{journey.base}/{asked.group.name}/{asked.number}/withdraw-item"
    return Withdrawal(action, journey.wording().label(asked.item))


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
        remove=removal(journey, group, number),
    )


def _named(journey: Journey, group: Group, removed: Removed) -> str:
    """The items, each with its first answer: its number alone may by now be that of another one."""
    items = enumerate(removed.items, start=removed.number)
    return ", ".join(_named_one(journey, group, number, item) for number, item in items)


def _named_one(journey: Journey, group: Group, number: int, item: Mapping[str, str]) -> str:
    words = journey.wording()
    label = words.label((group.name, number))
    for question in group.questions.values():
        try:
            value = read(question, item.get(question.name, ""), journey.today)
        except AnswerError:
            continue  # not answered, or no longer valid
        return f"{label} ({words.answer(question, value)})"
    return label
