"""The command line. Without a command: serve."""

from __future__ import annotations

import click

from web.commands.check import check
from web.commands.serve import serve


@click.group(invoke_without_command=True)
@click.pass_context
def main(context: click.Context) -> None:
    """Passerelle: personal guides through procedures that cross a border. Without a command: serve."""
    if context.invoked_subcommand is None:
        context.invoke(serve)


for _command in (check, serve):
    main.add_command(_command)
