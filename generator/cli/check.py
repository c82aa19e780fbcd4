"""`gen check`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.common import format_option, progress, show, specs_argument
from generator.findings.report import Format


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
    found = list(dict.fromkeys(finding for findings in analysed for finding in findings))
    show(found, form)
    worst = Severity.WARNING if strict else Severity.ERROR
    failing = sum(finding.severity <= worst for finding in found)
    if form == "text":
        counts = ", ".join(
            f"{count} {severity.word}{'s' if count != 1 else ''}"
            for severity in Severity
            if (count := sum(finding.severity is severity for finding in found))
        )
        click.echo(f"{len(specs)} {'spec' if len(specs) == 1 else 'specs'}: {counts or 'nothing found'}", err=True)
    if failing:
        raise SystemExit(1)
