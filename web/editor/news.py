"""How things stand after the last save: what the line on top of the workbench says."""

from __future__ import annotations

from dataclasses import dataclass

from engine.problems import Severity
from web.editor.state import Proofs, State

_SHOWN = 5
_BLOCKED = frozenset({"failed", "unreadable", "broken"})


@dataclass(frozen=True, slots=True)
class News:
    """``kind``: ``failed``, ``unreadable``, ``broken``, ``checking``, ``sound``. Counts are of places."""

    kind: str
    file: str
    errors: int
    warnings: int
    notices: int
    proofs: str
    changed: tuple[str, ...]
    more: int
    """How many files of the last save are not named."""
    kept: bool
    """Whether the pages show an older version."""
    version: int
    edition: int

    @property
    def blocked(self) -> bool:
        """Whether what the files say cannot be used, so that something has to be repaired before all else."""
        return self.kind in _BLOCKED


def news(state: State) -> News:
    """The news of a state."""
    return News(
        kind=_kind(state),
        file=state.unreadable or "",
        errors=state.report.count(Severity.error),
        warnings=state.report.count(Severity.warning),
        notices=state.report.count(Severity.notice),
        proofs=Proofs.none if not state.sound else state.proofs,
        changed=state.changed[:_SHOWN],
        more=max(0, len(state.changed) - _SHOWN),
        kept=not state.sound and bool(state.library.procedures),
        version=state.version,
        edition=state.edition,
    )


def _kind(state: State) -> str:
    if state.failed:
        return "failed"
    if state.unreadable is not None:
        return "unreadable"
    if not state.sound:
        return "broken"
    return "sound" if state.checked else "checking"
