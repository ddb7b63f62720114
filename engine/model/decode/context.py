"""What the decoders share: the declared names, the places of texts, and reading of the small forms."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence as Items
from dataclasses import dataclass, field, replace
from datetime import date

from engine import quantities
from engine.expression.nodes import Expression
from engine.expression.parse import parse
from engine.expression.types import KINDS, Type
from engine.model.procedure import NotApplicable, NotFound
from engine.model.shared import Basis, OptionSet, Paragraph
from engine.problems import Problems, Span, nearest
from engine.source import Map, Node, Scalar, Sequence
from engine.text import PlaceholderError, Text, placeholders, tidy

LIBRARY_SECTIONS = ("types", "documents", "authorities", "redress", "sources", "parameters", "glossary")
"""What is the same for every procedure, wherever its file stands."""
SCOPED_SECTIONS = ("questions", "values", "tables", "steps", "trees", "outcomes")
"""What serves the procedures of a domain, or one procedure."""
Entry = tuple[Scalar, Node]


def _empty() -> dict[str, dict[str, Entry]]:
    return {section: {} for section in (*LIBRARY_SECTIONS, *SCOPED_SECTIONS)}


_COLUMNS: dict[str, Type] = {
    **{kind: Type(kind) for kind in KINDS if kind not in ("choice", "choices", "text", "money", "rate")},
    **{f"money {currency}": Type("money", currency=currency) for currency in ("EUR", "CHF")},
}


@dataclass(slots=True)
class Context:
    """One scope of names: the shared files, those of a domain on top of them, and one procedure on top of these.

    What is decoded from a node is kept by the node's identity, so that a shared entry is decoded, and its problems are
    reported, once for all procedures.
    """

    problems: Problems
    broken: Items[Span] = ()
    """Where a fault was found before decoding: what lies around is not decoded, but its name counts as declared."""
    declared: dict[str, dict[str, Entry]] = field(default_factory=_empty)
    own: dict[str, dict[str, Entry]] = field(default_factory=_empty)
    """What was declared in this scope itself."""
    items: dict[str, str] = field(default_factory=dict)
    """The questions and values that stand inside a group, and its name. They are declared like any others."""
    option_sets: dict[str, OptionSet] = field(default_factory=dict)
    places: dict[int, tuple[Text, Scalar, Scalar]] = field(default_factory=dict)
    """Where each decoded text stands, by the text's identity."""
    texts: dict[int, Text | None] = field(default_factory=dict)
    parsed: dict[int, Expression | None] = field(default_factory=dict)
    procedures: dict[str, str] = field(default_factory=dict)
    """The status of every procedure of the library, by ``domain/id``."""

    def child(self) -> Context:
        """A scope of its own that sees everything declared here."""
        declared = {section: dict(names) for section, names in self.declared.items()}
        return replace(self, declared=declared, own=_empty(), items=dict(self.items))

    def declare(self, root: Map, sections: Iterable[str]) -> None:
        """Declare the names of some sections of a file; a name that is taken is reported."""
        for section in sections:
            for key, node in written_entries(root.get(section)):
                self._declare(section, key, node, None)
                for inner in ("questions", "values") if section == "questions" and is_group(node) else ():
                    for item, below in written_entries(node.get(inner) if isinstance(node, Map) else None):
                        self._declare(inner, item, below, key.text)

    def _declare(self, section: str, key: Scalar, node: Node, group: str | None) -> None:
        known = self.declared[section].get(key.text)
        if known is not None:
            self.problems.report("N004", key.span, name=key.text, related=(known[0].span,))
            return
        self.declared[section][key.text] = self.own[section][key.text] = (key, node)
        if group is not None:
            self.items[key.text] = group

    def entries(self, section: str) -> Iterable[tuple[str, Scalar, Map]]:
        """The entries of a section that were declared in this scope itself, and whose form is sound."""
        for name, (key, node) in self.own[section].items():
            if isinstance(node, Map) and self.sound(node):
                yield name, key, node

    def sound(self, node: Node) -> bool:
        """Whether no fault was found inside a node."""
        return not any(_inside(span, node.span) for span in self.broken)

    def reference(self, section: str, node: Node | None) -> str | None:
        """A name that must be declared in a section."""
        if not isinstance(node, Scalar):
            return None
        names = self.declared[section]
        if node.text not in names:
            near = nearest(node.text, names)
            related = [] if near is None else [names[near][0].span]
            self.problems.report("N001", node.span, suggestion=near, related=related, section=section, name=node.text)
        return node.text

    def references(self, section: str, node: Node | None) -> tuple[str, ...]:
        """A list of declared names, or one alone."""
        if isinstance(node, Scalar):
            return (self.reference(section, node) or "",)
        items = node.items if isinstance(node, Sequence) else ()
        return tuple(name for item in items if (name := self.reference(section, item)) is not None)

    def text(self, node: Node | None) -> Text | None:
        """A text in both languages; its placeholders must be readable."""
        if not isinstance(node, Map):
            return None
        if id(node) not in self.texts:
            self.texts[id(node)] = self._text(node)
        return self.texts[id(node)]

    def _text(self, node: Map) -> Text | None:
        fr, de = node.get("fr"), node.get("de")
        if not isinstance(fr, Scalar) or not isinstance(de, Scalar):
            return None
        for scalar in (fr, de):
            if not scalar.text.strip():
                self.problems.report("C018", scalar.span)
                return None
            try:
                placeholders(scalar.text)
            except PlaceholderError as error:
                self.problems.report("C003", scalar.at(error.start, error.end))
                return None
        text = Text(tidy(fr.text.strip(), "fr"), tidy(de.text.strip(), "de"))
        self.places[id(text)] = (text, fr, de)
        return text

    def needed_text(self, node: Node | None) -> Text:
        """A text that the schema requires; empty where it was reported."""
        return self.text(node) or Text("", "")

    def plain_text(self, node: Node | None) -> Text | None:
        """A text that is shown as it stands, so without placeholders."""
        text = self.text(node)
        if text is not None:
            for scalar in self.places[id(text)][1:]:
                brace = min((place for sign in "{}" if (place := scalar.text.find(sign)) >= 0), default=None)
                if brace is not None:
                    self.problems.report("C004", scalar.at(brace, brace + 1))
        return text

    def needed_plain_text(self, node: Node | None) -> Text:
        """A plain text that the schema requires; empty where it was reported."""
        return self.plain_text(node) or Text("", "")

    def expression(self, node: Node | None) -> Expression | None:
        """A condition or calculation, parsed but not typed yet."""
        if not isinstance(node, Scalar):
            return None
        if id(node) not in self.parsed:
            self.parsed[id(node)] = parse(node, self.problems)
        return self.parsed[id(node)]

    def paragraphs(self, node: Node | None) -> tuple[Paragraph, ...]:
        """One text or a list of paragraphs."""
        items = node.items if isinstance(node, Sequence) else (node,)
        return tuple(self._paragraph(item) for item in items if isinstance(item, Map))

    def _paragraph(self, node: Map) -> Paragraph:
        basis = scalar_text(node.get("basis"))
        confirm_with = self.reference("authorities", node.get("confirm_with"))
        if basis in ("general", "open") and confirm_with is None:
            marked = node.get("basis")
            self.problems.report("C006", marked.span if marked else node.span, basis=basis)
        return Paragraph(
            self.needed_text(node),
            self.expression(node.get("when")),
            Basis[basis] if basis else None,
            confirm_with,
            self.references("sources", node.get("sources")),
            node.span,
        )

    def type_named(self, node: Node | None) -> Type | None:
        """The type of a column by its name: a simple kind, money with its currency, or an option set."""
        if not isinstance(node, Scalar):
            return None
        if node.text in _COLUMNS:
            return _COLUMNS[node.text]
        if node.text in self.declared["types"]:
            return Type("choice", node.text) if node.text in self.option_sets else None
        known = [*_COLUMNS, *self.declared["types"]]
        self.problems.report("D009", node.span, suggestion=nearest(node.text, known), name=node.text)
        return None

    def gap(self, node: Node | None) -> NotApplicable | NotFound | None:
        """A duty that is not filled, and why."""
        if not isinstance(node, Map):
            return None
        if "not_applicable" in node:
            return NotApplicable(self.needed_text(node.get("not_applicable")))
        if "not_found" in node:
            return NotFound(self.reference("authorities", node.get("not_found")) or "")
        return None

    def duration(self, node: Node | None) -> quantities.Duration | None:
        """A written duration."""
        if not isinstance(node, Scalar):
            return None
        found = quantities.parse_duration(node.text)
        if found is None:
            self.problems.report("C008", node.span, found=node.text)
        return found


