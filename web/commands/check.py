"""``passerelle check``: what is wrong with the content, and where."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from web.commands.shared import chosen, in_folder, in_language, one_folder


@click.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@in_folder
@in_language
@click.option(
    "--today",
    envvar="PASSERELLE_TODAY",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day on which the content is looked at (default: today).",
)
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON (docs/check-json.md).")
@click.option("--since", metavar="REV", help="Also report texts changed in one language only since a git revision.")
@click.option("--explain", "code", metavar="CODE", help="Print the help page of a code, and check nothing.")
@click.option("--notices", is_flag=True, help="Show the notices too, which otherwise are only counted.")
@click.option("--no-proofs", is_flag=True, help="Leave out the proofs: quicker, and less is found.")
@click.option("--only", metavar="PATH", help="Show findings of one file or folder of the content; the rest is counted.")
def check(folder: Path | None, named: Path | None, **given: Any) -> None:
    """Check the content and print every finding with its place; exit status 1 when there is an error."""
    from web.commands.checking import Asked, run  # the rules: no other command needs them

    run(Asked(one_folder(folder, named, chosen(given["lang"])), **given))
