"""A procedure -> its plan as SVG, with the same in words: a list for those who do not see the drawing.

``draw`` makes the picture, ``in_words`` the list. Both take the way of a person (``trail``) and where a piece of text
leads (``address``), for a page that shows them beside a walk. The page then serves ``style`` from a file of its own.
"""

from __future__ import annotations

from engine.export.graph.build import diagram
from engine.export.graph.layout import place
from engine.export.graph.outline import Line, Outline, indented, listed
from engine.export.graph.parts import Place as Place
from engine.export.graph.svg import Address, escaped, written
from engine.export.graph.svg import style as style
from engine.export.graph.trail import Trail
from engine.export.graph.trail import trail as trail
from engine.model.library import Content
from engine.model.procedure import Procedure
from engine.text import Language

ROOM = 1500.0
"""How wide branches may stand side by side unless somebody asks for more or less, in pixels."""


def draw(
    content: Content,
    procedure: Procedure,
    language: Language,
    *,
    trail: Trail | None = None,
    address: Address | None = None,
    room: float = ROOM,
    alone: bool = False,
) -> str:
    """The plan of a procedure as SVG.

    Every box of a tree item bears the id ``item-<number>``. ``room`` bounds how far branches stand side by side, in
    pixels. ``alone``: a file of its own, with its style sheet; otherwise an element for a page that has ``style``.
    """
    plan = diagram(content, procedure, language, trail)
    words = "\n".join([plan.about, *indented(Outline(language).lines(plan.parts))])
    return written(plan, place(plan.parts, room), words, address, alone=alone)


def in_words(
    content: Content,
    procedure: Procedure,
    language: Language,
    *,
    trail: Trail | None = None,
    address: Address | None = None,
) -> str:
    """The same as a nested list in HTML."""

    def linked(line: Line) -> str:
        place_ = line.entry.place if line.entry is not None else None
        target = address(place_) if address is not None and place_ is not None else None
        return escaped(line.text) if target is None else f'<a href="{escaped(target)}">{escaped(line.text)}</a>'

    plan = diagram(content, procedure, language, trail)
    return "\n".join(listed(Outline(language).lines(plan.parts), linked)) + "\n"
