"""``passerelle check``: what is wrong with the content, and where."""

from __future__ import annotations

from pathlib import Path

import click

from engine.load import load
from web.commands.shared import chosen, in_language, or_exit
from web.settings import Settings


@click.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@in_language
def check(folder: Path | None, lang: str | None) -> None:
    """Check the content and print every problem with its place; exit status 1 when there is one."""
    language = chosen(lang)
    content = folder or Settings(keys=()).content
    count = len(or_exit(lambda: load(content), content, language).procedures)
    click.echo({"fr": f"Aucun problème. Démarches : {count}", "de": f"Kein Problem. Verfahren: {count}"}[language])
