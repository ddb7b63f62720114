"""Where a person stands in a procedure: the answers read, the walk, and the addresses of its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from flask import abort

from engine.answers import decode
from engine.compile.program import Program
from engine.explain import Wording, wording
from engine.model.procedure import Procedure, Question
from engine.text import Language
from engine.walk import Walk, walk
from web.public.carried import Carried, answers
from web.site import site


@dataclass(frozen=True, slots=True)
class Journey:
    """One person in one procedure, in one language."""

    language: Language
    program: Program
    carried: Carried
    answers: Mapping[str, object]
    walk: Walk
    asked: tuple[str, ...]
    """The questions answered on the way, in order."""
    today: date

    @property
    def procedure(self) -> Procedure:
        """The procedure they walk through."""
        return self.program.procedure

    @property
    def base(self) -> str:
        """The address of the procedure."""
        return address(self.language, self.procedure)

    @property
    def onward(self) -> str:
        """Where to go on: the first open question, or the summary of the answers."""
        return f"{self.base}/{self.walk.next or 'check-answers'}"

    def earlier(self, question: str) -> tuple[str, ...]:
        """The questions asked before that one."""
        return self.asked if self.walk.next == question else self.asked[: self.asked.index(question)]

    def before(self, question: str) -> Walk:
        """The walk as it stood when that question was still open."""
        if self.walk.next == question:
            return self.walk
        ids = {self.procedure.questions[name].id for name in self.earlier(question)}
        return walk(self.program, {id_: value for id_, value in self.answers.items() if id_ in ids}, self.today)

    def raw(self, question: Question) -> str | None:
        """The valid answer to a question as it is carried."""
        return self.carried.raw.get(question.id) if question.id in self.answers else None

    def wording(self, position: Walk | None = None, language: Language | None = None) -> Wording:
        """Puts texts of the procedure into words at that position."""
        return wording(site().library, position or self.walk, language or self.language)


def address(language: Language, procedure: Procedure) -> str:
    """The path of a procedure's start page."""
    return f"/{language}/{procedure.key}"


def find(domain: str, name: str) -> Program:
    """The procedure at that address, or the page "not found"."""
    program = site().library.programs.get(f"{domain}/{name}")
    if program is None:
        abort(404)
    return program


def begin(language: Language, domain: str, name: str) -> Journey:
    """Read what the browser carries and walk as far as it goes."""
    return resume(language, find(domain, name), answers())


def resume(language: Language, program: Program, carried: Carried) -> Journey:
    """Walk with these answers. Those that are no longer valid are asked again."""
    today = site().clock.today()
    decoded = decode(program.procedure, carried.raw, today).answers
    walked = walk(program, decoded, today)
    return Journey(language, program, carried, decoded, walked, walked.asked, today)
