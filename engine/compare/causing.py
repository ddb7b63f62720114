"""The causes of differences in words: the changed entry, and what was changed in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from engine.compare.changes import changed
from engine.compare.edits import Edit
from engine.compare.lines import wrapped
from engine.compare.report import Cause, Compared, Group
from engine.compare.sentences import ENTRIES, named, say
from engine.compare.versions import Version
from engine.compile.lookups import version_on
from engine.expression.nodes import Expression
from engine.phrases import phrases
from engine.text import NBSP, Language, Text, format_value

_EDITS: Final = 4
_CAUSES: Final = 8
"""So many edits of an entry, and so many entries, are written out."""


def causing(group: Group, compared: Compared, edits: Sequence[Edit], language: Language) -> list[str]:
    """The lines of a group's causes; none where each place was written otherwise itself."""
    told = [(_title(each, compared, language), [*_changes(each, compared, edits, language)]) for each in group.causes]
    if not told:
        return []
    if len(told) == 1:
        title, changes = told[0]
        lines = wrapped(say("cause", language, what=title), "", "  ")
        return lines + [line for each in changes for line in wrapped(each, "  ", "    ")]
    lines = [say("several causes", language)]
    colon = f"{NBSP}: " if language == "fr" else ": "
    for title, changes in told[:_CAUSES]:
        lines += wrapped(colon.join([title, *([" · ".join(changes)] if changes else [])]), "  - ", "    ")
    if len(told) > _CAUSES:
        lines.append("  - " + say("others", language, count=len(told) - _CAUSES))
    return lines


def _title(cause: Cause, compared: Compared, language: Language) -> str:
    """A changed entry by its words, where it has some, and its name."""
    kind, name = cause
    if kind in ("today", "tree"):
        return say(f"cause {kind}", language)
    called = f"{named(ENTRIES, kind, language)} {name}"
    label = _label(kind, name, compared.new) or _label(kind, name, compared.old)
    return called if label is None else f"{label.of(language).strip()} ({called})"


def _label(kind: str, name: str, version: Version) -> Text | None:
    program = version.program
    if kind == "parameters" and name in program.terms.parameters:
        return program.terms.parameters[name].label
    if kind == "question" and name in program.questions:
        return program.questions[name].short
    if kind == "value" and name in program.values:
        return program.values[name].label or program.values[name].because
    return None


def _changes(cause: Cause, compared: Compared, edits: Sequence[Edit], language: Language) -> Iterator[str]:
    """What was changed in an entry, or what becomes of it between the two days."""
    own = [edit for edit in edits if (edit.kind, edit.name) == cause]
    for edit in own[:_EDITS]:
        if isinstance(edit.before, Expression) and isinstance(edit.after, Expression):
            sides = zip((compared.old, compared.new), (edit.before, edit.after), strict=True)
            yield " → ".join(_words(version, node, language) for version, node in sides)
        else:
            yield changed(edit, language, bare=True)
    if len(own) > _EDITS:
        yield say("more", language, count=len(own) - _EDITS)
    if not own and cause[0] == "parameters":
        yield from _lapse(cause[1], compared, language)


def _words(version: Version, node: Expression, language: Language) -> str:
    return phrases(version.library, version.procedure, language).condition(node)


def _lapse(name: str, compared: Compared, language: Language) -> Iterator[str]:
    """What becomes of an unchanged figure between two days."""
    parameter = compared.old.program.terms.parameters.get(name)
    if parameter is None:
        return
    one, other = (version_on(parameter, each.today) for each in (compared.old, compared.new))
    if one is not other and other is not None and other.valid_from is not None:
        yield say("figure from", language, day=format_value(other.valid_from, language))
    elif one is not None and one.verified_until is not None and not one.verified(compared.new.today):
        yield say("figure until", language, day=format_value(one.verified_until, language))
