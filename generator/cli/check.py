"""`gen check`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.common import counted, format_option, show, specs_argument
from generator.findings.report import Format
from generator.findings.terminal import progress, say

if TYPE_CHECKING:
    from generator.findings import Finding


@click.command("check")
@specs_argument
@format_option
@click.option("--strict", is_flag=True, help="Fail on warnings, too.")
@click.option("-v", "--verbose", is_flag=True, help="Print what each operation became, too.")
def command(specs: tuple[Path, ...], form: Format, strict: bool, verbose: bool) -> None:
    """Check each SPEC without a build.

    Example: gen check specs/* --strict --format sarif > findings.sarif
    """
    from generator.findings import Severity
    from generator.machine.memory import uncollected
    from generator.pipeline import analyse
    from generator.tools.listing import lines

    known: dict[Finding, None] = {}
    operations: list[str] = []
    for spec in progress(specs, len(specs)):
        with uncollected():
            analysis = analyse(spec, advises=True)
        known |= dict.fromkeys(analysis.findings)
        operations += lines(analysis.connector) if verbose and analysis.connector is not None else ()
    findings = list(known)
    show(findings, form)
    for line in operations:
        say(line, err=form != "text")
    worst = Severity.WARNING if strict else Severity.ERROR
    failing = sum(finding.severity <= worst for finding in findings)
    if form == "text":
        noun = "spec" if len(specs) == 1 else "specs"
        say(f"{len(specs)} {noun}: {counted(findings) or 'all is well'}", err=True)
    if failing:
        raise SystemExit(1)
