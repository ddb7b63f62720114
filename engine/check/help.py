"""The help page of every code, as text: what is found, why it matters, a bad and a good example, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from engine.check.rule import Rule
from engine.check.rules import RULES
from engine.check.words import sentence, wordings
from engine.messages import Language, french_spaces
from engine.messages import help as families

_HEADINGS: Final[Mapping[str, tuple[str, str]]] = {
    "bad": ("À éviter", "So nicht"),
    "good": ("Mieux", "Besser"),
    "repair": ("Que faire", "Was tun"),
}
_SEVERITY: Final[Mapping[str, tuple[str, str]]] = {
    "error": ("erreur", "Fehler"),
    "warning": ("avertissement", "Warnung"),
    "notice": ("remarque", "Hinweis"),
}


def codes() -> tuple[str, ...]:
    """Every code that a report may name."""
    return tuple(sorted(wordings()))


def explain(code: str, language: Language) -> str:
    """The page of a code. Raises KeyError for a code that does not exist."""
    for rule in RULES:
        if rule.code == code:
            return _of_rule(rule, language)
    rows = [f"{code} ({_SEVERITY['error'][language == 'de']})", "", _prose(sentence(code, language), language)]
    page = families.PAGES.get(code)
    if page is not None:
        why = page.de if language == "de" else page.fr
        rows += ["", _prose(why, language), *_examples(page.bad, page.good, language)]
    return "\n".join(rows) + "\n"


def _of_rule(rule: Rule, language: Language) -> str:
    words = rule.de if language == "de" else rule.fr
    head = f"{rule.code} {words.title} ({_SEVERITY[rule.severity][language == 'de']})"
    rows = [head, "", _prose(sentence(rule.code, language), language), "", _prose(words.why, language)]
    rows += [*_examples(rule.bad, rule.good, language), "", _heading("repair", language)]
    return "\n".join([*rows, "", _prose(words.repair, language)]) + "\n"


def _prose(text: str, language: Language) -> str:
    return french_spaces(text) if language == "fr" else text


def _examples(bad: str, good: str, language: Language) -> list[str]:
    rows: list[str] = []
    for name, example in (("bad", bad), ("good", good)):
        if example:
            lines = (f"    {line}".rstrip() for line in example.rstrip("\n").split("\n"))
            rows += ["", _heading(name, language), "", *lines]
    return rows


def _heading(name: str, language: Language) -> str:
    return _HEADINGS[name][language == "de"] + ("\N{NO-BREAK SPACE}:" if language == "fr" else ":")
