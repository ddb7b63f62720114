"""``passerelle digest``: what a sign-off of a procedure has to name."""

from __future__ import annotations

from pathlib import Path

import click

from engine.load import Loaded, editions, load_files
from engine.problems import ContentError, nearest
from web.commands.shared import chosen, in_folder, in_language, one_folder, or_exit
from web.settings import Settings

_ABSENT = {
    "fr": "Aucune procédure ne s'appelle « {name} ». Possibles : {names}",
    "de": "Kein Verfahren heißt „{name}“. Möglich sind: {names}",
}


@click.command()
@click.argument("procedure")
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@in_folder
@in_language
def digest(procedure: str, folder: Path | None, named: Path | None, lang: str | None) -> None:
    """Print the digest of PROCEDURE (domain/name) for each language, to be copied into a sign-off."""
    language = chosen(lang)
    content = one_folder(folder, named, language) or Settings(keys=()).content
    loaded, known = or_exit(lambda: _read(content), content, language)
    if procedure not in known:
        guess = nearest(procedure, known)
        names = ", ".join([guess] if guess else known)
        raise click.ClickException(_ABSENT[language].format(name=procedure, names=names))
    for tongue, found in editions(loaded.files, procedure).items():
        click.echo(f"{tongue}: {found}")


def _read(folder: Path) -> tuple[Loaded, tuple[str, ...]]:
    """The content with its procedures. Raises ContentError."""
    loaded = load_files(folder)
    if loaded.library is None:
        raise ContentError(loaded.problems)
    return loaded, tuple(loaded.library.procedures)
