"""The help page of every code of ``engine.messages``: why it is reported, a wrong example and the same one mended."""

from __future__ import annotations

from engine.messages.help import (
    content,
    content_steps,
    exchange,
    figures,
    flow,
    groups,
    links,
    names,
    schema,
    source_file,
    source_syntax,
    source_yaml,
    tables,
    types,
    types_reading,
)
from engine.messages.help.page import Page as Page
from engine.messages.help.page import Pages

_PARTS: tuple[Pages, ...] = (
    source_file.PAGES,
    source_yaml.PAGES,
    source_syntax.PAGES,
    schema.PAGES,
    names.PAGES,
    types_reading.PAGES,
    types.PAGES,
    flow.PAGES,
    tables.PAGES,
    figures.PAGES,
    content.PAGES,
    content_steps.PAGES,
    exchange.PAGES,
    links.PAGES,
    groups.PAGES,
)
PAGES: Pages = {code: found for part in _PARTS for code, found in part.items()}
