"""A step of the guide as it is shown: every duty filled, not applicable (why), or not found (whom to ask)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from engine.explain import Reason, Wording
from engine.guide import GuideEvidence, GuideFee, GuideParagraph, GuideStep, UnconfirmedFigure
from engine.model.items import ItemKey
from engine.model.procedure import Link, NotApplicable, NotFound
from engine.model.shared import Authority, Redress
from engine.text import Language, Text, format_value, join
from web import markdown
from web.public.due_view import Due, due
from web.public.journey import address
from web.public.marks import Office, Paragraph, SourceLine, mark, office_of, source_line
from web.site import site

N_ = str  # marks a word for translation
_NOTHING = Markup()
_FREE = N_("Free of charge")
_LANGUAGES: Mapping[str, str] = {
    "fr": N_("French"),
    "de": N_("German"),
    "en": N_("English"),
    "it": N_("Italian"),
}


@dataclass(frozen=True, slots=True)
class Duty:
    """One item of information. ``state``: ``given``, ``not_applicable`` (html: why) or ``not_found`` (ask: whom)."""

    state: str
    html: Markup = _NOTHING
    ask: str | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    """Below the html, each with its own mark."""


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """A figure that nobody has confirmed for today, and who can."""

    label: str
    ask: str | None


@dataclass(frozen=True, slots=True)
class Paper:
    """A document of a step; several names: one of them is enough."""

    names: tuple[str, ...]
    form: str | None
    max_age: str | None


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A link beside a step; ``inside``: to another procedure of these pages."""

    label: str
    href: str
    inside: bool


