"""Proofs and example people in a process of their own: the pages stay quick meanwhile, and a newer save can end it.

``python -m engine.workbench.proving`` reads the files from a line of its standard input and writes two lines: people,
then the findings. It ends when its input does, so that it never outlives who asked. Both sides of that talk stand here.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import astuple, dataclass
from datetime import date
from pathlib import Path
from threading import Thread
from typing import Any, Final

from engine.check.allow import Allowed
from engine.check.runner import NotProved, Report
from engine.compile.program import compile_library
from engine.load import Loaded, without_collector
from engine.model.decode.library import Folder, decode, domain_of
from engine.problems import Problem, Problems, Severity, Span, by_place
from engine.source import Document, parse
from engine.workbench.bench import Look, prove

ROOT: Final = Path(__file__).resolve().parents[2]
Raws = Mapping[str, tuple[Mapping[str, str], ...]]
"""The answers of example people, by procedure."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be proved. ``people``: the procedures whose example people are wanted."""

    texts: Mapping[str, str]
    today: date
    people: tuple[str, ...]


class Proving:
    """A running proof; what it finds comes as it is found. ``stop`` ends it, from any thread."""

    def __init__(self, task: Task) -> None:
        command = [sys.executable, "-m", "engine.workbench.proving"]
        self._process = subprocess.Popen(  # noqa: S603  our own program with fixed arguments
            command,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            start_new_session=True,  # a key pressed in the terminal is for the server, which ends this with it
        )
        told = {"texts": dict(task.texts), "today": task.today.isoformat(), "people": task.people}
        self._sent = json.dumps(told) + "\n"

    def results(self) -> Iterator[Raws | Report]:
        """The example people, then the report; less when it was stopped or failed."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        with process:
            try:
                process.stdin.write(self._sent)
                process.stdin.flush()  # and stays open: the other side lives as long as it is
            except OSError:  # it was stopped before it had read everything
                with suppress(OSError):
                    process.stdin.close()
                return
            for line in process.stdout:
                found = json.loads(line)
                yield _report(found["report"]) if "report" in found else _raws(found["people"])

    def stop(self) -> None:
        """End it."""
        self._process.kill()


def main() -> None:
    """The other side: load the files, find people, prove."""
    line = sys.stdin.readline()
    if not line.endswith("\n"):  # who asked has gone already
        return
    Thread(target=_end_with_input, daemon=True).start()
    given = json.loads(line)
    today = date.fromisoformat(given["today"])
    look = Look(_loaded(given["texts"]), given["texts"], ())
    _tell({"people": _people(look, today, given["people"])})
    _tell({"report": _told(prove(look, today))})


def _end_with_input() -> None:
    """Wait until nobody holds the other end of the input, then end at once, whatever is being proved."""
    while os.read(0, 1):
        pass
    os._exit(1)


def _loaded(texts: Mapping[str, str]) -> Loaded:
    """The files from memory: a copy on the disk would stay there when this process is killed."""
    problems = Problems()
    with without_collector():
        roots = [(name, parse(texts[name].encode(), name, problems)) for name in texts]
        files = [(Document(name, texts[name], root), domain_of(name)) for name, root in roots if root is not None]
        content = decode(Folder(files), problems) if len(files) == len(roots) else None
        library = None if content is None else compile_library(content)
    return Loaded(tuple(file for file, _ in files), by_place(dict.fromkeys(problems)), library)


def _people(look: Look, today: date, keys: Iterable[str]) -> dict[str, list[dict[str, str]]]:
    from engine.prove.cover import cover  # the solver
    from engine.prove.encode import Model

    library = look.loaded.library
    if library is None:
        return {}
    covers = {key: cover(Model(library.procedures[key], library, today)) for key in keys}
    return {key: [dict(each.person.raw) for each in found.examples] for key, found in covers.items()}


def _tell(found: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def _told(report: Report) -> dict[str, Any]:
    return {
        "problems": [_problem(each) for each in report.problems],
        "allowed": [[_problem(each.problem), each.reason] for each in report.allowed],
        "not_proved": [[each.codes, each.reason] for each in report.not_proved],
    }


def _problem(found: Problem) -> dict[str, Any]:
    return {
        "code": found.code,
        "span": astuple(found.span),
        "params": dict(found.params),
        "severity": found.severity.value,
        "suggestion": found.suggestion,
        "related": [astuple(each) for each in found.related],
        "more": [astuple(each) for each in found.more],
    }


def _report(told: Mapping[str, Any]) -> Report:
    return Report(
        problems=tuple(_problem_of(each) for each in told["problems"]),
        allowed=tuple(Allowed(_problem_of(each), reason) for each, reason in told["allowed"]),
        not_proved=tuple(NotProved(tuple(codes), reason) for codes, reason in told["not_proved"]),
    )


def _problem_of(told: Mapping[str, Any]) -> Problem:
    return Problem(
        told["code"],
        Span(*told["span"]),
        told["params"],
        Severity(told["severity"]),
        told["suggestion"],
        tuple(Span(*each) for each in told["related"]),
        tuple(Span(*each) for each in told["more"]),
    )


def _raws(told: Mapping[str, list[dict[str, str]]]) -> Raws:
    return {key: tuple(raws) for key, raws in told.items()}


if __name__ == "__main__":
    main()
