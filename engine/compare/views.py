"""What each place of a guide may show, to whom: the guide of everybody at once, as the content describes it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass

from engine.compare.keys import NOWHERE, Content, Keys, plain
from engine.compare.versions import Version
from engine.expression.nodes import Expression, Name
from engine.model.procedure import Due, Evidence, NotApplicable, NotFound, Step
from engine.model.readings import Reading, read_by_step, step_expressions, text_names
from engine.model.shared import Authority, Basis, Paragraph, Redress
from engine.text import Text

Guards = tuple[tuple[Expression, bool], ...]
"""Conditions, each of which holds or does not."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a view is of: a ``step``, an ``outcome``, a ``question``, or the ``guide`` itself."""

    kind: str
    name: str = ""


GUIDE = Subject("guide")


@dataclass(frozen=True, slots=True)
class Part:
    """Something shown under conditions. ``lapsed``: only where what is read rests on this figure, unverified."""

    guards: Guards
    content: Content
    lapsed: Lapsed | None = None


@dataclass(frozen=True, slots=True)
class Lapsed:
    """A figure, and what a step shows (with the conditions it is shown under)."""

    parameter: str
    shown: tuple[tuple[Guards, Expression], ...]


@dataclass(frozen=True, slots=True)
class View:
    """One place of a guide. ``exclusive``: of its parts one is shown; otherwise all whose conditions hold."""

    subject: Subject
    slot: str
    parts: tuple[Part, ...]
    exclusive: bool = False
    key: tuple[tuple[Hashable, ...], ...] = ()
    """Of each part: of its conditions, of what it shows, of the figure it waits for."""


