"""``passerelle compare``: who gets another guide from a change, with an example person."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

import click

from engine.compare.compare import compare as compare_libraries
from engine.compare.data import as_data
from engine.compare.report import Report
from engine.compare.words import render
from engine.compile.program import Library
from engine.messages import Language
from web.clock import Clock
from web.commands.outputs import as_json
from web.commands.shared import chosen, in_language
from web.commands.versions import NotComparableError, Side, sides
from web.commands.which import procedure_in
from web.settings import Settings

_DAY: Final = click.DateTime(["%Y-%m-%d"])
_MISSING: Final = {
    "fr": "Dites avec quoi comparer : passerelle compare HEAD, ou passerelle compare --and 2027-01-01",
    "de": "Sagen Sie, womit verglichen wird: passerelle compare HEAD, oder passerelle compare --and 2027-01-01",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command was started with."""

    old: str | None
    new: str | None
    folder: Path | None
    today: datetime | None
    other_day: datetime | None
    procedure: str | None
    everything: bool
    as_json: bool
    no_proofs: bool
    lang: str | None


@click.command()
@click.argument("old", required=False)
@click.argument("new", required=False)
@click.option("--folder", type=click.Path(exists=True, file_okay=False, path_type=Path), help="The folder of content.")
@click.option("--today", envvar="PASSERELLE_TODAY", type=_DAY, help="The day on which OLD is read (default: today).")
@click.option("--and", "other_day", type=_DAY, help="Another day, on which NEW is read: who gets another guide then?")
@click.option("--procedure", help="Compare this procedure only (domain/name).")
@click.option("--all", "everything", is_flag=True, help="Write every difference out with its example.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON (docs/compare.md).")
@click.option("--no-proofs", is_flag=True, help="Compare invented people only, and prove nothing.")
@in_language
def compare(**given: Any) -> None:
    """Compare two versions of the content: OLD and NEW are folders, files or git revisions.

    NEW is the content as it is when it is left out. Exit status: 0 when everybody surely gets the same guide, 1 when
    not, 2 when there is nothing that can be compared.
    """
    asked = Asked(**given)
    language = chosen(asked.lang)
    report = _report(asked, language)
    if asked.as_json:
        click.echo(as_json(as_data(report, language)))
    else:
        click.echo(render(report, language, everything=asked.everything))
    sys.exit(0 if report.same else 1)


def _report(asked: Asked, language: Language) -> Report:
    content = asked.folder or Settings(keys=()).content
    if asked.old is None and asked.other_day is None:
        raise NotComparableError(_MISSING[language].replace(" :", "\N{NO-BREAK SPACE}:"))
    first = str(content) if asked.old is None else asked.old
    # The same content on two days, unless another one is named for the second day.
    second = first if asked.other_day is not None else str(content)
    names = first, second if asked.new is None else asked.new
    old, new = sides(*names, content, language)
    libraries = _libraries(old, new, language)
    today = Clock(asked.today.date() if asked.today else None).today()
    days = today, asked.other_day.date() if asked.other_day else today
    found = _compare(libraries, days, _only(asked, (old, new), libraries, language), asked)
    return replace(found, identical=old.files == new.files and days[0] == days[1])


def _libraries(old: Side, new: Side, language: Language) -> tuple[Library, Library]:
    first = old.library(language)
    return first, first if old.files == new.files else new.library(language)


def _only(
    asked: Asked, both: tuple[Side, Side], libraries: tuple[Library, Library], language: Language
) -> set[str] | None:
    """The procedures to look at; None for all of them."""
    if asked.procedure is not None:
        known = {**libraries[0].procedures, **libraries[1].procedures}
        try:
            return {procedure_in(known, asked.procedure, language)}
        except click.ClickException as problem:
            raise NotComparableError(problem.message) from problem
    return {side.only for side in both if side.only is not None} or None


def _compare(
    libraries: tuple[Library, Library], days: tuple[date, date], only: set[str] | None, asked: Asked
) -> Report:
    """The report, with the progress of long work shown on a terminal."""
    told = sys.stderr.isatty()
    try:
        progress, each = _progress if told else None, asked.everything or asked.as_json
        return compare_libraries(*libraries, days, only, progress, not asked.no_proofs, each=each)
    finally:
        if told:
            click.echo("\r\033[K", nl=False, err=True)


def _progress(procedure: str, done: int, total: int) -> None:
    click.echo(f"\r\033[K{procedure} {done + 1}/{total}", nl=False, err=True)
