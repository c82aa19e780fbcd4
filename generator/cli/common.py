"""What several commands share: arguments, progress, and how findings are shown."""

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
    "--format", "form", type=click.Choice(get_args(Format)), default="text", show_default=True, help="Of the findings."
)


def progress(found: Iterable[_T], count: int) -> Iterable[_T]:
    """What comes of many specs, behind a progress bar where somebody watches."""
    if count < 2:
        return found
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    return track(found, "building", count, console=console, transient=True, disable=not console.is_terminal)


def show(found: Sequence[Finding], form: Format, *, err: bool = False) -> None:
    """Prints findings in a format."""
    from generator.findings import report

    match form:
        case "text":
            if found:
                click.echo(report.text(found), err=err)
        case "json":
            click.echo(report.as_json(found))
        case "sarif":
            click.echo(report.sarif(found))


@contextmanager
def needs_extra(extra: str) -> Generator[None]:
    """Around imports that only an extra of the package brings: says which one, where it is missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise click.UsageError(f"{error.name} is not installed: pip install 'connector-gen[{extra}]'") from None
