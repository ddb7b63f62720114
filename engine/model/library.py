"""Everything that was decoded, together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.model.procedure import Procedure
from engine.model.shared import Authority, Document, OptionSet, Parameter, Redress, Source, Table, Term


@dataclass(frozen=True, slots=True)
class Content:
    """The decoded library: what procedures share, and the procedures by ``domain/id`` with the tables of each."""

    types: Mapping[str, OptionSet]
    sources: Mapping[str, Source]
    authorities: Mapping[str, Authority]
    redress: Mapping[str, Redress]
    documents: Mapping[str, Document]
    glossary: Mapping[str, Term]
    parameters: Mapping[str, Parameter]
    procedures: Mapping[str, Procedure]
    tables: Mapping[str, Mapping[str, Table]]
