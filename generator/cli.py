"""The command line."""

from __future__ import annotations

import time
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track

from generator import report

_SPECS = click.argument("specs", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="SPEC...")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="connector-gen")
def main() -> None:
    """Compile API connectors into typed Python client packages.

    A SPEC is a folder of JSON, a single .json file, or a documentation page (.md).
    """


@main.command()
@_SPECS
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("generated"),
    show_default=True,
    help="Where the packages go, each in a folder named like its spec.",
)
def build(specs: tuple[Path, ...], output: Path) -> None:
    """Build a package from each SPEC.

    Example: gen build specs/sinch && pip install ./generated/sinch
    """
    from generator.build import analyse, files
    from generator.findings import Findings
    from generator.write import write

    console = Console(stderr=True)
    failed = False
    for spec in track(
        specs, "building", console=console, transient=True, disable=len(specs) < 2 or not console.is_terminal
    ):
        started = time.perf_counter()
        analysis = analyse(spec)
        if analysis.findings:
            click.echo(report.text(analysis.findings), err=True)
        if analysis.connector is None:
            failed = True
            continue
        connector = analysis.connector
        made = files(connector)
        target = output / analysis.name
        findings = Findings()
        if not write(made, target, findings):
            click.echo(report.text(findings.found), err=True)
            failed = True
            continue
        click.echo(
            f"{target}: {len(connector.resources)} resources, {connector.operations} operations,"
            f" {connector.webhooks} webhooks, {len(made)} files in {time.perf_counter() - started:.2f} s"
        )
    if failed:
        raise SystemExit(1)
