"""The command line: one module per command, imported when it is called."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from difflib import get_close_matches
from importlib import import_module
from io import StringIO
from typing import IO, Any

import click

_COMMANDS = (
    "build", "check", "completion", "diff", "docs", "explain", "import", "mock", "new", "openapi", "runtime",
    "schema", "verify",
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

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in _COMMANDS:
            near = get_close_matches(args[0], _COMMANDS, 1)
            advice = f"did you mean {near[0]!r}?" if near else f"the commands are {', '.join(_COMMANDS)}"
            ctx.fail(f"{args[0]!r} is not a command: {advice}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the summaries in full."""
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, command.get_short_help_str(limit=1000)) for name, command in commands if command is not None]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: object
    ) -> click.Context:
        with _printable_errors():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> object:
        with _printable_errors():
            try:
                return super().invoke(ctx)
            except BrokenPipeError:
                raise  # the reader of the output has closed it: click exits silently
            except OSError as error:
                raise click.ClickException(f"{error.filename or 'the system'}: {error.strerror or error}") from error


class _Printable(click.ClickException):
    """An error of the command line; its message quotes what was typed, and what a spec says."""

    def __init__(self, error: click.ClickException) -> None:
        super().__init__(error.message)
        self._error = error

    def show(self, file: IO[Any] | None = None) -> None:  # noqa: ARG002  named by click, whose type this is
        from generator.findings.terminal import say

        text = StringIO()
        self._error.show(text)
        say(text.getvalue(), err=True, end=False)


class _PrintableUsage(_Printable):
    """A usage error, with its exit code."""

    exit_code = click.UsageError.exit_code


@contextmanager
def _printable_errors() -> Generator[None]:
    try:
        yield
    except click.ClickException as error:
        raise (_PrintableUsage if isinstance(error, click.UsageError) else _Printable)(error) from error


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="connector-gen", prog_name="gen")
def main() -> None:
    """Compile API connectors into typed Python client packages.

    A SPEC is an OpenAPI document (.yaml or .json), a connector (a folder of JSON, or
    a .json file), or a documentation page (.md).
    """
    # pydantic would search every installed distribution for plugins; what is built depends on the spec alone
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    if os.environ.get("NO_COLOR"):
        click.get_current_context().color = False