@dataclass(frozen=True, slots=True)
class StepView:
    """One step. Items that its editor left out are None and not shown."""

    id: str
    number: int
    kind: str
    whose: str | None
    """The name of the item that it is for."""
    title: str
    paragraphs: tuple[Paragraph, ...]
    mark: str | None
    why: tuple[str, ...]
    office: Office | None
    office_missing: Duty | None
    due: Due | None
    due_missing: Duty | None
    papers: tuple[Paper, ...]
    papers_missing: Duty | None
    duties: tuple[tuple[str, Duty], ...]
    not_found: tuple[tuple[str, tuple[str, ...]], ...]
    """By the office that can say: the names of the duties that were not found."""
    ask: tuple[str, ...]
    """The offices that can confirm what is marked in the paragraphs."""
    links: tuple[LinkLine, ...]
    unconfirmed: tuple[Unconfirmed, ...]
    sources: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes texts of the procedure in one language."""

    words: Wording
    language: Language

    def inside(self, item: ItemKey | None) -> Writer:
        """The writer of what is about one item; for None this one."""
        return self if item is None else replace(self, words=self.words.inside(item))

    def whose(self, item: ItemKey | None) -> str | None:
        """The name of an item."""
        return self.words.label(item) if item is not None else None

    def reason(self, reason: Reason) -> str:
        """A reason; without the name of the item where only that one is spoken of."""
        own = reason.item is not None and reason.item == self.words.item
        return self.words.reason(replace(reason, item=None) if own else reason)

    def line(self, text: Text) -> str:
        """A plain text, its placeholders filled."""
        return self.words.fill(text)

    def rich(self, text: Text) -> Markup:
        """A Markdown text as HTML, its placeholders filled."""
        return markdown.filled(markdown.block(text, self.language), self.language, self.words.lookup)

    def office(self, authority: str) -> str:
        """The name of an authority."""
        return site().library.authorities[authority].name.of(self.language)

    def missing(self, value: object) -> Duty | None:
        """What to say in place of a duty that does not apply or was not found; None when it is given or left out."""
        if isinstance(value, NotApplicable):
            return Duty("not_applicable", self.rich(value.reason))
        if isinstance(value, NotFound):
            return Duty("not_found", ask=self.office(value.authority))
        return None


def step_view(item: GuideStep, writer: Writer) -> StepView:
    """Put a step into words."""
    step, language, writer = item.step, writer.language, writer.inside(item.item)
    office = item.authority if isinstance(item.authority, Authority) else None
    papers = item.evidence if isinstance(item.evidence, tuple) else ()
    paragraphs = tuple(paragraph_view(paragraph, writer) for paragraph in item.paragraphs)
    duties = _duties(item, writer)
    return StepView(
        id=step.id,
        number=item.number,
        kind=step.kind,
        whose=writer.whose(item.item),
        title=writer.line(step.title),
        paragraphs=paragraphs,
        mark=mark(item.basis) if item.sources else None,
        why=tuple(writer.reason(reason) for reason in item.reasons),
        office=office_of(office, language) if office else None,
        office_missing=writer.missing(item.authority),
        due=due(item.deadline, writer.words.walked.today) if item.deadline else None,
        due_missing=writer.missing(step.due),
        papers=tuple(_paper(evidence, writer) for evidence in papers),
        papers_missing=writer.missing(item.evidence),
        duties=tuple((name, duty) for name, duty in duties if duty.state != "not_found"),
        not_found=_not_found(duties),
        ask=tuple(dict.fromkeys(each.ask for each in paragraphs if each.mark and each.ask)),
        links=tuple(_link(link, language) for link in item.links),
        unconfirmed=tuple(unconfirmed_view(figure, language) for figure in item.unconfirmed),
        sources=tuple(source_line(source, language) for source in item.sources),
    )


def paragraph_view(paragraph: GuideParagraph, writer: Writer) -> Paragraph:
    """A paragraph of a step or an outcome."""
    ask = paragraph.confirm_with.name.of(writer.language) if paragraph.confirm_with else None
    return Paragraph(writer.rich(paragraph.text), mark(paragraph.basis), ask)


def unconfirmed_view(figure: UnconfirmedFigure, language: Language) -> Unconfirmed:
    """A figure to be confirmed, and whom to ask."""
    ask = figure.authority.name.of(language) if figure.authority else None
    return Unconfirmed(figure.parameter.label.of(language), ask)


def _link(link: Link, language: Language) -> LinkLine:
    label = link.label.of(language)
    if link.procedure is None:
        return LinkLine(label, link.url or "", inside=False)
    return LinkLine(label, address(language, site().library.procedures[link.procedure]), inside=True)


def _paper(evidence: GuideEvidence, writer: Writer) -> Paper:
    age = format_value(evidence.max_age, writer.language) if evidence.max_age else None
    return Paper(tuple(document.name.of(writer.language) for document in evidence.documents), evidence.form, age)


def _duties(item: GuideStep, writer: Writer) -> list[tuple[str, Duty]]:
    """The duties that are told in words, in a fixed order; each by its name."""
    found = {
        "fee": _fee(item.fee, writer),
        "processing_time": _text(item.processing_time, writer),
        "silence": _text(item.silence, writer),
        "redress": _redress(item, writer),
        "identification": _text(item.identification, writer),
        "languages": _languages(item.languages, writer),
        "cross_border": _text(item.cross_border, writer),
    }
    return [(name, duty) for name, duty in found.items() if duty is not None]


def _not_found(duties: list[tuple[str, Duty]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """One line an office, however many duties it was not found out about."""
    found: dict[str, list[str]] = {}
    for name, duty in duties:
        if duty.state == "not_found":
            found.setdefault(duty.ask or "", []).append(name)
    return tuple((office, tuple(names)) for office, names in found.items())


def _text(value: Text | NotApplicable | NotFound | None, writer: Writer) -> Duty | None:
    return Duty("given", writer.rich(value)) if isinstance(value, Text) else writer.missing(value)


def _languages(value: object, writer: Writer) -> Duty | None:
    if not isinstance(value, tuple):
        return writer.missing(value)
    say = site().environments[writer.language].catalogue.say
    names = [say(_LANGUAGES[code]) if code in _LANGUAGES else code for code in value]
    return Duty("given", escape(join(names, writer.language)))


def _fee(fee: GuideFee | NotApplicable | NotFound | None, writer: Writer) -> Duty | None:
    if not isinstance(fee, GuideFee):
        return writer.missing(fee)
    say = site().environments[writer.language].catalogue.say
    amount = say(_FREE) if fee.amount is None else format_value(fee.amount, writer.language)
    note = writer.rich(fee.note) if fee.note else Markup()
    return Duty("given", Markup("<p>{}</p>{}").format(amount, note))


def _redress(item: GuideStep, writer: Writer) -> Duty | None:
    redress = item.redress
    if not isinstance(redress, Redress):
        return writer.missing(redress)
    title = Markup("<p><strong>{}</strong></p>").format(writer.line(redress.title))
    return Duty("given", title, paragraphs=tuple(paragraph_view(each, writer) for each in item.redress_text))
