"""The guide in both languages side by side, to show at a counter of the other country."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import cast

from markupsafe import Markup

from engine.text import Language
from web.public.guide_view import GuideView
from web.site import site

Row = tuple[tuple[Language, Markup], ...]


def facing_rows(views: dict[Language, GuideView], today: date) -> list[Row]:
    """The parts of the guide; each row holds the same part in every language."""
    columns = [[(language, part) for part in _parts(language, view, today)] for language, view in views.items()]
    return list(zip(*columns, strict=True))


def _parts(language: Language, view: GuideView, today: date) -> Iterator[Markup]:
    # The macros of each language stand in its own environment: that is where its words were put in.
    macros = site().environments[language].get_template("public/_guide_parts.html").module

    def part(name: str, *values: object) -> Markup:
        return cast("Callable[..., Markup]", getattr(macros, name))(*values)

    prefix = f"{language}-"
    yield Markup("<p><strong>{}</strong></p>").format(view.title)
    if view.outcome:
        yield part("outcome", view.outcome, 2)
    if view.timeline:
        yield part("timeline", view.timeline, today, prefix)
    for phase in view.phases:
        yield Markup("<h2>{}</h2>").format(phase.title)
        for step in phase.steps:
            yield part("step", step, 3, prefix)
