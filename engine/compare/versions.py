"""One version of a procedure: the content it stands in, and the day on which it is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engine.compile.program import Library, Program
from engine.model.procedure import Procedure


@dataclass(frozen=True, slots=True)
class Version:
    """A procedure (``domain/id``) of a library on a day."""

    library: Library
    key: str
    today: date

    @property
    def program(self) -> Program:
        """The compiled procedure."""
        return self.library.programs[self.key]

    @property
    def procedure(self) -> Procedure:
        """The procedure."""
        return self.library.procedures[self.key]