class Viewer:
    """Describes the guide of one version."""

    def __init__(self, version: Version) -> None:
        self.version = version
        self.keys = Keys(version)
        self._views: dict[tuple[Subject, str], View] | None = None

    def views(self) -> dict[tuple[Subject, str], View]:
        """Every place of the guide."""
        if self._views is None:
            self._views = self._every()
        return self._views

    def _every(self) -> dict[tuple[Subject, str], View]:
        procedure = self.version.procedure
        found = [view for step in procedure.steps.values() for view in self._step(step)]
        for name, question in self.version.program.questions.items():
            options = tuple((plain(option.label), option.id) for option in question.options)
            shown = (question.ask, question.hint, question.why, question.unit, question.short, options)
            found.append(self._view(Subject("question", name), "ask", [self._part((), *shown)]))
        for name, outcome in procedure.outcomes.items():
            subject = Subject("outcome", name)
            found.append(self._view(subject, "title", [self._part((), outcome.title)]))
            found.append(self._view(subject, "text", self._paragraphs((), (*outcome.reason, *outcome.alternative))))
        milestones = [
            self._part(_guards(each.condition), procedure.values[each.value].label, _name(each.value))
            for each in procedure.milestones
        ]
        found.append(self._view(GUIDE, "milestones", milestones))
        help_ = [plain(self.version.library.authorities[name]) for name in procedure.assistance]
        found.append(self._view(GUIDE, "assistance", [self._part((), tuple(help_))]))
        return {(view.subject, view.slot): view for view in found}

    def _view(self, subject: Subject, slot: str, parts: Iterable[Part], *, exclusive: bool = False) -> View:
        kept = tuple(parts)
        key = tuple((self._guards_key(each.guards), each.content.key, self._lapsed_key(each.lapsed)) for each in kept)
        return View(subject, slot, kept, exclusive, key)

    def _guards_key(self, guards: Guards) -> Hashable:
        return tuple((self.keys.expression(node), truth) for node, truth in guards)

    def _lapsed_key(self, lapsed: Lapsed | None) -> Hashable:
        if lapsed is None:
            return None
        shown = tuple((self._guards_key(guards), self.keys.expression(node)) for guards, node in lapsed.shown)
        return (lapsed.parameter, shown)

    def _part(self, guards: Guards, *parts: object) -> Part:
        return Part(guards, self.keys.content(*parts))

    def _paragraphs(self, guards: Guards, paragraphs: Iterable[Paragraph]) -> list[Part]:
        return [
            self._part(
                (*guards, *_guards(each.condition)),
                each.text,
                self._sure(each),
                self._office(each.confirm_with),
                self._sources(each.sources),
            )
            for each in paragraphs
        ]

    def _sure(self, paragraph: Paragraph) -> Basis | None:
        """How sure a paragraph is said to be, as ``engine.guide`` says it."""
        known = self.version.library.sources
        weakest = max((known[name].basis for name in paragraph.sources), default=Basis.official)
        basis = max(paragraph.basis or Basis.official, weakest)
        return None if paragraph.basis is None and basis is Basis.official else basis

    def _office(self, name: str | None) -> Text | None:
        return None if name is None else self.version.library.authorities[name].name

    def _sources(self, names: Iterable[str]) -> tuple[object, ...]:
        return tuple(plain(self.version.library.sources[name]) for name in names)

    def _step(self, step: Step) -> Iterator[View]:
        subject = Subject("step", step.id)
        competent = list(self._competent(step))

        def fixed(slot: str, *parts: object) -> View:
            return self._view(subject, slot, [self._part((), *parts)])

        phase = next(each for each in self.version.procedure.phases if each.id == step.phase)
        yield fixed("title", step.title)
        yield fixed("phase", plain(phase.label), step.kind)
        yield self._view(subject, "text", self._paragraphs((), step.text))
        yield fixed("documents", self._documents(step))
        yield fixed("fee", self._said(step.fee))
        yield fixed("processing_time", self._said(step.processing_time))
        yield fixed("links", step.links)
        yield fixed("sources", self._sources(step.sources))
        for slot in ("authority", "due", "redress", "identification", "silence", "cross_border", "languages"):
            parts = [self._part(guards, *self._duty(step, slot, body)) for guards, body in competent]
            yield self._view(subject, slot, parts, exclusive=True)
        told = [
            part
            for guards, body in competent
            if isinstance(way := self._redress(step, body), Redress)
            for part in self._paragraphs(guards, way.text)
        ]
        yield self._view(subject, "redress_text", told)
        yield self._view(subject, "unconfirmed", self._unconfirmed(step, competent))

    def _competent(self, step: Step) -> Iterator[tuple[Guards, Authority | None]]:
        """The offices that may be competent, each with whom for."""
        if not isinstance(step.authority, tuple):
            yield (), None
            return
        before: Guards = ()
        for case in step.authority:
            own = _guards(case.condition)
            yield (*before, *own), self.version.library.authorities[case.authority]
            before = (*before, *((node, False) for node, _ in own))

    def _duty(self, step: Step, slot: str, body: Authority | None) -> tuple[object, ...]:
        if slot == "authority":
            return (plain(body) if body else self._said(step.authority),)
        if slot == "due":
            return (self._said(step.due), body.calendar if body and isinstance(step.due, Due) else None)
        if slot == "redress":
            way = self._redress(step, body)
            return (way.title, self._sources(way.sources)) if isinstance(way, Redress) else (self._said(way),)
        default = getattr(body, slot) if body is not None else None
        return (self._said(getattr(step, slot) or default or None),)

    def _redress(self, step: Step, body: Authority | None) -> Redress | NotApplicable | NotFound | None:
        way = step.redress or (body.redress if body else None)
        return self.version.library.redress[way] if isinstance(way, str) else way

    def _documents(self, step: Step) -> object:
        if not isinstance(step.documents, tuple):
            return self._said(step.documents)
        return tuple(self._evidence(each) for each in step.documents)

    def _evidence(self, evidence: Evidence) -> object:
        documents = self.version.library.documents
        return (*(plain(documents[name]) for name in evidence.documents), evidence.form, evidence.max_age)

    def _said(self, duty: object) -> object:
        """A duty, with the name of the office that can say what was not found."""
        return ("not found", self._office(duty.authority)) if isinstance(duty, NotFound) else duty

    def _unconfirmed(self, step: Step, competent: list[tuple[Guards, Authority | None]]) -> Iterator[Part]:
        shown = tuple(self._shown(step, competent))
        parameters = self.version.program.terms.parameters
        read = {name for _, node in shown for name in self.keys.figures(node)}
        for name in sorted(read):
            content = self.keys.content(parameters[name].label, self._office(parameters[name].confirm_with))
            yield Part((), content, Lapsed(name, shown))

    def _shown(
        self, step: Step, competent: list[tuple[Guards, Authority | None]]
    ) -> Iterator[tuple[Guards, Expression]]:
        yield from _read(read_by_step(step))
        for node in step_expressions(step):
            yield (), node
        for guards, body in competent:
            texts = [getattr(step, slot) or getattr(body, slot, None) for slot in _BY_OFFICE]
            way = self._redress(step, body)
            texts += [paragraph.text for paragraph in way.text] if isinstance(way, Redress) else []
            for text in texts:
                for name in text_names(text) if isinstance(text, Text) else ():
                    yield guards, _name(name)


_BY_OFFICE = ("identification", "silence", "cross_border")


def _guards(condition: Expression | None) -> Guards:
    return () if condition is None else ((condition, True),)


def _name(name: str) -> Name:
    return Name(name, NOWHERE)


def _read(reading: Reading) -> Iterator[tuple[Guards, Expression]]:
    for name in reading.always:
        yield (), _name(name)
    for condition, names in reading.conditional:
        for name in names:
            yield ((condition, True),), _name(name)
