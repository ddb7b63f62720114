"""The plan of a procedure: the way of the answers marked, every node leading to its page or to its line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlencode

from markupsafe import Markup

from engine.export.graph import Place, draw, in_words
from engine.guide import build
from engine.model.items import address, groups_of
from engine.text import Language
from web.editor.names import address as path_of
from web.editor.place import Standing
from web.editor.problems import place_of
from web.editor.state import State

ROOM = 900.0
"""How wide branches may stand side by side, in pixels: narrower than a drawing for paper."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The drawing, and the same in words."""

    drawing: Markup
    words: Markup


def plan(standing: Standing, state: State, language: Language) -> Plan:
    """The plan of the procedure that is looked at."""
    procedure, way = standing.program.procedure, standing.trail()
    leads = _leads(standing, state, language)
    # Both are made of escaped texts.
    return Plan(
        Markup(draw(state.library, procedure, language, trail=way, address=leads, room=ROOM)),  # noqa: S704
        Markup(in_words(state.library, procedure, language, trail=way, address=leads)),  # noqa: S704
    )


def _leads(standing: Standing, state: State, language: Language) -> Callable[[Place], str]:
    procedure = standing.program.procedure
    inside = groups_of(procedure)
    numbers = _numbers(standing, state)

    def page(name: str, anchor: str = "") -> str:
        query = urlencode({"at": name, **({"step": anchor} if anchor else {})})
        return f"/editor/{language}/procedures/{path_of(procedure.key)}?{query}"

    def leads(place: Place) -> str:
        if place.kind == "question":
            return page(address(inside[place.name], 1, place.name) if place.name in inside else place.name)
        if place.kind == "step" and place.name in numbers:
            return page("guide", numbers[place.name])
        if place.kind == "outcome" and standing.walked.outcome == place.name:
            return page("guide")
        return place_of(place.span, language).href

    return leads


def _numbers(standing: Standing, state: State) -> dict[str, str]:
    """The number that each step of the guide bears on its page; none while questions are open."""
    if standing.walked.outcome is None:
        return {}
    steps = reversed(build(state.library, standing.walked).steps)
    return {each.step.id: str(each.number) for each in steps}
