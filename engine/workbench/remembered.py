"""The rules, those about texts looking again only at the files that say something else than before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from engine.check.rule import Rule, Subject
from engine.problems import Problem

BY_TEXT: Final = "L"
"""The letter of the rules that judge every text by itself, in the light of the glossary and the figures."""


class Remembered:
    """Knows what rules found in files; ``of`` makes rules that use it."""

    def __init__(self) -> None:
        self._light: tuple[object, ...] | None = None
        self._subject: Subject | None = None
        self._part: Subject | None = None
        self._files: dict[str, str] = {}
        self._found: dict[str, dict[str, list[Problem]]] = {}
        """By rule and file."""

    def of(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """The same rules, with a memory where that is sound."""
        return tuple(self._with_memory(rule) for rule in rules)

    def _with_memory(self, rule: Rule) -> Rule:
        if rule.find is None or not rule.code.startswith(BY_TEXT):
            return rule
        return replace(rule, find=partial(self._find, rule))

    def _find(self, rule: Rule, subject: Subject) -> Iterator[Problem]:
        part = self._changed(subject)
        renewed: dict[str, list[Problem]] = {file.file: [] for file in part.files}
        for found in rule.find(part) if rule.find is not None else ():
            renewed[found.span.file].append(found)
        kept = self._found.setdefault(rule.code, {})
        kept.update(renewed)
        for file in subject.files:
            yield from kept[file.file]

    def _changed(self, subject: Subject) -> Subject:
        """The part of a subject that was not looked at before; the same one for all rules."""
        if self._part is None or subject is not self._subject:
            light = (subject.library.glossary, subject.library.parameters, subject.today, subject.earlier)
            if light != self._light:
                self._files.clear()
                self._light = light
            names = {file.file for file in subject.files if self._files.get(file.file) != file.text}
            self._files = {file.file: file.text for file in subject.files}
            self._part = replace(
                subject,
                files=tuple(file for file in subject.files if file.file in names),
                texts=tuple(text for text in subject.texts if text.file in names),
            )
            self._subject = subject
        return self._part
