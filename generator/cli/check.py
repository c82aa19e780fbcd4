"""`gen check`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.common import counted, format_option, show, specs_argument
from generator.findings.report import Format
from generator.findings.terminal import progress, say


@click.command("check")
@specs_argument
@format_option
@click.option("--strict", is_flag=True, help="Fail on warnings, too.")
def command(specs: tuple[Path, ...], form: Format, strict: bool) -> None:
    """Check each SPEC without a build.

    Example: gen check specs/* --strict --format sarif > findings.sarif
    """
    from generator.findings import Severity
    from generator.pipeline import analyse

    analysed = (analyse(spec).findings for spec in progress(specs, len(specs)))
    findings = list(dict.fromkeys(finding for each in analysed for finding in each))
    show(findings, form)
    worst = Severity.WARNING if strict else Severity.ERROR
    failing = sum(finding.severity <= worst for finding in findings)
    if form == "text":
        noun = "spec" if len(specs) == 1 else "specs"
        say(f"{len(specs)} {noun}: {counted(findings) or 'all is well'}", err=True)
    if failing:
        raise SystemExit(1)
