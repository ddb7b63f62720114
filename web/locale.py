"""The interface in French and German: catalogues, and one template environment per language.

Constant messages are put into the templates while they are compiled. A look-up per message at run time makes a page
several times dearer, and a template that mixes languages cannot arise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from babel.messages.pofile import read_po
from jinja2 import Environment, FileSystemLoader, StrictUndefined, nodes
from jinja2.visitor import NodeTransformer

from engine.text import LANGUAGES, Language, format_value

ROOT = Path(__file__).resolve().parent
LOCALES = ROOT.parent / "locales"
TEMPLATES = ROOT / "templates"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The interface's words in one language, by their English sentence; ``plurals`` by the English singular."""

    language: Language
    messages: Mapping[str, str]
    plurals: Mapping[str, tuple[str, str]]

    def say(self, message: str, **values: object) -> str:
        """The sentence with its values. Raises KeyError for a sentence nobody has translated."""
        return self.messages[message].format(**values)


def read_catalogue(language: Language, folder: Path = LOCALES) -> Catalogue:
    """Read ``<language>.po``. Fuzzy and empty entries are left out, so that using them is an error."""
    with (folder / f"{language}.po").open("rb") as file:
        catalogue = read_po(file, locale=language)
    messages: dict[str, str] = {}
    plurals: dict[str, tuple[str, str]] = {}
    for entry in catalogue:
        if entry.fuzzy or not entry.id or not entry.string:
            continue
        if isinstance(entry.id, str):
            messages[entry.id] = str(entry.string)
        else:
            plurals[entry.id[0]] = (entry.string[0], entry.string[1])
    return Catalogue(language, messages, plurals)


def is_plural(language: Language, number: int) -> bool:
    """Whether a noun after that number stands in the plural: French counts 0 as singular, German does not."""
    return number > 1 if language == "fr" else number != 1


class _Fold(NodeTransformer):
    """Replaces ``_("…")`` by its translation, with ``.format(…)`` where it takes values; the same for ``ngettext``."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802  the name the visitor looks for
        node = self.generic_visit(node)  # type: ignore[assignment]
        match node.node, node.args:
            case nodes.Name(name="_"), [nodes.Const(value=message)]:
                text: nodes.Expr = nodes.Const(self._catalogue.messages[message], lineno=node.lineno)
            case nodes.Name(name="ngettext"), [nodes.Const(value=one), nodes.Const(), number]:
                forms = nodes.Const(self._catalogue.plurals[one], lineno=node.lineno)
                chooser = nodes.Name("plural", "load", lineno=node.lineno)
                text = nodes.Call(chooser, [number, forms], [], None, None, lineno=node.lineno)
            case _:
                return node
        if not node.kwargs:
            return text
        method = nodes.Getattr(text, "format", "load", lineno=node.lineno)
        return nodes.Call(method, [], node.kwargs, None, None, lineno=node.lineno)


class FoldingEnvironment(Environment):
    """Templates in one language. Raises KeyError while compiling a template whose message is not translated."""

    def __init__(
        self, catalogue: Catalogue, folder: Path = TEMPLATES, more: Mapping[str, object] | None = None
    ) -> None:
        super().__init__(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self.catalogue = catalogue
        language = catalogue.language
        self.globals.update(
            language=language,
            other="de" if language == "fr" else "fr",
            other_name="Deutsch" if language == "fr" else "Français",
            plural=partial(_plural, language),
            written=_writer(language),
            **(more or {}),
        )

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree: nodes.Template = _Fold(self.catalogue).visit(super()._parse(source, name, filename))
        tree.set_environment(self)
        return tree


def _plural(language: Language, number: int, forms: tuple[str, str]) -> str:
    return forms[is_plural(language, number)]


def _writer(language: Language) -> Callable[..., str]:
    def written(value: Any, form: str | None = None) -> str:
        return format_value(value, language, form)

    return written


def environments(**more: object) -> Mapping[Language, FoldingEnvironment]:
    """One environment for each language; ``more`` is known to all templates."""
    return {language: FoldingEnvironment(read_catalogue(language), more=more) for language in LANGUAGES}
