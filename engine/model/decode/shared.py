"""Decodes what procedures share, figures and tables aside."""

from __future__ import annotations

from engine import quantities
from engine.model.decode.context import Context, scalar_text, words
from engine.model.shared import Authority, Basis, Contact, Document, Option, OptionSet, Redress, Source, Term
from engine.source import Map, Node, Scalar, Sequence
from engine.text import LANGUAGES, Language


def option_sets(context: Context) -> dict[str, OptionSet]:
    """``types``: named sets of options. One with a fault inside is read too: its options are used everywhere."""
    return {
        name: OptionSet(name, _options(context, node), key.span)
        for name, (key, node) in context.own["types"].items()
        if isinstance(node, Map)
    }


def _options(context: Context, node: Map) -> dict[str, Option]:
    found = {}
    for key, body in node.entries:
        if isinstance(body, Map):
            phrases = {
                word.text: context.needed_plain_text(text) for word, text in body.entries if word.text != "label"
            }
            found[key.text] = Option(key.text, context.needed_plain_text(body.get("label")), phrases)
    return found


def sources(context: Context) -> dict[str, Source]:
    """``sources``: where rules were read."""
    return {
        name: Source(
            name,
            context.needed_plain_text(node.get("title")),
            scalar_text(node.get("reference")),
            scalar_text(node.get("url")),
            scalar_text(node.get("url_opened")) == "true",
            _checked_on(context, node.get("checked_on")),
            Basis[scalar_text(node.get("basis")) or "open"],
            key.span,
        )
        for name, key, node in context.entries("sources")
    }


def _checked_on(context: Context, node: Node | None) -> str:
    """The day, month or year of the copy that was read; the schema has checked its form, not the calendar."""
    written = scalar_text(node) or "undated"
    whole = "-".join([*written.split("-"), "01", "01"][:3])
    if node is not None and written != "undated" and quantities.parse_date(whole) is None:
        context.problems.report("C019", node.span, found=written)
    return written


def documents(context: Context) -> dict[str, Document]:
    """``documents``: pieces of evidence."""
    return {
        name: Document(
            name, context.needed_plain_text(node.get("name")), context.plain_text(node.get("note")), key.span
        )
        for name, key, node in context.entries("documents")
    }


def glossary(context: Context) -> dict[str, Term]:
    """``glossary``: the words for a thing in both languages."""
    return {
        name: Term(
            name,
            context.needed_plain_text(node),
            words(node.get("countries")),
            context.plain_text(node.get("note")),
            _wordings(node.get("also")),
            _wordings(node.get("avoid")),
            key.span,
        )
        for name, key, node in context.entries("glossary")
    }


def _wordings(node: Node | None) -> dict[Language, tuple[str, ...]]:
    """Lists of words by language."""
    return {language: words(node.get(language)) if isinstance(node, Map) else () for language in LANGUAGES}


def redress(context: Context) -> dict[str, Redress]:
    """``redress``: ways to have a decision reviewed."""
    return {
        name: Redress(
            name,
            context.needed_plain_text(node.get("title")),
            context.paragraphs(node.get("text")),
            context.references("sources", node.get("sources")),
            key.span,
        )
        for name, key, node in context.entries("redress")
    }


def authorities(context: Context) -> dict[str, Authority]:
    """``authorities``: bodies, with contacts each as sure as its own basis."""
    return {name: _authority(context, name, key, node) for name, key, node in context.entries("authorities")}


def _authority(context: Context, name: str, key: Scalar, node: Map) -> Authority:
    contacts = node.get("contacts")
    items = contacts.items if isinstance(contacts, Sequence) else ()
    return Authority(
        name,
        context.needed_plain_text(node.get("name")),
        scalar_text(node.get("country")) or "",
        scalar_text(node.get("calendar")),
        words(node.get("languages")),
        tuple(_contact(context, item) for item in items if isinstance(item, Map)),
        context.plain_text(node.get("territory")),
        context.reference("redress", node.get("redress")),
        context.text(node.get("identification")),
        context.text(node.get("silence")),
        context.text(node.get("cross_border")),
        key.span,
    )


def _contact(context: Context, node: Map) -> Contact:
    return Contact(
        scalar_text(node.get("kind")) or "",
        scalar_text(node.get("value")) or "",
        Basis[scalar_text(node.get("basis")) or "open"],
        context.plain_text(node.get("note")),
    )
