"""The small Markdown of the content, rendered once per text and language; placeholders stay for later."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import nh3
from markupsafe import Markup, escape

from engine.text import NBSP, Language, Text, fill

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_TAGS = {"p", "ul", "ol", "li", "strong", "em", "a", "br", "code", "blockquote"}
_TAG = re.compile("<[^>]*>")
# One line that begins with a letter, ends with no space and has no character that Markdown or HTML know: most
# questions are such lines.
_PLAIN = re.compile(r"""[^\W\d_][^\\`*_\[\]<>&\x00-\x1f\x7f-\x9f\u2028\u2029]*(?<!\s)""")

Lookup = Callable[[str, str | None], object]


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # takes its time to load, and a worker starts without a text to show

    return MarkdownIt("commonmark", {"html": False}).disable(["heading", "lheading", "image", "fence", "hr"])


@lru_cache(maxsize=16384)
def block(text: Text, language: Language) -> Markup:
    """Paragraphs and lists as safe HTML, with the placeholders still in it."""
    plain = text.of(language)
    if _PLAIN.fullmatch(plain):
        return Markup(f"<p>{plain}</p>")  # noqa: S704  nothing in it could be a tag
    return _clean(_parser().render(text.of(language)))


@lru_cache(maxsize=16384)
def inline(text: Text, language: Language) -> Markup:
    """One line as safe HTML, with the placeholders still in it."""
    plain = text.of(language)
    if _PLAIN.fullmatch(plain):
        return Markup(plain)  # noqa: S704  the same
    return _clean(_parser().renderInline(text.of(language)))


def _clean(html: str) -> Markup:
    cleaned = nh3.clean(
        html,
        tags=_TAGS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel="noopener noreferrer",
    )
    return Markup(cleaned.strip().replace("&nbsp;", NBSP))  # noqa: S704  nh3 has just made it safe


def filled(html: Markup, language: Language, lookup: Lookup) -> Markup:
    """The HTML with its placeholders filled; what is filled in is escaped."""
    if "{" not in html and "}" not in html:
        return html

    def safe(name: str, form: str | None) -> object:
        value = lookup(name, form)
        return str(escape(value)) if isinstance(value, str) else value

    return Markup(fill(html, language, safe))  # noqa: S704  the text is clean and the values are escaped


def plain(html: Markup) -> str:
    """The words alone, for a title."""
    return Markup(_TAG.sub("", html)).unescape()  # noqa: S704  the tags are gone
