"""The command line: one module per command, imported when it is called."""

from __future__ import annotations

import os
from importlib import import_module

import click

_COMMANDS = (
    "build", "check", "completion", "diff", "docs", "explain", "import", "mock", "new", "openapi", "schema", "verify",
)  # fmt: skip
"""In the order of the help; the module of `import` is `import_`."""


class _Lazy(click.Group):
    """A group of commands, each a module of this package."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  named by click
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  named by click
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"{__name__}.{'import_' if cmd_name == 'import' else cmd_name}")
        command: object = module.command
        return command if isinstance(command, click.Command) else None

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise  # the reader of the output has closed it: click exits silently
        except OSError as error:
            raise click.ClickException(f"{error.filename or 'the system'}: {error.strerror or error}") from error


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="connector-gen", prog_name="gen")
def main() -> None:
    """Compile API connectors into typed Python client packages.

    A SPEC is a folder of JSON, a single .json file, or a documentation page (.md).
    """
    if os.environ.get("NO_COLOR"):
        click.get_current_context().color = False
