"""What a rule is, and what it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from engine.compile.program import Library
from engine.model.procedure import Procedure
from engine.problems import Problem, Severity
from engine.source import Document, Scalar


@dataclass(frozen=True, slots=True)
class Written:
    """A text in both languages as it stands in a file.

    ``path`` are the keys that lead to it: ``("steps", "claim", "title")``; places in a list are numbers.
    """

    file: str
    path: tuple[str | int, ...]
    fr: Scalar
    de: Scalar


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Subject:
    """Content that loads, as it is written and as it was understood, on a day.

    Compared by identity, so that what several rules need of one subject can be kept beside it.
    """

    library: Library
    files: tuple[Document, ...]
    texts: tuple[Written, ...]
    """Every text in both languages, in the order of the files."""
    today: date
    earlier: Mapping[str, str] | None = None
    """The files' texts at an earlier revision, by the files' names; None when nothing is compared."""

    def file(self, name: str) -> Document:
        """A content file by its name. Raises KeyError."""
        for document in self.files:
            if document.file == name:
                return document
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class Words:
    """A rule in one language. ``message`` is filled with a problem's params, as those of ``engine.messages``."""

    title: str
    message: str
    why: str
    """Why an editor should care, in two or three sentences."""
    repair: str
    """What to do."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``bad`` and ``good`` are sections of a content file that replace those of the example library.

    A line like ``# parameters/figures.yaml`` says that the sections below it belong to another file than the procedure.
    """

    code: str
    severity: Severity
    find: Callable[[Subject], Iterable[Problem]] | None
    """None for what only the runner can tell, once all other rules have spoken."""
    fr: Words
    de: Words
    bad: str
    good: str


def weight(procedure: Procedure, published: Severity = Severity.error) -> Severity:
    """How much a finding of trust weighs: what is not published yet is only counted."""
    return published if procedure.status == "published" else Severity.notice
