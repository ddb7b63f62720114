"""A procedure whose first key is misspelt or missing: without it the file would pass for one that procedures share."""

from __future__ import annotations

from typing import Final

from engine.problems import Problems, Span, nearest
from engine.source import Map

_KEY: Final = "procedure"
_HEADER: Final = frozenset({"status", "title", "summary", "updated", "review_by", "content_owner", "phases", "tree"})
"""What stands in procedures alone. Two of them are no accident."""


def is_nameless(root: Map) -> bool:
    """Whether a file is meant as a procedure, and does not say so."""
    return _KEY not in root and len(_HEADER.intersection(root.keys())) > 1


def report_nameless(root: Map, problems: Problems) -> Span:
    """Report the misspelt key, or the missing one; nothing else is said of the file. Returns its place."""
    written = nearest(_KEY, root.keys())
    key = root.key(written) if written is not None else None
    if key is not None:
        problems.report("V001", key.span, suggestion=_KEY, key=key.text, known=_KEY)
        return key.span
    start = root.span
    problems.report("V002", Span(start.file, start.line, start.column, start.line, start.column + 1), key=_KEY)
    return start
