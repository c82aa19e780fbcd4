"""`gen build`."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import format_option, progress, show, specs_argument
from generator.report import Format

if TYPE_CHECKING:
    from generator.findings import Finding

_EX_SOFTWARE = 70
"""As in sysexits.h: an error inside the program."""


@click.command("build")
@specs_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("generated"),
    show_default=True,
    help="Where the packages go, each in a folder named like its spec.",
)
@click.option("--check", is_flag=True, help="Write nothing; fail, with a diff, where a package is out of date.")
@click.option("--overwrite", is_flag=True, help="Lose changes that were made to generated files by hand.")
@click.option(
    "--cache",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="CONNECTOR_GEN_CACHE",
    help="Where earlier builds are kept, for what didn't change; the user's folder for caches unless said.",
)
@click.option("--no-cache", is_flag=True, help="Make everything anew.")
@format_option
def command(
    specs: tuple[Path, ...],
    output: Path,
    check: bool,
    overwrite: bool,
    cache: Path | None,
    no_cache: bool,
    form: Format,
) -> None:
    """Build a package from each SPEC.

    Findings are shown; an error stops the build of its spec, and nothing of that is written.

    Example: gen build specs/acme -o out && pip install ./out/acme
    """
    from generator.bugs import CompilerBug
    from generator.cache import usual_folder
    from generator.outcome import build

    store = None if no_cache else cache or usual_folder()
    found: list[Finding] = []
    failed = False
    for spec in progress(specs):
        started = time.perf_counter()
        try:
            outcome = build(spec, output, check=check, overwrite=overwrite, store=store)
        except CompilerBug as bug:
            click.echo(f"{spec}: a bug of the compiler, please report it: {bug}", err=True)
            raise SystemExit(_EX_SOFTWARE) from None
        failed |= outcome.failed
        found += outcome.findings
        if form == "text":
            show(outcome.findings, form, err=True)
            click.echo(outcome.diff, nl=False)
        if not outcome.failed:
            click.echo(f"{outcome.text} in {time.perf_counter() - started:.2f} s", err=form != "text")
    if form != "text":
        show(found, form)
    if failed:
        raise SystemExit(1)
