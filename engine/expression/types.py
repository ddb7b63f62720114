"""The types of the condition language.

Besides its kind a type says for which reasons a value may be missing at run time:
the questions that may be answered "I don't know", and the figures or table results that may be unconfirmed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

KINDS: Final = (
    "boolean",
    "integer",
    "percent",
    "money",
    "rate",
    "date",
    "moment",
    "duration",
    "choice",
    "choices",
    "text",
)
ORDERED: Final = frozenset({"integer", "percent", "money", "date", "moment", "duration"})


@dataclass(frozen=True, slots=True)
class Type:
    """A kind, the option set or currency that goes with it, and why a value of it may be missing."""

    kind: str
    options: str | None = None
    currency: str | None = None
    unknown: frozenset[str] = frozenset()
    unconfirmed: frozenset[str] = frozenset()
    into: str | None = None
    """The currency that a rate leads to; ``currency`` is the one it comes from."""

    @property
    def definite(self) -> bool:
        """Whether a value of this type is always there."""
        return not self.unknown and not self.unconfirmed

    def plain(self) -> Type:
        """The same type of a value that is there."""
        return self if self.definite else replace(self, unknown=frozenset(), unconfirmed=frozenset())

    def like(self, other: Type) -> bool:
        """Whether values of both types may be compared."""
        mine = (self.kind, self.options, self.currency, self.into)
        return mine == (other.kind, other.options, other.currency, other.into)

    def missing_as(self, *others: Type | None) -> Type:
        """This type, missing also whenever one of the others is."""
        known = [other for other in others if other is not None]
        return replace(
            self,
            unknown=self.unknown.union(*(other.unknown for other in known)),
            unconfirmed=self.unconfirmed.union(*(other.unconfirmed for other in known)),
        )

    def __str__(self) -> str:
        detail = f"{self.currency} → {self.into}" if self.into else self.options or self.currency
        return f"{self.kind} ({detail})" if detail else self.kind


BOOLEAN: Final = Type("boolean")
INTEGER: Final = Type("integer")
DATE: Final = Type("date")
DURATION: Final = Type("duration")
MOMENT: Final = Type("moment")
PERCENT: Final = Type("percent")
