"""Where the editor stands in a procedure: the answers in the browser, the walk, and the page that is looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flask import abort

from engine.answers import decode
from engine.compile.program import Program
from engine.explain import Reason, wording
from engine.export.graph import trail
from engine.export.graph.trail import Trail
from engine.model.items import Asked, ItemKey, at
from engine.model.procedure import Ask, every
from engine.text import Language
from engine.walk import Walk, walk
from web import carried
from web.editor.state import State
from web.site import site

ENDS = ("check-answers", "guide")
"""The pages behind the last question."""


@dataclass(frozen=True, slots=True)
class Standing:
    """``page``: the public page looked at, as its address names it; empty for the start of the procedure."""

    program: Program
    walked: Walk
    page: str
    asked: Asked | None
    """The question of that page."""

    @property
    def reached(self) -> bool:
        """Whether the answers lead to that page."""
        if self.page in ENDS:
            return self.walked.next is None
        return self.asked is None or self.page in (*self.walked.asked, self.walked.next)

    def trail(self) -> Trail:
        """The way of the answers, with the page that is looked at as the place where one is."""
        found = trail(self.walked)
        if self.asked is None or self.page == self.walked.next or not self.reached:
            return found
        asks = (item for item in every(self.walked.procedure.tree) if isinstance(item, Ask))
        name = self.asked.question.name
        here = [item.number for item in asks if item.question == name and item.number in found.reached]
        return replace(found, current=here[0]) if here else found


def standing_in(state: State, domain: str, name: str, page: str) -> Standing:
    """Where the browser's answers lead in a procedure, or the page "not found"."""
    program = state.library.programs.get(f"{domain}/{name}")
    if program is None:
        abort(404)
    today = site().clock.today()
    walked = walk(program, decode(program.procedure, carried.answers().raw, today).answers, today)
    asked = at(program.procedure, page)
    return Standing(program, walked, page if asked is not None or page in ENDS else "", asked)


def in_words(walked: Walk, state: State, language: Language) -> tuple[str, ...]:
    """The answers on a way, one a line; those of an item begin with its name."""
    words = wording(state.library, walked, language)
    asked = (at(walked.procedure, address) for address in walked.asked)
    return tuple(words.reason(Reason(each.question, _item(each))) for each in asked if each is not None)


def _item(asked: Asked) -> ItemKey | None:
    return None if asked.group is None or asked.number is None else (asked.group.name, asked.number)
