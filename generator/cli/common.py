"""Shared parts of the commands: arguments, progress, findings."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, get_args

import click

from generator.findings.report import Format

if TYPE_CHECKING:
    from generator.findings import Finding

_T = TypeVar("_T")

specs_argument = click.argument("specs", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="SPEC...")
format_option = click.option(
    "--format",
    "form",
    type=click.Choice(get_args(Format)),
    default="text",
    show_default=True,
    help="The format of the findings.",
)


def progress(items: Iterable[_T], count: int) -> Iterable[_T]:
    """The items, with a progress bar on a terminal if there are several."""
    if count < 2:
        return items
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    return track(items, "building", count, console=console, transient=True, disable=not console.is_terminal)


def show(findings: Sequence[Finding], form: Format, *, err: bool = False) -> None:
    """Prints findings in a format."""
    from generator.findings import report

    match form:
        case "text":
            if findings:
                click.echo(report.text(findings), err=err)
        case "json":
            click.echo(report.as_json(findings))
        case "sarif":
            click.echo(report.sarif(findings))


@contextmanager
def needs_extra(extra: str) -> Generator[None]:
    """Turns a failed import into a usage error that names the extra to install."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise click.UsageError(f"{error.name} is not installed: pip install 'connector-gen[{extra}]'") from None
