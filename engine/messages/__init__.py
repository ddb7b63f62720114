"""The wording of every problem, in French and German, and the lines that show one in its file.

A wording says what is wrong and what would be right. Its placeholders are the problem's params;
``{name:type}`` puts a type into words, ``{name:example}`` shows how a value of the type is written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from engine.messages import content, flow, names, schema, source, tables, types
from engine.messages.kinds import Language as Language
from engine.messages.kinds import Shown
from engine.problems import Problem, Severity, Span

FAMILIES: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "S": source.MESSAGES,
    "V": schema.MESSAGES,
    "N": names.MESSAGES,
    "T": types.MESSAGES,
    "F": flow.MESSAGES,
    "D": tables.MESSAGES,
    "C": content.MESSAGES,
}
MESSAGES: Mapping[str, tuple[str, str]] = {code: both for family in FAMILIES.values() for code, both in family.items()}

Wordings = Mapping[str, tuple[str, str]]
"""The sentence of each code, in French and German: those here, or those of more rules."""

_WEIGHT: Mapping[Severity, tuple[str, str]] = {
    Severity.error: ("", ""),
    Severity.warning: ("Avertissement : ", "Warnung: "),
    Severity.notice: ("Remarque : ", "Hinweis: "),
}
_SUGGESTION = ("voulez-vous dire « {word} » ?", "meinten Sie „{word}“?")
_RELATED = ("voir aussi {place}", "siehe auch {place}")
_MORE_ONE = ("… et {count} autre endroit : ", "… und {count} weitere Stelle: ")
_MORE = ("… et {count} autres endroits : ", "… und {count} weitere Stellen: ")
_TOTAL_ONE = ("{count} problème", "{count} Problem")
_TOTAL = ("{count} problèmes", "{count} Probleme")
_LONGEST_VALUE = 80
_LONGEST_LIST = 400  # of names to choose from: the one that is sought may be the last
_NAMES = re.compile(r"\w+(?:, \w+)+")
_SHOWN_PLACES = 3
_SHOWN_WIDTH = 120
_SHOWN_BEFORE = 40


def describe(problem: Problem, language: Language, wordings: Wordings = MESSAGES) -> str:
    """One line: ``file:line:column: CODE message``, the message in French or German.

    What is no error says so before its message. Raises KeyError for a code without wording or a wording without its
    params.
    """
    weight = _worded(_WEIGHT[problem.severity], language)
    return f"{_place(problem.span)}: {problem.code} {weight}{message(problem, language, wordings)}"


def message(problem: Problem, language: Language, wordings: Wordings = MESSAGES) -> str:
    """The sentences alone, for a page that shows the place in its own way."""
    return _worded(wordings[problem.code], language, **problem.params)


def suggestion(problem: Problem, language: Language) -> str | None:
    """The question whether something else was meant, or None."""
    return None if problem.suggestion is None else _worded(_SUGGESTION, language, word=problem.suggestion)


def render(problem: Problem, language: Language, text_of: Mapping[str, str], wordings: Wordings = MESSAGES) -> str:
    """The problem with its line of the file, a caret line under the span, the suggestion and the related places.

    ``text_of`` maps file names to their text; a file that is not there is shown without its line.
    """
    rows = [describe(problem, language, wordings), *_excerpt(problem.span, text_of.get(problem.span.file))]
    question = suggestion(problem, language)
    if question is not None:
        rows.append(f"  {question}")
    rows.extend(f"  {_worded(_RELATED, language, place=_place(place))}" for place in problem.related)
    if problem.more:
        rows.append(f"  {_further(problem.more, language)}")
    return "\n".join(rows)


def total(count: int, language: Language) -> str:
    """How many problems there are, in words."""
    return _worded(_TOTAL_ONE if count == 1 else _TOTAL, language, count=str(count))


def _further(places: Sequence[Span], language: Language) -> str:
    """The other places of a problem: how many, the first of them, and the first in every further file."""
    first = {place.file: place for place in reversed(places)}
    shown = [place for at, place in enumerate(places) if at < _SHOWN_PLACES or first[place.file] is place]
    ending = " …" if len(places) > len(shown) else ""
    both = _MORE_ONE if len(places) == 1 else _MORE
    return _worded(both, language, count=str(len(places))) + ", ".join(map(_place, shown)) + ending


# The params bear any name a wording needs, so the names of the first two must stay free.
def _worded(both: tuple[str, str], language: Language, /, **params: str) -> str:
    wording = french_spaces(both[0]) if language == "fr" else both[1]
    return wording.format(**{name: Shown(_one_line(value), language) for name, value in params.items()})


def french_spaces(wording: str) -> str:
    """French keeps « ; : ? ! » on the line of the word before them; the tables are written with ordinary spaces."""
    return re.sub("(?<=«) | (?=[»:;?!])", "\N{NO-BREAK SPACE}", wording)


def _one_line(value: str) -> str:
    """A value taken from a file, short enough for a sentence."""
    joined = value.replace("\n", " ")
    longest = _LONGEST_LIST if _NAMES.fullmatch(joined) else _LONGEST_VALUE
    return joined if len(joined) <= longest else joined[: longest - 1] + "…"


def _place(span: Span) -> str:
    return f"{span.file}:{span.line}:{span.column}"


def _excerpt(span: Span, text: str | None) -> list[str]:
    """The line of the file, cut to a readable width, and the carets under the span's part of it."""
    lines = [] if text is None else re.split("\r\n|\r|\n", text.removeprefix("\ufeff"))
    if span.line > len(lines):
        return []
    line = lines[span.line - 1].replace("\t", " ")
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    first = max(0, start - _SHOWN_BEFORE) if len(line) > _SHOWN_WIDTH else 0
    shown = line[first : first + _SHOWN_WIDTH]
    carets = max(1, min(end, first + len(shown)) - start)
    return [f"  {shown}", "  " + " " * (start - first) + "^" * carets]
