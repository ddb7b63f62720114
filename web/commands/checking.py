"""What ``passerelle check`` does: the report on the terminal or as JSON, and the help pages."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import click

from engine.check.data import as_data
from engine.check.runner import Report
from engine.check.summary import summary
from engine.check.words import render
from engine.examine import examine_folder
from engine.load import texts
from engine.messages import Language
from engine.problems import Problem, Severity, nearest
from web.clock import Clock
from web.commands.revisions import RevisionError, texts_at
from web.commands.shared import chosen
from web.settings import Settings

_UNKNOWN = {
    "fr": "Le code « {code} » n'existe pas. Le plus proche : {near}",
    "de": "Den Code „{code}“ gibt es nicht. Am nächsten kommt: {near}",
}
_NO_FILE = {
    "fr": "« {only} » n'est ni un fichier ni un dossier du contenu. Possibles : {names}",
    "de": "„{only}“ ist weder Datei noch Ordner des Inhalts. Möglich sind: {names}",
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
        click.echo(json.dumps(as_data(report, language, day), ensure_ascii=False, indent=1))
    else:
        _print(report, texts(content), language, asked)
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


def _print(report: Report, text_of: Mapping[str, str], language: Language, asked: Asked) -> None:
    for found in _inside(report.problems, text_of, asked.only, language):
        if asked.notices or found.severity is not Severity.notice:
            click.echo(render(found, language, text_of) + "\n")
    click.echo(summary(report, language, asked.notices))


def _inside(
    problems: tuple[Problem, ...], text_of: Mapping[str, str], only: str | None, language: Language
) -> tuple[Problem, ...]:
    """The findings of one file or folder; all of them where none is named."""
    if only is None:
        return problems
    wanted = only.strip("/").removesuffix(".yaml")
    files = {name for name in text_of if name.removesuffix(".yaml") == wanted or name.startswith(f"{wanted}/")}
    if not files:
        near = nearest(f"{wanted}.yaml", text_of)
        raise click.ClickException(_NO_FILE[language].format(only=only, names=near or ", ".join(sorted(text_of))))
    return tuple(found for found in problems if found.span.file in files)


def _explain(code: str, language: Language) -> None:
    """Print the help page of a code; leave with a sentence where there is no such code."""
    from engine.check.help import codes, explain  # all pages: only to show one

    known = codes()
    if code.upper() not in known:
        near = nearest(code.upper(), known) or ", ".join(known)
        raise click.ClickException(_UNKNOWN[language].format(code=code, near=near))
    click.echo(explain(code.upper(), language), nl=False)
