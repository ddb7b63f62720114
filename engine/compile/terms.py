"""What the names in a procedure's expressions stand for, apart from its questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.expression.nodes import Expression
from engine.model.shared import Parameter, Table


@dataclass(frozen=True, slots=True)
class Terms:
    """Parameters, tables, the expressions of values, and the options of each set."""

    parameters: Mapping[str, Parameter]
    tables: Mapping[str, Table]
    values: Mapping[str, Expression]
    options: Mapping[str, tuple[str, ...]]
