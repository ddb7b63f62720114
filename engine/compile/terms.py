"""What the names in a procedure's expressions stand for, apart from its questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.expression.nodes import Expression
from engine.model.procedure import Group
from engine.model.shared import Parameter, Table


@dataclass(frozen=True, slots=True)
class Terms:
    """Parameters, tables, the expressions of values (those of items too), the options of each set, and the groups."""

    parameters: Mapping[str, Parameter]
    tables: Mapping[str, Table]
    values: Mapping[str, Expression]
    options: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, Group] = field(default_factory=dict)
