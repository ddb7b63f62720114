"""One person's guide in words, place by place: what the pages show of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.compare.versions import Version
from engine.compare.views import GUIDE, Subject
from engine.deadlines import Deadline
from engine.explain.words import Wording, wording
from engine.guide import Guide, GuideEvidence, GuideFee, GuideParagraph, GuideStep, build
from engine.model.items import ItemKey, at
from engine.model.procedure import Link, NotApplicable, NotFound, Question
from engine.model.shared import Authority, Basis, Redress, Source
from engine.text import LANGUAGES, NBSP, Language, Text, format_value, join
from engine.walk import Walk

Place = tuple[Subject, ItemKey | None, str]
"""What is shown, of which item of a group, and which part of it."""
Lines = tuple[str, ...]

_SURE = {
    Basis.official: Text("source officielle", "amtliche Quelle"),
    Basis.secondary: Text("source secondaire", "Sekundärquelle"),
    Basis.general: Text("à confirmer", "noch zu bestätigen"),
    Basis.open: Text("question ouverte", "offene Frage"),
}
_SAID = {
    "free": Text("gratuit", "kostenlos"),
    "between": Text("du {0} au {1}", "vom {0} bis {1}"),
    "from": Text("à partir du {0}", "ab dem {0}"),
    "by": Text("au plus tard le {1}", "spätestens am {1}"),
    "overdue": Text("date passée, à faire tout de suite", "Tag vorbei, sofort zu tun"),
    "not applicable": Text("sans objet : {0}", "entfällt: {0}"),
    "not found": Text("non trouvé ; renseignements : {0}", "nicht gefunden; Auskunft: {0}"),
    "or": Text(" ou ", " oder "),
    "at most": Text("pas plus de {0}", "höchstens {0} alt"),
    "unopened": Text("adresse non ouverte", "Adresse nicht aufgerufen"),
    "asks": Text("renseignements : {0}", "Auskunft: {0}"),
}


@dataclass(frozen=True, slots=True)
class Portrait:
    """A guide in one language. ``steps``: each with the item it stands for, in the order of the guide."""

    outcome: str
    steps: tuple[tuple[str, ItemKey | None], ...]
    lines: dict[Place, Lines]

    def title(self, step: str, item: ItemKey | None) -> str:
        """The title of a step that is in the guide."""
        return self.lines[Subject("step", step), item, "title"][0]


def portraits(version: Version, walked: Walk) -> dict[Language, Portrait]:
    """The guide of a walk that has come to an end, in words of both languages."""
    guide = build(version.library, walked)
    return {language: _portrait(version, guide, language) for language in LANGUAGES}


def _portrait(version: Version, guide: Guide, language: Language) -> Portrait:
    painter = _Painter(guide, wording(version.library, guide.walk, language), language)
    steps = tuple((step.step.id, step.item) for step in guide.steps)
    return Portrait(guide.walk.outcome or "", steps, dict(painter.lines()))


@dataclass(frozen=True, slots=True)
class _Painter:
    guide: Guide
    words: Wording
    language: Language

    def lines(self) -> Iterator[tuple[Place, Lines]]:
        guide = self.guide
        if guide.outcome is not None:
            subject = Subject("outcome", guide.outcome.id)
            yield (subject, None, "title"), (self._fill(guide.outcome.title),)
            yield (subject, None, "text"), self._paragraphs((*guide.reason, *guide.alternative))
        days = ((each.value.label, each.day) for each in guide.milestones)
        shown = (self._pair(label.of(self.language) if label else "", self._value(day)) for label, day in days)
        yield (GUIDE, None, "milestones"), tuple(shown)
        yield (GUIDE, None, "assistance"), tuple(line for each in guide.assistance for line in self._office(each))
        for written in guide.walk.asked:
            asked = at(guide.procedure, written)
            if asked is not None:
                item = None if asked.group is None or asked.number is None else (asked.group.name, asked.number)
                inside = _Painter(guide, self.words.inside(item), self.language)
                yield (Subject("question", asked.question.name), item, "ask"), inside.question(asked.question)
        for step in guide.steps:
            inside = _Painter(guide, self.words.inside(step.item), self.language)
            subject = Subject("step", step.step.id)
            for slot, lines in inside.step(step):
                yield (subject, step.item, slot), lines

    def question(self, question: Question) -> Lines:
        """What the page of a question shows."""
        texts = (question.short, question.ask, question.hint, question.why, question.unit)
        options = (f"○ {option.label.of(self.language)}" for option in question.options)
        return (*(self._fill(text) for text in texts if text is not None), *options)

    def step(self, step: GuideStep) -> Iterator[tuple[str, Lines]]:
        """Everything a step shows."""
        own = step.step
        phase = next(each for each in self.guide.procedure.phases if each.id == own.phase)
        yield "title", (self._fill(own.title),)
        yield "phase", (phase.label.of(self.language), own.kind)
        yield "text", self._paragraphs(step.paragraphs)
        yield "reasons", tuple(self.words.reason(reason) for reason in step.reasons)
        yield (
            "authority",
            self._office(step.authority) if isinstance(step.authority, Authority) else self._duty(step.authority),
        )
        yield "documents", self._evidence(step)
        yield "due", self._due(step.deadline) if step.deadline is not None else self._duty(own.due)
        yield "fee", self._fee(step.fee)
        yield "redress", self._redress(step)
        yield "redress_text", self._paragraphs(step.redress_text)
        for slot in ("identification", "processing_time", "silence", "cross_border", "languages"):
            yield slot, self._duty(getattr(step, slot))
        yield "links", tuple(map(self._link, step.links))
        yield "sources", tuple(map(self._source, step.sources))
        yield (
            "unconfirmed",
            tuple(sorted(self._confirm(each.parameter.label, each.authority) for each in step.unconfirmed)),
        )

    def _fill(self, text: Text) -> str:
        return self.words.fill(text).strip()

    def _say(self, key: str, *parts: str) -> str:
        said = _SAID[key].of(self.language)
        return (said.replace(" :", f"{NBSP}:").replace(" ;", f"{NBSP};")).format(*parts)

    def _pair(self, label: str, words: str) -> str:
        return f"{label}{NBSP}: {words}" if self.language == "fr" else f"{label}: {words}"

    def _value(self, value: object) -> str:
        ready = self.words.ready(value)
        return ready if isinstance(ready, str) else format_value(ready, self.language)

    def _paragraphs(self, paragraphs: Iterable[GuideParagraph]) -> Lines:
        found: list[str] = []
        for each in paragraphs:
            found.append(self._fill(each.text))
            if each.basis is not None:
                found[-1] += f" [{_SURE[each.basis].of(self.language)}]"
            if each.confirm_with is not None:
                found.append(self._say("asks", each.confirm_with.name.of(self.language)))
            found += [self._source(source) for source in each.sources]
        return tuple(found)

    def _source(self, source: Source) -> str:
        parts = (source.title.of(self.language), source.reference, source.url, source.checked_on)
        opened = () if source.url_opened or not source.url else (self._say("unopened"),)
        return " · ".join([part for part in (*parts, *opened) if part] + [_SURE[source.basis].of(self.language)])

    def _office(self, office: Authority) -> Lines:
        lines = [office.name.of(self.language)]
        if office.territory is not None:
            lines.append(office.territory.of(self.language))
        for contact in office.contacts:
            note = "" if contact.note is None else f" ({contact.note.of(self.language)})"
            lines.append(f"{contact.value}{note} [{_SURE[contact.basis].of(self.language)}]")
        return tuple(lines)

    def _duty(self, duty: object) -> Lines:
        match duty:
            case Text():
                return (self._fill(duty),)
            case NotApplicable(reason=reason):
                return (self._say("not applicable", self._fill(reason)),)
            case NotFound(authority=authority):
                office = self.words.library.authorities[authority]
                return (self._say("not found", office.name.of(self.language)),)
            case tuple():
                return (join([str(each) for each in duty], self.language),)
        return ()

    def _evidence(self, step: GuideStep) -> Lines:
        if not isinstance(step.evidence, tuple):
            return self._duty(step.evidence)
        return tuple(map(self._document, step.evidence))

    def _document(self, evidence: GuideEvidence) -> str:
        names = []
        for each in evidence.documents:
            note = "" if each.note is None else f" ({each.note.of(self.language)})"
            names.append(each.name.of(self.language) + note)
        more = [evidence.form] if evidence.form else []
        if evidence.max_age is not None:
            more.append(self._say("at most", format_value(evidence.max_age, self.language)))
        return self._say("or").join(names) + (f" [{', '.join(more)}]" if more else "")

    def _due(self, due: Deadline) -> Lines:
        first, last = (self._value(day) if day is not None else "" for day in (due.recommended, due.latest))
        shape = "by" if not first else "from" if not last else "between"
        lines = [self._say(shape, first, last)]
        if due.overdue:
            lines.append(self._say("overdue"))
        return tuple(lines)

    def _fee(self, fee: GuideFee | NotApplicable | NotFound | None) -> Lines:
        if not isinstance(fee, GuideFee):
            return self._duty(fee)
        amount = self._say("free") if fee.amount is None else self._value(fee.amount)
        return (amount, *((self._fill(fee.note),) if fee.note is not None else ()))

    def _redress(self, step: GuideStep) -> Lines:
        if not isinstance(step.redress, Redress):
            return self._duty(step.redress)
        sources = (self.words.library.sources[name] for name in step.redress.sources)
        return (self._fill(step.redress.title), *map(self._source, sources))

    def _link(self, link: Link) -> str:
        return f"{link.label.of(self.language)} ({link.url or link.procedure})"

    def _confirm(self, label: Text, office: Authority | None) -> str:
        said = label.of(self.language)
        return said if office is None else f"{said} ({self._say('asks', office.name.of(self.language))})"
