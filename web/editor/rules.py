"""The help page of a code, as ``passerelle check --explain`` prints it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from flask import Response, abort

from engine.check.help import codes, explain
from engine.text import Language
from web.editor.pages import show as show_page


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or an example (``code``)."""

    code: bool
    text: str


def show(language: Language, code: str) -> Response:
    """What a code means, why it matters, an example to avoid and a better one, what to do."""
    if code not in codes():
        abort(404)
    title, _, rest = explain(code, language).partition("\n")
    base = f"/editor/{language}"
    return show_page("editor/rule.html", language, title=title, blocks=_blocks(rest), base=base)


def _blocks(text: str) -> list[Block]:
    """The paragraphs and examples of a page; a blank line inside an example belongs to it."""
    found: list[Block] = []
    lines = text.strip("\n").split("\n")
    for indented, group in groupby(_marked(lines), key=lambda each: each[0]):
        own = [line for _, line in group]
        if indented:
            found.append(Block(True, "\n".join(line.removeprefix("    ") for line in own).strip("\n")))
        else:
            found += [Block(False, part) for part in "\n".join(own).split("\n\n") if part.strip()]
    return found


def _marked(lines: list[str]) -> list[tuple[bool, str]]:
    """Each line, and whether it belongs to an example: a blank one does when an indented one follows it."""
    marked: list[tuple[bool, str]] = []
    inside = False
    for line in reversed(lines):
        inside = line.startswith("    ") or (not line and inside)
        marked.append((inside, line))
    return marked[::-1]
