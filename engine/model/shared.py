"""What procedures share: option sets, sources, authorities, documents, redress, parameters, decision tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from engine.expression.nodes import Expression
from engine.expression.types import Type
from engine.problems import Span
from engine.text import Language, Text


class Basis(IntEnum):
    """How sure a statement is, from the surest to the least sure; a step is as sure as its weakest source."""

    official = 0
    secondary = 1
    general = 2
    open = 3


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a set: its label, and the phrases that sentences need (``in``: "en France")."""

    id: str
    label: Text
    phrases: Mapping[str, Text]


@dataclass(frozen=True, slots=True)
class OptionSet:
    """A named set of options, in the order in which they are offered."""

    id: str
    options: Mapping[str, Option]
    span: Span


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule was read.

    ``checked_on`` is the date of the copy that was read: a day, a month, a year or ``undated``.
    """

    id: str
    title: Text
    reference: str | None
    url: str | None
    url_opened: bool
    checked_on: str
    basis: Basis
    span: Span


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach an authority, with its own confidence. ``kind``: address, phone, web or email."""

    kind: str
    value: str
    basis: Basis
    note: Text | None


@dataclass(frozen=True, slots=True)
class Redress:
    """A way to have a decision reviewed."""

    id: str
    title: Text
    text: tuple[Paragraph, ...]
    sources: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Document:
    """A piece of evidence that a person gathers."""

    id: str
    name: Text
    note: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the glossary: the word of each language for one thing.

    ``countries``: whose law it belongs to; empty where it belongs to no single one. ``also``: what else may translate
    it. ``avoid``: what is not to be said for it.
    """

    id: str
    text: Text
    countries: tuple[str, ...]
    note: Text | None
    also: Mapping[Language, tuple[str, ...]]
    avoid: Mapping[Language, tuple[str, ...]]
    span: Span


@dataclass(frozen=True, slots=True)
class Authority:
    """A body: who it is, how to reach it, and its defaults for the steps it is competent for."""

    id: str
    name: Text
    country: str
    calendar: str | None
    languages: tuple[str, ...]
    contacts: tuple[Contact, ...]
    territory: Text | None
    redress: str | None
    identification: Text | None
    silence: Text | None
    cross_border: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class Version:
    """A parameter's figures over one span of time."""

    valid_from: date | None
    verified_on: date | None
    verified_until: date | None
    sources: tuple[str, ...]
    rows: Mapping[tuple[object, ...], tuple[tuple[object, ...], tuple[object, ...]]]
    """By the exact keys: the thresholds (empty when the last key is exact too) and the figures beside them."""

    def verified(self, today: date) -> bool:
        """Whether the figures are known to hold on that day."""
        return (
            (self.valid_from is None or self.valid_from <= today)
            and self.verified_on is not None
            and self.verified_until is not None
            and self.verified_on <= today <= self.verified_until
        )


@dataclass(frozen=True, slots=True)
class Parameter:
    """A figure of the law with its keys and its validity in time."""

    id: str
    label: Text
    type: Type
    keys: tuple[Type, ...]
    versions: tuple[Version, ...]
    confirm_with: str | None
    lowest: object | None
    """The first threshold of a parameter with one threshold key, common to all versions; None when there is none."""
    complete: bool
    """Whether every exact key has a row and no cell is unconfirmed: only a key under the first threshold can miss."""
    span: Span


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a decision table: a test for each input (None for any), and the results."""

    tests: tuple[CellTest, ...]
    results: tuple[object, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class CellTest:
    """What a cell accepts: anything, some values, or a range with its ends."""

    values: frozenset[object] | None = None
    low: object | None = None
    high: object | None = None
    low_open: bool = False
    high_open: bool = False

    def accepts(self, value: object) -> bool:
        """Whether the value passes the cell. Values are of the input's type, which the decoder has checked."""
        if self.values is not None:
            return value in self.values
        if self.low is not None and (value < self.low or (self.low_open and value == self.low)):  # type: ignore[operator]
            return False
        return not (
            self.high is not None and (value > self.high or (self.high_open and value == self.high))  # type: ignore[operator]
        )


@dataclass(frozen=True, slots=True)
class Table:
    """A decision table, proved complete when it was loaded."""

    id: str
    inputs: Mapping[str, Type]
    unordered: tuple[str, ...]
    hit: str
    outputs: Mapping[str, Type]
    rows: tuple[Row, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text shown to those whom ``condition`` fits. ``basis`` None: it rests on the sources of its step."""

    text: Text
    condition: Expression | None
    basis: Basis | None
    confirm_with: str | None
    sources: tuple[str, ...]
    span: Span
