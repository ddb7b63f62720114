"""The command line. Without a command: serve."""

from __future__ import annotations

from importlib import import_module

import click

# One file each in web/commands/.
_COMMANDS = ("cases", "check", "compare", "digest", "graph", "new", "serve")


class _Commands(click.Group):
    """Loads a command only when it is called, so that the server starts without the checker."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  what click hands over
        """The names of all commands."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  the same
        """The command of that name, if there is one."""
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(import_module(f"web.commands.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_Commands, invoke_without_command=True)
@click.pass_context
def main(context: click.Context) -> None:
    """Passerelle: personal guides through procedures that cross a border. Without a command: serve."""
    if context.invoked_subcommand is None:
        from web.commands.serve import serve

        context.invoke(serve)
