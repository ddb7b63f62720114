"""Watches the folder of content: after every save a new state, at once with the page, then the rules, then the proofs.

Two threads: one looks and checks, the other one waits for the process that asks the solver.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Condition, Thread
from typing import TYPE_CHECKING, Final

from engine.check.runner import Report
from engine.compile.program import Library
from engine.workbench.bench import Bench, Look, joined, prove
from engine.workbench.people import identity, met, possible, walked_again
from engine.workbench.proving import Proving, Task
from engine.workbench.shelf import Stamp, stamp
from web.editor.state import Proofs, State
from web.logs import log_failure

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

EVERY: Final = 0.15
"""Seconds between two looks at the folder."""
SETTLED: Final = 0.02
"""Seconds in which a file that is being written may grow."""

Make = Callable[[Library], "WSGIApplication"]


class Watch:
    """The newest state of a folder. ``make`` turns content into pages; ``today`` is asked at every look."""

    def __init__(self, folder: Path, make: Make, today: Callable[[], date]) -> None:
        self._bench = Bench(folder)
        self._make = make
        self._today = today
        self._changed = Condition()
        self._seen: Stamp | None = None
        self._begun = False
        self._proving: Proving | None = None
        self._covered: dict[str, tuple[str, date]] = {}
        """For which content of each procedure its example people were found."""
        self._waiting: tuple[int, Look, date] | None = None
        empty = Library({}, {}, {}, {}, {}, {}, {}, {}, {})
        self.state = State(1, 1, empty, make(empty), Report((), loaded=False))
        """Replaced as a whole, never changed."""

    def start(self) -> None:
        """Look a first time, then watch until the process ends."""
        self.look()
        Thread(target=self._watch, daemon=True, name="watch").start()
        Thread(target=self._prove, daemon=True, name="prove").start()

    def stop(self) -> None:
        """End what is being proved: nobody waits for it any more."""
        self._abandon()

    def look(self) -> bool:
        """Look at the folder if somebody has written in it; whether there is a new state."""
        found = stamp(self._bench.folder)
        if found == self._seen:
            return False
        while (later := _after(SETTLED, self._bench.folder)) != found:
            found = later
        self._seen = found
        try:
            self._take()
        except Exception as failure:  # noqa: BLE001  whatever somebody writes, the pages stay and say that they are old
            log_failure(failure)
            self._show(replace(self.state, sound=False, failed=True))
        return True

    def prove(self) -> bool:
        """Prove the newest content that waits for it, and find example people; whether there was any."""
        with self._changed:
            waiting, self._waiting = self._waiting, None
        if waiting is None:
            return False
        edition, look, today = waiting
        library = look.loaded.library
        assert library is not None
        if not possible():
            self._publish_proofs(edition, prove(look, today), Proofs.impossible)
            return True
        now = {key: identity(library, key, today) for key in library.procedures}
        task = Task(look.texts, today, tuple(key for key in now if self._covered.get(key) != now[key]))
        with self._changed:
            if self.state.edition != edition or not self.state.sound:
                return True
            proving = self._proving = Proving(task)
        for found in proving.results():
            if isinstance(found, Report):
                self._publish_proofs(edition, found, Proofs.done)
            else:
                people = met(library, today, found, self.state.people or {})
                if self._publish(edition, people=people):
                    self._covered = now
        if self.state.proofs is Proofs.pending:
            self._publish(edition, proofs=Proofs.failed)
        return True

    def _take(self) -> None:
        today = self._today()
        try:
            look = self._bench.look()
        except OSError as problem:
            self._show(replace(self.state, sound=False, unreadable=_name(problem, self._bench.folder), changed=()))
            return
        if not self._begun:  # the first look is no save
            self._begun, look = True, replace(look, changed=())
        self._abandon()
        library = look.loaded.library
        if library is None:
            self._show(_broken(self.state, look, self._bench.check(look, today)))
            return
        before = self.state
        self._show(_sound(before, look, library, self._make(library)))
        edition = self.state.edition
        self._publish(edition, report=self._bench.check(look, today), checked=True)
        if before.people is not None:
            people, touched = walked_again(before.people, library, today)
            self._publish(edition, people=people, touched=touched)
        with self._changed:
            self._waiting = edition, look, today
            self._changed.notify_all()

    def _abandon(self) -> None:
        """What is being proved is out of date."""
        with self._changed:
            self._waiting = None
            if self._proving is not None:
                self._proving.stop()
                self._proving = None

    def _show(self, state: State) -> None:
        with self._changed:
            self.state = replace(state, version=self.state.version + 1)

    def _publish(self, edition: int, **more: object) -> bool:
        """Add something to the state, unless there is newer content by now; whether it was added."""
        with self._changed:
            if self.state.edition != edition:
                return False
            self.state = replace(self.state, version=self.state.version + 1, **more)  # type: ignore[arg-type]
            return True

    def _publish_proofs(self, edition: int, proved: Report, proofs: Proofs) -> None:
        with self._changed:
            if self.state.edition == edition and self.state.sound:
                self._publish(edition, report=joined(self.state.report, proved), proofs=proofs)

    def _watch(self) -> None:
        for _ in _kept_going(self.look):
            time.sleep(EVERY)

    def _prove(self) -> None:
        for _ in _kept_going(self.prove):
            with self._changed:
                self._changed.wait_for(lambda: self._waiting is not None)


def _kept_going(work: Callable[[], bool]) -> Iterator[None]:
    """The same work again and again, whatever comes of it."""
    while True:
        yield
        try:
            work()
        except Exception as failure:  # noqa: BLE001  one save that cannot be looked at must not end the watch
            log_failure(failure)


def _after(seconds: float, folder: Path) -> Stamp:
    time.sleep(seconds)
    return stamp(folder)


def _name(problem: OSError, folder: Path) -> str:
    """The file that a failure is about, as problems name it."""
    path = Path(problem.filename) if problem.filename else folder
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) and path != folder else folder.name


def _broken(before: State, look: Look, report: Report) -> State:
    return replace(
        before,
        report=report,
        texts=look.texts,
        sound=False,
        unreadable=None,
        failed=False,
        checked=True,
        proofs=Proofs.none,
        changed=look.changed,
        touched=None,
    )


def _sound(before: State, look: Look, library: Library, app: WSGIApplication) -> State:
    report = Report((), procedures=len(library.procedures))
    return State(
        version=before.version,
        edition=before.edition + 1,
        library=library,
        app=app,
        report=report,
        texts=look.texts,
        sound=True,
        proofs=Proofs.pending,
        changed=look.changed,
        people=before.people,
    )
