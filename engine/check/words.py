"""Findings in words: those of the rules with the words of their files, all others with those of ``engine.messages``.

A rule of proof may give an example person by the params ``person_fr`` and ``person_de``: one answer a line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from engine import messages
from engine.check.rules import RULES
from engine.messages import Language
from engine.problems import Problem

_PERSON: Final[Mapping[Language, str]] = {"fr": "exemple de personne\N{NO-BREAK SPACE}:", "de": "Beispielperson:"}
_PLACEHOLDER: Final = re.compile(r"(?<!\{)\{\w+(?::\w+)?\}")


@cache
def wordings() -> Mapping[str, tuple[str, str]]:
    """The sentence of every code, in French and German."""
    return {**messages.MESSAGES, **{rule.code: (rule.fr.message, rule.de.message) for rule in RULES}}


def sentence(code: str, language: Language) -> str:
    """The sentence of a code in general, with ``…`` where a finding puts its own values. Raises KeyError."""
    wording = wordings()[code][language == "de"]
    return _PLACEHOLDER.sub("…", wording).replace("{{", "{").replace("}}", "}")


def message(found: Problem, language: Language) -> str:
    """The sentence of a finding alone."""
    return messages.message(found, language, wordings())


def person(found: Problem, language: Language) -> tuple[str, ...]:
    """The answers of the person who proves a finding, a line each; empty where nobody is needed."""
    return tuple(found.params.get(f"person_{language}", "").splitlines())


def render(found: Problem, language: Language, text_of: Mapping[str, str]) -> str:
    """A finding as a terminal shows it: place, code and sentence, the line with carets, and what helps."""
    rows = [messages.render(found, language, text_of, wordings())]
    answers = person(found, language)
    if answers:
        rows += [f"  {_PERSON[language]}", *(f"    {answer}" for answer in answers)]
    return "\n".join(rows)
