"""The names an expression may read, and what it has to know of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from engine.expression.types import DATE, Type
from engine.problems import Span

ERROR: Final = Type("error")
"""The type of what has been reported already; it fits everything, so that one slip is reported once."""


@dataclass(frozen=True, slots=True)
class ParameterSignature:
    """What an expression has to know of a parameter: the figure's type, the keys, why a look-up may find no figure."""

    type: Type
    keys: tuple[Type, ...]
    lowest: object | None
    complete: bool
    has_start: bool
    span: Span | None = None
    """Where the parameter stands, to point at from a place where its figure may be missing."""


@dataclass(frozen=True, slots=True)
class TableSignature:
    """What an expression has to know of a decision table."""

    inputs: tuple[Type, ...]
    outputs: Mapping[str, Type]


@dataclass(frozen=True, slots=True)
class Scope:
    """The names an expression may read."""

    questions: Mapping[str, Type]
    minimums: Mapping[str, object]
    """The lower bound of each question that has a written one."""
    value_type: Callable[[str], Type | None]
    value_names: frozenset[str]
    parameters: Mapping[str, ParameterSignature]
    tables: Mapping[str, TableSignature]
    options: Mapping[str, tuple[str, ...]]
    broken: frozenset[str] = frozenset()
    """Parameters and tables that could not be read: reported at their own place, not at each use."""
    items: Mapping[str, str] = field(default_factory=dict)
    """The names of questions and values that each item of a group has, and their group."""

    def groups(self) -> dict[str, frozenset[str]]:
        """The names that each item has, by group."""
        groups = frozenset(self.items.values())
        return {group: frozenset(name for name, own in self.items.items() if own == group) for group in groups}

    def type_of(self, name: str) -> Type | None:
        """The type of a name; None when nothing bears it."""
        if name == "today":
            return DATE
        if name in self.questions:
            return self.questions[name]
        if name in self.value_names:
            return self.value_type(name)
        parameter = self.parameters.get(name)
        if parameter is not None and not parameter.keys:
            return parameter.type if parameter.complete else replace(parameter.type, unconfirmed=frozenset({name}))
        return ERROR if name in self.broken else None

    def names(self) -> frozenset[str]:
        """Every name that stands for a value."""
        keyless = {name for name, parameter in self.parameters.items() if not parameter.keys}
        return frozenset({"today", *self.questions, *self.value_names, *keyless})
