"""``passerelle graph``: the plan of a procedure as a drawing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import click

from engine.export.graph import ROOM, draw
from engine.load import load
from engine.model.procedure import Procedure
from engine.text import Language
from web.commands.outputs import spare_content
from web.commands.shared import chosen, in_language, or_exit, refusal, unwritable
from web.commands.which import procedure_in
from web.settings import Settings

_ONLY_SVG: Final[Mapping[Language, str]] = {
    "fr": "« {file} » : le plan est un dessin SVG. Donnez au fichier un nom qui finit par « .svg ».",
    "de": "„{file}“: Der Plan ist eine SVG-Zeichnung. Geben Sie der Datei einen Namen, der mit „.svg“ endet.",
}
_WRITTEN = {"fr": "Écrit : {file}", "de": "Geschrieben: {file}"}


@click.command()
@click.argument("procedure")
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="The file (default: the terminal)."
)
@click.option("--folder", type=click.Path(exists=True, file_okay=False, path_type=Path), help="The folder of content.")
@click.option(
    "--width",
    type=click.IntRange(300, 20_000),
    default=int(ROOM),
    help="How wide branches may stand side by side, in pixels.",
)
@in_language
def graph(procedure: str, output: Path | None, folder: Path | None, width: int, lang: str | None) -> None:
    """Draw PROCEDURE (domain/name) as SVG: its questions, conditions, steps and ends."""
    language = chosen(lang)
    if output is not None and output.suffix.lower() != ".svg":
        raise refusal(_ONLY_SVG, language, file=output)
    content = folder or Settings(keys=()).content
    spare_content(output, content, language)
    library = or_exit(lambda: load(content), content, language)
    found: Procedure = library.procedures[procedure_in(library.procedures, procedure, language)]
    picture = draw(library, found, language, room=float(width), alone=True)
    if output is None:
        click.echo(picture, nl=False)
        return
    try:
        output.write_text(picture, "utf-8")
    except OSError as problem:
        raise unwritable(output, language) from problem
    click.echo(_WRITTEN[language].format(file=output), err=True)
