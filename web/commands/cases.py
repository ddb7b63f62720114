"""``passerelle cases``: example people who take every branch of a procedure, for somebody who knows the law."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

import click

from engine.compile.program import Library
from engine.load import load
from engine.prove.proof import available
from engine.text import Language
from web.clock import Clock
from web.commands.outputs import spare_content
from web.commands.shared import chosen, in_language, or_exit, unwritable
from web.commands.which import procedure_in
from web.settings import Settings

_WRITTEN = {"fr": "Écrit : {file}", "de": "Geschrieben: {file}"}
_EXISTS = {
    "fr": "« {file} » existe déjà et n'est pas remplacé.",
    "de": "„{file}“ gibt es schon und wird nicht ersetzt.",
}
_NO_SOLVER = {
    "fr": "Les personnes se trouvent avec z3, qui n'est pas installé : pip install z3-solver",
    "de": "Die Personen werden mit z3 gesucht, das nicht installiert ist: pip install z3-solver",
}


@click.command()
@click.argument("procedure")
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="The file (default: the terminal)."
)
@click.option("--folder", type=click.Path(exists=True, file_okay=False, path_type=Path), help="The folder of content.")
@click.option(
    "--today",
    envvar="PASSERELLE_TODAY",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day on which the people ask (default: today).",
)
@in_language
def cases(procedure: str, output: Path | None, folder: Path | None, today: datetime | None, lang: str | None) -> None:
    """Write as few example people as possible who together take every branch of PROCEDURE (domain/name), as Gherkin.

    A file that is there is never replaced.
    """
    language = chosen(lang)
    if not available():
        click.echo(_NO_SOLVER[language], err=True)
        sys.exit(2)
    if output is not None and output.exists():  # said before the search, which may take long
        raise click.ClickException(_EXISTS[language].format(file=output))
    content = folder or Settings(keys=()).content
    spare_content(output, content, language)
    library = or_exit(lambda: load(content), content, language)
    key = procedure_in(library.procedures, procedure, language)
    text = _feature(library, key, Clock(today.date() if today else None).today(), language)
    if output is None:
        click.echo(text, nl=False)
        return
    _write(output, text, language)
    click.echo(_WRITTEN[language].format(file=output), err=True)


def _write(output: Path, text: str, language: Language) -> None:
    """Write the file where there is none: somebody may have worked on the one that is there."""
    try:
        with output.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as problem:
        raise click.ClickException(_EXISTS[language].format(file=output)) from problem
    except OSError as problem:
        raise unwritable(output, language) from problem


def _feature(library: Library, key: str, today: date, language: Language) -> str:
    from engine.export.cases import feature  # the solver: only once somebody asks for it
    from engine.prove.cover import cover
    from engine.prove.encode import Model

    found = library.procedures[key]
    return feature(library, found, cover(Model(found, library, today)), language)
