"""What ``passerelle check`` does: the report on the terminal or as JSON, and the help pages."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

import click

from engine.check.data import as_data
from engine.check.runner import Report
from engine.check.summary import summary
from engine.check.words import render
from engine.examine import examine_folder
from engine.load import texts
from engine.messages import Language
from engine.problems import Severity
from web.clock import Clock
from web.commands.outputs import as_json
from web.commands.revisions import RevisionError, texts_at
from web.commands.shared import chosen, closest, refusal
from web.settings import Settings

_UNKNOWN: Final[Mapping[Language, str]] = {
    "fr": "Le code « {code} » n'existe pas. Les plus proches : {near}",
    "de": "Den Code „{code}“ gibt es nicht. Am nächsten kommen: {near}",
}
_NO_FILE: Final[Mapping[Language, str]] = {
    "fr": "« {only} » n'est ni un fichier ni un dossier du contenu. Les plus proches : {names}",
    "de": "„{only}“ ist weder Datei noch Ordner des Inhalts. Am nächsten kommen: {names}",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command was started with."""

    folder: Path | None
    lang: str | None
    today: datetime | None
    as_json: bool
    since: str | None
    code: str | None
    notices: bool
    no_proofs: bool
    only: str | None


def run(asked: Asked) -> None:
    """Check, or explain a code; leaves with status 1 when there is an error."""
    language = chosen(asked.lang)
    if asked.code is not None:
        _explain(asked.code, language)
        return
    content = asked.folder or Settings(keys=()).content
    day = Clock(asked.today.date() if asked.today else None).today()
    report = _report(content, day, _earlier(content, asked.since, language), not asked.no_proofs)
    if asked.as_json:
        click.echo(as_json(as_data(report, language, day)))
    else:
        _print(report, texts(content), language, asked, content)
    sys.exit(1 if report.errors else 0)


def _report(content: Path, day: date, earlier: Mapping[str, str] | None, proofs: bool) -> Report:
    """The report, with the progress of long work shown on a terminal."""
    told = sys.stderr.isatty()
    try:
        return examine_folder(content, day, earlier, proofs, _progress if told else None)
    except OSError as problem:
        raise click.ClickException(f"{content}: {problem.strerror}") from problem
    finally:
        if told:
            click.echo("\r\033[K", nl=False, err=True)


def _progress(code: str, done: int, total: int) -> None:
    click.echo(f"\r\033[K{done + 1}/{total} {code}", nl=False, err=True)


def _earlier(content: Path, since: str | None, language: Language) -> Mapping[str, str] | None:
    """The texts at the revision that was named, if any; leaves with a sentence where they cannot be read."""
    if since is None:
        return None
    try:
        return texts_at(content, since)
    except RevisionError as problem:
        raise click.ClickException(problem.sentence(language)) from problem


def _print(report: Report, text_of: Mapping[str, str], language: Language, asked: Asked, content: Path) -> None:
    files = _named(text_of, asked.only, content, language)
    for found in report.problems:
        if not any(files is None or each.file in files for each in (found.span, *found.more)):
            continue
        if asked.notices or found.severity is not Severity.notice:
            click.echo(render(found, language, text_of) + "\n")
    click.echo(summary(report, language, asked.notices, files))


def _named(text_of: Mapping[str, str], only: str | None, content: Path, language: Language) -> frozenset[str] | None:
    """The files of the content that ``--only`` means, by their name there or as a path; None for all of them."""
    if only is None:
        return None
    there, root = Path(only).resolve(), content.resolve()
    if there == root:
        return None
    path = there.relative_to(root).as_posix() if there.is_relative_to(root) else only
    for name in (only, path):
        wanted = name.strip("/").removesuffix(".yaml")
        files = {each for each in text_of if each.removesuffix(".yaml") == wanted or each.startswith(f"{wanted}/")}
        if files:
            return frozenset(files)
    known = {*text_of, *(each.rpartition("/")[0] for each in text_of if "/" in each)}
    raise refusal(_NO_FILE, language, only=only, names=", ".join(closest(path.strip("/"), known, 3)))


def _explain(code: str, language: Language) -> None:
    """Print the help page of a code; leave with a sentence where there is no such code."""
    from engine.check.help import codes, explain  # all pages: only to show one

    known = codes()
    if code.upper() not in known:
        raise refusal(_UNKNOWN, language, code=code, near=", ".join(closest(code.upper(), known)))
    click.echo(explain(code.upper(), language), nl=False)