def written_entries(node: Node | None) -> Items[tuple[Scalar, Node]]:
    """The keys of a mapping with what stands behind them; nothing for anything else."""
    return node.entries if isinstance(node, Map) else ()


def is_group(node: Node | None) -> bool:
    """Whether a question is a group."""
    return isinstance(node, Map) and scalar_text(node.get("type")) == "group"


def scalar_text(node: Node | None) -> str | None:
    """The text of a scalar, or None."""
    return node.text if isinstance(node, Scalar) else None


def words(node: Node | None) -> tuple[str, ...]:
    """The texts of a list of scalars."""
    items = node.items if isinstance(node, Sequence) else ()
    return tuple(item.text for item in items if isinstance(item, Scalar))


def day(node: Node | None) -> date | None:
    """A written day; the schema has checked its form."""
    return quantities.parse_date(node.text) if isinstance(node, Scalar) else None


def check_order(problems: Problems, node: Map, earlier: str, later: str) -> None:
    """Report two written days that stand the wrong way round."""
    written = node.get(later)
    first, last = day(node.get(earlier)), day(written)
    if written is not None and first is not None and last is not None and last < first:
        problems.report("C017", written.span, earlier=earlier, later=later)


def _inside(inner: Span, outer: Span) -> bool:
    return (
        inner.file == outer.file
        and (outer.line, outer.column) <= (inner.line, inner.column)
        and (inner.line, inner.column) < (outer.end_line, outer.end_column)
    )
