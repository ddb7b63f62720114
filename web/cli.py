"""The command line. Without a command: serve."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

# One file each in web/commands/.
_COMMANDS = ("cases", "check", "compare", "digest", "graph", "new", "serve")

_LINE = "passerelle.line"


def _in_words(refused: click.ClickException, line: tuple[str, ...]) -> click.ClickException:
    from web.commands.refusals import Refusal, language_of  # words that only a refusal needs

    return Refusal(refused, language_of(line))


class _Commands(click.Group):
    """Loads a command only when it is called, so that the server starts without the checker.

    What is refused is said in the reader's language: the reader of the command line speaks English by itself.
    """

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """The context of a command line, which it also keeps: a refusal may come before the language is read."""
        line = tuple(args)
        try:
            context = super().make_context(info_name, args, parent, **extra)
        except click.ClickException as refused:
            raise _in_words(refused, line) from refused
        context.meta[_LINE] = line
        return context

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except click.ClickException as refused:
            raise _in_words(refused, ctx.meta[_LINE]) from refused

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
