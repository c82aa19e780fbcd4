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
@format_option
def command(specs: tuple[Path, ...], output: Path, form: Format) -> None:
    """Build a package from each SPEC.

    Findings are shown; an error stops the build of its spec, and nothing of that is written.

    Example: gen build specs/acme -o out && pip install ./out/acme
    """
    from generator.build import analyse, files
    from generator.findings import Findings
    from generator.write import write

    found: list[Finding] = []
    failed = False
    for spec in progress(specs):
        started = time.perf_counter()
        analysis = analyse(spec)
        findings = Findings()
        target = output / analysis.name
        connector = analysis.connector
        made = files(connector) if connector else {}
        written = connector is not None and write(made, target, findings)
        failed |= not written
        shown = [*analysis.findings, *findings.found]
        found += shown
        if form == "text":
            show(shown, form, err=True)
        if connector is not None and written:
            click.echo(
                f"{target}: {len(connector.resources)} resources, {connector.operations} operations,"
                f" {connector.webhooks} webhooks, {len(made)} files in {time.perf_counter() - started:.2f} s",
                err=form != "text",
            )
    if form != "text":
        show(found, form)
    if failed:
        raise SystemExit(1)
