"""`gen completion`."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from generator.findings.terminal import say

_VARIABLE = "_GEN_COMPLETE"


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the script that completes commands, options and paths in a SHELL.

    Example: gen completion bash >> ~/.bashrc
    """
    shell_class = get_completion_class(shell)
    if shell_class is None:
        raise click.UsageError(f"{shell} is not supported")
    say(shell_class(ctx.find_root().command, {}, "gen", _VARIABLE).source())
