"""Where a person stands in a procedure: the answers read, the walk, and the addresses of its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from flask import abort

from engine.answers import decode
from engine.compile.program import Program
from engine.explain import Wording, wording
from engine.model.items import Asked, at
from engine.model.procedure import Procedure
from engine.text import Language
from engine.walk import Walk, walk
from web.carried import Carried, answers
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
    """The addresses of the questions answered on the way, in order."""
    today: date
    base: str
    """The address of the procedure."""

    @property
    def procedure(self) -> Procedure:
        """The procedure they walk through."""
        return self.program.procedure

    @property
    def onward(self) -> str:
        """Where to go on: the first open question, or the summary of the answers."""
        return f"{self.base}/{self.walk.next or 'check-answers'}"

    def at(self, address: str) -> Asked | None:
        """The question at an address, ``residence`` or ``children/2/birth_date``; None where there is none."""
        return at(self.procedure, address)

    def answered(self) -> list[Asked]:
        """The questions answered on the way, in order."""
        return [found for each in self.asked if (found := self.at(each)) is not None]

    def reached(self, address: str) -> bool:
        """Whether they have come to that question."""
        return address == self.walk.next or address in self.asked

    def earlier(self, question: str) -> tuple[str, ...]:
        """The addresses of the questions asked before that one."""
        return self.asked if self.walk.next == question else self.asked[: self.asked.index(question)]

    def before(self, question: str) -> Walk:
        """The walk as it stood when that question was still open."""
        if self.walk.next == question:
            return self.walk
        ids = {asked.key for each in self.earlier(question) if (asked := self.at(each)) is not None}
        return walk(self.program, {id_: value for id_, value in self.answers.items() if id_ in ids}, self.today)

    def moved(self, asked: Asked, answer: object) -> Journey:
        """The same person with one more answer, or another one."""
        answered = {**self.answers, asked.key: answer}
        walked = walk(self.program, answered, self.today)
        return Journey(self.language, self.program, self.carried, answered, walked, walked.asked, self.today, self.base)

    def carrying(self, raw: Mapping[str, str]) -> Journey:
        """The same person with other answers than those the browser has brought."""
        decoded = decode(self.procedure, raw, self.today).answers
        walked = walk(self.program, decoded, self.today)
        carried = replace(self.carried, raw=raw)
        return replace(self, carried=carried, answers=decoded, walk=walked, asked=walked.asked)

    def raw(self, asked: Asked) -> str | None:
        """The valid answer to a question as it is carried."""
        return self.carried.raw.get(asked.key) if asked.key in self.answers else None

    def wording(self, position: Walk | None = None, language: Language | None = None) -> Wording:
        """Puts texts of the procedure into words at that position."""
        return wording(site().library, position or self.walk, language or self.language)


def address(language: Language, procedure: Procedure) -> str:
    """The path of a procedure's start page."""
    return f"/{language}/{procedure.key}"


def offered(procedure: Procedure) -> bool:
    """Whether it is shown here: what is published, and to editors everything."""
    return procedure.status == "published" or site().settings.drafts


def find(domain: str, name: str) -> Program:
    """The procedure at that address, or the page "not found"."""
    program = site().library.programs.get(f"{domain}/{name}")
    if program is None or not offered(program.procedure):
        abort(404)
    return program


def begin(language: Language, domain: str, name: str) -> Journey:
    """Read what the browser carries and walk as far as it goes. Answers no longer valid are asked again."""
    program, carried = find(domain, name), answers()
    today = site().clock.today()
    decoded = decode(program.procedure, carried.raw, today).answers
    walked = walk(program, decoded, today)
    base = address(language, program.procedure)
    return Journey(language, program, carried, decoded, walked, walked.asked, today, base)
